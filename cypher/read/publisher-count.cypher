// How many publishers there are that pass a filter. All are read: they are some hundreds.
// params: page: import('../read/rows.ts').PublisherPage
// returns: count: number
WITH $page AS page
{{publisher-list}}
RETURN count(p) AS count
