// There is one version node, whoever makes it first: the lock of migrations.
// params:
// returns:
CREATE CONSTRAINT unique_schema_version IF NOT EXISTS
FOR (n:SchemaVersion) REQUIRE n.id IS UNIQUE
