// What "the same article" means: a hash of what the article says, not of the file it came in.
import { hash } from 'node:crypto'

/** Hash of publisher, headline, date and text: 32 hexadecimal digits of SHA-256. */
export function contentHash(
  publisher: string | null,
  headline: string | null,
  date: string | null,
  text: string,
): string {
  return hash('sha256', JSON.stringify([publisher, headline, date, text])).slice(0, 32)
}
