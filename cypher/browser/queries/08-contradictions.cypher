// 8. Whose accounts contradict each other?
// Two facts that cannot both be so, with the papers behind each.
MATCH picture = (:Publisher)<-[:PUBLISHED_BY]-(:Article)<-[:IN]-(:Attestation)-[:ATTESTS]->(one)-[:CONTRADICTS]-(other)
RETURN picture LIMIT 40
