// Whether an article `n` stands: now, or at the moment `page.asOf`.
CASE WHEN page.asOf IS NULL THEN n.retractedAt IS NULL
     ELSE n.recordedAt <= page.asOf AND (n.retractedAt IS NULL OR n.retractedAt > page.asOf) END
