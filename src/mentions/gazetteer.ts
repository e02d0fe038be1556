// Every form of every listed name, as one trie over folded words.
import type { EntityId, EntityType } from '../model.ts'
import type { AmbiguousForm, Person, Seed } from '../seed/index.ts'
import { formWords, type Line, OPENS } from './words.ts'

/** What a form is of its row. */
export type FormRole =
  | 'NAME' // a name or abbreviation
  | 'ADJECTIVE' // "Chinese"
  | 'PEOPLE' // "Syrians"
  | 'CAPITAL' // a seat of government: the place, or the government
  | 'METONYM' // a building or city that stands for the government or body alone
  | 'SHORT' // a person's short form

/** One reading of a form. */
export interface Entry {
  readonly id: EntityId
  readonly type: EntityType
  readonly role: FormRole
  /** Only in capitals: "US", "PRC". */
  readonly upper: boolean
  readonly ambiguous: AmbiguousForm | null
  /** The form ends in 's, and so must the text: "Jane's", "Moody's". */
  readonly possessive: boolean
  /** The form bears no capital: "human rights". */
  readonly lower: boolean
}

interface Node {
  readonly next: Map<string, Node>
  entries: Entry[] | null
  /** None of the entries asks for capitals throughout or a possessive ending. */
  plain: boolean
  /** Whether each word of the form bears a capital; the forms of a node agree often enough to keep the laxer one. */
  caps: readonly boolean[] | null
}

export interface Gazetteer {
  readonly root: Node
  /** Words in small letters that a form begins with: few, so that most words of a text begin none. */
  readonly small: ReadonlySet<string>
  readonly rows: ReadonlyMap<EntityId, ListedRow>
  readonly people: ReadonlyMap<EntityId, Person>
}

/** What is known of a listed entity, whatever its type. */
export interface ListedRow {
  readonly id: EntityId
  readonly type: EntityType
  readonly name: string
  readonly wikidata: string | undefined
  readonly aliases: readonly string[]
  /** The state it stands for. */
  readonly country: EntityId | null
  readonly iso2: string | undefined
  readonly iso3: string | undefined
  readonly actsAsState: boolean | undefined
  /** The body that acts like a state for which it speaks. */
  readonly organOf: EntityId | undefined
  /** A row of publishers.json: a paper or agency. */
  readonly media: boolean | undefined
  /** Of a sea or island, or a disputed state: the issue for which its bare name may stand. */
  readonly issue: EntityId | undefined
  /** Of a paper: a news agency, whose texts others print. */
  readonly agency: boolean | undefined
  readonly kind: string | undefined
  /** Of an agreement: when it was signed or adopted. */
  readonly date: string | null | undefined
  /** Of an agreement: who has made it. */
  readonly parties: readonly EntityId[] | undefined
  /** Of an issue: states quarrel over it by name, so that small letters name it too ("nine-dash line"). */
  readonly quarrel: boolean | undefined
  /** Of an issue: a topic at large. */
  readonly general: boolean | undefined
}

type Told = Pick<ListedRow, 'id' | 'type' | 'name' | 'aliases' | 'country'>

/** Rows of all lists by one shape, all keys there in one order: the engine reads them fastest so. */
const listedRow = (row: Told & Partial<ListedRow>): ListedRow => ({
  id: row.id,
  type: row.type,
  name: row.name,
  wikidata: row.wikidata,
  aliases: row.aliases,
  country: row.country,
  iso2: row.iso2,
  iso3: row.iso3,
  actsAsState: row.actsAsState,
  organOf: row.organOf,
  media: row.media,
  issue: row.issue,
  agency: row.agency,
  kind: row.kind,
  date: row.date,
  parties: row.parties,
  quarrel: row.quarrel,
  general: row.general,
})

/** A stretch of words that is a listed form. */
export interface ListedMatch {
  readonly from: number
  readonly to: number
  readonly entries: readonly Entry[]
}

const makeNode = (): Node => ({ next: new Map(), entries: null, plain: true, caps: null })

