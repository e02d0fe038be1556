// How many facts lists hold. A whole list is read: its cost grows with it, and it is run only when asked.
// params: pages: readonly import('../read/rows.ts').FactsPage[]
// returns: at: number, count: number
UNWIND $pages AS page
{{fact-list}}
RETURN page.at AS at, count(DISTINCT f) AS count
