// How many publishers there are that pass a filter. All are read: they are some hundreds; as of a
// moment, all their articles too.
// params: page: import('../read/rows.ts').PublisherPage
// returns: count: number
WITH $page AS page
{{publisher-list}}
RETURN count(p) AS count
