// Written by `npm run statements` from the headers of cypher/. Do not edit.

export interface Statements {
  /** There is one version node, whoever makes it first: the lock of migrations. */
  'schema/001-unique-schema-version': { params: Record<string, never>; row: Record<string, never> }
  /** An entity is one node under its id, and is found by it. */
  'schema/002-unique-entity': { params: Record<string, never>; row: Record<string, never> }
  /** A claim keeps one id for good. */
  'schema/003-unique-claim': { params: Record<string, never>; row: Record<string, never> }
  /** An event keeps one id for good. */
  'schema/004-unique-event': { params: Record<string, never>; row: Record<string, never> }
  /** The same words of the same article attest once. */
  'schema/005-unique-attestation': { params: Record<string, never>; row: Record<string, never> }
  /** An article is its content's hash: ingested twice, it is there once. */
  'schema/006-unique-article': { params: Record<string, never>; row: Record<string, never> }
  /** A story is one node. */
  'schema/007-unique-story': { params: Record<string, never>; row: Record<string, never> }
  /** A publisher is one node. */
  'schema/008-unique-publisher': { params: Record<string, never>; row: Record<string, never> }
  /** A pair of countries is one node. */
  'schema/009-unique-dyad': { params: Record<string, never>; row: Record<string, never> }
  /** A job is found by its id. */
  'schema/010-unique-job': { params: Record<string, never>; row: Record<string, never> }
  /** A correction is found by its key, so that sending it twice corrects once. */
  'schema/011-unique-correction': { params: Record<string, never>; row: Record<string, never> }
  /** An audit record is found by its key, so that a mutation sent twice is done once. */
  'schema/012-unique-audit-record': { params: Record<string, never>; row: Record<string, never> }
  /** A pair's timeline seeks here (dyad|date|id) and reads in order: the cost of a page does not grow with the graph. */
  'schema/013-concerns-key': { params: Record<string, never>; row: Record<string, never> }
  /** A pair's pledges, positions, meetings, actions or milestones alone (dyad|kind|date|id), in order. */
  'schema/014-concerns-kind-key': { params: Record<string, never>; row: Record<string, never> }
  /** What an entity pledged, holds or did (entity|date|id), in order. */
  'schema/015-made-by-key': { params: Record<string, never>; row: Record<string, never> }
  /** What a person or body said (entity|date|id), in order. */
  'schema/016-spoken-by-key': { params: Record<string, never>; row: Record<string, never> }
  /** What was addressed or done to an entity (entity|date|id), in order. */
  'schema/017-addressed-to-key': { params: Record<string, never>; row: Record<string, never> }
  /** What was said about an entity (entity|date|id), in order. */
  'schema/018-about-key': { params: Record<string, never>; row: Record<string, never> }
  /** The meetings an entity attended (entity|date|id), in order. */
  'schema/019-attended-by-key': { params: Record<string, never>; row: Record<string, never> }
  /** All claims by date (date|id), in order. */
  'schema/020-claim-key': { params: Record<string, never>; row: Record<string, never> }
  /** All events by date (date|id), in order. */
  'schema/021-event-key': { params: Record<string, never>; row: Record<string, never> }
  /** All articles by date (date|id), in order. */
  'schema/022-article-key': { params: Record<string, never>; row: Record<string, never> }
  /** Claims that may tell the same fact as a new one are looked up here. */
  'schema/023-claim-fact-key': { params: Record<string, never>; row: Record<string, never> }
  /** Events that may tell the same fact as a new one are looked up here. */
  'schema/024-event-fact-key': { params: Record<string, never>; row: Record<string, never> }
  /** Countries by code. */
  'schema/025-entity-iso3': { params: Record<string, never>; row: Record<string, never> }
  /** What was recorded since a moment, for subscriptions and exports. */
  'schema/026-article-recorded-at': { params: Record<string, never>; row: Record<string, never> }
  /** Audit records by time, in order. */
  'schema/027-audit-record-at': { params: Record<string, never>; row: Record<string, never> }
  /** Entities by name and alias; accents and case do not matter. */
  'schema/028-search-names': { params: Record<string, never>; row: Record<string, never> }
  /** Quotes, contents and headlines by their words, stemmed as English. */
  'schema/029-search-words': { params: Record<string, never>; row: Record<string, never> }
  /** Articles by the bands of their MinHash signature: near copies share at least one. */
  'schema/030-search-bands': { params: Record<string, never>; row: Record<string, never> }
  /** Waits until every index is filled, so that what follows a migration finds them. */
  'schema/await': { params: { seconds: number }; row: Record<string, never> }
  /** The version of the schema that the database has; no row before the first migration. */
  'schema/current': { params: Record<string, never>; row: { version: number } }
  /** Names and states of all indexes, for migration and doctor. */
  'schema/indexes': { params: Record<string, never>; row: { name: string, state: string, type: string, labelsOrTypes: readonly string[] | null, properties: readonly string[] | null } }
  /** Takes the lock that lets one service at a time migrate: the write lock of the one version node is held to the end of the transaction. */
  'schema/lock': { params: Record<string, never>; row: { version: number } }
  /** Records that the schema has reached a version. */
  'schema/raise': { params: { version: number, at: string }; row: { version: number } }
}
