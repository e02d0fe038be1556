// The facts in which an entity plays a part: an entity's own edges are read, however many.
// params: entity: string
// returns: facts: readonly string[]
MATCH (e:Entity {id: $entity})<-[:MADE_BY|SPOKEN_BY|ADDRESSED_TO|ABOUT|ATTENDED_BY|HELD_IN]-(f)
RETURN collect(DISTINCT f.id) AS facts
