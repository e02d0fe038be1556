// 3. Who met whom?
// People who met, and when. A meeting that is only planned draws no arrow.
MATCH picture = (:Person)-[:MET]->(:Person)
RETURN picture LIMIT 60
