// Articles to measure with: sentences of our own, put together by chance, of the length of a short news story.
import type { Document } from '../../../src/model.ts'
import { chance } from '../measure.ts'

const COUNTRIES = [
  'Norway',
  'Finland',
  'Sweden',
  'Denmark',
  'Iceland',
  'Estonia',
  'Latvia',
  'Lithuania',
  'Poland',
  'Germany',
]
const CITIES = ['OSLO', 'HELSINKI', 'STOCKHOLM', 'COPENHAGEN', 'TALLINN', 'RIGA', 'WARSAW', 'BERLIN']
const MATTERS = [
  'a joint sea patrol',
  'the new harbour',
  'a fisheries treaty',
  'the radar station',
  'the gas pipeline',
  'a rail link',
]
const PAPERS = ['Northern Courier', 'Southern Herald', 'Baltic Post', 'Sound Gazette']

const SENTENCES: readonly ((a: string, b: string, m: string, n: number) => string)[] = [
  (a, b) => `${a}'s foreign minister met the foreign minister of ${b} on Tuesday.`,
  (a, b, m) => `${a} will not support ${m}, the foreign ministry of ${a} said after the talks with ${b}.`,
  (a, b, m) => `${a} opposes ${m} and called on ${b} to give it up.`,
  (a, b, m, n) => `${a} pledged to pay ${n} million euros for ${m} if ${b} takes part.`,
  (a, b, m) => `${a} welcomed what ${b} has said about ${m}.`,
  (_, __, m, n) => `The work on ${m} began ${n} months ago and has cost more than was planned.`,
  (a, b, _, n) => `Trade between ${a} and ${b} grew by ${n} percent last year, the statistics office said.`,
  (a, b) => `"We are ready to go on with the talks," the prime minister of ${a} told reporters, and thanked ${b}.`,
]

/** So many articles; from the same seed the same ones. */
export function stories(count: number, seed: number): readonly Document[] {
  const random = chance(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  return Array.from({ length: count }, (_, i): Document => {
    const a = pick(COUNTRIES)
    const b = pick(COUNTRIES.filter((country) => country !== a))
    const day = new Date(Date.UTC(2010, 0, 1) + Math.floor(random() * 4_000) * 86_400_000).toISOString().slice(0, 10)
    const paragraphs = Array.from({ length: 6 }, () =>
      [0, 1].map(() => pick(SENTENCES)(a, b, pick(MATTERS), 2 + Math.floor(random() * 90))).join(' '),
    )
    const publisher = pick(PAPERS)
    return {
      origin: `${seed}-${i}`,
      format: 'text',
      headline: `${a} and ${b} speak, part ${seed}-${i}`,
      publisher,
      published: day,
      body: `${pick(CITIES)} (${publisher}) -- ${paragraphs.join('\n\n')}`,
    }
  })
}
