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
RETURN range.at AS at, f.id AS id, f.factKey AS key, {
  kind: toUpper([label IN labels(f) WHERE NOT label IN ['Claim', 'Event']][0]),
  date: f.date, precision: f.precision, words: coalesce(f.words, []), negated: f.negated, stance: f.stance,
  status: f.status, form: f.kind, mode: f.mode, plover: f.plover,
  speakers: [(f)-[:SPOKEN_BY]->(e) | e.id],
  targets: [(f)-[:ADDRESSED_TO]->(e) | CASE WHEN e:Country OR e.actsAsState THEN e.id ELSE coalesce(e.country, e.id) END],
  about: [(f)-[:ABOUT]->(e) | e.id],
  people: [(f)-[:ATTENDED_BY]->(e:Person) | e.id],
  articles: [(f)<-[:ATTESTS]-(:Attestation)-[:IN]->(a) | a.id]
} AS fact