function insert(
  root: Node,
  small: Set<string>,
  form: string,
  entry: Omit<Entry, 'upper' | 'lower' | 'possessive'>,
): void {
  const words = formWords(form)
  if (words.length === 0) return
  if (!words[0]!.cap) small.add(words[0]!.norm)
  let node = root
  for (const { norm } of words) {
    let next = node.next.get(norm)
    if (!next) {
      next = makeNode()
      node.next.set(norm, next)
    }
    node = next
  }
  const upper = words.length === 1 && words[0]!.upper && words[0]!.norm.length <= 4
  const caps = words.map((w) => w.cap)
  node.caps = node.caps?.map((c, i) => c && caps[i]!) ?? caps
  node.entries ??= []
  if (node.entries.some((e) => e.id === entry.id && e.role === entry.role)) return
  const possessive = form.endsWith("'s")
  const { id, type, role, ambiguous } = entry
  node.entries.push({ id, type, role, upper, ambiguous, possessive, lower: !caps.includes(true) })
  if (upper || possessive) node.plain = false
}

function compile(seed: Seed): Gazetteer {
  const root = makeNode()
  const small = new Set<string>()
  const rows = new Map<EntityId, ListedRow>()
  const add = (
    row: { id: string; ambiguous: readonly AmbiguousForm[] },
    type: EntityType,
    role: FormRole,
    forms: readonly string[],
  ): void => {
    for (const form of forms) {
      const ambiguous = row.ambiguous.find((a) => a.form === form) ?? null
      insert(root, small, form, { id: row.id, type, role, ambiguous })
    }
  }
  const named = (row: { name: string; aliases: readonly string[]; ambiguous: readonly AmbiguousForm[] }): string[] => [
    row.name,
    ...row.aliases,
    ...row.ambiguous.map((a) => a.form),
  ]
  for (const c of seed.countries) {
    const issue = seed.names.stops.questions.forms[c.id]
    rows.set(c.id, listedRow({ ...c, type: 'Country', country: c.id, issue }))
    const other = new Set([
      ...c.adjectives,
      ...c.people,
      ...c.metonyms,
      ...(c.capital ? [c.capital.name, ...c.capital.aliases] : []),
    ])
    add(
      c,
      'Country',
      'NAME',
      named(c).filter((f) => !other.has(f) || f === c.name || c.aliases.includes(f)),
    )
    add(c, 'Country', 'ADJECTIVE', c.adjectives)
    add(c, 'Country', 'PEOPLE', c.people)
    if (c.capital) add(c, 'Country', 'CAPITAL', [c.capital.name, ...c.capital.aliases])
    add(c, 'Country', 'METONYM', c.metonyms)
  }
  for (const p of seed.people) {
    rows.set(p.id, listedRow({ ...p, type: 'Person' }))
    add(
      p,
      'Person',
      'NAME',
      // Who has one name alone is named by it: "Hun Sen", "Pope Francis".
      named(p).filter((f) => f !== p.short || f === p.name),
    )
    add(p, 'Person', 'SHORT', [p.short])
  }
  for (const o of seed.organizations) {
    rows.set(o.id, listedRow({ ...o, type: 'Organization' }))
    add(o, 'Organization', 'NAME', named(o))
    add(o, 'Organization', 'CAPITAL', [...o.metonyms, ...(seed.names.stops.seats.forms[o.id] ?? [])])
  }
  const plain = [
    ['System', seed.systems],
    ['Initiative', seed.initiatives],
    ['Agreement', seed.agreements],
    ['Issue', seed.issues],
  ] as const
  for (const [type, list] of plain) {
    for (const row of list) {
      const country = 'country' in row ? row.country : null
      const quarrel = 'countries' in row && row.countries.length > 0 && !row.general
      rows.set(row.id, listedRow({ ...row, type, country, quarrel }))
      add(row, type, 'NAME', named(row))
    }
  }
  const issueOf = new Map(seed.issues.flatMap((i) => (i.place ? [[i.place, i.id] as const] : [])))
  for (const p of seed.places) {
    const issue = p.kind === 'WATER' || p.kind === 'ISLAND' ? issueOf.get(p.id) : undefined
    rows.set(p.id, listedRow({ ...p, type: 'Place', issue }))
    add(p, 'Place', p.capital ? 'CAPITAL' : 'NAME', named(p))
    add(p, 'Place', 'ADJECTIVE', p.demonyms)
  }
  for (const p of seed.publishers) {
    rows.set(p.id, listedRow({ ...p, type: 'Organization', media: true }))
    // "the New Zealand government" is the state, though it prints its own news.
    const forms = named(p).filter((form) => !/\bgovernment$/i.test(form))
    add(p, 'Organization', 'NAME', forms)
  }
  return { root, small, rows, people: new Map(seed.people.map((p) => [p.id, p])) }
}

