// Whether a story `s` with so many `articles`, of which `latest` is the latest, passes `page.filter`: any of its
// alternatives, each a list of terms that must all hold.
(page.filter IS NULL OR any(alternative IN page.filter WHERE all(t IN alternative WHERE t.not <> coalesce(CASE t.on
  WHEN 'publisher' THEN EXISTS { (s)<-[:IN_STORY]-(n)-[:PUBLISHED_BY]->(p)
    WHERE {{article-live}} AND (p.id IN t.in OR toLower(p.name) IN t.in) }
  WHEN 'publisherKind' THEN EXISTS { (s)<-[:IN_STORY]-(n)-[:PUBLISHED_BY]->(p) WHERE {{article-live}} AND p.kind IN t.in }
  WHEN 'agency' THEN EXISTS { (s)<-[:IN_STORY]-(n) WHERE {{article-live}} AND toLower(n.agency) IN t.in }
  WHEN 'language' THEN EXISTS { (s)<-[:IN_STORY]-(n) WHERE {{article-live}} AND n.language IN t.in }
  WHEN 'from' THEN latest.key >= t.in[0]
  WHEN 'to' THEN latest.key <= t.in[0]
  WHEN 'minArticles' THEN articles >= t.in[0]
  END, false))))
