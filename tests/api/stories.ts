// Stories of our own, over several years, with a change of stance, a contradiction, a pledge told again and a copy.
import { entity, FINLAND, KOSKI, LUND, NORWAY, OSLO, RADAR, type Story, SWEDEN, TALKS } from '../graph/articles.ts'

export const BORDER = entity('issue:northern-border', { name: 'Northern border question' })
export const TREATY = entity('agreement:fisheries-treaty', { name: 'Fisheries treaty' })
export const XI = entity('person:xi-jinping', { name: 'Xi Jinping', listed: true, country: 'country:CHN' })
export const IVORY = entity('country:CIV', { name: "Côte d'Ivoire", aliases: ['Ivory Coast'] })

const base = { entities: [NORWAY, FINLAND, SWEDEN, LUND, KOSKI, RADAR, OSLO, BORDER, TREATY] }

export const STORIES: readonly Story[] = [
  TALKS,
  {
    ...base,
    headline: 'Sweden comes round to the radar',
    publisher: 'Southern Herald',
    date: '2022-05-01',
    sentences: ['Sweden now supports the Arctic radar.', 'Sweden and Norway signed the fisheries treaty in April.'],
    positions: [
      {
        sentence: 0,
        actors: [SWEDEN.id],
        target: NORWAY.id,
        stance: 'SUPPORTS',
        content: 'the Arctic radar',
        about: [RADAR.id],
      },
    ],
    milestones: [
      {
        sentence: 1,
        kind: 'AGREEMENT_SIGNED',
        parties: [SWEDEN.id, NORWAY.id],
        about: [TREATY.id],
        date: '2022-04',
        precision: 'MONTH',
      },
    ],
  },
  {
    ...base,
    headline: 'Norway repeats its promise',
    publisher: 'Southern Herald',
    date: '2022-06-10',
    sentences: [
      'Norway again promised Finland not to build the Arctic radar near the border.',
      'Finland expelled two Norwegian envoys over the northern border question.',
    ],
    pledges: [
      {
        sentence: 0,
        actors: [NORWAY.id],
        target: FINLAND.id,
        negated: true,
        content: 'build the Arctic radar near the border',
        about: [RADAR.id],
      },
    ],
    actions: [{ sentence: 1, actor: FINLAND.id, recipient: NORWAY.id, plover: 'SANCTION', mode: 'expel' }],
  },
  {
    ...base,
    headline: 'Norway to build the radar after all',
    publisher: 'Northern Courier',
    date: '2023-01-15',
    sentences: ['Norway told Finland that it will build the Arctic radar near the border.'],
    pledges: [
      {
        sentence: 0,
        actors: [NORWAY.id],
        target: FINLAND.id,
        content: 'build the Arctic radar near the border',
        about: [RADAR.id],
      },
    ],
  },
  {
    headline: 'A visit that was not',
    date: '2023-02-01',
    entities: [XI, IVORY],
    sentences: ["Xi Jinping is to visit Côte d'Ivoire."],
  },
]
