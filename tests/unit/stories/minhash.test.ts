// Grouping of near copies, measured on texts made here: stories of their own, and copies, cuts and rewrites of them.
import { describe, expect, test } from 'vitest'
import { storyAmong, storyLikeness } from '../../../src/stories/group.ts'
import { BANDS, bands, shared, shingles } from '../../../src/stories/minhash.ts'

/** A repeatable source of chance. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const WHO =
  'Norway|Finland|Sweden|Denmark|Iceland|Estonia|Latvia|the ministry|the envoy|the fishing union|a spokesman'.split('|')
const DID = 'promised|refused|offered|asked|warned|agreed|planned|hoped|declined|began'.split('|')
const WHAT =
  'to open the strait|to close two ports|to send engineers|to share weather data|to lower the toll|to build a cable|to patrol the coast|to lease four ships|to train pilots|to sell gas'.split(
    '|',
  )
const WHEN =
  'before winter|after the vote|this week|by summer|within ten days|on Friday|next year|once talks end|without delay|in spite of protests'.split(
    '|',
  )
const WHY =
  'officials said|as the budget shows|according to a letter|the papers wrote|in a joint note|people at the talks said|a fisherman said|the court found'.split(
    '|',
  )

const pick = (list: readonly string[], next: () => number) => list[Math.floor(next() * list.length)]!
const sentence = (next: () => number) =>
  `${pick(WHO, next)} ${pick(DID, next)} ${pick(WHAT, next)} ${pick(WHEN, next)} with ${Math.floor(next() * 900) + 10} people, ${pick(WHY, next)}.`
const story = (next: () => number) => Array.from({ length: 12 + Math.floor(next() * 10) }, () => sentence(next))

const rewrite = (sentences: readonly string[], next: () => number) =>
  sentences.map((s) => (next() < 0.25 ? s.replace(/with \d+ people, .*/, `and ${pick(WHY, next)}.`) : s))
const variants: Readonly<Record<string, (sentences: readonly string[], next: () => number) => readonly string[]>> = {
  verbatim: (s) => s,
  'with another opening': (s, next) => [sentence(next), ...s],
  'cut at the end': (s) => s.slice(0, Math.ceil(s.length * 0.6)),
  'rewritten here and there': rewrite,
}

describe('near copies', () => {
  const next = chance(7)
  const originals = Array.from({ length: 400 }, () => story(next))
  const texts: { readonly of: number; readonly kind: string; readonly text: string }[] = originals.flatMap((s, of) => {
    const copies = of % 4 === 0 ? Object.entries(variants) : []
    return [
      { of, kind: 'original', text: s.join(' ') },
      ...copies.map(([kind, make]) => ({ of, kind, text: make(s, next).join(' ') })),
    ]
  })
  const byBand = new Map<string, number[]>()
  const grouped = texts.map(({ text }, at) => {
    const own = bands(shingles(text))
    const near = [...new Set(own.flatMap((band) => byBand.get(band) ?? []))]
    for (const band of own) byBand.set(band, [...(byBand.get(band) ?? []), at])
    return storyAmong(
      text,
      near.map((n) => ({ story: String(texts[n]!.of), text: texts[n]!.text })),
    )
  })

  test.each(Object.keys(variants))('a copy %s is found among 800 texts', (kind) => {
    const copies = texts.map((t, at) => ({ ...t, story: grouped[at] })).filter((t) => t.kind === kind)
    const found = copies.filter((t) => t.story === String(t.of))
    expect(copies.length).toBe(100)
    expect(found.length / copies.length).toBeGreaterThanOrEqual(0.97)
  })

  test('no article is put into a story that is not its own', () => {
    const wrong = texts.filter((t, at) => grouped[at] !== null && grouped[at] !== String(t.of))
    expect(wrong).toEqual([])
  })
})

test('case, punctuation and spaces do not count; the order of words does', () => {
  const a = shingles('The ferry left Turku at dawn, full of timber.')
  expect(shingles('the  FERRY left turku; at dawn full of timber')).toEqual(a)
  expect(shared(a, shingles('Timber full of dawn left at the ferry Turku')).jaccard).toBeLessThan(0.1)
})

test('a text of two words has no shingles, no bands and no story', () => {
  expect(bands(shingles('Too short'))).toEqual([])
  expect(bands(shingles('Just long enough'))).toHaveLength(BANDS)
  expect(storyAmong('Too short', [{ story: 'story:1', text: 'Too short' }])).toBeNull()
})

test('short notices that share a phrase are not one story', () => {
  const notice = (matter: string) => `The ministry said in a short note on Friday that ${matter}.`
  expect(storyLikeness(shingles(notice('the border opens')), shingles(notice('ships are to be sold')))).toBe(0)
})

test('signatures are kept in the graph: they must never change', () => {
  expect(bands(shingles('The ferry left Turku at dawn, full of timber.')).slice(0, 3)).toEqual([
    'b0x54musq',
    'b1x1xs4sl3',
    'b2x16y3hxa',
  ])
})
