// What articles say, in the order of their sentences. An article says few things.
// params: pages: readonly import('../read/rows.ts').ArticleFactsPage[], attestations: number
// returns: at: number, fact: import('../read/rows.ts').FactRow, start: number
UNWIND $pages AS page
WITH page, page.with AS parts
// Attestations count as of the page's moment, whether or not they are selected.
WITH page, parts { .*, asOf: page.asOf } AS w
MATCH (f)<-[:ATTESTS]-(t:Attestation)-[:IN]->(:Article {id: page.article})
WHERE {{standing}} AND {{live}} AND {{matches}}
WITH page, w, f, min(t.start) AS start ORDER BY start, f.id
RETURN page.at AS at, {{fact}} AS fact, start
