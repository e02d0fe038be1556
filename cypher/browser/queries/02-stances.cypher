// 2. Who stands where on THAAD?
// Positions are arrows too: they support, oppose or call for. Two arrows of one actor show a change, or a nuance.
MATCH picture = (:Entity)-[:SUPPORTS|OPPOSES|CALLS_FOR]->(:System {id: 'system:thaad'})
RETURN picture LIMIT 50