const compiled = new WeakMap<Seed, Gazetteer>()

/** The gazetteer of some reference data, compiled once. */
export function gazetteerOf(seed: Seed): Gazetteer {
  let gazetteer = compiled.get(seed)
  if (!gazetteer) {
    gazetteer = compile(seed)
    compiled.set(seed, gazetteer)
  }
  return gazetteer
}

/** "S-300s" is listed as "S-300", "MiG-29s" as "MiG-29". */
function singular(norm: string): string | null {
  if (!norm.endsWith('s')) return null
  const before = norm.charCodeAt(norm.length - 2)
  return before >= 48 && before <= 57 ? norm.slice(0, -1) : null
}

/** Where a word leads from a node of the trie. */
function follow(node: Node, norm: string): Node | undefined {
  const next = node.next.get(norm)
  if (next) return next
  const one = singular(norm)
  return one === null ? undefined : node.next.get(one)
}

/**
 * Whether the capitals of the text allow the form: its first capital must be there. An article's proves nothing, as
 * each sentence may open with one: "The diplomat" is no magazine.
 */
function capitalsFit(line: Line, from: number, caps: readonly boolean[]): boolean {
  const { words } = line
  if (words[from]!.norm === 'the' && caps.includes(true, 1))
    return caps.some((c, i) => i > 0 && c && words[from + i]!.cap)
  const first = caps.indexOf(true)
  if (first < 0) return true
  return words[from + first]!.cap
}

/** The longest listed forms of a sentence, left to right, none overlapping another. */
export function matchListed(gazetteer: Gazetteer, line: Line): ListedMatch[] {
  const { words } = line
  const found: ListedMatch[] = []
  for (let from = 0; from < words.length; from++) {
    if ((words[from]!.opens & OPENS.LISTED) === 0) continue
    let best = longestAt(gazetteer, line, from)
    // "The West Bank" is not "the West" and a bank.
    if (best && words[from]!.norm === 'the') {
      const without = longestAt(gazetteer, line, from + 1)
      if (
        without &&
        (without.to > best.to || (without.to === best.to && without.entries.some((e) => e.type === 'Country')))
      )
        best = without
    }
    // "US$120 million" is money.
    if (best && !words[best.to]?.text.startsWith('$')) {
      found.push(best)
      from = best.to - 1
    }
  }
  return found
}

/**
 * Listed names inside a longer one: the states and places that it is named by.
 * @returns matches shorter than the whole, at its beginning or its end
 */
export function matchInside(gazetteer: Gazetteer, line: Line, match: ListedMatch): ListedMatch[] {
  const found: ListedMatch[] = []
  for (let from = match.from; from < match.to; from++) {
    const inner = longestAt(gazetteer, line, from, from === match.from ? match.to - 1 : match.to)
    if (!inner) continue
    if (inner.from === match.from || inner.to === match.to) found.push(inner)
    from = inner.to - 1
  }
  return found
}

/** May a folded word begin a listed form? */
export const beginsListed = ({ root, small }: Gazetteer, norm: string, cap: boolean): boolean =>
  (cap || small.has(norm) || singular(norm) !== null) && follow(root, norm) !== undefined

function longestAt(gazetteer: Gazetteer, line: Line, from: number, limit = line.words.length): ListedMatch | null {
  const { words } = line
  if (from >= limit || (words[from]!.opens & OPENS.LISTED) === 0) return null
  let node: Node | undefined = gazetteer.root
  let best: ListedMatch | null = null
  for (let at = from; at < limit && node; at++) {
    const word = words[at]!
    // A comma may stand in a form ("One Belt, One Road"): forms are cut at it, so it is stepped over.
    if (word.text === ',' && at > from && words[at + 1]?.cap && node.next.has(words[at + 1]!.norm)) continue
    // "P5+1".
    if (word.text === '+' && at > from && node.next.has(words[at + 1]?.norm ?? '')) continue
    const next: Node | undefined = follow(node, word.norm)
    if (!next) break
    node = next
    if (next.entries && next.caps && capitalsFit(line, from, next.caps)) {
      const entries = next.plain
        ? next.entries
        : next.entries.filter((e) => (!e.upper || word.upper) && (!e.possessive || word.possessive))
      if (entries.length) best = { from, to: at + 1, entries }
    }
  }
  return best
}
