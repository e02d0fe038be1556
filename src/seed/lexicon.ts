// What words mean: rows of `seed/lexicon/*.json`, checked and indexed. The format is told in seed/README.md.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { ROOT } from '../config.ts'
import { MEETING_KINDS, PLOVER_TYPES } from '../model.ts'
import { loadSets, type WordSets } from './sets.ts'

// Where a role stands, told by grammatical function, seen from the word that the row is about.
const Role = z.string().regex(
  new RegExp(
    `^(${[
      'subject', // logical subject of the verb; of the passive, what "by" would name is `agent`
      'object', // direct object, or the subject of a passive
      'indirect', // first of two objects ("promised *Japan* help")
      'agent', // "by X" of a passive, or of a noun ("a promise by X")
      'possessor', // "X's pledge", "its pledge", "the pledge of X", "the X pledge"
      'light', // subject of the support verb that carries the noun ("*X* made a pledge")
      'doer', // subject of the clause that a noun says more of ("*X* said after talks with")
      'addressee', // object of that clause ("told *X* in a call")
      'deed', // that clause itself ("*X went on* despite Y's protests")
      'copula', // subject of the copula before the adjective or noun ("*X* is ready to")
      'host', // what the noun renames ("*X*, an opponent of")
      'modified', // what the adjective or participle modifies ("a *promise* made")
      'self', // the word's own clause, without auxiliaries, negation, and adverbs of the frame
      'noun', // the noun phrase itself
      'there', // what there is, with all that follows ("there can be *no way back*")
      'extraposed', // the clause that "it" stands for ("it is up to X *to act*")
      'that', // a that-clause, with "that" or without
      'infinitive', // "to do", "do"
      'gerund', // "doing"
      'wh', // "whether", "what", "how" clause
      'condition', // the "if" clause beside the verb ("warned of war *if the raids went on*")
      'voice', // who says the sentence ("*X* said it is necessary to")
      'quote', // the words in quotation marks beside the verb
      'rest', // the words after a report, from the next clause, "that" or quotation on
      'around', // the sentence around a report in parentheses (", Wang said", "according to", "as Wang said")
      'subject:[a-z]+', // of a noun: subject of that verb where the noun is its object ("*X* values the pledge")
      'pp:[a-z ]+', // the phrase or gerund after that preposition ("pp:for": "for peace", "for ending it")
    ].join('|')})$`,
  ),
)

const Frame = z.strictObject({
  /** Whose pledge, position or act it is; the first that is there counts. */
  actor: z.array(Role).min(1),
  /** To whom, against whom, with whom; of an action the recipient. */
  target: z.array(Role).default([]),
  /** What is pledged, urged, opposed, said. The first that is there counts. */
  content: z.array(Role).default([]),
})

