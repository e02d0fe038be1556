import { describe, expect, it } from 'vitest'
import { readDateline } from '../../../src/article/dateline.ts'
import { loadArticleSeed } from '../../../src/seed/article.ts'

const seed = loadArticleSeed()
const read = (text: string, published: string | null = '2017-11-23') => readDateline(text, published, seed)

/** Dateline, place, date, agency; the story behind it is always the same. */
const rows: readonly (readonly [string, string | null, string | null, string | null])[] = [
  ['BEIJING, Nov 22 (Xinhua) -- ', 'Beijing', '2017-11-22', 'Xinhua'],
  ['BEIJING, Nov. 22 -- ', 'Beijing', '2017-11-22', null],
  ['SEOUL (Reuters) - ', 'Seoul', null, 'Reuters'],
  ['SEOUL, July 13 (Yonhap) -- ', 'Seoul', '2017-07-13', 'Yonhap'],
  ['SEOUL, 13 July 2016 (AFP) – ', 'Seoul', '2016-07-13', 'AFP'],
  ['WASHINGTON, D.C. — ', 'Washington', null, null],
  ['WASHINGTON — ', 'Washington', null, null],
  ['Beijing, Nov 22, 2017 — ', 'Beijing', '2017-11-22', null],
  ['TEL AVIV, Israel, June 19 (UPI) -- ', 'Tel Aviv', '2017-06-19', 'UPI'],
  ['GYEONGJU, South Korea - ', 'Gyeongju', null, null],
  ['THE HAGUE, Netherlands (AP) — ', 'The Hague', null, 'Associated Press'],
  ['UNITED NATIONS, Sept 5 (Reuters) - ', 'United Nations', '2017-09-05', 'Reuters'],
  ['GENEVA/BEIJING (Reuters) - ', 'Geneva', null, 'Reuters'],
  ['OSLO and HELSINKI, Finland, Feb 2 (AP) -- ', 'Oslo', '2017-02-02', 'Associated Press'],
  ['SÃO PAULO (AFP) - ', 'São Paulo', null, 'AFP'],
  ['MÉRIDA, Mexico (EFE) -- ', 'Mérida', null, 'EFE'],
  ['RIO DE JANEIRO, May 3 (Xinhua) -- ', 'Rio de Janeiro', '2017-05-03', 'Xinhua'],
  ['SHARM EL-SHEIKH, Egypt, Nov 6 (MENA) -- ', 'Sharm el-Sheikh', '2017-11-06', 'MENA'],
  ['MOSCOW, November 22. /TASS/. ', 'Moscow', '2017-11-22', 'TASS'],
  ['MOSCOW. Nov 22 (Interfax) - ', 'Moscow', '2017-11-22', 'Interfax'],
  ['Tehran, May 3, IRNA – ', 'Tehran', '2017-05-03', 'IRNA'],
  ['Nov 22 (Reuters) - ', null, '2017-11-22', 'Reuters'],
  ['(Reuters) - ', null, null, 'Reuters'],
  ['NEW DELHI: ', 'New Delhi', null, null],
  ['New Delhi: ', 'New Delhi', null, null],
  ['BINTAN, Indonesia: ', 'Bintan', null, null],
  ['LIMA, Jan 7 (Andina) - ', 'Lima', '2017-01-07', 'Andina'],
  ['TUNIS (TAP) - ', 'Tunis', null, 'TAP'],
  ['BEIJING • ', 'Beijing', null, null],
  ['SEOUL ', 'Seoul', null, null],
  ['NEW YORK ', 'New York', null, null],
  ['PYONGYANG, May 4 (KCNA) ', 'Pyongyang', '2017-05-04', 'KCNA'],
  ['ISLAMABAD, Friday, Nov. 17, 2017 (APP) -- ', 'Islamabad', '2017-11-17', 'APP'],
]

describe('datelines', () => {
  for (const [dateline, place, date, agency] of rows) {
    it(`reads "${dateline}"`, () => {
      const text = `${dateline}The two ferries will sail again, the ports said.`
      expect(read(text)).toEqual({ place, date, agency, length: dateline.length })
    })
  }

  it('stops before a quotation', () => {
    expect(read('OSLO (AFP) - "We will sail," the captain said.')?.length).toBe('OSLO (AFP) - '.length)
  })

  it('takes the year before for a December dateline published in January', () => {
    expect(read('OSLO, Dec 31 (AP) -- Ferries sailed.', '2019-01-01')?.date).toBe('2018-12-31')
  })

  it('grants a day for time zones, and no more', () => {
    expect(read('OSLO, Jan 2 (AP) -- Ferries sailed.', '2019-01-01')?.date).toBe('2019-01-02')
    expect(read('OSLO, Jan 3 (AP) -- Ferries sailed.', '2019-01-01')?.date).toBe('2018-01-03')
  })

  it('knows no year without a publication date', () => {
    expect(read('OSLO, Nov 22 (AP) -- Ferries sailed.', null)?.date).toBeNull()
  })

  it('finds 29 February in the leap year only', () => {
    expect(read('OSLO, Feb 29 (AP) -- Ferries sailed.', '2017-03-01')?.date).toBe('2016-02-29')
  })
})

describe('what is no dateline', () => {
  const texts = [
    'The ferry – the only one on the line – will sail again on Monday, the port said.',
    'NATO - Russia talks were put off on Monday, an envoy said.',
    'ANALYSIS - China and Norway look north for their next deal.',
    'EXPLAINER: What the fisheries accord says about cod.',
    'Norway – Finland ties are at their best, the premier said.',
    'China said on Monday that it would let the ferry sail.',
    'THAAD South Korea says is a shield, China a spear.',
    'US President-elect visits Oslo: He was met at the pier.',
    'Oslo said on Monday that it would let the ferry sail.',
    'PORT STRIKE ENDS IN OSLO - UNION',
    'Update: The ferry sails.',
    'On Monday, Nov 22, 2017 — The ferry sailed.',
  ]
  for (const text of texts) it(text, () => expect(read(text)).toBeNull())
})
