// Listed bodies by state and field, so that "Peru's Ministry of Foreign Affairs" and "Peruvian foreign ministry" meet.
import type { EntityId } from '../model.ts'
import type { Seed } from '../seed/index.ts'
import { setOf } from '../seed/sets.ts'
import { VARIANTS } from '../text/phrases/words.ts'
import { formWords } from './words.ts'

const LEFT_OUT = setOf('left-out-of-bodies')

/** What tells bodies of one state apart: their words without order, articles and spelling. */
export function coreOf(words: readonly string[]): string {
  return words
    .filter((w) => !LEFT_OUT.has(w))
    .map((w) => VARIANTS.get(w) ?? w)
    .sort()
    .join(' ')
}

interface Bodies {
  /** Listed bodies of states by `country|core`. */
  readonly byCore: ReadonlyMap<string, EntityId>
  readonly coresOf: ReadonlyMap<EntityId, ReadonlySet<string>>
}

const compiled = new WeakMap<Seed, Bodies>()

/** Listed bodies of states, by what tells them apart. */
export function bodiesOf(seed: Seed): Bodies {
  const known = compiled.get(seed)
  if (known) return known
  const own = new Map(
    seed.countries.map((c) => [
      c.id,
      new Set(
        [c.name, ...c.aliases, ...c.adjectives, ...c.people].flatMap((f) =>
          f.includes(' of ') ? [] : formWords(f).map((w) => w.norm),
        ),
      ),
    ]),
  )
  const byCore = new Map<string, EntityId>()
  const coresOf = new Map<EntityId, Set<string>>()
  for (const o of seed.organizations) {
    if (!o.country) continue
    for (const form of [o.name, ...o.aliases]) {
      const words = formWords(form).map((w) => w.norm)
      const core = coreOf(words.filter((w) => !own.get(o.country!)?.has(w)))
      if (!core.includes(' ')) continue
      const key = `${o.country}|${core}`
      if (!byCore.has(key)) byCore.set(key, o.id)
      coresOf.set(o.id, (coresOf.get(o.id) ?? new Set()).add(core))
    }
  }
  const bodies = { byCore, coresOf }
  compiled.set(seed, bodies)
  return bodies
}
