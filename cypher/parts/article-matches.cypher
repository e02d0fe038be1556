// Whether an article `n` passes `page.filter`: any of its alternatives, each a list of terms that must all hold.
(page.filter IS NULL OR any(alternative IN page.filter WHERE all(t IN alternative WHERE t.not <> coalesce(CASE t.on
  WHEN 'publisher' THEN EXISTS { (n)-[:PUBLISHED_BY]->(p) WHERE p.id IN t.in OR toLower(p.name) IN t.in }
  WHEN 'publisherKind' THEN EXISTS { (n)-[:PUBLISHED_BY]->(p) WHERE p.kind IN t.in }
  WHEN 'agency' THEN toLower(n.agency) IN t.in
  WHEN 'language' THEN n.language IN t.in
  WHEN 'from' THEN n.key >= t.in[0]
  WHEN 'to' THEN n.key <= t.in[0]
  WHEN 'asOf' THEN n.recordedAt <= t.in[0] AND (n.retractedAt IS NULL OR n.retractedAt > t.in[0])
  WHEN 'retracted' THEN (n.retractedAt IS NOT NULL) IN t.in
  WHEN 'recorded' THEN n.recordedAt <= t.in[0]
  WHEN 'retractedThen' THEN coalesce(n.retractedAt <= t.in[0], false) IN t.in[1..]
  END, false))))
