// Pages of facts of what entities play a part in, all in one go.
// params: pages: readonly import('../read/rows.ts').FactsPage[], limit: number, attestations: number
// returns: at: number, fact: import('../read/rows.ts').FactRow
UNWIND $pages AS page
{{page-list}}
{{entity-page}}
WITH page, page.with AS w, f
RETURN page.at AS at, {{fact}} AS fact
