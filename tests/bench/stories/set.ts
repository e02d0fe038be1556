// Articles made here, with known stories: originals, copies of each kind, and lookalikes that are stories of their own.

/** A repeatable source of chance. */
export type Chance = () => number
export function chance(seed: number): Chance {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** An article: its text, its story, and how it came to be. */
export interface Made {
  readonly story: number
  readonly kind: string
  readonly text: string
}

const words = (list: string): readonly string[] => list.split('|')
const WHO = words(
  'Norway|Finland|Sweden|Denmark|Iceland|Estonia|Latvia|Poland|Japan|Chile|Kenya|Peru|the ministry|the envoy|the fishing union|a spokesman|the premier|a senior official|the harbour board|the president',
)
const DID = words(
  'promised|refused|offered|asked|warned|agreed|planned|hoped|declined|began|pledged|vowed|proposed|sought|threatened|urged partners',
)
const WHAT = words(
  'to open the strait|to close two ports|to send engineers|to share weather data|to lower the toll|to build a cable|to patrol the coast|to lease four ships|to train pilots|to sell gas|to recall an envoy|to sign the accord|to halt the drills|to lift the embargo|to host the summit|to fund the bridge',
)
const WHEN = words(
  'before winter|after the vote|this week|by summer|within ten days|on Friday|next year|once talks end|without delay|in spite of protests|at the border|under the old treaty|for three months|before the summit',
)
const WHY = words(
  'officials said|as the budget shows|according to a letter|the papers wrote|in a joint note|people at the talks said|a fisherman said|the court found|a diplomat recalled|minutes of the meeting show',
)
const SAME: Readonly<Record<string, string>> = {
  promised: 'pledged',
  refused: 'declined',
  'before winter': 'ahead of winter',
  'officials said': 'according to officials',
  'next year': 'in the coming year',
  'to send engineers': 'to dispatch engineers',
  'on Friday': 'at the end of the week',
}

const pick = (list: readonly string[], next: Chance): string => list[Math.floor(next() * list.length)]!
const sentence = (next: Chance): string =>
  `${pick(WHO, next)} ${pick(DID, next)} ${pick(WHAT, next)} ${pick(WHEN, next)} with ${Math.floor(next() * 900) + 10} people, ${pick(WHY, next)}.`
const fresh = (next: Chance): readonly string[] =>
  Array.from({ length: 10 + Math.floor(next() * 14) }, () => sentence(next))

/** What papers do to a wire text. */
const COPIES: Readonly<Record<string, (text: readonly string[], next: Chance) => readonly string[]>> = {
  verbatim: (text) => text,
  'own opening': (text, next) => [sentence(next), ...text.slice(1)],
  'trimmed from the end': (text) => text.slice(0, Math.ceil(text.length * 0.5)),
  'own ending': (text, next) => [...text.slice(0, Math.ceil(text.length * 0.75)), sentence(next), sentence(next)],
  'some sentences rewritten': (text, next) =>
    text.map((s) => (next() < 0.25 ? s.replace(/with (\d+) people, .*/, `and $1 others, ${pick(WHY, next)}.`) : s)),
  'words exchanged': (text) => text.map((s) => Object.entries(SAME).reduce((t, [a, b]) => t.replace(a, b), s)),
  'paragraphs in another order': (text) => [...text.slice(4), ...text.slice(0, 4)],
}

/** What is no copy though it shares much: a follow-up with the old background, another event in the same form. */
const LOOKALIKES: Readonly<Record<string, (text: readonly string[], next: Chance) => readonly string[]>> = {
  'follow-up with old background': (text, next) => [...fresh(next).slice(0, 9), ...text.slice(-3)],
  'same form, other facts': (text, next) =>
    text.map((s) =>
      s
        .replace(/^(the |a )?\S+( \S+)?/, pick(WHO, next))
        .replace(/\d+/, String(Math.floor(next() * 900) + 10))
        .replace(/, .*/, `, ${pick(WHY, next)}.`),
    ),
}

/** The kinds of copies. */
export const COPY_KINDS = Object.keys(COPIES)

/**
 * Makes articles in a shuffled order.
 * @param count how many
 */
export function makeSet(count: number, seed: number): readonly Made[] {
  const next = chance(seed)
  const made: Made[] = []
  let story = 0
  while (made.length < count) {
    const text = fresh(next)
    made.push({ story, kind: 'original', text: text.join(' ') })
    const copies = next() < 0.4 ? 0 : 1 + Math.floor(next() * 5)
    for (let i = 0; i < copies; i++) {
      const kind = pick(COPY_KINDS, next)
      made.push({ story, kind, text: COPIES[kind]!(text, next).join(' ') })
    }
    story++
    if (next() < 0.3) {
      const kind = pick(Object.keys(LOOKALIKES), next)
      made.push({ story, kind, text: LOOKALIKES[kind]!(text, next).join(' ') })
      story++
    }
  }
  const all = made.slice(0, count)
  for (let i = all.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    ;[all[i], all[j]] = [all[j]!, all[i]!]
  }
  return all
}
