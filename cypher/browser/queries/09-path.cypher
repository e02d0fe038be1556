// 9. How are two of them connected?
// The shortest ways from North Korea to Ukraine along the arrows of the picture.
MATCH (a:Country {iso3: 'PRK'}), (b:Country {iso3: 'UKR'})
MATCH picture = allShortestPaths((a)-[:PLEDGED|SUPPORTS|OPPOSES|CALLS_FOR|MET|AIDED|SANCTIONED|ASSAULTED|ACCUSED|SIGNED*..3]-(b))
RETURN picture LIMIT 20
