// How many stories pass a filter. A whole list is read: its cost grows with it, and it is run only when asked.
// params: page: import('../read/rows.ts').StoryPage
// returns: count: number
WITH $page AS page
MATCH (latest:Article) USING INDEX SEEK latest:Article(key) WHERE latest.key > page.low AND latest.key < page.high
{{story-at}}
RETURN count(s) AS count
