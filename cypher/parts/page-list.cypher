// What the keys of `page`'s list open with: as it says, or the entity that it names.
CALL (page) {
  WITH page WHERE page.key IS NULL
  RETURN page.list AS list
UNION ALL
  WITH page.key AS key WHERE key IS NOT NULL
  {{resolve}}
  RETURN x.id + '|' AS list LIMIT 1
}
