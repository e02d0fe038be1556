import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { toArticle } from '../../../src/article/index.ts'
import { ROOT } from '../../../src/config.ts'
import type { Article, Document } from '../../../src/model.ts'

const result = (body: string, more: Partial<Document> = {}) =>
  toArticle({ origin: 'page.txt', format: 'text', body, ...more })

function article(body: string, more: Partial<Document> = {}): Article {
  const got = result(body, more)
  if (!got.ok) throw new Error(got.failure.message)
  return got.article
}

const STORY = [
  'OSLO, May 4 (Kyodo) -- Norway and Iceland agreed on Saturday to reopen the ferry line that the storm of last winter had cut.',
  'The two transport ministers met at the port for an hour and then spoke to reporters on the quay.',
  '"We will sail by June," Norwegian minister Kari Holm said.',
  'Iceland will pay for the new pier, her guest said, adding that the work had already begun.',
]
const story = STORY.join('\n\n')

const HEADER = [
  'Harbour Post',
  'HOME | WORLD | SPORT | OPINION',
  'English Français Español',
  'Sign in',
  'Please enable cookies in your browser to go on.',
  'World\\Europe',
]
const FOOTER = [
  'Most Viewed',
  'Cod prices fall for a third week',
  'Premier leaves for Lisbon',
  'Sign up for our daily newsletter.',
  'Copyright 2011 - 2019 Harbour Post. All rights reserved. No part of these pages may be reproduced without written permission.',
  'FOLLOW US',
]
const page = (header: readonly string[], body: string, footer: readonly string[]) =>
  [
    ...header,
    '',
    'Norway and Iceland to reopen ferry line',
    '',
    'Kyodo | Updated: 2019-05-05 08:10',
    body,
    '',
    ...footer,
  ].join('\n')

describe('a page saved as text', () => {
  it('gives the story alone, with its metadata', () => {
    expect(article(page(HEADER, story, FOOTER))).toMatchObject({
      text: story,
      headline: 'Norway and Iceland to reopen ferry line',
      publisher: 'Harbour Post',
      agency: 'Kyodo News',
      published: '2019-05-05',
      updated: '2019-05-05',
      place: 'Oslo',
      date: '2019-05-04',
      language: 'en',
      bodyStart: 'OSLO, May 4 (Kyodo) -- '.length,
    })
  })

  it('knows as furniture what stands before and after the story alike, in whatever words', () => {
    const frame = ['Tide tables are printed for the northern quays each morning.', 'The lighthouse is our sign.']
    expect(article(page([...HEADER, ...frame], story, [...FOOTER, ...frame])).text).toBe(story)
  })

  it('leaves out what stands between paragraphs: captions, adverts, links to other pieces', () => {
    const between = [
      STORY[0],
      'The ferry at the quay of Oslo. [Photo/Harbour Post]',
      STORY[1],
      'ADVERTISEMENT',
      'READ MORE: Why the winter storm was so strong',
      STORY[2],
      'Premier of Iceland to visit three ports before the autumn vote',
      STORY[3],
      '(Reporting by the port desk; Editing by the night desk)',
    ].join('\n\n')
    expect(article(page(HEADER, between, FOOTER)).text).toBe(story)
  })

  it('keeps short headings inside the story and the items of a list', () => {
    const parts = [
      STORY[0],
      'New pier',
      STORY[1],
      'They agreed on three points:',
      '- one ferry a day',
      '- no fee in winter',
      STORY[3],
    ]
    expect(article(page(HEADER, parts.join('\n\n'), FOOTER)).text).toBe(parts.join('\n\n'))
  })

  it('takes a standfirst before the dateline for none of the story', () => {
    const lead = 'The two ports are to be joined again, five months after the storm that broke the pier.'
    expect(article(page(HEADER, `${lead}\n\n${story}`, FOOTER)).text).toBe(story)
  })

  it('does not take teasers under the story for more of it', () => {
    const teasers = [
      'Related stories',
      'Cod quota talks fail in Bergen',
      'Talks on the cod quota for next year ended in Bergen without a result on Friday.',
      'Lisbon to host fleet review',
      'Portugal said on Thursday that it would host the review of the northern fleets.',
    ]
    expect(article(page(HEADER, story, [...teasers, ...FOOTER])).text).toBe(story)
  })

  it('finds no story on a page of menus and notices', () => {
    const got = result([...HEADER, ...FOOTER].join('\n'))
    expect(got).toMatchObject({ ok: false, failure: { origin: 'page.txt', code: 'NO_STORY' } })
  })

  it('says of a stub that the rest is for subscribers', () => {
    const got = result(page(HEADER, `${STORY[0]}\n\nAlready a subscriber? Log in.`, FOOTER))
    expect(got).toMatchObject({ ok: false, failure: { code: 'PAYWALL' } })
  })

  it('keeps all of a story whose page asks for subscriptions at its foot', () => {
    const long = Array.from({ length: 8 }, () =>
      STORY.slice(1).map((text, i) => `${text} It is so on day ${i}.`),
    ).flat()
    const numbered = long.map((text, i) => `${text.slice(0, -1)}, point ${i}.`)
    const got = article(
      page(HEADER, [STORY[0], ...numbered].join('\n\n'), ['Already a subscriber? Log in.', ...FOOTER]),
    )
    expect(got.text.split('\n\n')).toHaveLength(25)
  })
})

