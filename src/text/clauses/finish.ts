// Turns drafts into clauses: gives inherited subjects, settles extents, numbers.
import type { Clause, NounPhrase, Token } from '../../model.ts'
import type { Chunk } from '../phrases/chunk.ts'
import { VERBS } from '../verbs/frames.ts'
import type { Built } from './build.ts'
import type { Draft, Links } from './draft.ts'

const EDGE: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '.',
  '?',
  '!',
  '"',
  '“',
  '”',
  '—',
  '–',
  '--',
  '-',
  'and',
  'or',
  'but',
  'nor',
  '(',
  ')',
])

/** The nearest clause around a draft that has a verb. */
function governing(draft: Draft | null): Draft | null {
  let at = draft
  for (let guard = 0; at !== null && at.group === null && guard < 400; guard++) at = at.parent
  return at?.group ? at : null
}

/** Subjects of a draft, its own or those that control and coordination give it. */
function resolve(draft: Draft, done: Set<Draft>): readonly number[] {
  if (done.has(draft) || draft.subjects.length > 0) return draft.subjects
  done.add(draft)
  if (draft.conjunctOf) {
    draft.subjects = [...resolve(draft.conjunctOf, done)]
    if (draft.subjectFrom === 'NONE') draft.subjectFrom = 'COORDINATION'
  } else if (draft.control) {
    const { from, role } = draft.control
    const governor = governing(from)
    if (governor && governor !== draft) {
      const object = role === 'OBJECT' ? objectOf(governor) : null
      draft.subjects = object ? [...object] : [...resolve(governor, done)]
    } else if (from.candidate !== null) draft.subjects = [from.candidate]
    draft.subjectFrom = draft.subjects.length > 0 ? 'CONTROL' : 'NONE'
  }
  if (draft.modifies !== null && draft.kind === 'INFINITIVE')
    draft.subjects = draft.subjects.filter((phrase) => phrase !== draft.modifies)
  if (draft.subjects.length === 0) draft.subjectFrom = 'NONE'
  return draft.subjects
}

function objectOf(governor: Draft): readonly number[] | null {
  if (governor.objects.length > 0) return governor.objects
  return governor.prepositions[0]?.phrases ?? null
}

/** "Expanding trade helps": an opening "-ing" clause before a verb without another subject is its subject. */
function asSubject(draft: Draft): void {
  const governor = draft.control ? governing(draft.control.from) : null
  if (draft.kind !== 'PARTICIPLE' || draft.group!.shape !== 'ING' || !governor) return
  if (governor.group!.head > draft.group!.head && governor.subjects.length === 0) draft.kind = 'GERUND'
}

/** "welcomed and supported the plan": the first verb shares the object of the second. */
function shareObjects(drafts: readonly Draft[], tokens: readonly Token[]): void {
  for (const [index, draft] of drafts.entries()) {
    const first = drafts[index - 1]
    if (
      !draft.conjunctOf ||
      !first ||
      first.objects.length > 0 ||
      first.complements.length > 0 ||
      first.prepositions.length > 0
    )
      continue
    if (first !== draft.conjunctOf && first.conjunctOf !== draft.conjunctOf) continue
    const gap = draft.group!.start - first.group!.to
    if (gap > 1 || VERBS.intransitive.has(first.group!.lemma) || draft.objects.length === 0 || first.predicate !== null)
      continue
    if (!/^(?:and|or)$/.test(tokens[draft.group!.start - 1]?.lower ?? '')) continue
    first.objects.push(...draft.objects)
  }
}

const NEGATING: ReadonlySet<string> = new Set(['no', 'neither', 'none', 'nobody', 'nothing'])

/** "Neither side will …", "supports neither A nor B". */
function negatedByPhrase(draft: Draft, chunks: readonly Chunk[], tokens: readonly Token[]): boolean {
  const subject = draft.subjectFrom === 'OWN' || draft.subjectFrom === 'COORDINATION' ? draft.subjects[0] : undefined
  if (subject !== undefined) {
    const { from } = chunks[subject]!
    const before = tokens[from - 1]?.lower
    if (NEGATING.has(tokens[from]!.lower) || before === 'neither') return true
    // "not every quarrel should", where no verb comes before.
    if (before === 'not' && /^(?:every|all|everyone)$/.test(tokens[from]!.lower)) return true
  }
  const object = draft.objects[0]
  if (object === undefined) return false
  const { from } = chunks[object]!
  return tokens[from]!.lower === 'neither' || (tokens[from - 1]?.lower === 'neither' && from > draft.group!.head)
}

