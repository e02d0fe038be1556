// 1. What did South Korea pledge?
// Each arrow is a pledge: from whoever bound itself to what or whom it is about. Click an arrow to read all of it.
MATCH picture = (:Country {iso3: 'KOR'})-[:PLEDGED]->(:Entity)
RETURN picture LIMIT 25
