// Whether a publisher `p` with so many `articles` passes `page.filter`: any of its alternatives, each a list of terms
// that must all hold.
(page.filter IS NULL OR any(alternative IN page.filter WHERE all(t IN alternative WHERE t.not <> coalesce(CASE t.on
  WHEN 'name' THEN p.id IN t.in OR toLower(p.name) IN t.in OR any(alias IN p.aliases WHERE toLower(alias) IN t.in)
  WHEN 'kind' THEN p.kind IN t.in
  WHEN 'country' THEN EXISTS { MATCH (x:Entity {id: p.country}) WHERE {{named}} }
  WHEN 'listed' THEN coalesce(p.listed, false) IN t.in
  WHEN 'minArticles' THEN articles >= t.in[0]
  END, false))))
