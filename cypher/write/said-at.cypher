// Ties claims to the meeting at which they were made, found by the attestation that tells of it.
// params: claims: readonly { claim: string, attestation: string }[]
// returns:
UNWIND $claims AS row
MATCH (c:Claim {id: row.claim})
MATCH (:Attestation {id: row.attestation})-[:ATTESTS]->(m:Meeting)
MERGE (c)-[:SAID_AT]->(m)
