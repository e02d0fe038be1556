// Quotes, contents and headlines by their words, stemmed as English.
// params:
// returns:
CREATE FULLTEXT INDEX search_words IF NOT EXISTS
FOR (n:Attestation|Claim|Article) ON EACH [n.quote, n.content, n.headline]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}}
