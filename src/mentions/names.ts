// All names of an article, found in the order in which one kind of evidence leans on another.
import type { Article, Sentence } from '../model.ts'
import type { Seed } from '../seed/index.ts'
import type { Member } from './cast.ts'
import { type Chart, makeChart } from './chart.ts'
import { onlyDeal } from './deals.ts'
import { type Found, free } from './found.ts'
import { type Gazetteer, gazetteerOf, matchListed } from './gazetteer.ts'
import { guessNames } from './guesses.ts'
import { findKnown } from './known.ts'
import { asOneKind, asQuestions, namedIds, ownNames } from './listed.ts'
import { linesOf } from './openers.ts'
import { findFullPersons, findShortPersons } from './people.ts'
import { findShortened } from './shortened.ts'
import { keep, type State } from './state.ts'
import { findTitles } from './titles.ts'
import { foldWord } from './words.ts'

export interface NamesFound {
  readonly charts: readonly Chart[]
  readonly gazetteer: Gazetteer
  /** In order of sentences. */
  readonly founds: readonly Found[]
  /** Who each person's name is. */
  readonly members: ReadonlyMap<Found, Member>
}

/** The dateline's own place, where no list has it ("GYEONGJU, South Korea -"). */
function findDatelinePlace(state: State): void {
  const { place, bodyStart, text } = state.article
  const chart = state.charts[0]
  if (!place || !chart || bodyStart === 0) return
  const at = text.slice(0, bodyStart).toLowerCase().indexOf(place.toLowerCase())
  if (at < 0) return
  const { words } = chart.line
  const from = words.findIndex((w) => w.start >= at && w.word)
  let to = from
  while (to >= 0 && to < words.length && words[to]!.end <= at + place.length) to++
  if (from < 0 || to <= from || !free(state.taken[0]!, from, to)) return
  keep(state, { line: 0, from, to, type: 'Place', id: null, name: place, country: null, why: 'dateline' })
}

/** Finds every name of an article: listed ones, ones told by their heads, abbreviations, persons, places. */
export function findNames(article: Article, sentences: readonly Sentence[], seed: Seed): NamesFound {
  const gazetteer = gazetteerOf(seed)
  const { names } = seed
  const toLine = linesOf(seed)
  const charts = sentences.map((sentence) => {
    const line = toLine(sentence)
    return makeChart(line, matchListed(gazetteer, line), findTitles(line, names))
  })
  const taken = charts.map((c) => new Uint8Array(c.line.words.length))
  const state: State = { article, seed, gazetteer, charts, taken, founds: charts.map(() => []) }
  const { bodyStart } = article
  const own = ownNames(article)
  findKnown(state, {
    gazetteer,
    names,
    ...namedIds(charts),
    own,
    date: article.date,
    bodyStart,
  })
  findDatelinePlace(state)
  findShortened(state)
  findFullPersons(state)
  const members = findShortPersons(state)
  charts.forEach((chart, line) => {
    for (const found of guessNames(chart, seed, line, state.founds[line]!, taken[line]!))
      if (!own.has(foldWord(found.name))) keep(state, found)
  })
  return {
    charts,
    gazetteer,
    founds: asOneKind(gazetteer, asQuestions(gazetteer, charts, onlyDeal(charts, state.founds.flat(), names))),
    members,
  }
}
