// 6. What is told most widely?
// Claims by how many publishers tell them: a state agency alone, or everyone?
MATCH (claim:Claim)<-[told:ATTESTS]-(telling:Attestation)-[:IN]->(:Article)-[:PUBLISHED_BY]->(paper:Publisher)
WHERE claim.withdrawnAt IS NULL AND telling.withdrawnAt IS NULL
WITH claim, collect(DISTINCT paper.name) AS papers
RETURN claim.date AS date, [(claim)-[:MADE_BY]->(actor) | actor.name] AS actors, claim.content AS content, papers
ORDER BY size(papers) DESC, date DESC LIMIT 20
