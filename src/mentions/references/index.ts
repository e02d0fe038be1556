// What refers back: one reading of the article from its first word to its last.
import type { EntityId, Mention, Sentence } from '../../model.ts'
import type { Names } from '../../seed/index.ts'
import type { PersonFacts, Registry } from '../registry.ts'
import { type Discourse, type Setting, settingOf, tell } from './discourse.ts'
import { groupAt } from './groups.ts'
import { nominalAt } from './nominals.ts'
import { resolvePronoun } from './pronouns.ts'

function settingsOf(sentences: readonly Sentence[]): Setting[] {
  const settings: Setting[] = []
  for (const sentence of sentences) settings.push(settingOf(sentence, settings.at(-1)?.told ?? 0))
  return settings
}

function firstsOf(named: readonly Mention[], persons: ReadonlyMap<EntityId, PersonFacts>): Discourse['firsts'] {
  const first = new Map<EntityId, number>()
  for (const { entities, sentence } of named) {
    const id = entities[0]!
    if (persons.has(id) && !first.has(id)) first.set(id, sentence)
  }
  return [...first].map(([id, sentence]) => ({ id, sentence }))
}

/**
 * Finds pronouns, nominals and groups that refer to named entities.
 * @param named all NAME mentions in order of reading, longer ones before those inside them
 * @returns mentions of the kinds PRONOUN, NOMINAL and GROUP, in order
 */
export function findReferences(
  sentences: readonly Sentence[],
  { entities, persons, home }: Pick<Registry, 'entities' | 'persons' | 'home'>,
  named: readonly Mention[],
  names: Names,
): Mention[] {
  const discourse: Discourse = {
    entities: new Map(entities.map((e) => [e.id, e])),
    persons,
    home,
    firsts: firstsOf(named, persons),
    traces: [],
    settings: settingsOf(sentences),
  }
  const found: Mention[] = []
  let next = 0
  for (const setting of discourse.settings) {
    const { sentence } = setting
    const { tokens } = sentence
    const over: Mention[] = []
    const here: Mention[] = []
    for (; next < named.length && named[next]!.sentence === sentence.index; next++) {
      const mention = named[next]!
      here.push(mention)
      for (let t = mention.from; t < mention.to; t++) over[t] ??= mention
    }
    const nameAt = (token: number): Mention | null => over[token] ?? null
    let told = 0
    const tellNext = (): void => {
      const mention = here[told++]!
      tell(discourse, mention, nameAt(mention.from) !== mention)
    }
    let blocked = 0
    const add = (kind: Mention['kind'], from: number, to: number, ids: readonly EntityId[], why: string): void => {
      const start = tokens[from]!.start
      const end = tokens[to - 1]!.end
      const mention: Mention = {
        start,
        end,
        text: sentence.text.slice(start - sentence.start, end - sentence.start),
        sentence: sentence.index,
        from,
        to,
        kind,
        entities: ids,
        why,
      }
      found.push(mention)
      tell(discourse, mention)
    }
    for (const token of tokens) {
      const { index } = token
      while (told < here.length && here[told]!.from < index) tellNext()
      if (index < blocked) continue
      const name = nameAt(index)
      if (!name) {
        const group = groupAt(discourse, setting, names, index, nameAt)
        if (group) {
          add('GROUP', group.from, group.to, group.entities, group.why)
          blocked = group.to
          continue
        }
        if (token.pos === 'PRON' || token.pos === 'DET' || token.pos === 'ADJ') {
          const pronoun = resolvePronoun(discourse, setting, names, token)
          if (pronoun)
            add(pronoun.entities.length > 1 ? 'GROUP' : 'PRONOUN', index, index + 1, pronoun.entities, pronoun.why)
        }
      }
      const nominal = nominalAt(discourse, setting, names, index, nameAt)
      if (nominal) add('NOMINAL', nominal.from, nominal.to, nominal.entities, nominal.why)
    }
    while (told < here.length) tellNext()
  }
  return found
}