const When = z.strictObject({
  voice: z.enum(['ACTIVE', 'PASSIVE']).optional(),
  tense: z.array(z.enum(['PAST', 'PRESENT', 'FUTURE', 'NONE'])).optional(),
  /** One of these modals; "none" for no modal. */
  modal: z.array(z.string()).optional(),
  negated: z.boolean().optional(),
  progressive: z.boolean().optional(),
  perfect: z.boolean().optional(),
  /** The verb's infinitive is the complement of one of these. */
  under: z.array(z.string()).optional(),
  /** Not something that the paper itself looks back on ("had planned", "wanted to"). */
  current: z.boolean().optional(),
  /** Forms of the verb group ("FINITE": not "to say", not "saying"). */
  form: z.array(z.enum(['FINITE', 'INFINITIVE', 'GERUND', 'PARTICIPLE'])).optional(),
  /** The content is a clause with one of these modals. */
  contentModal: z.array(z.string()).optional(),
  /** The content is a clause in the passive, or in the active, voice. */
  contentVoice: z.enum(['ACTIVE', 'PASSIVE']).optional(),
  /** The content's own subject is the actor, or is somebody or something else; `NOT_OTHER`: it is no other side. */
  contentSubject: z.enum(['ACTOR', 'OTHER', 'NOT_OTHER']).optional(),
  /** The content is a clause or a gerund, not a noun. */
  clausal: z.boolean().optional(),
  /** The subject names the state whose official speaks; another one; or just not that one. */
  subjectParty: z.enum(['ACTOR', 'OTHER', 'NOT_ACTOR']).optional(),
  /** A word of these lists of sets.json stands in the clause after its verb and object ("called it *illegal*"). */
  valued: z.array(z.string()).optional(),
  /** Verbs that, with the noun as their object, turn its sense ("cause concern"). */
  notLight: z.array(z.string()).optional(),
  /** A role's head must have one of these lemmas ("hold" with the object "talk"). `@name` is a list of sets.json. */
  heads: z.record(Role, z.array(z.string())).optional(),
  /** A role's head must have none of these lemmas. */
  notHeads: z.record(Role, z.array(z.string())).optional(),
  /** A role's phrase must hold one of these words before its head ("*joint* exercises"). */
  within: z.record(Role, z.array(z.string())).optional(),
  /** A role's phrase must hold none of these words before its head ("*hunger* strike"). */
  without: z.record(Role, z.array(z.string())).optional(),
  /** Of a noun: the preposition that its phrase stands after ("*in* protest at"). */
  preposition: z.array(z.string()).optional(),
  /** The subject names two or more. */
  several: z.boolean().optional(),
  /** Roles that must be there. */
  present: z.array(Role).optional(),
  /** Roles that must not be there. */
  absent: z.array(Role).optional(),
  /** A role must name one of these kinds of entity; STATE: a state, or someone or something that speaks for one. */
  types: z
    .record(
      Role,
      z.array(z.enum(['STATE', 'Person', 'Organization', 'System', 'Initiative', 'Agreement', 'Issue', 'Place'])),
    )
    .optional(),
  /** Of a meeting: the target names a side that the actor does not belong to. */
  otherSide: z.boolean().optional(),
  /** Of a meeting: the actor is a person, a body or a group of them, not a country by its name alone. */
  people: z.boolean().optional(),
  /** The word must stand in what somebody says (a modal in attributed speech). */
  attributed: z.boolean().optional(),
})

type When = z.infer<typeof When>

const Yields = z.discriminatedUnion('relation', [
  z.strictObject({ relation: z.literal('attribution') }),
  z.strictObject({
    relation: z.literal('pledge'),
    strength: z.enum(['COMMITMENT', 'INTENT']),
    /** True where the word itself says that the content will not be done ("refuse to"). */
    negated: z.boolean().default(false),
    /** A deal, whose terms may say what each side gives for what ("a deal that cuts duties in exchange for"). */
    deal: z.boolean().default(false),
    plover: z.enum(PLOVER_TYPES),
  }),
  z.strictObject({
    relation: z.literal('position'),
    stance: z.enum(['CALLS_FOR', 'SUPPORTS', 'OPPOSES']),
    /** It tells what somebody is said to have done, rather than what is thought of it: "the charges" may mean it later. */
    charge: z.boolean().default(false),
    /** A wish: that something be not is wished too, and opposes nobody. */
    wish: z.boolean().default(false),
    plover: z.enum(PLOVER_TYPES),
  }),
  z.strictObject({
    relation: z.literal('meeting'),
    kind: z.enum(MEETING_KINDS),
    /** Given where the word itself says so ("plan to meet"); else tense and modality tell. */
    status: z.enum(['HELD', 'PLANNED']).optional(),
    /** What was talked of, by those who met or telephoned before: no second contact. */
    matter: z.boolean().default(false),
    /** Where a time follows instead of the other side ("will visit on Friday"), that is the story's. */
    unsaid: z.boolean().default(false),
    /** Words right before the noun that make the meeting one of another kind ("a *summit* meeting"). */
    after: z.record(z.string(), z.enum(MEETING_KINDS)).default({}),
    plover: z.enum(PLOVER_TYPES).default('CONSULT'),
  }),
  z.strictObject({
    relation: z.literal('action'),
    plover: z.enum(PLOVER_TYPES),
    mode: z.string().nullable().default(null),
    contexts: z.array(z.string()).default([]),
    /** Given where the word itself says so ("plan to invade"); else tense, modality and negation tell. */
    status: z.enum(['DONE', 'PLANNED', 'HYPOTHETICAL', 'DENIED']).optional(),
  }),
  z.strictObject({
    relation: z.literal('milestone'),
    kind: z.enum(['TIES_ESTABLISHED', 'TIES_CUT', 'AGREEMENT_SIGNED']),
  }),
])

