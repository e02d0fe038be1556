// The words on the picture edge of the fact `f`, as a person would write them: "pledged not to join the network".
CASE
  WHEN f:Pledge THEN 'pledged '
    + CASE WHEN f.content =~ '(?:(?i:the|a|an|its|their|this|that|these|those|any|all|more|full)\\b|[A-Z0-9]).*'
      THEN CASE WHEN f.negated THEN 'no ' ELSE '' END
      ELSE CASE WHEN f.negated THEN 'not to ' ELSE 'to ' END END
    + f.content
  WHEN f:Position THEN CASE f.stance WHEN 'CALLS_FOR' THEN 'calls for: ' ELSE toLower(f.stance) + ' ' END + f.content
  WHEN f:Meeting THEN CASE f.kind WHEN 'TALKS' THEN 'held talks' WHEN 'CALL' THEN 'spoke by phone'
    WHEN 'VISIT' THEN 'met on a visit' WHEN 'SUMMIT' THEN 'met at a summit' ELSE 'met' END + ', ' + f.date
  ELSE replace(toLower(f.picture), '_', ' ') + coalesce(' (' + toLower(f.mode) + ')', '') + ', ' + f.date
END
