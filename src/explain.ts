// `entente extract --explain`: each relation in its sentence, so that a person can see why it was found.
import type { Entity, Evidence, Extraction, Sentence, Span } from './model.ts'

interface Paint {
  readonly on: string
  readonly off: string
}
type Role = 'actor' | 'cue' | 'content' | 'rule' | 'kind'
/** Terminal colours; plain brackets where there is no terminal. */
const COLOR: Record<Role, Paint> = {
  actor: { on: '\u001b[1;36m', off: '\u001b[0m' },
  cue: { on: '\u001b[1;33m', off: '\u001b[0m' },
  content: { on: '\u001b[32m', off: '\u001b[0m' },
  rule: { on: '\u001b[35m', off: '\u001b[0m' },
  kind: { on: '\u001b[1m', off: '\u001b[0m' },
}
const PLAIN: typeof COLOR = {
  actor: { on: '[', off: ']' },
  cue: { on: '<', off: '>' },
  content: { on: '{', off: '}' },
  rule: { on: '', off: '' },
  kind: { on: '', off: '' },
}

type Mark = Pick<Span, 'start' | 'end'> & { readonly role: 'actor' | 'cue' }

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g
/** A text in one line that no escape sequence of an article can break out of; every offset stays. */
const tame = (text: string): string => text.replace(CONTROLS, ' ')

/** Marks a stretch of the text: the content as a whole, within it and around it cue and actors. */
function mark(
  text: string,
  at: Pick<Span, 'start' | 'end'>,
  content: Pick<Span, 'start' | 'end'>,
  marks: readonly Mark[],
  paint: typeof COLOR,
): string {
  // Of overlapping marks the earlier in the list wins.
  const kept: Mark[] = []
  for (const m of marks) {
    const inside = m.start >= at.start && m.end <= at.end && m.end > m.start
    if (inside && kept.every((k) => m.end <= k.start || m.start >= k.end)) kept.push(m)
  }
  kept.sort((a, b) => a.start - b.start)
  const { on, off } = paint.content
  const from = Math.max(at.start, content.start)
  const to = Math.min(at.end, content.end)
  const out: string[] = []
  let place = at.start
  let open = false
  /** Writes up to a position, opening and closing the content on the way. */
  const write = (end: number): void => {
    for (const edge of [from, to]) {
      if (edge < place || edge > end || from >= to || open === (edge === from)) continue
      out.push(text.slice(place, edge), edge === from ? on : off)
      open = edge === from
      place = edge
    }
    out.push(text.slice(place, end))
    place = end
  }
  for (const m of kept) {
    write(m.start)
    const role = paint[m.role]
    out.push(role.on, text.slice(m.start, m.end), role.off)
    // A colour's end ends all colours: the content's begins again.
    if (open && off === role.off) out.push(on)
    place = m.end
    if (open && place > to) {
      out.push(off)
      open = false
    }
  }
  write(at.end)
  if (open) out.push(off)
  return out.join('')
}

/**
 * An extraction, for people.
 * @param options color false gives plain text: [actor], <cue>, {content}
 * @returns for each relation what it says, its sentence with the words that made it, and its rule
 */
export function explain(extraction: Extraction, options: { color: boolean }): string {
  const paint = options.color ? COLOR : PLAIN
  const text = tame(extraction.article.text)
  const byId = new Map<string, Entity>(extraction.entities.map((e) => [e.id, e]))
  const name = (id: string | null) => (id ? tame(byId.get(id)?.name ?? id) : '–')
  const names = (ids: readonly string[]) => ids.map(name).join(', ') || '–'
  const lines = [tame(extraction.article.headline ?? extraction.article.id), '']
  const add = (what: string, sentence: string, rule: string): void => {
    lines.push(`${paint.kind.on}${what}${paint.kind.off}`, `  ${sentence}`)
    lines.push(`  ${paint.rule.on}${rule}${paint.rule.off}`, '')
  }
  const actorsIn = (sentence: Sentence, actors: readonly string[]): readonly Mark[] =>
    extraction.mentions
      .filter((m) => m.sentence === sentence.index && m.entities.some((id) => actors.includes(id)))
      .map(({ start, end }) => ({ start, end, role: 'actor' }))

  const show = (what: string, evidence: Evidence, actors: readonly (string | null)[]): void => {
    const sentence = extraction.sentences[evidence.sentence]
    if (!sentence) return
    const cue: Mark[] = evidence.cue ? [{ ...evidence.cue, role: 'cue' }] : []
    const marks = [
      ...cue,
      ...actorsIn(
        sentence,
        actors.flatMap((id) => id ?? []),
      ),
    ]
    const rule = `rule ${evidence.rule}, ${evidence.quoting.toLowerCase()}, confidence ${evidence.confidence.toFixed(2)}`
    add(tame(what), mark(text, sentence, evidence.contentSpan ?? evidence.span, marks, paint), rule)
  }
  const when = (r: { date: string | null; precision: string }) => (r.date ? `, ${r.date} (${r.precision})` : '')
  const to = (id: string | null) => (id ? ` (to ${name(id)})` : '')

  for (const a of extraction.attributions) {
    const sentence = extraction.sentences[a.sentence]
    if (!sentence) continue
    const at = { start: Math.min(sentence.start, a.content.start), end: Math.max(sentence.end, a.content.end) }
    const marks: Mark[] = [
      { ...a.cue, role: 'cue' },
      { ...a.source, role: 'actor' },
    ]
    const who = a.source.entity ? name(a.source.entity) : tame(a.source.text)
    add(`${who} says`, mark(text, at, a.content, marks, paint), `rule ${a.rule}, ${a.quoting.toLowerCase()}`)
  }
  for (const m of extraction.meetings) {
    const who = m.participants.length > 0 ? m.participants : m.countries
    const where = m.place ? ` in ${name(m.place)}` : ''
    show(`${m.status} ${m.kind}: ${names(who)}${where}${when(m)}`, m, [...m.participants, ...m.countries])
  }
  for (const p of extraction.pledges) {
    const verb = `${p.strength === 'INTENT' ? 'intends' : 'pledges'}${p.negated ? ' not' : ''}`
    show(`${names(p.actors)} ${verb}: ${p.content}${to(p.target)}`, p, [...p.actors, p.speaker])
  }
  for (const p of extraction.positions) {
    const verb = { CALLS_FOR: 'calls for', SUPPORTS: 'supports', OPPOSES: 'opposes' }[p.stance]
    show(`${names(p.actors)} ${verb}: ${p.content}${to(p.target)}`, p, [...p.actors, p.speaker])
  }
  for (const a of extraction.actions) {
    const what = [a.plover, a.mode, a.status === 'DONE' ? null : a.status, a.negated ? 'negated' : null]
    show(`${name(a.actor)} → ${name(a.recipient)}: ${what.filter(Boolean).join(', ')}${when(a)}`, a, [a.actor])
  }
  for (const m of extraction.milestones) show(`${m.kind}: ${names(m.parties)}${when(m)}`, m, m.parties)
  if (lines.length === 2)
    lines.push('Nothing found: nobody says, meets, pledges, supports, opposes or does anything.', '')
  return `${lines.join('\n')}\n`
}
