// `entente extract --explain`: each relation in its sentence, so that a person can see why it was found.
import type { Entity, Evidence, Extraction, Span } from './model.ts'

interface Paint {
  readonly on: string
  readonly off: string
}
/** Terminal colours; plain brackets where colours would be noise. */
const COLOR: Record<'actor' | 'cue' | 'content' | 'dim', Paint> = {
  actor: { on: '\u001b[1;36m', off: '\u001b[0m' },
  cue: { on: '\u001b[1;33m', off: '\u001b[0m' },
  content: { on: '\u001b[32m', off: '\u001b[0m' },
  dim: { on: '\u001b[2m', off: '\u001b[0m' },
}
const PLAIN: typeof COLOR = {
  actor: { on: '[', off: ']' },
  cue: { on: '<', off: '>' },
  content: { on: '{', off: '}' },
  dim: { on: '', off: '' },
}

type Mark = Span & { readonly role: 'actor' | 'cue' | 'content' }

/** Marks spans in a sentence; of overlapping ones the earlier in the list wins. */
function mark(text: string, offset: number, marks: readonly Mark[], paint: typeof COLOR): string {
  const kept: Mark[] = []
  for (const m of marks) {
    const inside = m.start >= offset && m.end <= offset + text.length && m.end > m.start
    if (inside && kept.every((k) => m.end <= k.start || m.start >= k.end)) kept.push(m)
  }
  kept.sort((a, b) => a.start - b.start)
  let out = ''
  let at = offset
  for (const m of kept) {
    const { on, off } = paint[m.role]
    out += text.slice(at - offset, m.start - offset) + on + text.slice(m.start - offset, m.end - offset) + off
    at = m.end
  }
  return out + text.slice(at - offset)
}

/**
 * An extraction, for people.
 * @param options color false gives plain text: [actor], <cue>, {content}
 * @returns lines ending in a line break
 */
export function explain(extraction: Extraction, options: { color: boolean }): string {
  const paint = options.color ? COLOR : PLAIN
  const byId = new Map<string, Entity>(extraction.entities.map((e) => [e.id, e]))
  const name = (id: string | null) => (id ? (byId.get(id)?.name ?? id) : '–')
  const names = (ids: readonly string[]) => ids.map(name).join(', ') || '–'
  const lines = [extraction.article.headline ?? extraction.article.id, '']

  const show = (what: string, evidence: Evidence, actors: readonly string[]): void => {
    const sentence = extraction.sentences[evidence.sentence]
    if (!sentence) return
    const actorMarks = extraction.mentions
      .filter((m) => m.sentence === sentence.index && m.entities.some((id) => actors.includes(id)))
      .map((m): Mark => ({ start: m.start, end: m.end, text: m.text, role: 'actor' }))
    const cue: Mark[] = evidence.cue ? [{ ...evidence.cue, role: 'cue' }] : []
    const content: Mark = { ...(evidence.contentSpan ?? evidence.span), role: 'content' }
    const { dim } = paint
    lines.push(what)
    lines.push(`  ${mark(sentence.text, sentence.start, [...cue, ...actorMarks, content], paint)}`)
    lines.push(`  ${dim.on}rule ${evidence.rule}, confidence ${evidence.confidence.toFixed(2)}${dim.off}`, '')
  }
  const when = (r: { date: string | null; precision: string }) => (r.date ? `, ${r.date} (${r.precision})` : '')

  for (const m of extraction.meetings) {
    const who = m.participants.length > 0 ? m.participants : m.countries
    show(`${m.status} ${m.kind}: ${names(who)}${when(m)}`, m, [...m.participants, ...m.countries])
  }
  for (const p of extraction.pledges) {
    const verb = `${p.strength === 'INTENT' ? 'intends' : 'pledges'}${p.negated ? ' not' : ''}`
    show(`${names(p.actors)} ${verb}: ${p.content}${p.target ? ` (to ${name(p.target)})` : ''}`, p, p.actors)
  }
  for (const p of extraction.positions) {
    const verb = { CALLS_FOR: 'calls for', SUPPORTS: 'supports', OPPOSES: 'opposes' }[p.stance]
    show(`${names(p.actors)} ${verb}: ${p.content}${p.target ? ` (to ${name(p.target)})` : ''}`, p, p.actors)
  }
  for (const a of extraction.actions) {
    const what = [a.plover, a.mode, a.status === 'DONE' ? null : a.status, a.negated ? 'negated' : null]
    show(`${name(a.actor)} → ${name(a.recipient)}: ${what.filter(Boolean).join(', ')}${when(a)}`, a, [a.actor])
  }
  for (const m of extraction.milestones) show(`${m.kind}: ${names(m.parties)}${when(m)}`, m, m.parties)
  if (lines.length === 2) lines.push('Nothing found: no meeting, pledge, position or action.', '')
  return `${lines.join('\n')}\n`
}
