// The id of what `key` names, where it names something; null where nothing is to be named.
CALL (key) {
  WITH key WHERE key IS NULL
  RETURN null AS id
UNION ALL
  WITH key WHERE key IS NOT NULL
  {{resolve}}
  RETURN x.id AS id LIMIT 1
}
