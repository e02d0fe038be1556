// Partial dates as ends of keys. Keys are `date|id`, and dates sort as text: 2017 < 2017-10 < 2017-10-31.
import { LAST } from '../graph/read/pages.ts'

/**
 * The lowest date that lies in the period from a date on. A year is the first of its days, so that what is only
 * known to be of 2017 counts from 2017-01-01 on.
 */
export const lowest = (from: string): string => from.replace(/(?:-01){1,2}$/, '')

/** Past the highest date that lies in the period up to the end of a date. */
export const highest = (to: string): string => `${to}${LAST}`
