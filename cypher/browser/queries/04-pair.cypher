// 4. What passed between the United States and China?
// Every arrow between the two, of whatever kind: pledges, positions, meetings, deeds.
MATCH picture = (:Country {iso3: 'USA'})-[]-(:Country {iso3: 'CHN'})
RETURN picture LIMIT 60
