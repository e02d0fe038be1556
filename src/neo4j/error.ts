/** No database could be had: the message says what was tried, what went wrong and what to do next. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError'
}
