// What is shown of a fact `f`. Parts that `w` does not ask for are not read: CASE leaves them alone.
f {
  .id, .content, .negated, .strength, .stance, .kind, .status, .mode, .contexts,
  .plover, .date, .precision, .confidence, .recordedAt, .withdrawnAt, .key,
  type: head([label IN labels(f) WHERE NOT label IN ['Claim', 'Event']]),
  actors: CASE WHEN w.actors THEN [(f)-[:MADE_BY]->(x) | {{entity}}] END,
  speakers: CASE WHEN w.speakers THEN [(f)-[:SPOKEN_BY]->(x) | {{entity}}] END,
  targets: CASE WHEN w.targets THEN [(f)-[:ADDRESSED_TO]->(x) | {{entity}}] END,
  about: CASE WHEN w.about THEN [(f)-[:ABOUT]->(x) | {{entity}}] END,
  attendants: CASE WHEN w.attendants THEN [(f)-[:ATTENDED_BY]->(x) | {{entity}}] END,
  places: CASE WHEN w.places THEN [(f)-[:HELD_IN]->(x) | {{entity}}] END,
  dyads: CASE WHEN w.dyads THEN [(f)-[concerns:CONCERNS]->() | concerns.dyad] END,
  steps: CASE WHEN w.steps THEN [(f)<-[step:REAFFIRMS|WITHDRAWS|FULFILS|BREAKS|PURSUES]-(t) WHERE {{standing}} | {type: type(step), date: t.date}] END,
  attestationCount: CASE WHEN w.attestationCount THEN COUNT { (f)<-[:ATTESTS]-(t:Attestation) WHERE {{standing}} } END,
  attestations: CASE WHEN w.attestations > 0 THEN COLLECT {
    MATCH (f)<-[:ATTESTS]-(t:Attestation)-[:IN]->(n:Article)
    WHERE {{standing}}
    WITH t, n ORDER BY n.key DESC, t.id DESC LIMIT $attestations
    RETURN {{attestation}}
  } END
}
