// Cursors: the key of an item in its list, made opaque, so that the next page seeks where this one ended.
import { badArgument } from './errors.ts'

/** The cursor of an item with this key. */
export const toCursor = (key: string): string => Buffer.from(key, 'utf8').toString('base64url')

/**
 * The key that a cursor stands for.
 * @param form what keys of the list look like
 * @throws GraphQLError BAD_USER_INPUT where the cursor is not one of this list
 */
export function fromCursor(cursor: string, form: RegExp, argument = 'after'): string {
  const key = Buffer.from(cursor, 'base64url').toString('utf8')
  if (form.test(key) && toCursor(key) === cursor) return key
  throw badArgument(argument, `"${cursor}" is no cursor of this list. Give the endCursor of a page of the same list.`)
}

/** Keys of facts and articles: date and id. */
export const DATED_KEY = /^[^|]*\|[^|]+$/
