// Finds or starts the database; what other parts may use.
export { DatabaseError } from './error.ts'
export { type Database, embeddedFolder, openDatabase } from './open.ts'
export { findServer } from './server.ts'
