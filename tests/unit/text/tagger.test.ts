// Our tagger reads the model of wink-nlp by itself; here wink-nlp says what the model gives.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { ROOT } from '../../../src/config.ts'
import { isKnown, lexemeOf } from '../../../src/text/tags/lexicon.ts'
import { tagWords } from '../../../src/text/tags/tagger.ts'
import { chance } from '../../bench/measure.ts'

const nlp = winkNLP(model, ['pos'])
const tagsByWink = (words: readonly string[]) =>
  nlp
    .readDoc(words.join(' '))
    .tokens()
    .out(nlp.its.pos as never) as unknown as string[]
const tags = (words: readonly string[]) => tagWords(words.map(lexemeOf))

/** Words of the project's own stories that the tagger may be shown: known ones, and known ones with a capital. */
const folder = join(ROOT, 'seed', 'dispatches')
const stories = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split(/\s+|(?=[.,;:?!()"])|(?<=[("])/)
      .filter((word) => isKnown(word) || (/^[A-Z][a-z]+$/.test(word) && isKnown(word.toLowerCase())))
      .filter((word) => !lexemeOf(word).contracted),
  )

test('each word of the stories is tagged as wink-nlp tags it', () => {
  for (const words of stories) expect(tags(words)).toEqual(tagsByWink(words))
})

test('so are the words in an order that makes no sense', () => {
  const words = stories.flat()
  const next = chance(11)
  for (let round = 0; round < 200; round++) {
    const some = Array.from({ length: 40 }, () => words[Math.floor(next() * words.length)]!)
    expect(tags(some), some.join(' ')).toEqual(tagsByWink(some))
  }
})

test('a name and a number that the model does not know, and no word', () => {
  expect(tags(['Zyxwv', 'met', '2017'])).toEqual(tagsByWink(['Zyxwv', 'met', '2017']))
  expect(tags([])).toEqual([])
})

test('a contraction has the tag of its first word, and the words about it one each', () => {
  expect(tags(['They', 'dont', 'agree'])).toEqual(['They', 'dont', 'agree'].map((word) => tagsByWink([word])[0]))
})
