// What is shown of an attestation `t` in its article `n`; `w` says what else was asked for.
t {
  .id, .quote, .start, .end, .sentence, .spanStart, .spanEnd, .cueStart, .cueEnd, .contentStart, .contentEnd, .quoting, .extractor, .extractorVersion, .rule, .confidence,
  key: n.key + '|' + t.id,
  article: CASE WHEN w.article THEN {{article}} END,
  publisher: CASE WHEN w.publisher THEN head([(n)-[:PUBLISHED_BY]->(p) | {{publisher}}]) END
}
