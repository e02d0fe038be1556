// How many stories have at least so many articles. All are read, by their ids: run only when asked.
// params: minArticles: number
// returns: count: number
MATCH (s:Story) USING INDEX SEEK s:Story(id)
WHERE s.id > '' AND ($minArticles < 2 OR COUNT { (s)<-[:IN_STORY]-() } >= $minArticles)
RETURN count(s) AS count
