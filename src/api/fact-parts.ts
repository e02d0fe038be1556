// Which parts of a fact a request's selection needs: so that the statement reads them, and no others.
import type { FieldNode, GraphQLResolveInfo } from 'graphql'
import type { FactParts } from '../graph/read/rows.ts'
import { MOST } from './page.ts'
import { argumentsOf, below, onItems, type Selected } from './selection.ts'

type Info = Pick<GraphQLResolveInfo, 'fragments' | 'variableValues'>

/** How many attestations are listed when nothing is said. */
export const ATTESTATIONS = 10

const NEEDS: Readonly<Record<string, readonly (keyof FactParts)[]>> = {
  actors: ['actors'],
  actor: ['actors'],
  parties: ['actors'],
  speaker: ['speakers'],
  target: ['targets'],
  recipient: ['targets'],
  about: ['about'],
  participants: ['attendants'],
  countries: ['attendants'],
  place: ['places'],
  pairs: ['dyads'],
  commitment: ['steps'],
  summary: ['actors', 'targets', 'about', 'attendants', 'places'],
}

function attestationParts(fields: readonly FieldNode[], info: Info): FactParts {
  // A page that starts at a cursor is read by its own statement.
  const first = fields.flatMap((field) => {
    const { first: asked = ATTESTATIONS, after } = argumentsOf(field, info)
    return after || typeof asked !== 'number' || asked < 1 || asked > MOST ? [] : [asked]
  })
  const items = fields.map((field) => onItems([field], info))
  const article = items.flatMap((item) => item.get('article') ?? [])
  return {
    // One more tells whether there is a next page.
    attestations: first.length > 0 ? Math.max(...first) + 1 : 0,
    attestationCount: fields.some((field) => below([field], info).has('totalCount')),
    article: article.length > 0,
    publisher: below(article, info).has('publisher'),
  }
}

/** The parts needed for what is selected on facts, as they stood at a moment. */
export function factParts(selected: Selected, info: Info, asOf: string | null): FactParts {
  const flat = [...selected.keys()].flatMap((name) => NEEDS[name] ?? [])
  const attestations = selected.get('attestations')
  return {
    ...Object.fromEntries(flat.map((part) => [part, true])),
    ...(attestations ? attestationParts(attestations, info) : {}),
    ...(attestations || flat.includes('steps') ? { asOf } : {}),
  }
}
