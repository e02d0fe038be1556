// 5. Which sentence says so?
// Under the arrows lies the evidence: a claim, the sentences that attest it, their articles, and who published them.
MATCH picture = (claim:Pledge)<-[:ATTESTS]-(:Attestation)-[:IN]->(:Article)-[:PUBLISHED_BY]->(:Publisher)
WHERE EXISTS { (claim)-[:MADE_BY]->(:Country {iso3: 'KOR'}) } AND EXISTS { (claim)-[:ABOUT]->(:System {id: 'system:thaad'}) }
RETURN picture LIMIT 40
