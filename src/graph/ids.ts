// Ids of what the graph makes. Each is made once from what does not change: an article's from its content, an
// attestation's from article, span and kind, a fact's from the attestation that told it first.
import { createHash } from 'node:crypto'
import type { EntityId } from '../model.ts'

const digest = (...parts: readonly (string | number)[]) =>
  createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 24)

/** Node id of an article, from its content's hash. */
export const articleId = (hash: string): string => `article:${hash}`

/**
 * Id of an attestation.
 * @param hash the article's
 * @param occurrence position among records of the same span and kind, from 0
 */
export const attestationId = (hash: string, start: number, end: number, kind: string, occurrence: number): string =>
  `attestation:${digest(hash, start, end, kind, occurrence)}`

/** Id of the claim or event that an attestation is the first to tell. */
export const factId = (attestation: string, label: 'Claim' | 'Event'): string =>
  `${label.toLowerCase()}:${attestation.slice('attestation:'.length)}`

/** Id of the story that an article is the first of. */
export const storyId = (hash: string): string => `story:${hash.slice(0, 24)}`

/** Id of a publisher that the reference data does not list. */
export const publisherId = (name: string): string =>
  `publisher:${name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')}`

/** What a party is called in a dyad's id: `KOR` of `country:KOR`, `eu` of `organization:eu`. */
const partyCode = (id: EntityId): string => id.slice(id.indexOf(':') + 1)

/** Two parties in the order in which a dyad's id names them: countries before organizations, then by code. */
export function inDyadOrder(a: EntityId, b: EntityId): readonly [EntityId, EntityId] {
  // Codes of countries are in capitals, which sort before the small letters of organizations.
  return partyCode(a) < partyCode(b) ? [a, b] : [b, a]
}

/**
 * Id of an unordered pair, `CHN-KOR`: the same whichever comes first.
 * @param a entity id of a country, or of an organization that acts like one
 */
export const dyadId = (a: EntityId, b: EntityId): string => inDyadOrder(a, b).map(partyCode).join('-')
