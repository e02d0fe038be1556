// Finds standing facts that may be the same as new ones, or contradict them: within a range of `factKey`, and sharing
// a word where words are given.
// params: ranges: readonly { at: number, from: string, to: string, words: readonly string[] }[]
// returns: at: number, id: string, key: string, fact: Readonly<Record<string, unknown>>
UNWIND $ranges AS range
CALL (range) {
  MATCH (f:Claim) WHERE f.factKey >= range.from AND f.factKey <= range.to RETURN f LIMIT 200
  UNION
  MATCH (f:Event) WHERE f.factKey >= range.from AND f.factKey <= range.to RETURN f LIMIT 200
}
WITH range, f
WHERE f.withdrawnAt IS NULL AND (size(range.words) = 0 OR any(word IN range.words WHERE word IN f.words))
RETURN range.at AS at, f.id AS id, f.factKey AS key, {{comparable}} AS fact
