// Whether an attestation or a fact `t` stands: now, or at the moment `w.asOf`.
CASE WHEN w.asOf IS NULL THEN t.withdrawnAt IS NULL
     ELSE t.recordedAt <= w.asOf AND (t.withdrawnAt IS NULL OR t.withdrawnAt > w.asOf) END
