// Pledges and deeds by actor and words: what may go on from what.
// params:
// returns:
CREATE FULLTEXT INDEX search_threads IF NOT EXISTS
FOR (n:Pledge|Action|Meeting|Milestone) ON EACH [n.thread]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}