const Expected = z.strictObject({
  actor: z.union([z.string(), z.array(z.string())]).optional(),
  target: z.string().nullable().optional(),
  content: z.string().optional(),
  negated: z.boolean().optional(),
  status: z.string().optional(),
  stance: z.string().optional(),
  strength: z.string().optional(),
  plover: z.string().optional(),
})

const Row = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /**
   * Lemmas, each meaning the same in this frame. A second word is a particle or preposition of the verb
   * ("call on", "carry out"), or a noun that must be its object ("hold talk", "lodge protest"). `@name` is a
   * list of sets.json.
   */
  words: z.array(z.string().min(1)).min(1),
  pos: z.enum(['VERB', 'NOUN', 'ADJ', 'MODAL', 'ADP']),
  /** For nouns: the support verbs that may carry them ("make", "express"); `@name` is a list of sets.json. */
  light: z.array(z.string()).optional(),
  frame: Frame,
  when: When.optional(),
  yields: Yields,
  /** What becomes of the row under "not": the content is negated, the stance turns, or nothing is said at all. */
  negation: z.enum(['CONTENT', 'FLIP', 'NONE', 'KEEP']).default('NONE'),
  /** 0 to 1: how often the row is right before the sentence at hand is looked at. */
  prior: z.number().min(0).max(1).default(0.8),
  why: z.string().min(1),
  match: z.array(z.strictObject({ text: z.string().min(1), expect: Expected.optional() })).min(1),
  not: z.array(z.string().min(1)).min(1),
})

/** One row of the lexicon: words that mean the same in the same frame. */
export type LexiconRow = z.infer<typeof Row>
export type LexiconExpectation = z.infer<typeof Expected>

/** A row under one of its words: what a token's lemma leads to. */
export interface LexiconEntry {
  readonly row: LexiconRow
  /** The phrase's own first lemma. */
  readonly lemma: string
  /** What must follow it: particle, preposition or object noun; empty for a single word. */
  readonly rest: readonly string[]
  /** The roles that those words are looked for in as prepositions: "pp:on". */
  readonly restRoles: readonly string[]
  /** Where the content is looked for, best first. */
  readonly content: readonly string[]
  readonly relation: LexiconRow['yields']['relation']
}

/** All rows, and the way from a lemma to those that it may fire. */
export interface Lexicon {
  readonly rows: readonly LexiconRow[]
  /** By part of speech, then by lemma: entries, those with more words first. */
  readonly entries: Readonly<Record<LexiconRow['pos'], ReadonlyMap<string, readonly LexiconEntry[]>>>
  /** By id. */
  readonly byId: ReadonlyMap<string, LexiconRow>
  readonly sets: WordSets
}

/** Seed data that cannot be used: the message names the file, the row and what is wrong. */
export class LexiconError extends Error {
  override readonly name = 'LexiconError'
}

const isSets = (file: string): boolean => file.startsWith('sets')

function parse<T>(file: string, schema: z.ZodType<T>): T {
  let data: unknown
  try {
    data = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new LexiconError(`${file} is not JSON: ${(error as Error).message}`, { cause: error })
  }
  const result = schema.safeParse(data)
  if (result.success) return result.data
  const at = result.error.issues[0]!
  const row = Array.isArray(data) ? (data[Number(at.path[0])] as { id?: string } | undefined)?.id : undefined
  throw new LexiconError(`${file}${row ? `, row "${row}"` : ''}: ${z.prettifyError(result.error)}`)
}

/** Puts the words of named sets in the place of their `@name`. */
function expand(words: readonly string[], sets: WordSets, where: string): string[] {
  return words.flatMap((word) => {
    if (!word.startsWith('@')) return [word]
    const set = sets.get(word.slice(1))
    if (!set) throw new LexiconError(`${where} uses the set "${word}", which seed/lexicon/sets.json does not have.`)
    return [...set]
  })
}

/** Conditions as rows are asked for them: every key is there, and undefined where the row says nothing. */
type Conditions = { [K in keyof Required<When>]: When[K] }

