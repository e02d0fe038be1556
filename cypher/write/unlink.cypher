// Takes off the edges of facts that follow from their tellings, before they are made anew.
// params: facts: readonly string[]
// returns:
UNWIND $facts AS factId
{{fact-by-id}}
MATCH (f)-[r:MADE_BY|SPOKEN_BY|ADDRESSED_TO|ABOUT|ATTENDED_BY|HELD_IN|SAID_AT|CONCERNS]->()
DELETE r
