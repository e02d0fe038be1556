// A page of publishers by their names, or with those with the most articles first. All are read: they are some hundreds; as of a
// moment, all their articles too.
// params: page: import('../read/rows.ts').PublisherPage, limit: number
// returns: publisher: import('../read/rows.ts').PublisherRow, articles: number, place: string
WITH $page AS page
{{publisher-list}}
WITH page, p, articles, toLower(p.name) + '|' + p.id AS place
WHERE CASE page.order
  WHEN 'NAME' THEN page.after IS NULL OR place > page.after
  ELSE page.below IS NULL OR articles < page.below.count OR articles = page.below.count AND p.id > page.below.id END
WITH p, articles, place,
  CASE page.order WHEN 'NAME' THEN 0 ELSE -articles END AS rank, CASE page.order WHEN 'NAME' THEN place ELSE p.id END AS next
ORDER BY rank, next LIMIT $limit
RETURN {{publisher}} AS publisher, articles, place
