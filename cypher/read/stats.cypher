// What the graph holds, from the counts that the database keeps, with the dates of the earliest and the latest fact.
// The product is of one row with one row.
// params:
// returns: articles: number, stories: number, publishers: number, attestations: number, pairs: number, labels: readonly { label: string, count: number }[], earliest: string | null, latest: string | null
CALL () {
  CALL () {
    MATCH (f:Claim) USING INDEX SEEK f:Claim(key) WHERE f.key > '' RETURN f.date AS date ORDER BY f.key LIMIT 1
  UNION ALL
    MATCH (f:Event) USING INDEX SEEK f:Event(key) WHERE f.key > '' RETURN f.date AS date ORDER BY f.key LIMIT 1
  }
  RETURN min(date) AS earliest
}
WITH earliest
CALL () {
  CALL () {
    MATCH (f:Claim) USING INDEX SEEK f:Claim(key) WHERE f.key > '' RETURN f.date AS date ORDER BY f.key DESC LIMIT 1
  UNION ALL
    MATCH (f:Event) USING INDEX SEEK f:Event(key) WHERE f.key > '' RETURN f.date AS date ORDER BY f.key DESC LIMIT 1
  }
  RETURN max(date) AS latest
}
RETURN COUNT { (:Article) } AS articles, COUNT { (:Story) } AS stories, COUNT { (:Publisher) } AS publishers,
  COUNT { (:Attestation) } AS attestations, COUNT { (:Dyad) } AS pairs, [
    {label: 'Country', count: COUNT { (:Country) }},
    {label: 'Person', count: COUNT { (:Person) }},
    {label: 'Organization', count: COUNT { (:Organization) }},
    {label: 'System', count: COUNT { (:System) }},
    {label: 'Initiative', count: COUNT { (:Initiative) }},
    {label: 'Agreement', count: COUNT { (:Agreement) }},
    {label: 'Issue', count: COUNT { (:Issue) }},
    {label: 'Place', count: COUNT { (:Place) }},
    {label: 'Pledge', count: COUNT { (:Pledge) }},
    {label: 'Position', count: COUNT { (:Position) }},
    {label: 'Meeting', count: COUNT { (:Meeting) }},
    {label: 'Action', count: COUNT { (:Action) }},
    {label: 'Milestone', count: COUNT { (:Milestone) }}
  ] AS labels, earliest, latest
