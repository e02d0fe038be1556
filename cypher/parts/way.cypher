// The picture of some ways, each of them entities in order: `steps`.
WITH steps WHERE size(steps) - 1 <= $most
WITH steps LIMIT 10
UNWIND range(0, size(steps) - 1) AS i
WITH steps[i] AS x, min(i) AS distance
ORDER BY distance, x.id
WITH collect(x) AS chosen, collect(distance) AS distances
WHERE size(chosen) > 0
{{picture-edges}}
RETURN [i IN range(0, size(chosen) - 1) | {distance: distances[i], entity: head([x IN [chosen[i]] | {{entity}}])}] AS nodes,
  edges
