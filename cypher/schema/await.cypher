// Waits until every index is filled, so that what follows a migration finds them.
// params: seconds: number
// returns:
CALL db.awaitIndexes($seconds)
