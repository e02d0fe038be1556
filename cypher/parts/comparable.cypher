// What of a fact `f` matters for comparing it with another.
{
  kind: toUpper([label IN labels(f) WHERE NOT label IN ['Claim', 'Event']][0]),
  date: f.date, precision: f.precision, words: coalesce(f.words, []), negated: f.negated, stance: f.stance,
  status: f.status, form: f.kind, mode: f.mode, plover: f.plover,
  actors: CASE WHEN f:Meeting THEN [(f)-[:ATTENDED_BY]->(e) WHERE e:Country OR e.actsAsState | e.id]
    ELSE [(f)-[:MADE_BY]->(e) | CASE WHEN e:Country OR e.actsAsState THEN e.id ELSE coalesce(e.country, e.id) END] END,
  speakers: [(f)-[:SPOKEN_BY]->(e) | e.id],
  targets: [(f)-[:ADDRESSED_TO]->(e) | CASE WHEN e:Country OR e.actsAsState THEN e.id ELSE coalesce(e.country, e.id) END],
  about: [(f)-[:ABOUT]->(e) | e.id],
  people: [(f)-[:ATTENDED_BY]->(e:Person) | e.id],
  articles: [(f)<-[:ATTESTS]-(:Attestation)-[:IN]->(a) | a.id]
}
