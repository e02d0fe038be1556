import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Extraction } from '../../src/model.ts'
import { type LexiconExpectation, type LexiconRow, loadLexicon } from '../../src/seed/lexicon.ts'
import { setOf } from '../../src/seed/sets.ts'
import { nameOf, read } from './claims/read.ts'

const lexicon = loadLexicon()

interface Fired {
  readonly actors: readonly (string | null)[]
  readonly target?: string | null
  readonly content?: string
  readonly fields: Readonly<Record<string, unknown>>
}

/** What came out under a row. */
function fired(extraction: Extraction, row: LexiconRow): readonly Fired[] {
  const name = (id: string | null) => nameOf(extraction, id)
  switch (row.yields.relation) {
    case 'attribution':
      return extraction.attributions
        .filter((a) => a.rule === row.id)
        .map((a) => ({ actors: [name(a.source.entity), a.source.text], content: a.content.text, fields: {} }))
    case 'pledge':
      return extraction.pledges
        .filter((p) => p.rule === row.id)
        .map((p) => ({ actors: p.actors.map(name), target: name(p.target), content: p.content, fields: { ...p } }))
    case 'position':
      return extraction.positions
        .filter((p) => p.rule === row.id)
        .map((p) => ({ actors: p.actors.map(name), target: name(p.target), content: p.content, fields: { ...p } }))
    case 'meeting':
      return extraction.meetings
        .filter((m) => m.rule === row.id)
        .map((m) => ({ actors: m.countries.map(name), fields: { ...m } }))
    case 'action':
      return extraction.actions
        .filter((a) => a.rule === row.id)
        .map((a) => ({ actors: [name(a.actor)], target: name(a.recipient), fields: { ...a } }))
    case 'milestone':
      return extraction.milestones
        .filter((m) => m.rule === row.id)
        .map((m) => ({ actors: m.parties.map(name), fields: { ...m } }))
  }
}

function agrees(one: Fired, wanted: LexiconExpectation): boolean {
  const { actor, target, content, ...fields } = wanted
  const actors = actor === undefined ? [] : Array.isArray(actor) ? actor : [actor]
  return (
    actors.every((a) => one.actors.includes(a)) &&
    (target === undefined || one.target === target) &&
    (content === undefined || one.content === content) &&
    Object.entries(fields).every(([key, value]) => one.fields[key] === value)
  )
}

describe.each(lexicon.rows.map((row) => [row.id, row] as const))('%s', (_id, row) => {
  it.each(row.match.map((m) => [m.text, m.expect ?? {}] as const))('reads: %s', (text, wanted) => {
    const found = fired(read(text), row)
    expect(found.length, `nothing came out under ${row.id}`).toBeGreaterThan(0)
    expect(
      found.some((one) => agrees(one, wanted)),
      JSON.stringify(found.map((f) => ({ ...f, fields: undefined }))),
    ).toBe(true)
  })

  it.each(row.not.map((text) => [text] as const))('stays out of: %s', (text) => {
    expect(fired(read(text), row).map((one) => one.content ?? one.actors)).toEqual([])
  })
})

/** Sets with sentences of their own. */
const setRows = readdirSync(new URL('../../seed/lexicon/', import.meta.url))
  .filter((file) => file.startsWith('sets'))
  .flatMap((file) =>
    Object.entries(
      JSON.parse(readFileSync(new URL(`../../seed/lexicon/${file}`, import.meta.url), 'utf8')) as Record<
        string,
        { match?: string[]; not?: string[] }
      >,
    ),
  )
  .flatMap(([name, { match, not }]) => (match ? [[name, match, not ?? []] as const] : []))

/** What comes out of a text without a set. */
function without(name: string, text: string): string {
  const set = lexicon.sets.get(name) as Set<string>
  const words = [...set]
  set.clear()
  try {
    return JSON.stringify(read(text))
  } finally {
    for (const word of words) set.add(word)
  }
}

describe.each(setRows)('the set "%s"', (name, match, not) => {
  it.each(match)('tells how to read: %s', (text) => {
    expect(without(name, text)).not.toBe(JSON.stringify(read(text)))
  })

  it.each(not)('does not touch: %s', (text) => {
    expect(without(name, text)).toBe(JSON.stringify(read(text)))
    const words = new Set([...lexicon.sets.get(name)!].flatMap((word) => word.split(' ')))
    const tokens = read(text).sentences.flatMap((sentence) => sentence.tokens)
    expect(tokens.some(({ lower, lemma }) => words.has(lower) || words.has(lemma))).toBe(true)
  })
})

