// A coded row as what an article says: the row in words stands for the article's text, so that coded deeds have evidence
// like any other. Its extractor is the data set.
import { createHash } from 'node:crypto'
import type { Action, Entity, Extraction, Mention, Sentence } from '../model.ts'
import type { Dataset } from './actors.ts'
import type { CodedRow } from './rows.ts'

/** "China to Japan: SANCTION (cameo:163), 2021-03-04." The number of the row is no part of it: one deed coded twice says the same. */
function inWords({ actor, recipient, named, plover, code, mode, date }: CodedRow): string {
  if (plover === null) return `Named: ${named.map((entity) => entity.name).join(', ')}.`
  return `${actor!.name} to ${recipient!.name}: ${plover}${mode ? ` ${mode}` : ''} (${code}), ${date}.`
}

function mentionsOf(text: string, entities: readonly Entity[]): readonly Mention[] {
  return entities.flatMap((entity) => {
    const start = text.indexOf(entity.name)
    const end = start + entity.name.length
    if (start < 0) return []
    const span = { start, end, text: entity.name, sentence: 0, from: 0, to: 0 }
    return [{ ...span, kind: 'NAME' as const, entities: [entity.id], why: 'coded' }]
  })
}

/** The extraction of a row. The same row gives the same each time. */
export function extractionOf(row: CodedRow, dataset: Dataset): Extraction {
  const text = inWords(row)
  const hash = createHash('sha256')
    .update(JSON.stringify([dataset.id, row.id, text]))
    .digest('hex')
  const sentence: Sentence = {
    ...{ index: 0, start: 0, end: text.length, text, paragraph: 0 },
    ...{ tokens: [], quotes: [], phrases: [], clauses: [] },
  }
  const parties = [row.actor, row.recipient, ...row.named].flatMap((entity) => entity ?? [])
  const entities = [...new Map(parties.map((entity) => [entity.id, entity])).values()]
  const action = (): Action => ({
    actor: row.actor!.id,
    recipient: row.recipient!.id,
    plover: row.plover!,
    mode: row.mode,
    contexts: row.contexts,
    negated: false,
    status: 'DONE',
    date: row.date,
    precision: 'DAY',
    sentence: 0,
    span: { start: 0, end: text.length, text },
    quoting: 'NARRATED',
    confidence: dataset.confidence,
    rule: row.code,
  })
  return {
    article: {
      id: `${dataset.id}:${row.id}`,
      hash,
      url: row.url,
      headline: row.headline,
      publisher: row.source,
      agency: null,
      authors: [],
      published: row.published,
      updated: null,
      language: row.language ?? 'und',
      place: null,
      date: row.published ?? row.date,
      text,
      bodyStart: 0,
      dataset: dataset.id,
    },
    sentences: [sentence],
    entities,
    mentions: mentionsOf(text, entities),
    offices: [],
    attributions: [],
    meetings: [],
    pledges: [],
    positions: [],
    actions: row.plover === null ? [] : [action()],
    milestones: [],
  }
}
