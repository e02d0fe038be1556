// Entities by name and alias; accents and case do not matter.
// params:
// returns:
CREATE FULLTEXT INDEX search_names IF NOT EXISTS
FOR (n:Entity|Publisher) ON EACH [n.name, n.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