interface Extent {
  from: number
  to: number
}

function extents(drafts: readonly Draft[], tokens: readonly Token[]): Map<Draft, Extent> {
  const out = new Map<Draft, Extent>()
  for (const draft of drafts) {
    const group = draft.group!
    const from = Math.max(0, Math.min(draft.from, group.start))
    let to = draft.to < 0 ? tokens.length : draft.to
    to = beforeEdge(tokens, to, group.to)
    out.set(draft, { from: skipEdge(tokens, from, group.start), to })
  }
  for (const aside of drafts) {
    if (aside.kind !== 'PARENTHETICAL') continue
    const hole = out.get(aside)!
    for (const draft of drafts) {
      const own = out.get(draft)!
      if (draft === aside || own.to < hole.to || draft.group!.head >= hole.from || within(draft, aside)) continue
      if (own.to <= hole.to + 1 && own.to > hole.from) own.to = beforeEdge(tokens, hole.from, draft.group!.to)
    }
  }
  // Nested clauses lie within: a parent's words include its complement's.
  for (let index = drafts.length - 1; index >= 0; index--) {
    const draft = drafts[index]!
    const parent = governing(draft.parent)
    if (!parent || draft.conjunctOf) continue
    const own = out.get(draft)!
    const outer = out.get(parent)
    if (outer && own.to > outer.to && own.from >= outer.from) outer.to = own.to
  }
  return out
}

/** Does one clause hang, over others, on another? */
function within(draft: Draft, outer: Draft): boolean {
  for (let at = draft.parent, guard = 0; at !== null && guard < 60; at = at.parent, guard++)
    if (at === outer) return true
  return false
}

function beforeEdge(tokens: readonly Token[], to: number, limit: number): number {
  let at = to
  while (at > limit && EDGE.has(tokens[at - 1]!.lower)) at--
  return Math.max(at, limit)
}

function skipEdge(tokens: readonly Token[], from: number, limit: number): number {
  let at = from
  while (at < limit && EDGE.has(tokens[at]!.lower)) at++
  return at
}

/** Phrases in order, each once. */
const once = (phrases: readonly number[]): readonly number[] =>
  phrases.length < 2 ? [...phrases] : [...new Set(phrases)]

/** The clauses of a sentence. */
export function finishClauses(built: Built, chunks: readonly Chunk[], tokens: readonly Token[]): readonly Clause[] {
  const drafts = [...built.drafts].sort((a, b) => a.group!.head - b.group!.head)
  const number = new Map(drafts.map((draft, index) => [draft, index]))
  const done = new Set<Draft>()
  for (const draft of drafts) resolve(draft, done)
  shareObjects(drafts, tokens)
  for (const draft of drafts) asSubject(draft)
  const extent = extents(drafts, tokens)
  return drafts.map((draft, index): Clause => {
    const group = draft.group!
    const { from, to } = extent.get(draft)!
    const parent = governing(draft.parent)
    return {
      index,
      kind: draft.kind,
      from,
      to,
      verb: {
        from: group.from,
        to: group.to,
        head: group.head,
        lemma: group.lemma,
        particle: group.particle,
        form: group.form,
        tense: group.tense,
        modal: group.modal,
        perfect: group.perfect,
        progressive: group.progressive,
        passive: group.passive,
        negated: group.negated || negatedByPhrase(draft, chunks, tokens),
      },
      parent: parent === null || parent === draft ? null : number.get(parent)!,
      modifies: draft.modifies,
      marker: draft.marker,
      conjunctOf: draft.conjunctOf?.group ? number.get(draft.conjunctOf)! : null,
      subjects: once(draft.subjects),
      subjectFrom: draft.subjectFrom,
      objects: once(draft.objects),
      agents: once(draft.agents),
      prepositions: draft.prepositions.map((p) => ({ word: p.word, token: p.token, phrases: once(p.phrases) })),
      complements: draft.complements.flatMap((c) => (c.group ? [number.get(c)!] : [])),
      predicate: draft.predicate,
    }
  })
}

/** The noun phrases of a sentence, with their links. */
export function finishPhrases(links: readonly Links[], chunks: readonly Chunk[]): readonly NounPhrase[] {
  return chunks.map((chunk, index) => {
    const link = links[index]!
    return {
      index,
      from: chunk.from,
      to: chunk.to,
      head: chunk.head,
      possessor: chunk.possessor,
      conjunct: link.conjunct,
      appositionOf: link.appositionOf,
      attachedTo: link.attachedTo,
    }
  })
}