/** Written out, since what is spread or made from entries is kept by the engine as a table, and read many times slower. */
const conditions = (when: When): Conditions => ({
  voice: when.voice,
  tense: when.tense,
  modal: when.modal,
  negated: when.negated,
  progressive: when.progressive,
  perfect: when.perfect,
  under: when.under,
  current: when.current,
  form: when.form,
  contentModal: when.contentModal,
  contentVoice: when.contentVoice,
  contentSubject: when.contentSubject,
  clausal: when.clausal,
  subjectParty: when.subjectParty,
  valued: when.valued,
  notLight: when.notLight,
  heads: when.heads,
  notHeads: when.notHeads,
  within: when.within,
  without: when.without,
  preposition: when.preposition,
  several: when.several,
  present: when.present,
  absent: when.absent,
  types: when.types,
  otherSide: when.otherSide,
  people: when.people,
  attributed: when.attributed,
})

/**
 * A row with its sets in place. All rows, and all their conditions, have the same keys in the same order: they are read
 * for every verb of a text, and the engine reads objects of one shape fastest.
 */
function expandRow(row: LexiconRow, sets: WordSets): LexiconRow {
  const where = `Row "${row.id}"`
  const all = (heads: Record<string, string[]> | undefined) =>
    heads && Object.fromEntries(Object.entries(heads).map(([role, words]) => [role, expand(words, sets, where)]))
  const { id, pos, frame, when, yields, negation, prior, why, match, not } = row
  return {
    id,
    words: expand(row.words, sets, where),
    pos,
    light: row.light && expand(row.light, sets, where),
    frame: { actor: frame.actor, target: frame.target, content: frame.content },
    when:
      when && conditions({ ...when, heads: all(when.heads), notHeads: all(when.notHeads), within: all(when.within) }),
    yields,
    negation,
    prior,
    why,
    match,
    not,
  }
}

/** "warned *against* any harm to the reef": what the word's own preposition gives comes first. */
function contentRoles({ pos, frame }: LexiconRow, restRoles: readonly string[]): readonly string[] {
  const roles: readonly string[] = frame.content
  const targets: readonly string[] = frame.target
  const own = pos === 'VERB' ? restRoles.filter((role) => roles.includes(role) && !targets.includes(role)) : []
  return own.length > 0 ? [...own, ...roles] : roles
}

function index(rows: readonly LexiconRow[]): Lexicon['entries'] {
  const entries: Record<LexiconRow['pos'], Map<string, LexiconEntry[]>> = {
    VERB: new Map(),
    NOUN: new Map(),
    ADJ: new Map(),
    MODAL: new Map(),
    ADP: new Map(),
  }
  for (const row of rows) {
    const byLemma = entries[row.pos]
    for (const phrase of row.words) {
      // A modal of two words ("have to") is one word to the parser.
      const [lemma, ...rest] = row.pos === 'MODAL' ? [phrase] : phrase.split(' ')
      const list = byLemma.get(lemma!)
      const restRoles = rest.map((word) => `pp:${word}`)
      const content = contentRoles(row, restRoles)
      const entry: LexiconEntry = { row, lemma: lemma!, rest, restRoles, content, relation: row.yields.relation }
      if (list) list.push(entry)
      else byLemma.set(lemma!, [entry])
    }
  }
  for (const byLemma of Object.values(entries))
    for (const list of byLemma.values()) list.sort((a, b) => b.rest.length - a.rest.length)
  return entries
}

const members = new WeakMap<readonly string[], ReadonlySet<string>>()

/** Does a list of a row have a word? Lists that name sets are long. */
export function has(words: readonly string[], word: string): boolean {
  if (words.length < 5) return words.includes(word)
  let set = members.get(words)
  if (!set) {
    set = new Set(words)
    members.set(words, set)
  }
  return set.has(word)
}

/**
 * Reads and checks the lexicon.
 * @param folder where the rows lie: every `*.json` in it is a list of rows, but `sets*.json`
 * @throws LexiconError naming the file and row where one is malformed, an id stands twice or a set is missing;
 *   SeedError likewise for the sets
 */
export function loadLexicon(folder = join(ROOT, 'seed', 'lexicon')): Lexicon {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
  const sets = loadSets(folder)
  const rows: LexiconRow[] = []
  const seen = new Map<string, string>()
  for (const file of files) {
    if (isSets(file)) continue
    for (const row of parse(join(folder, file), z.array(Row))) {
      const other = seen.get(row.id)
      if (other) throw new LexiconError(`${file} and ${other} both have a row "${row.id}": ids are unique.`)
      seen.set(row.id, file)
      rows.push(expandRow(row, sets))
    }
  }
  return { rows, entries: index(rows), byId: new Map(rows.map((row) => [row.id, row])), sets }
}
