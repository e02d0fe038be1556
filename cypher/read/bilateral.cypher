// A pair and the first pages of its lists in one go: who the two are, then each page by a seek on its key.
// params: keys: readonly import('../read/rows.ts').EntityKey[], pages: readonly import('../read/rows.ts').FactsPage[], limit: number, attestations: number
// returns: parties: readonly { at: number, entity: import('../read/rows.ts').EntityRow }[], dyad: string | null, facts: readonly { at: number, fact: import('../read/rows.ts').FactRow }[]
CALL () {
  UNWIND $keys AS key
  {{resolve}}
  WITH key, collect(x)[0] AS x
  ORDER BY key.at
  RETURN collect({at: key.at, entity: {{entity}}}) AS parties
}
WITH parties, [party IN parties | split(party.entity.id, ':')[1]] AS codes
WITH parties, CASE WHEN size(codes) = 2 AND codes[0] < codes[1] THEN codes[0] + '-' + codes[1]
                   WHEN size(codes) = 2 AND codes[0] > codes[1] THEN codes[1] + '-' + codes[0] END AS dyad
CALL (dyad) {
  UNWIND $pages AS page
  WITH page, dyad + '|' + coalesce(page.kind + '|', '') AS list
  {{pair-page}}
  WITH page.at AS at, page.with AS w, f
  RETURN collect({at: at, fact: {{fact}}}) AS facts
}
RETURN parties, dyad, facts
