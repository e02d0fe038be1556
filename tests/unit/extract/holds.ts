// What every extraction must hold, whatever the text.
import { expect } from 'vitest'
import type { EntityId, Evidence, Extraction, Span } from '../../../src/model.ts'

/** Throws where an extraction breaks a promise of the format. */
export function expectWhole(extraction: Extraction): void {
  const { article, sentences, entities, mentions } = extraction
  const byId = new Map(entities.map((e) => [e.id, e]))
  expect(byId.size).toBe(entities.length)

  const slices = (span: Span) => {
    expect(span.start).toBeGreaterThanOrEqual(0)
    expect(span.end).toBeGreaterThan(span.start)
    expect(article.text.slice(span.start, span.end)).toBe(span.text)
  }
  const known = (...ids: readonly (EntityId | null)[]) => {
    for (const id of ids) if (id !== null) expect(byId.has(id), `${id} is among the entities`).toBe(true)
  }

  let last = 0
  sentences.forEach((sentence, i) => {
    expect(sentence.index).toBe(i)
    expect(sentence.start).toBeGreaterThanOrEqual(last)
    slices(sentence)
    last = sentence.end
    for (const token of sentence.tokens) slices(token)
  })
  for (const mention of mentions) {
    slices(mention)
    expect(mention.entities.length).toBeGreaterThan(0)
    known(...mention.entities)
  }
  for (const office of extraction.offices) known(office.person, office.of)
  for (const { source, cue, content } of extraction.attributions) {
    for (const span of [source, cue, content]) slices(span)
    known(source.entity)
  }
  const evidence = (e: Evidence) => {
    const sentence = sentences[e.sentence]
    expect(sentence).toBeDefined()
    slices(e.span)
    expect(e.span.start).toBeGreaterThanOrEqual(sentence!.start)
    expect(e.span.end).toBeLessThanOrEqual(sentence!.end)
    if (e.cue) slices(e.cue)
    if (e.contentSpan) slices(e.contentSpan)
    expect(e.confidence).toBeGreaterThan(0)
    expect(e.confidence).toBeLessThan(1)
  }
  const dated = ({ date, precision }: { date: string | null; precision: string }) => {
    expect(date === null).toBe(precision === 'UNKNOWN')
    if (date !== null) expect(date).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  }
  /** A state, a body, or a person who holds or held an office or speaks for a state. */
  const acts = (id: EntityId): boolean => {
    const entity = byId.get(id)
    if (!entity) return false
    if (entity.type === 'Country' || entity.type === 'Organization') return true
    return entity.type === 'Person' && (entity.country !== null || extraction.offices.some((o) => o.person === id))
  }
  for (const meeting of extraction.meetings) {
    known(...meeting.participants, ...meeting.countries, meeting.place, ...meeting.about)
    evidence(meeting)
    dated(meeting)
    expect([...meeting.participants, ...meeting.countries].some(acts), 'a side of the meeting acts').toBe(true)
    for (const id of meeting.countries) expect(['Country', 'Organization']).toContain(byId.get(id)?.type)
  }
  for (const claim of [...extraction.pledges, ...extraction.positions]) {
    known(...claim.actors, claim.speaker, claim.target, ...claim.about)
    evidence(claim)
    dated(claim)
    expect(claim.actors.length).toBeGreaterThan(0)
    for (const id of claim.actors) expect(acts(id), `${id} acts for a state or body`).toBe(true)
    expect(claim.content.trim()).not.toBe('')
    if (claim.target !== null) expect(claim.actors).not.toContain(claim.target)
  }
  for (const action of extraction.actions) {
    known(action.actor, action.recipient)
    evidence(action)
    dated(action)
  }
  for (const milestone of extraction.milestones) {
    known(...milestone.parties, ...milestone.about)
    evidence(milestone)
    dated(milestone)
  }
}
