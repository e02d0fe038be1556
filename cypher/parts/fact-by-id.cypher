// Binds `f` to the claim or event whose id is `factId`: two look-ups of unique ids, no scan.
CALL (factId) {
  MATCH (f:Claim {id: factId}) RETURN f
  UNION
  MATCH (f:Event {id: factId}) RETURN f
}
