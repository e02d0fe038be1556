// Which extracted meetings, pledges and positions agree with annotated ones.
import type { ExtractionJson } from '../documents.ts'
import { type pairEntities, pairUp } from './entities.ts'
import type { Gold, GoldClaim } from './gold.ts'
import type { Tally } from './tally.ts'
import { agrees, fold, isPart, jaccard, overlap } from './words.ts'

type Claim = Pick<
  ExtractionJson['pledges'][number],
  'actors' | 'speaker' | 'target' | 'content' | 'about' | 'sentence' | 'confidence' | 'rule'
> & { readonly negated?: boolean; readonly strength?: string; readonly stance?: string }
type Keys = ReturnType<typeof pairEntities>

const sameMonth = (gold: string | null | undefined, found: string | null): boolean =>
  !gold || Boolean(found && (gold.length >= 7 ? found.slice(0, 7) === gold.slice(0, 7) : found.startsWith(gold)))

function sameSentence(evidence: string, sentence: string | undefined): boolean {
  const e = fold(evidence)
  const s = fold(sentence)
  if (!e || !s) return false
  return s.includes(e) || (s.length >= 20 && (e.includes(s) || e.endsWith(s.slice(0, 25))))
}

const count = (list: readonly boolean[]): number => list.filter(Boolean).length

/** Meetings: the sides agree; strict: the month does too, where the annotation fixes one. */
export function compareMeetings(gold: Gold, found: ExtractionJson, { goldKey, foundKey }: Keys, tally: Tally): void {
  const text = (index: number) => found.sentences.find((s) => s.index === index)?.text
  const golds = gold.meetings.map((m) => ({
    ...m,
    people: (m.participants ?? []).map(goldKey),
    sides: (m.countries ?? []).map(goldKey),
  }))
  const founds = found.meetings.map((m) => ({
    ...m,
    people: m.participants.map(foundKey),
    sides: m.countries.map(foundKey),
    text: text(m.sentence),
  }))
  type G = (typeof golds)[number]
  type F = (typeof founds)[number]
  const sides = (g: G, f: F) => Math.max(jaccard(g.sides, f.sides), g.people.length ? jaccard(g.people, f.people) : 0)
  const rank = (g: G, f: F) =>
    sides(g, f) + (sameSentence(g.evidence, f.text) ? 1 : 0) + (g.date && sameMonth(g.date, f.date) ? 1 : 0)
  const loose = pairUp(golds, founds, (g, f) => sides(g, f) >= 0.5, rank)
  tally.add('meetings loose', loose.size, loose.size, golds.length, founds.length)
  const strict = pairUp(golds, founds, (g, f) => sides(g, f) >= 0.5 && sameMonth(g.date, f.date), rank)
  tally.add('meetings strict', strict.size, strict.size, golds.length, founds.length)
  for (const [i, j] of strict) {
    const g = golds[i]!
    const f = founds[j]!
    tally.field('meeting kind', g.kind === f.kind)
    if (g.date) tally.field('meeting date', f.date === g.date)
    if (g.place) tally.field('meeting place', f.place !== null && foundKey(f.place) === goldKey(g.place))
    if (g.people.length) tally.field('meeting participants', jaccard(g.people, f.people) === 1)
  }
  const right = new Set(strict.values())
  golds.forEach((g, i) => {
    if (!strict.has(i)) tally.miss(gold.id, 'missed meeting', `${g.countries} ${g.date} | ${g.evidence}`)
  })
  founds.forEach((f, j) => {
    if (!right.has(j)) tally.miss(gold.id, 'extra meeting', `${f.countries} ${f.date} | ${f.text?.slice(0, 60)}`)
    tally.judged({
      article: gold.id,
      relation: 'meetings',
      rule: f.rule,
      confidence: f.confidence,
      right: right.has(j),
    })
  })
}

/** Pledges and positions: the same actor and polarity or stance in the same sentence; strict: the content agrees. */
export function compareClaims(
  name: 'pledges' | 'positions',
  gold: Gold,
  found: ExtractionJson,
  { goldKey, foundKey }: Keys,
  tally: Tally,
): void {
  const text = (index: number) => found.sentences.find((s) => s.index === index)?.text
  const golds = gold[name].map((g) => ({ ...g, keys: g.actors.map(goldKey) }))
  const founds = (found[name] as readonly Claim[]).map((f) => ({
    ...f,
    keys: f.actors.map(foundKey),
    text: text(f.sentence),
  }))
  type G = (typeof golds)[number]
  type F = (typeof founds)[number]
  const same = (a: GoldClaim | Claim, b: Claim): boolean =>
    name === 'pledges' ? Boolean(a.negated) === Boolean(b.negated) : a.stance === b.stance
  const meet = (a: readonly string[], b: readonly string[]) => a.some((key) => b.includes(key))
  const rank = (g: G, f: F) => overlap(g.content, f.content) + (sameSentence(g.evidence, f.text) ? 1 : 0)
  const base = (g: G, f: F) =>
    meet(g.keys, f.keys) && same(g, f) && (sameSentence(g.evidence, f.text) || overlap(g.content, f.content) >= 0.75)
  const agreeing = (g: G, f: F) => base(g, f) && agrees(g.content, f.content)

  const loose = pairUp(golds, founds, base, rank)
  tally.add(`${name} loose`, loose.size, loose.size, golds.length, founds.length)
  const again = (f: F, j: number) =>
    founds.some((e, k) => k < j && same(f, e) && meet(f.keys, e.keys) && overlap(f.content, e.content) >= 0.85)
  const right = founds.map((f, j) => !again(f, j) && golds.some((g) => agreeing(g, f)))
  const hit = golds.map((g) => {
    const mine = founds.filter((f) => agreeing(g, f))
    return (
      mine.some((f) => overlap(g.content, f.content) >= 0.5 || isPart(g.content, f.content)) ||
      (mine.length > 0 && overlap(g.content, mine.map((f) => f.content).join(' ')) >= 0.5)
    )
  })
  tally.add(`${name} strict`, count(right), count(hit), golds.length, founds.length)
  for (const [i, j] of pairUp(golds, founds, agreeing, rank)) {
    const g = golds[i]!
    const f = founds[j]!
    if (g.speaker) tally.field(`${name} speaker`, f.speaker !== null && foundKey(f.speaker) === goldKey(g.speaker))
    tally.field(`${name} target`, (g.target ? goldKey(g.target) : null) === (f.target ? foundKey(f.target) : null))
    if (g.strength) tally.field(`${name} strength`, g.strength === f.strength)
    if (g.about?.length) tally.field(`${name} about`, jaccard(g.about.map(goldKey), f.about.map(foundKey)) >= 0.5)
  }
  const show = (x: GoldClaim | Claim) => `${x.actors} ${x.stance ?? (x.negated ? 'NOT' : '')} ${x.content}`
  golds.forEach((g, i) => {
    if (!hit[i]) tally.miss(gold.id, `missed ${name}`, `${show(g)} | ${g.evidence}`)
  })
  founds.forEach((f, j) => {
    if (!right[j]) tally.miss(gold.id, `extra ${name}`, `${show(f)} | ${f.text?.slice(0, 60)}`)
    tally.judged({ article: gold.id, relation: name, rule: f.rule, confidence: f.confidence, right: right[j]! })
  })
}
