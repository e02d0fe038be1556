// Reads a few sentences as an article would be read, for the tests of this folder.
import { toArticle } from '../../../src/article/index.ts'
import { findMentions } from '../../../src/mentions/index.ts'
import type { Article, Entity } from '../../../src/model.ts'
import { loadSeed } from '../../../src/seed/index.ts'
import { parseText } from '../../../src/text/index.ts'

export interface Reading extends ReturnType<typeof findMentions> {
  readonly article: Article
  /** The entity that a name, pronoun or nominal refers to; the first of several. */
  readonly referent: (text: string) => Entity | undefined
  /** Names of all that a mention refers to. */
  readonly referents: (text: string) => readonly string[]
  readonly entity: (id: string) => Entity | undefined
}

/** Mentions of a text that is a story already. */
export function read(text: string, more: { publisher?: string; published?: string } = {}): Reading {
  const result = toArticle({
    id: 'test',
    origin: 'test',
    format: 'text',
    clean: true,
    published: '2017-11-23',
    ...more,
    body: text,
  })
  if (!result.ok) throw new Error(result.failure.message)
  const found = findMentions(result.article, parseText(result.article), loadSeed())
  const entity = (id: string): Entity | undefined => found.entities.find((e) => e.id === id)
  const idsOf = (mention: string): readonly string[] => found.mentions.find((m) => m.text === mention)?.entities ?? []
  return {
    ...found,
    article: result.article,
    entity,
    referent: (mention) => entity(idsOf(mention)[0] ?? ''),
    referents: (mention) => idsOf(mention).map((id) => entity(id)?.name ?? id),
  }
}
