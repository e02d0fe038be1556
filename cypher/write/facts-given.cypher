// The facts of an entity that were told under one of the given ids, or corrected to one: those that an unmerge moves.
// params: entity: string, given: readonly string[]
// returns: facts: readonly string[]
MATCH (e:Entity {id: $entity})<-[:MADE_BY|SPOKEN_BY|ADDRESSED_TO|ABOUT|ATTENDED_BY|HELD_IN]-(f)
WITH DISTINCT f
WHERE EXISTS {
  MATCH (f)<-[:ATTESTS]-(t:Attestation)
  WHERE any(part IN t.parts WHERE split(part, ' ')[1] IN $given)
} OR EXISTS {
  MATCH (f)<-[:CORRECTS]-(k:Correction)
  WHERE any(id IN $given WHERE k.value CONTAINS ('"' + id + '"'))
}
RETURN collect(f.id) AS facts
