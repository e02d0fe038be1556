// What the community edition cannot demand of nodes, demanded of an extraction before it is written: every field
// there that must be, every reference leading somewhere, every span inside the text.
import type { Dated, EntityId, Evidence, Extraction } from '../model.ts'

const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/

/**
 * Checks an extraction.
 * @returns what is wrong, a line each naming the record; empty where it can be written
 */
export function problemsOf(extraction: Extraction): readonly string[] {
  const { article, entities } = extraction
  const problems: string[] = []
  const known = new Set<EntityId>(entities.map((e) => e.id))
  const need = (where: string, holds: boolean, what: string) => {
    if (!holds) problems.push(`${where}: ${what}`)
  }
  const references = (where: string, ids: readonly (EntityId | null)[]) => {
    for (const id of ids) need(where, id === null || known.has(id), `names ${id}, which is not among the entities`)
  }
  const record = (where: string, r: Evidence & Dated) => {
    const { start, end } = r.span
    need(where, start >= 0 && end > start && end <= article.text.length, `span ${start}–${end} is outside the text`)
    need(where, extraction.sentences[r.sentence] !== undefined, `there is no sentence ${r.sentence}`)
    need(where, r.confidence >= 0 && r.confidence <= 1, `confidence ${r.confidence} is not between 0 and 1`)
    need(where, r.rule !== '', 'has no rule')
    need(where, (r.date === null) === (r.precision === 'UNKNOWN'), `date ${r.date} does not go with ${r.precision}`)
    need(where, r.date === null || DATE.test(r.date), `date ${r.date} is not 2017, 2017-10 or 2017-10-31`)
  }
  need('article', article.hash !== '', 'has no hash')
  need('article', article.text.trim() !== '', 'has no text')
  for (const e of entities) {
    need(`entity ${e.id}`, /^[a-z]+:.+/.test(e.id), 'its id is not of the form type:name')
    need(`entity ${e.id}`, e.name.trim() !== '', 'has no name')
  }
  for (const [i, m] of extraction.mentions.entries()) references(`mention ${i}`, m.entities)
  for (const [i, o] of extraction.offices.entries()) references(`office ${i}`, [o.person, o.of])
  for (const [i, m] of extraction.meetings.entries()) {
    record(`meeting ${i}`, m)
    references(`meeting ${i}`, [...m.participants, ...m.countries, ...m.about, m.place])
  }
  const claims = { pledge: extraction.pledges, position: extraction.positions }
  for (const [kind, list] of Object.entries(claims)) {
    for (const [i, c] of list.entries()) {
      record(`${kind} ${i}`, c)
      references(`${kind} ${i}`, [...c.actors, c.speaker, c.target, ...c.about])
      need(`${kind} ${i}`, c.actors.length > 0, 'has no actor')
      need(`${kind} ${i}`, c.content.trim() !== '', 'has no content')
    }
  }
  for (const [i, a] of extraction.actions.entries()) {
    record(`action ${i}`, a)
    references(`action ${i}`, [a.actor, a.recipient])
  }
  for (const [i, m] of extraction.milestones.entries()) {
    record(`milestone ${i}`, m)
    references(`milestone ${i}`, [...m.parties, ...m.about])
  }
  return problems
}
