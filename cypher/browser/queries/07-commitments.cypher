// 7. What became of what was pledged?
// Later facts that fulfil a pledge, break it, take it back or make it again.
MATCH picture = (:Entity)<-[:MADE_BY]-()-[:FULFILS|BREAKS|WITHDRAWS|REAFFIRMS|PURSUES]->(:Pledge)
RETURN picture LIMIT 40
