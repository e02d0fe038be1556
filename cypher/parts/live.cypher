// Whether a fact `f` stands: now, or at the moment `page.asOf`.
CASE WHEN page.asOf IS NULL THEN f.withdrawnAt IS NULL
     ELSE f.recordedAt <= page.asOf AND (f.withdrawnAt IS NULL OR f.withdrawnAt > page.asOf) END
