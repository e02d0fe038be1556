// Which extracted entity is which annotated one.
import type { ExtractionJson } from '../documents.ts'
import type { Gold, GoldEntity } from './gold.ts'
import { fold, overlap } from './words.ts'

type FoundEntity = ExtractionJson['entities'][number]

/** Types that careful annotators take for one another. */
const KIN = new Set(['Organization', 'Initiative', 'Agreement'])

function sameEntity(gold: GoldEntity, found: FoundEntity): boolean {
  if (gold.type !== found.type && !(KIN.has(gold.type) && KIN.has(found.type))) return false
  if (gold.type === 'Country') return Boolean(gold.iso3) && gold.iso3 === found.iso3
  const names = [gold.name, ...(gold.mentions ?? [])].map(fold)
  const forms = [found.name, ...found.mentions.map((m) => m.text)].map(fold)
  if (forms.some((form) => names.includes(form))) return true
  return (gold.type === 'Issue' || gold.type === 'Agreement') && overlap(gold.name, found.name) >= 0.5
}

/**
 * Pairs two lists one to one, the best pairs first.
 * @returns positions in `found` by position in `gold`
 */
export function pairUp<G, F>(
  gold: readonly G[],
  found: readonly F[],
  fits: (g: G, f: F) => boolean,
  rank: (g: G, f: F) => number,
): Map<number, number> {
  const pairs: { rank: number; i: number; j: number }[] = []
  gold.forEach((g, i) => {
    found.forEach((f, j) => {
      if (fits(g, f)) pairs.push({ rank: rank(g, f), i, j })
    })
  })
  pairs.sort((a, b) => b.rank - a.rank)
  const byGold = new Map<number, number>()
  const used = new Set<number>()
  for (const { i, j } of pairs) {
    if (byGold.has(i) || used.has(j)) continue
    byGold.set(i, j)
    used.add(j)
  }
  return byGold
}

/** Pairs of entities, and one key for the same thing on both sides. */
export function pairEntities(gold: Gold, found: Pick<ExtractionJson, 'entities'>) {
  const pairs = pairUp(gold.entities, found.entities, sameEntity, (g, f) => (g.type === f.type ? 1 : 0))
  const goldOf = new Map([...pairs].map(([i, j]) => [found.entities[j]!.id, `g${i}`]))
  const goldKey = (name: string): string => {
    const plain = gold.entities.findIndex((e) => e.iso3 === name || e.name === name)
    const at =
      plain >= 0
        ? plain
        : gold.entities.findIndex((e) => [e.name, ...(e.mentions ?? [])].map(fold).includes(fold(name)))
    return at >= 0 ? `g${at}` : fold(name)
  }
  const foundKey = (id: string): string => {
    const entity = found.entities.find((e) => e.id === id)
    return goldOf.get(id) ?? (entity ? goldKey(entity.iso3 ?? entity.name) : fold(id))
  }
  return { pairs, goldKey, foundKey }
}
