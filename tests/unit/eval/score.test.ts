// The measure itself: its counts, the articles it is taken on, and what is said of confidence.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { crossValidated, fitCurves, reliability } from '../../eval/calibrate.ts'
import { extractAll, goldDocument, OWN, readGold, SHARED } from '../../eval/documents.ts'
import type { GoldClaim } from '../../eval/score/gold.ts'
import { report, score } from '../../eval/score/score.ts'
import type { Judged } from '../../eval/score/tally.ts'
import { agrees, isPart, overlap } from '../../eval/score/words.ts'
import { runScript, withFolder, writeExtractions } from '../../eval/scorer.ts'

const own = readGold(OWN)
const extractions = extractAll(own.map(goldDocument))

describe('two contents', () => {
  it('agree by half of their words', () => {
    expect(overlap('close its courts in the north', 'close some courts at once')).toBeCloseTo(4 / 7)
    expect(agrees('close its courts in the north', 'close some courts at once')).toBe(true)
    expect(agrees('close its courts in the north', 'open a consulate')).toBe(false)
  })
  it('agree where one is part of the other, and little longer', () => {
    expect(isPart('joint patrol', 'set up a joint patrol near the border')).toBe(true)
    expect(isPart('patrol', 'set up a joint patrol near the border')).toBe(false)
  })
})

describe('the project\u2019s own annotated articles', () => {
  it('are a dozen or more, about different pairs of states, and hold all relations', () => {
    expect(own.length).toBeGreaterThanOrEqual(12)
    expect(new Set(own.flatMap((g) => g.entities.flatMap((e) => e.iso3 ?? []))).size).toBeGreaterThanOrEqual(24)
    for (const list of [own.flatMap((g) => g.meetings), own.flatMap((g) => g.pledges), own.flatMap((g) => g.positions)])
      expect(list.length).toBeGreaterThan(12)
  })

  test.each(own.map((g) => [g.id, g] as const))('%s is well formed', (_id, gold) => {
    const known = new Set(gold.entities.flatMap((e) => [e.name, e.iso3 ?? e.name]))
    for (const entity of gold.entities) for (const m of entity.mentions ?? []) expect(gold.body).toContain(m)
    for (const m of gold.meetings) {
      expect(gold.body).toContain(m.evidence)
      for (const name of [...(m.participants ?? []), ...(m.countries ?? []), ...(m.about ?? [])])
        expect(known).toContain(name)
    }
    const named = (c: GoldClaim): string[] =>
      [...c.actors, c.speaker, c.target, ...(c.about ?? [])].filter((name) => name !== null && name !== undefined)
    const claims: readonly GoldClaim[] = [...gold.pledges, ...gold.positions]
    for (const claim of claims) {
      expect(gold.body).toContain(claim.evidence)
      // A state may act without being named ("the Kremlin").
      for (const name of named(claim)) if (!/^[A-Z]{3}$/.test(name)) expect(known).toContain(name)
    }
  })

  it('are read as well as ever', () => {
    // Floors, not marks: what falls below has broken something.
    const tally = score(own, extractions)
    const f1 = (name: string) => tally.rows().find((r) => r.name === name)?.f1 ?? 0
    expect(f1('entities')).toBeGreaterThan(0.85)
    expect(f1('meetings strict')).toBeGreaterThan(0.5)
    expect(f1('positions strict')).toBeGreaterThan(0.3)
    expect(f1('pledges strict')).toBeGreaterThan(0.3)
  })
})

describe('the scorer', () => {
  it('finds nothing wrong with the annotations themselves', () => {
    const perfect = own.map((gold) => {
      const id = (name: string | null | undefined) =>
        name ? (gold.entities.find((e) => e.iso3 === name || e.name === name)?.name ?? name) : null
      const ids = (names: readonly string[] | undefined) => (names ?? []).flatMap((n) => id(n) ?? [])
      const record = { sentence: 0, rule: 'gold', confidence: 1 }
      const claim = (c: GoldClaim) => ({
        ...c,
        ...record,
        actors: ids(c.actors),
        speaker: id(c.speaker),
        target: id(c.target),
        about: ids(c.about),
      })
      return {
        article: { id: gold.id },
        sentences: [{ index: 0, text: gold.body }],
        entities: gold.entities.map((e) => ({
          ...e,
          id: e.name,
          mentions: (e.mentions ?? []).map((text) => ({ text })),
        })),
        meetings: gold.meetings.map((m) => ({
          ...m,
          ...record,
          participants: ids(m.participants),
          countries: ids(m.countries),
          place: id(m.place),
          about: ids(m.about),
        })),
        pledges: gold.pledges.map(claim),
        positions: gold.positions.map(claim),
      } as unknown as (typeof extractions)[number]
    })
    const tally = score(own, perfect)
    expect(tally.rows().filter((r) => r.f1 < 0.999)).toEqual([])
  })

  const shared = join(SHARED, 'gold')
  it.skipIf(!existsSync(shared))('counts as the shared scorer does', () => {
    const golds = readGold(join(shared, 'dev'))
    const found = extractAll(golds.map(goldDocument))
    const theirs = withFolder((folder) => {
      const file = join(folder, 'extractions.jsonl')
      writeExtractions(file, found)
      return runScript(join(shared, 'score.mjs'), [join(shared, 'dev'), file, '--misses'])
    })
    expect(report(golds.length, score(golds, found), true)).toEqual(theirs.trimEnd().split('\n'))
  })
})

describe('confidence', () => {
  /** Records of one weight, of which a share is right. */
  const records = (article: string, confidence: number, rights: number, wrongs: number): Judged[] =>
    Array.from({ length: rights + wrongs }, (_, i) => ({
      article,
      relation: 'pledges',
      rule: 'r',
      confidence,
      right: i < rights,
    }))

  it('has an error that is the mean distance between what was said and what was so', () => {
    expect(reliability([...records('a', 0.85, 1, 1), ...records('a', 0.25, 0, 2)]).error).toBeCloseTo(0.3)
  })

  it('comes near to the truth once fitted, on articles that the fit has not seen', () => {
    const all = Array.from({ length: 60 }, (_, i) => [...records(`a${i}`, 0.9, 3, 2), ...records(`a${i}`, 0.6, 1, 3)])
    expect(reliability(all.flat()).error).toBeGreaterThan(0.25)
    expect(reliability(crossValidated(all.flat())).error).toBeLessThan(0.05)
  })

  it('never calls a weightier record less likely', () => {
    expect(fitCurves(records('a', 0.9, 0, 200).concat(records('a', 0.2, 200, 0))).pledges.slope).toBe(0)
  })
})
