// Facts by their ids, with the parts asked for.
// params: ids: readonly string[], with: import('../read/rows.ts').FactParts, attestations: number
// returns: id: string, fact: import('../read/rows.ts').FactRow
UNWIND $ids AS factId
{{fact-by-id}}
WITH factId, f, $with AS w
RETURN factId AS id, {{fact}} AS fact
