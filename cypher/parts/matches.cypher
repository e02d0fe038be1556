// Whether a fact `f` passes `page.filter`: any of its alternatives, each a list of terms that must all hold.
// A term: `on` what, `in` which values (entities: ids, and names in small letters), `not` to turn it round.
(page.filter IS NULL OR any(alternative IN page.filter WHERE all(t IN alternative WHERE t.not <> coalesce(CASE t.on
  WHEN 'kind' THEN any(label IN labels(f) WHERE label IN t.in)
  WHEN 'actor' THEN EXISTS { (f)-[:MADE_BY|ATTENDED_BY]->(x) WHERE {{named}} }
  WHEN 'speaker' THEN EXISTS { (f)-[:SPOKEN_BY]->(x) WHERE {{named}} }
  WHEN 'target' THEN EXISTS { (f)-[:ADDRESSED_TO]->(x) WHERE {{named}} }
  WHEN 'topic' THEN EXISTS { (f)-[:ABOUT]->(x) WHERE {{named}} }
  WHEN 'pair' THEN EXISTS { (f)-[concerns:CONCERNS]->() WHERE concerns.dyad IN t.in }
  WHEN 'from' THEN f.date >= t.in[0]
  WHEN 'to' THEN f.date <= t.in[0]
  WHEN 'stance' THEN f.stance IN t.in
  WHEN 'negated' THEN f.negated IN t.in
  WHEN 'strength' THEN f.strength IN t.in
  WHEN 'status' THEN f.status IN t.in
  WHEN 'meetingKind' THEN f:Meeting AND f.kind IN t.in
  WHEN 'plover' THEN f.plover IN t.in
  WHEN 'confidence' THEN f.confidence >= t.in[0]
  WHEN 'publisher' THEN EXISTS { (f)<-[:ATTESTS]-()-[:IN]->()-[:PUBLISHED_BY]->(p) WHERE p.id IN t.in OR toLower(p.name) IN t.in }
  WHEN 'publisherKind' THEN EXISTS { (f)<-[:ATTESTS]-()-[:IN]->()-[:PUBLISHED_BY]->(p) WHERE p.kind IN t.in }
  END, false))))