describe('a story in a text file', () => {
  it('is kept whole, its headline and byline apart', () => {
    const got = article(`Norway and Iceland to reopen ferry line\nBy Kari Lund\nMay 5, 2019\n\n${story}`)
    expect(got).toMatchObject({
      text: story,
      headline: 'Norway and Iceland to reopen ferry line',
      authors: ['Kari Lund'],
      published: '2019-05-05',
      publisher: 'Kyodo News',
      agency: null,
    })
  })

  it('may be two sentences long', () => {
    const brief =
      'Norway will reopen the ferry line to Iceland in June, the port of Oslo said on Saturday. It gave no day.'
    expect(article(`Ferry line to reopen\n\n${brief}`)).toMatchObject({ text: brief, headline: 'Ferry line to reopen' })
  })

  it('may speak to its readers', () => {
    const open = 'You may call the ferry what you like: a bridge, a toy, a dream of two small ports.'
    expect(article(`${open}\n\n${STORY[1]}\n\n${STORY[3]}`).text).toBe(`${open}\n\n${STORY[1]}\n\n${STORY[3]}`)
  })
})

describe('a story given as such', () => {
  const given = ['FOLLOW US', 'Read more', STORY[0], 'Copyright law was not on the table.'].join('\n\n')

  it('is not trimmed', () => {
    expect(article(given, { clean: true }).text).toBe(given)
  })

  it('takes what the source says of it', () => {
    const got = article(story, {
      clean: true,
      id: 'ferry-1',
      publisher: 'Port Times',
      published: '2019-05-06',
      headline: 'Ferry to sail',
      url: 'https://port.example/ferry',
    })
    expect(got).toMatchObject({
      id: 'ferry-1',
      publisher: 'Port Times',
      agency: 'Kyodo News',
      published: '2019-05-06',
      headline: 'Ferry to sail',
      url: 'https://port.example/ferry',
      date: '2019-05-04',
    })
  })

  it('does not say its headline twice', () => {
    expect(article(`Ferry to sail\n\n${story}`, { clean: true, headline: 'Ferry to sail' }).text).toBe(story)
  })
})

describe('identity', () => {
  it('is the content, not the file or the spaces', () => {
    const a = article(page(HEADER, story, FOOTER))
    const b = article(page(HEADER, story, FOOTER).replaceAll('\n', '\r\n'), { origin: 'other.txt' })
    expect(b.hash).toBe(a.hash)
    expect(a.id).toBe(a.hash)
  })
  it('changes with a word', () => {
    const a = article(page(HEADER, story, FOOTER))
    expect(article(page(HEADER, story.replace('an hour', 'two hours'), FOOTER)).hash).not.toBe(a.hash)
  })
})

describe('languages', () => {
  it('refuses what is not English, by name', () => {
    const french =
      'Les deux ministres ont dit que le bac partira de nouveau en mai et que les droits ne seront pas relevés. '
    const got = result(french.repeat(3))
    expect(got).toMatchObject({ ok: false, failure: { code: 'LANGUAGE' } })
    expect(!got.ok && got.failure.message).toContain('French')
    expect(result('Оба министра сказали, что паром снова пойдет в мае.')).toMatchObject({
      failure: { code: 'LANGUAGE' },
    })
  })
})

describe('nothing', () => {
  it('is said to be empty', () => {
    expect(result(' \n\u200b\n')).toMatchObject({ ok: false, failure: { code: 'EMPTY' } })
  })
})

describe('an address that a file gives', () => {
  it.each([
    ['https://harbour-post.example/ferry', 'https://harbour-post.example/ferry'],
    ['javascript:alert(1)', null],
    ['data:text/html,<script>alert(1)</script>', null],
    ['harbour post, page 3', null],
  ])('%s: it is kept where it is one of the web', (url, kept) => {
    expect(article(story, { url }).url).toBe(kept)
  })
})

describe('the bundled dispatch', () => {
  it('is read like any page', () => {
    const path = join(ROOT, 'seed', 'dispatches', '2017-11-22-beijing-seoul-thaad.txt')
    expect(article(readFileSync(path, 'utf8'))).toMatchObject({
      publisher: 'Entente Dispatch',
      place: 'Beijing',
      date: '2017-11-22',
      published: '2017-11-23',
    })
  })
})

const saved = join(ROOT, '..', 'shared', 'articles', 'chinadaily-2017-11-23-thaad.txt')
describe.skipIf(!existsSync(saved))('the article it began with (skipped where ../shared is not there)', () => {
  it('comes without a line of its page', () => {
    const got = article(readFileSync(saved, 'utf8'))
    expect(got).toMatchObject({
      headline: 'China hopes ROK will continue to properly handle THAAD issue',
      publisher: 'China Daily',
      agency: 'Xinhua',
      updated: '2017-11-23',
      place: 'Beijing',
      date: '2017-11-22',
    })
    const paragraphs = got.text.split('\n\n')
    expect(paragraphs).toHaveLength(14)
    expect(paragraphs[0]).toMatch(/^BEIJING, Nov 22 -- /)
    expect(paragraphs.at(-1)).toMatch(/^Kang said/)
  })
})
