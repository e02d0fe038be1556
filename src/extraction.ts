// The extraction format that other programs read (`entente extract`): one JSON object per article.
// `version` changes when the meaning of a field does.
import type { Entity, Evidence, Extraction, Mention, Pledge, Position } from './model.ts'

const span = ({ start, end, text }: { start: number; end: number; text: string }) => ({ start, end, text })

function mentionsByEntity(mentions: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> {
  const map = new Map<string, Mention[]>()
  for (const mention of mentions) {
    for (const id of mention.entities) {
      const list = map.get(id)
      if (list) list.push(mention)
      else map.set(id, [mention])
    }
  }
  return map
}

function entityJson(entity: Entity, mentions: readonly Mention[]) {
  return {
    id: entity.id,
    type: entity.type,
    name: entity.name,
    ...(entity.iso3 ? { iso3: entity.iso3 } : {}),
    ...(entity.wikidata ? { wikidata: entity.wikidata } : {}),
    mentions: mentions.filter((m) => m.kind === 'NAME').map(span),
    // Beyond the names: pronouns, "the minister", "the two sides".
    references: mentions.filter((m) => m.kind !== 'NAME').map(span),
  }
}

/**
 * The public form of an extraction, ready for JSON.
 * @param extraction what the pipeline gave
 * @returns the object described in the README under "Extraction format"
 */
export function toExtractionJson(extraction: Extraction) {
  const { article } = extraction
  const mentions = mentionsByEntity(extraction.mentions)
  const evidence = ({ sentence, confidence, rule, quoting, span: s }: Evidence) => ({
    sentence,
    span: span(s),
    quoting,
    rule,
    confidence,
  })
  const claim = (c: Pledge | Position) => ({
    actors: c.actors,
    speaker: c.speaker,
    target: c.target,
  })
  return {
    version: 1,
    article: {
      id: article.id,
      url: article.url,
      publisher: article.publisher,
      agency: article.agency,
      headline: article.headline,
      published: article.published,
      updated: article.updated,
      place: article.place,
      date: article.date,
    },
    text: article.text,
    sentences: extraction.sentences.map(({ index, start, end, text }) => ({ index, start, end, text })),
    entities: extraction.entities.map((e) => entityJson(e, mentions.get(e.id) ?? [])),
    offices: extraction.offices,
    attributions: extraction.attributions.map((a) => ({
      source: { ...span(a.source), entity: a.source.entity },
      cue: span(a.cue),
      content: span(a.content),
      quoting: a.quoting,
      sentence: a.sentence,
      rule: a.rule,
    })),
    meetings: extraction.meetings,
    pledges: extraction.pledges.map((p) => ({
      ...claim(p),
      negated: p.negated,
      strength: p.strength,
      content: p.content,
      about: p.about,
      date: p.date,
      precision: p.precision,
      plover: p.plover,
      ...evidence(p),
    })),
    positions: extraction.positions.map((p) => ({
      ...claim(p),
      stance: p.stance,
      content: p.content,
      about: p.about,
      date: p.date,
      precision: p.precision,
      plover: p.plover,
      ...evidence(p),
    })),
    actions: extraction.actions,
    milestones: extraction.milestones,
  }
}
