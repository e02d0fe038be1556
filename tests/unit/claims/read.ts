import type { Article, Extraction } from '../../../src/model.ts'
import { extract } from '../../../src/pipeline.ts'
import { loadSeed } from '../../../src/seed/index.ts'

const seed = loadSeed()

/** A story of one or more sentences, told on a Thursday. */
export function story(text: string, date: string | null = '2018-06-14'): Article {
  return {
    id: 'test',
    hash: 'test',
    url: null,
    headline: null,
    publisher: null,
    agency: null,
    authors: [],
    published: date,
    updated: null,
    language: 'en',
    place: null,
    date,
    text,
    bodyStart: 0,
  }
}

/** The extraction of a text. */
export function read(text: string, date?: string | null): Extraction {
  return extract(story(text, date), seed)
}

/** An entity's short name by its id: countries by their English name. */
export function nameOf(extraction: Extraction, id: string | null): string | null {
  return id === null ? null : (extraction.entities.find((e) => e.id === id)?.name ?? id)
}
