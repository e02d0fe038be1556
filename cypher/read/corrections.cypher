// What people corrected in claims, latest first.
// params: ids: readonly string[]
// returns: id: string, corrections: readonly import('../read/rows.ts').CorrectionRow[]
UNWIND $ids AS id
MATCH (:Claim {id: id})<-[:CORRECTS]-(k:Correction)
WITH id, k ORDER BY k.at DESC, k.id
RETURN id, collect(k {.id, .at, .by, .field, .before, .after, .reason}) AS corrections
