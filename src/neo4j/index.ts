// Finds or starts the database; what other parts may use.
export { DatabaseError } from './error.ts'
export { type Database, openDatabase } from './open.ts'
