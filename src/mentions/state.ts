// What the name finders share while they read an article.
import type { Article } from '../model.ts'
import type { Seed } from '../seed/index.ts'
import type { Chart } from './chart.ts'
import type { Found, Taken } from './found.ts'
import type { Gazetteer } from './gazetteer.ts'

export interface State {
  readonly article: Article
  readonly seed: Seed
  readonly gazetteer: Gazetteer
  readonly charts: readonly Chart[]
  /** For each sentence, the words that are spoken for. */
  readonly taken: readonly Taken[]
  /** For each sentence, the names found. */
  readonly founds: readonly Found[][]
}

/** Adds a name and speaks for its words. */
export function keep(state: State, found: Found): void {
  state.founds[found.line]!.push(found)
  state.taken[found.line]!.fill(1, found.from, found.to)
}
