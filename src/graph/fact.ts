// A fact put together from all that tell it: pure, so that whatever order the tellings came in, and however
// often it is made anew (another telling, a retraction, a merge, a better extractor), the same comes out.
import type { EntityId, Precision } from '../model.ts'
import { type Pair, type Placed, pairsOf } from './concerns.ts'
import { pictureType } from './picture.ts'
import { comparable, factKey } from './same.ts'
import { threadText } from './thread.ts'
import { type FactKind, factLabel, isClaim, type Part, type Role, type Told } from './told.ts'

/** A fact as its tellings have it. */
export interface Fact {
  readonly id: string
  readonly kind: FactKind
  readonly parts: readonly Part[]
  readonly date: string
  readonly precision: Precision
  readonly told: Told
  readonly confidence: number
  readonly saidAt: string | null
}

/** How a fact stands in the graph: its node, and the edges that follow from it. */
export interface FactRows {
  readonly node: { readonly id: string; readonly label: string; readonly props: Readonly<Record<string, unknown>> }
  readonly links: readonly {
    readonly fact: string
    readonly type: string
    readonly entity: EntityId
    readonly key: string
  }[]
  readonly concerns: readonly (Pair & {
    readonly fact: string
    readonly kind: FactKind
    readonly date: string
    readonly key: string
    readonly kindKey: string
  })[]
  readonly saidAt: { readonly claim: string; readonly attestation: string } | null
}

const EDGES: Readonly<Record<Role, string | null>> = {
  ACTOR: 'MADE_BY',
  SPEAKER: 'SPOKEN_BY',
  TARGET: 'ADDRESSED_TO',
  TOPIC: 'ABOUT',
  PARTICIPANT: 'ATTENDED_BY',
  PLACE: 'HELD_IN',
  SIDE: null,
}

/** Parts of which a fact has one set, that of its best telling; the others are gathered from all. */
const OF_ONE: ReadonlySet<Role> = new Set(['ACTOR', 'SPEAKER', 'TARGET', 'PLACE'])
const EXACT: readonly Precision[] = ['DAY', 'MONTH', 'YEAR', 'BEFORE', 'AFTER', 'UNKNOWN']

const best = (a: Told, b: Told): number => b.confidence - a.confidence || (a.id < b.id ? -1 : 1)
const exact = (a: Told, b: Told): number => EXACT.indexOf(a.precision) - EXACT.indexOf(b.precision) || best(a, b)

function partsOf(tellings: readonly Told[]): readonly Part[] {
  const parts = new Map<string, Part>()
  const settled = new Set<Role>()
  for (const telling of tellings) {
    for (const part of telling.parts) {
      if (!settled.has(part.role)) parts.set(`${part.role} ${part.entity}`, part)
    }
    for (const { role } of telling.parts) if (OF_ONE.has(role)) settled.add(role)
  }
  return [...parts.values()]
}

/**
 * Puts a fact together.
 * @param id the fact's id, made once and kept
 * @param tellings at least one, all of one kind
 */
export function combine(id: string, tellings: readonly Told[]): Fact {
  const ranked = [...tellings].sort(best)
  const lead = ranked[0]!
  const dated = [...tellings].sort(exact)[0]!
  // Who tells of a meeting that has been held knows more than who announced it.
  const held = ranked.some((t) => t.status === 'HELD')
  return {
    id,
    kind: lead.kind,
    parts: partsOf(ranked),
    date: dated.date,
    precision: dated.precision,
    told: held ? { ...lead, status: 'HELD' } : lead,
    confidence: lead.confidence,
    saidAt: ranked.find((t) => t.saidAt !== null)?.saidAt ?? null,
  }
}

const present = (props: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined))

/**
 * The rows to write for a fact.
 * @param place looks an entity up by the id that an extractor gave, through merges
 */
export function factRows(fact: Fact, place: (id: EntityId) => Placed | undefined): FactRows {
  const { id, kind, date, told } = fact
  const key = `${date}|${id}`
  const compared = comparable({ ...told, date, precision: fact.precision, articles: [] }, fact.parts, place)
  const links = new Map<string, FactRows['links'][number]>()
  for (const part of fact.parts) {
    const type = EDGES[part.role]
    const entity = place(part.entity)
    if (type && entity)
      links.set(`${type} ${entity.id}`, { fact: id, type, entity: entity.id, key: `${entity.id}|${key}` })
  }
  return {
    node: {
      id,
      label: factLabel(kind),
      props: present({
        content: told.content,
        negated: told.negated,
        strength: told.strength,
        stance: told.stance,
        kind: told.form,
        status: told.status,
        plover: told.plover,
        mode: told.mode,
        contexts: told.contexts.length > 0 ? told.contexts : null,
        date,
        precision: fact.precision,
        confidence: fact.confidence,
        key,
        picture: pictureType(told),
        words: told.words,
        factKey: factKey(compared),
        thread: threadText(compared),
      }),
    },
    links: [...links.values()],
    concerns: pairsOf(kind, fact.parts, place).map((pair) => ({
      ...pair,
      fact: id,
      kind,
      date,
      key: `${pair.dyad}|${key}`,
      kindKey: `${pair.dyad}|${kind}|${key}`,
    })),
    saidAt: isClaim(kind) && fact.saidAt !== null ? { claim: id, attestation: fact.saidAt } : null,
  }
}
