// 10. What happened between China and South Korea, latest first?
// CONCERNS has a sorted key (pair|date|id): a timeline seeks it and never expands the pair's node.
MATCH (fact)-[told:CONCERNS]->()
WHERE told.key STARTS WITH 'CHN-KOR|' AND fact.withdrawnAt IS NULL
RETURN told.date AS date, [l IN labels(fact) WHERE NOT l IN ['Claim', 'Event']][0] AS kind,
  [(fact)-[:MADE_BY|ATTENDED_BY]->(who) | who.name] AS who, coalesce(fact.stance, fact.status, '') AS how, fact.content AS content
ORDER BY told.key DESC LIMIT 50