describe('the lexicon as a whole', () => {
  const shape = (row: LexiconRow) =>
    JSON.stringify([row.pos, row.frame, row.when ?? null, row.light ?? null, row.yields])

  it('has no row that says the same of a word as another', () => {
    const seen = new Map<string, string>()
    const twice: string[] = []
    for (const row of lexicon.rows) {
      for (const word of row.words) {
        const key = `${word}|${shape(row)}`
        const other = seen.get(key)
        if (other) twice.push(`${word}: ${other} and ${row.id}`)
        seen.set(key, row.id)
      }
    }
    expect(twice).toEqual([])
  })

  it('lists each word once in a row', () => {
    const twice = lexicon.rows.flatMap((row) =>
      row.words.filter((word, i) => row.words.indexOf(word) !== i).map((word) => `${row.id}: ${word}`),
    )
    expect(twice).toEqual([])
  })

  it('has no word that an earlier row of the same relation takes in every sentence', () => {
    // A row without conditions and with all of a later row's functions leaves that one nothing.
    const shadowed: string[] = []
    lexicon.rows.forEach((late, at) => {
      for (const early of lexicon.rows.slice(0, at)) {
        if (early.pos !== late.pos || early.yields.relation !== late.yields.relation || early.when) continue
        if (early.pos === 'NOUN' && JSON.stringify(early.light) !== JSON.stringify(late.light)) continue
        if (!late.frame.content.every((role) => early.frame.content.includes(role))) continue
        if (!late.frame.actor.every((role) => early.frame.actor.includes(role))) continue
        for (const word of late.words)
          if (early.words.includes(word)) shadowed.push(`${late.id}: ${word} (${early.id})`)
      }
    })
    expect(shadowed).toEqual([])
  })

  it('gives each set its reason', () => {
    const folder = new URL('../../seed/lexicon/', import.meta.url)
    const sets = readdirSync(folder)
      .filter((file) => file.startsWith('sets'))
      .flatMap((file) => Object.entries(JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as object))
    expect(sets.flatMap(([name, set]) => (set.why ? [] : [name]))).toEqual([])
  })

  it('uses every set: a row names it, or another set, or code', () => {
    const seed = new URL('../../seed/', import.meta.url)
    const rows = [...readdirSync(new URL('lexicon/', seed)).map((file) => `lexicon/${file}`), 'text/tags.json'].map(
      (file) => readFileSync(new URL(file, seed), 'utf8'),
    )
    const source = new URL('../../src/', import.meta.url)
    const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(new URL(file, source), 'utf8'))
    const prefixes = code.flatMap((text) => [...text.matchAll(/'([a-z]+(?:-[a-z]+)*-)'/g)].map((match) => match[1]!))
    const uses = (name: string) =>
      rows.some((text) => text.includes(`"@${name}"`) || new RegExp(`"valued": \\[[^\\]]*"${name}"`).test(text)) ||
      code.some((text) => text.includes(`'${name}'`)) ||
      prefixes.some((prefix) => name.startsWith(prefix))
    expect([...lexicon.sets.keys()].filter((name) => !uses(name))).toEqual([])
  })

  it('refuses two sets of one name, and says where they are', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lexicon-'))
    writeFileSync(join(folder, 'sets.json'), '{"boats": ["trawler"]}')
    writeFileSync(join(folder, 'sets-actions.json'), '{"boats": ["ferry"]}')
    expect(() => loadLexicon(folder)).toThrow(/sets\.json has the set "boats", which another file has too/)
    rmSync(folder, { recursive: true })
  })

  it('puts the words of a set where another names it, and refuses a circle and a name that is none', () => {
    const load = (sets: Record<string, { why: string; words: string[] }>) => {
      const folder = mkdtempSync(join(tmpdir(), 'lexicon-'))
      writeFileSync(join(folder, 'sets.json'), JSON.stringify(sets))
      try {
        return loadLexicon(folder).sets
      } finally {
        rmSync(folder, { recursive: true })
      }
    }
    const why = 'What floats.'
    const sets = load({ boats: { why, words: ['trawler', '@ferries'] }, ferries: { why, words: ['ferry'] } })
    expect([...sets.get('boats')!]).toEqual(['trawler', 'ferry'])
    expect(() => load({ boats: { why, words: ['@ships'] } })).toThrow(/"boats" names "@ships", which no sets/)
    expect(() => load({ boats: { why, words: ['@boats'] } })).toThrow(/"boats" holds itself/)
    expect(() => setOf('no-such-set')).toThrow(/set "no-such-set", which no seed/)
  })
})
