// An article is its content's hash: ingested twice, it is there once.
// params:
// returns:
CREATE CONSTRAINT unique_article IF NOT EXISTS
FOR (n:Article) REQUIRE n.id IS UNIQUE
