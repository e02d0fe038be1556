// What a word or mark is wherever it stands: read once for each.
import { interned, remembered } from '../../remembered.ts'

/** A word or mark as texts print it. */
export interface Form {
  readonly text: string
  readonly lower: string
  /** Two words printed as one ("don't", "cannot", "Oslo's"): each of them; else null. */
  readonly halves: readonly [Form, Form] | null
  /** What functions gave for it, each in its place. */
  readonly notes: unknown[]
}

let places = 0

/**
 * Keeps with each form what a pure function gave for it: quicker than asking a map for every token.
 * @returns a function that gives the same
 */
export function noted<T extends string | boolean | object>(of: (form: Form) => T): (form: Form) => T {
  const place = places++
  return (form) => {
    let value = form.notes[place] as T | undefined
    if (value === undefined) {
      value = of(form)
      form.notes[place] = value
    }
    return value
  }
}

const CONTRACTION = /^(.+?)(n['’]t|['’](?:s|S|ll|re|ve|d|m|LL|RE|VE|D|M))$/u
const FUSED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
])
/** No longer word is taken for a contraction. */
const LONGEST = 60

/** Where a word is to be cut in two, or 0. */
function cutAt(text: string, lower: string): number {
  const fused = FUSED.get(lower)
  if (fused) return fused
  if (text.length > LONGEST || !(text.includes("'") || text.includes('’'))) return 0
  return (CONTRACTION.exec(text)?.[1] ?? '').length
}

function whole(text: string): Form {
  const lower = text.toLowerCase()
  return { text, lower: lower === text ? text : interned(lower), halves: null, notes: [] }
}

/** The form that these characters are. */
export const formOf = remembered((text: string): Form => {
  const form = whole(text)
  const cut = cutAt(text, form.lower)
  return cut > 0 ? { ...form, halves: [whole(interned(text.slice(0, cut))), whole(interned(text.slice(cut)))] } : form
})
