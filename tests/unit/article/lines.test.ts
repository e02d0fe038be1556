import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../../src/article/language.ts'
import { readMetaLine } from '../../../src/article/metaline.ts'
import { normalise } from '../../../src/article/normalise.ts'
import { toParagraphs } from '../../../src/article/paragraphs.ts'
import { loadArticleSeed } from '../../../src/seed/article.ts'

const seed = loadArticleSeed()

describe('bylines and date lines', () => {
  const read = (line: string) => readMetaLine(line, seed)

  it('reads an agency with an update', () => {
    expect(read('Xinhua | Updated: 2019-05-04 01:42')).toEqual({
      authors: [],
      agency: 'Xinhua',
      published: null,
      updated: '2019-05-04',
    })
  })
  it('reads names', () => {
    expect(read('By Mara Lind and Ole van der Berg')?.authors).toEqual(['Mara Lind', 'Ole van der Berg'])
    expect(read('By Mara Lind, Reuters')).toMatchObject({ authors: ['Mara Lind'], agency: 'Reuters' })
    expect(read('Mara Lind | Published: May 4, 2019')).toMatchObject({
      authors: ['Mara Lind'],
      published: '2019-05-04',
    })
    expect(read('By AFP')).toMatchObject({ authors: [], agency: 'AFP' })
  })
  it('reads dates alone and both dates of a line', () => {
    expect(read('Saturday, 4 May 2019')?.published).toBe('2019-05-04')
    expect(read('Published 4 May 2019, Updated 5 May 2019')).toMatchObject({
      published: '2019-05-04',
      updated: '2019-05-05',
    })
  })
  it('leaves sentences and titles alone', () => {
    const lines = [
      'By Friday the two sides had agreed on cod.',
      'By sea and by land, envoys come to Oslo',
      'Updated list of banned goods angers exporters',
      'China hopes that Norway will open its port',
      'The accord of May 4, 2019 binds both sides.',
      'Ministers meet in Oslo on 4 May 2019 for talks on cod',
    ]
    expect(lines.filter((line) => read(line) !== null)).toEqual([])
  })
})

describe('paragraphs', () => {
  it('keeps one paragraph a line', () => {
    expect(toParagraphs('A ferry sailed.\nIt came back.\n\nIt rested.')).toEqual([
      'A ferry sailed.',
      'It came back.',
      'It rested.',
    ])
  })
  it('joins lines that were wrapped at a column', () => {
    const wrapped = [
      'OSLO, May 4 (AP) -- The two ports agreed on Saturday that the ferry',
      'will sail three times a day from June, and that neither side will',
      'raise its fees before the autumn.',
      '',
      'The envoy left at noon.',
    ].join('\n')
    expect(toParagraphs(wrapped)).toEqual([
      'OSLO, May 4 (AP) -- The two ports agreed on Saturday that the ferry will sail three times a day from June, and that neither side will raise its fees before the autumn.',
      'The envoy left at noon.',
    ])
  })
})

describe('characters', () => {
  it('has one form of spaces, line ends and letters', () => {
    expect(normalise('a\u00a0b\r\nc\u200b\u00add\re\u2028f\u0000e\u0301')).toBe('a b\ncd\ne\nf\u00e9')
  })
})

describe('language', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['The two ministers said that the ferry would sail again in May, and that no fee would be raised.', 'en'],
    ['Les deux ministres ont dit que le bac partira de nouveau en mai et que les droits ne seront pas relevés.', 'fr'],
    ['Die beiden Minister sagten, dass die Fähre im Mai wieder fährt und die Gebühren nicht erhöht werden.', 'de'],
    ['Los dos ministros dijeron que el barco saldrá de nuevo en mayo y que las tasas no van a subir por ahora.', 'es'],
    ['Оба министра сказали, что паром снова пойдет в мае и что сборы не будут повышены.', 'ru'],
    ['两国部长表示,渡轮将于五月恢复航行,费用不会提高。', 'zh'],
    ['両国の大臣は、フェリーが五月に再び運航し、料金は上がらないと述べた。', 'ja'],
    ['두 장관은 5월에 여객선이 다시 운항하고 요금은 오르지 않을 것이라고 말했다.', 'ko'],
    ['قال الوزيران إن العبارة ستبحر من جديد في مايو وإن الرسوم لن ترفع.', 'ar'],
    [
      'İki bakan, feribotun mayıs ayında yeniden sefere başlayacağını ve bu yıl için ücretlerin daha yüksek olmayacağını söyledi.',
      'tr',
    ],
    [
      'Kedua menteri mengatakan bahwa feri akan berlayar lagi pada Mei dan biaya tidak akan naik dalam tahun ini.',
      'id',
    ],
  ]
  for (const [text, code] of rows) it(code, () => expect(detectLanguage(text, seed).code).toBe(code))

  it.each([
    'In all, 300 Irish guards served in Oman over 23 years.',
    'Oslo TV v. Lima FC a s k o.',
    'Peruvian police arrest Chinese citizen Li De An.',
    'De Vries and Van Dam oppose De Wit.',
  ])('takes a short text for English: %s', (text) => {
    expect(detectLanguage(text, seed).code).toBe('en')
  })

  it('tells another language by a short sentence of it', () => {
    expect(detectLanguage('De minister heeft het plan van de regering niet aanvaard.', seed).code).toBe('nl')
    expect(detectLanguage('El gobierno de Chile no ha dicho que la ley se retire.', seed).code).toBe('es')
  })

  it('takes English with foreign names and quotes for English', () => {
    const text =
      'Xi Jinping (习近平) told the envoys of France that "la paix est possible", and that China would be at the table.'
    expect(detectLanguage(text, seed).code).toBe('en')
  })
})
