// Ways to say again who was named, without the title: "the 62-year-old", "the former general", "His Highness", "the head of state".
import type { EntityId, Mention, Token } from '../../model.ts'
import { setOf } from '../../seed/sets.ts'
import { type Discourse, lastFitting, type Setting, stateOf } from './discourse.ts'

/** What is asked for by an office told by what is headed: "the head of Peruvian diplomacy". */
export interface Headed {
  readonly noun: string
  readonly fields: readonly string[]
  readonly state: EntityId | null
}

const STATES = setOf('headed-states')

/** The office of who heads what a noun tells of. */
function headOf(noun: string): Pick<Headed, 'noun' | 'fields'> | null {
  if (STATES.has(noun)) return { noun: 'leader', fields: [] }
  if (noun === 'government') return { noun: 'premier', fields: [] }
  return noun === 'diplomacy' ? { noun: 'minister', fields: ['foreign'] } : null
}

/** "*The head* of the Peruvian state", "of Peru's foreign ministry": which office that is; null where it is none of these. */
export function headedAt(
  discourse: Discourse,
  { tokens }: Setting['sentence'],
  at: number,
  nameAt: (token: number) => Mention | null,
): Headed | null {
  if (tokens[at + 1]?.lower !== 'head' || tokens[at + 2]?.lower !== 'of') return null
  let to = tokens[at + 3]?.lower === 'the' ? at + 4 : at + 3
  const name = nameAt(to)
  const entity = name?.entities.length === 1 ? discourse.entities.get(name.entities[0]!) : undefined
  const state = name ? stateOf(discourse, name.entities[0]!) : null
  const isBearer = (after: number) => discourse.persons.has(nameAt(after)?.entities[0] ?? '')
  if (name && entity?.type === 'Organization') {
    const field = /foreign|external|diploma/i.test(name.text)
      ? 'foreign'
      : /defen[cs]e/i.test(name.text)
        ? 'defence'
        : null
    return field && state && !isBearer(name.to) ? { noun: 'minister', fields: [field], state } : null
  }
  if (name && entity?.type !== 'Country') return null
  if (name) to = name.to
  if (/^['’]s?$/.test(tokens[to]?.text ?? '')) to++
  const headed = headOf(tokens[to]?.lower ?? '')
  return headed && !isBearer(to + 1) ? { ...headed, state } : null
}

const AGED = /^\d{2}-year-old$/
const BYGONE = setOf('bygone')
const STYLES = setOf('styles')

/** Where such words end, or null: after the noun, which nothing must go on. */
function epithetEnd(tokens: readonly Token[], at: number, isPersonal: (noun: string) => boolean): number | null {
  const first = tokens[at]!.lower
  const second = tokens[at + 1]
  if (!second) return null
  const ends = (to: number): number | null => {
    const next = tokens[to]
    return next && (/^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.pos) || next.lower === 'of' || /^['’]s?$/.test(next.text))
      ? null
      : to
  }
  if (/^(?:his|her)$/.test(first)) {
    const royal = second.lower === 'royal' || second.lower === 'imperial' ? 2 : 1
    return STYLES.has(tokens[at + royal]?.lower ?? '') ? ends(at + royal + 1) : null
  }
  if (first !== 'the') return null
  if (AGED.test(second.lower)) return ends(at + 2)
  if (!BYGONE.has(second.lower)) return null
  for (let k = at + 2; k < at + 5 && tokens[k]; k++) {
    if (isPersonal(tokens[k]!.lower)) return ends(k + 1)
    if (!/^(?:ADJ|NOUN)$/.test(tokens[k]!.pos)) return null
  }
  return null
}

const CALLINGS = setOf('callings')

/**
 * The one person just told of, by such words.
 * @param isTitle is the noun a title of persons?
 * @returns null where they are none, or where two persons come into question
 */
export function epithetAt(
  discourse: Discourse,
  { tokens, index }: Setting['sentence'],
  at: number,
  isTitle: (noun: string) => boolean,
): { readonly to: number; readonly entities: readonly EntityId[] } | null {
  const to = epithetEnd(tokens, at, (noun) => CALLINGS.has(noun) || isTitle(noun))
  if (to === null) return null
  const isPerson = (mention: Mention) => mention.entities.length === 1 && discourse.persons.has(mention.entities[0]!)
  const last = lastFitting(discourse, index, 2, (t) => isPerson(t.mention) && !t.quoted && t.subject > 0)
  if (!last) return null
  const near = discourse.traces.filter(
    (t) => t.mention.sentence === last.mention.sentence && isPerson(t.mention) && !t.quoted,
  )
  const one = near.every((t) => t.mention.entities[0] === last.mention.entities[0])
  return one ? { to, entities: last.mention.entities } : null
}
