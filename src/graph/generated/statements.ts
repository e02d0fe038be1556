// Written by `npm run statements` from the headers of cypher/. Do not edit.

export interface Statements {
  /** All that tell of a meeting, as it stood at a moment: the meeting first, then what was said there; of each every */
  'read/accounts': { params: { meeting: string, asOf: string | null, with: import('../read/rows.ts').FactParts, attestations: number }; row: { fact: import('../read/rows.ts').FactRow, told: readonly import('../read/rows.ts').AttestationRow[], contradictions: readonly { other: import('../read/rows.ts').FactRow, matter: string }[] } }
  /** For entities, others of their type that are called alike; pairs that a person told apart are left out. */
  'read/alike': { params: { asked: readonly { id: string, type: string, query: string }[] }; row: { id: string, other: string } }
  /** The attestations of articles in the order of their sentences. An article has few. */
  'read/article-attestations': { params: { ids: readonly string[], asOf: string | null }; row: { id: string, attestation: import('../read/rows.ts').AttestationRow } }
  /** Whether an article with this address is there. */
  'read/article-by-url': { params: { url: string }; row: { id: string } }
  /** How many articles lists hold. A whole list is read: its cost grows with it, and it is run only when asked. */
  'read/article-counts': { params: { pages: readonly import('../read/rows.ts').ArticlePage[] }; row: { at: number, count: number } }
  /** How the articles of lists divide, by each facet that is asked for: over at most 100,000 articles of a list. A whole list */
  'read/article-facets': { params: { pages: readonly import('../read/rows.ts').ArticlePage[], facets: readonly string[] }; row: { at: number, facet: string, value: string, label: string | null, count: number } }
  /** What articles say, in the order of their sentences. An article says few things. */
  'read/article-facts': { params: { pages: readonly import('../read/rows.ts').ArticleFactsPage[], attestations: number }; row: { at: number, fact: import('../read/rows.ts').FactRow, start: number } }
  /** Pages of articles by the day they were written. */
  'read/article-pages': { params: { pages: readonly import('../read/rows.ts').ArticlePage[], limit: number }; row: { at: number, article: import('../read/rows.ts').ArticleRow, publisher: import('../read/rows.ts').PublisherRow | null } }
  /** The publishers of articles. */
  'read/article-publishers': { params: { ids: readonly string[] }; row: { id: string, publisher: import('../read/rows.ts').PublisherRow } }
  /** The stories of articles. */
  'read/article-stories': { params: { ids: readonly string[] }; row: { id: string, story: string } }
  /** The texts of articles. */
  'read/article-texts': { params: { ids: readonly string[] }; row: { id: string, text: string } }
  /** Articles by their ids. */
  'read/articles': { params: { ids: readonly string[] }; row: { id: string, article: import('../read/rows.ts').ArticleRow } }
  /** The articles that attestations stand in. */
  'read/attestation-articles': { params: { ids: readonly string[] }; row: { id: string, article: import('../read/rows.ts').ArticleRow } }
  /** How many attestations facts have. */
  'read/attestation-counts': { params: { ids: readonly string[], asOf: string | null }; row: { id: string, count: number } }
  /** The facts that attestations say. */
  'read/attestation-facts': { params: { ids: readonly string[], with: import('../read/rows.ts').FactParts, attestations: number }; row: { id: string, fact: import('../read/rows.ts').FactRow } }
  /** Pages of the attestations of facts, latest article first. A fact's attestations are few, and are all looked at. */
  'read/attestations': { params: { pages: readonly import('../read/rows.ts').AttestationPage[], limit: number }; row: { at: number, attestation: import('../read/rows.ts').AttestationRow } }
  /** Attestations by their ids: withdrawn ones too, but of a moment of before only what stood then. */
  'read/attestations-by-id': { params: { ids: readonly string[], asOf: string | null }; row: { id: string, attestation: import('../read/rows.ts').AttestationRow } }
  /** How many records of changes there are. All are read: run only when asked. */
  'read/audit-count': { params: { subject: string | null, actions: readonly string[] | null }; row: { count: number } }
  /** A page of the records of what was changed, latest first. */
  'read/audit-page': { params: { before: string, subject: string | null, actions: readonly string[] | null, limit: number }; row: { record: import('../read/rows.ts').AuditRow } }
  /** Records of changes by their ids. */
  'read/audit-records': { params: { ids: readonly string[] }; row: { id: string, record: import('../read/rows.ts').AuditRow } }
  /** A pair and the first pages of its lists in one go: who the two are, then each page by a seek on its key. */
  'read/bilateral': { params: { keys: readonly import('../read/rows.ts').EntityKey[], pages: readonly import('../read/rows.ts').FactsPage[], limit: number, attestations: number }; row: { parties: readonly { at: number, entity: import('../read/rows.ts').EntityRow }[], dyad: string | null, facts: readonly { at: number, fact: import('../read/rows.ts').FactRow }[] } }
  /** How many facts of each PLOVER type pairs have in each month. All facts of the period are read: the cost grows with */
  'read/climate': { params: { pages: readonly import('../read/rows.ts').ClimatePage[] }; row: { at: number, month: string, plover: string, count: number } }
  /** What else the facts that entities are in speak of, most often first: over the 2,000 latest facts of each. */
  'read/co-occurrences': { params: { pages: readonly import('../read/rows.ts').CoOccurrencePage[], limit: number }; row: { at: number, entity: import('../read/rows.ts').EntityRow, count: number } }
  /** Facts that say the opposite of others: accounts that were found to contradict them, and claims of the same actors */
  'read/contradicted': { params: { ids: readonly string[], asOf: string | null, with: import('../read/rows.ts').FactParts, attestations: number }; row: { id: string, fact: import('../read/rows.ts').FactRow } }
  /** What people corrected in claims, latest first. */
  'read/corrections': { params: { ids: readonly string[] }; row: { id: string, corrections: readonly import('../read/rows.ts').CorrectionRow[] } }
  /** The parties of pairs, in the order of the pair's key. */
  'read/dyads': { params: { ids: readonly string[] }; row: { id: string, parties: readonly import('../read/rows.ts').EntityRow[] } }
  /** Entities by their ids, with their aliases; an id that was merged away gives the entity it was merged into. */
  'read/entities': { params: { ids: readonly string[] }; row: { id: string, aliases: readonly string[] | null, entity: import('../read/rows.ts').EntityRow } }
  /** A page of entities in the order of their ids. */
  'read/entity-page': { params: { after: string, types: readonly string[] | null, country: import('../read/rows.ts').EntityKey | null, listed: boolean | null, limit: number }; row: { entity: import('../read/rows.ts').EntityRow } }
  /** Pages of facts of what entities play a part in, all in one go. */
  'read/entity-pages': { params: { pages: readonly import('../read/rows.ts').FactsPage[], limit: number, attestations: number }; row: { at: number, fact: import('../read/rows.ts').FactRow } }
  /** Entities by name or alias, best first: over the 500 that the index of names finds most alike. */
  'read/entity-search': { params: { query: string, types: readonly string[] | null, country: import('../read/rows.ts').EntityKey | null, listed: boolean | null }; row: { entity: import('../read/rows.ts').EntityRow, names: readonly string[], score: number } }
  /** How the facts of lists divide, by each facet that is asked for: over at most 100,000 facts of a list. A whole list is */
  'read/facets': { params: { pages: readonly import('../read/rows.ts').FactsPage[], facets: readonly string[] }; row: { at: number, facet: string, value: string, label: string | null, count: number } }
  /** How many facts lists hold. A whole list is read: its cost grows with it, and it is run only when asked. */
  'read/fact-counts': { params: { pages: readonly import('../read/rows.ts').FactsPage[] }; row: { at: number, count: number } }
  /** How facts hang together: where claims were made, what contradicts what, what goes on from a pledge. */
  'read/fact-links': { params: { ids: readonly string[] }; row: { id: string, type: string, other: string } }
  /** Who published facts, by name. */
  'read/fact-publishers': { params: { ids: readonly string[], asOf: string | null }; row: { id: string, publishers: readonly import('../read/rows.ts').PublisherRow[] } }
  /** How much stands behind facts: copies of one text count as one story, which is of the kind of the agency that it is */
  'read/fact-support': { params: { ids: readonly string[], asOf: string | null }; row: { id: string, stories: number, articles: number, kinds: readonly { kind: string, stories: number }[] } }
  /** Facts by their ids, with the parts asked for. */
  'read/facts': { params: { ids: readonly string[], with: import('../read/rows.ts').FactParts, attestations: number }; row: { id: string, fact: import('../read/rows.ts').FactRow } }
  /** The earliest known contact of pairs: ties established, or a meeting held. */
  'read/first-contact': { params: { pages: readonly import('../read/rows.ts').EndPage[], attestations: number }; row: { at: number, fact: import('../read/rows.ts').FactRow } }
  /** The state of a job, by its id, with its results as they were kept one after the other. */
  'read/job-by-id': { params: { id: string }; row: { job: Readonly<Record<string, unknown>>, results: readonly string[] } }
  /** How far a job is, by its id. */
  'read/job-state': { params: { id: string }; row: { status: string, done: number } }
  /** Claims made at meetings, in their order. A meeting has few. */
  'read/meeting-claims': { params: { ids: readonly string[], asOf: string | null, with: import('../read/rows.ts').FactParts, attestations: number }; row: { id: string, fact: import('../read/rows.ts').FactRow } }
  /** The ids that were merged into entities. */
  'read/merged': { params: { ids: readonly string[] }; row: { id: string, merged: readonly { id: string, name: string, at: string | null }[] } }
  /** What is around an entity in the picture layer, to draw: step by step the neighbours with the most edges, and the */
  'read/neighbourhood': { params: { id: string, depth: number, limit: number, types: readonly string[] | null, from: string | null, to: string | null, asOf: string | null, facts: boolean }; row: { nodes: readonly { distance: number, entity: import('../read/rows.ts').EntityRow }[], edges: readonly import('../read/rows.ts').PictureEdgeRow[], more: boolean } }
  /** Offices of people, and in countries and bodies, latest first; those held on a day where one is given. */
  'read/offices': { params: { ids: readonly string[], on: string | null }; row: { id: string, office: import('../read/rows.ts').OfficeRow } }
  /** Pages of facts of pairs, all in one go. */
  'read/pair-pages': { params: { pages: readonly import('../read/rows.ts').FactsPage[], limit: number, attestations: number }; row: { at: number, fact: import('../read/rows.ts').FactRow } }
  /** What pairs talk about, most often first: over the 20,000 latest facts of each. */
  'read/pair-topics': { params: { pages: readonly import('../read/rows.ts').TopicsPage[], limit: number }; row: { at: number, entity: import('../read/rows.ts').EntityRow, count: number, latest: string, total: number } }
  /** Pairs with the most facts first, of those of one party where `with` names one. Every pair is looked at, by its id: there */
  'read/pairs': { params: { with: import('../read/rows.ts').EntityKey | null, asOf: string | null, belowCount: number | null, belowId: string | null, limit: number }; row: { dyad: string, parties: readonly import('../read/rows.ts').EntityRow[], count: number, total: number } }
  /** The shortest ways from one entity to another in the picture layer, at most ten, to draw. */
  'read/path': { params: { start: string, end: string, most: number, types: readonly string[] | null, from: string | null, to: string | null, asOf: string | null, facts: boolean }; row: { nodes: readonly { distance: number, entity: import('../read/rows.ts').EntityRow }[], edges: readonly import('../read/rows.ts').PictureEdgeRow[] } }
  /** The shortest ways from one entity to another as facts stood at a moment, at most ten, to draw. They are sought through the */
  'read/path-as-of': { params: { start: string, end: string, most: number, types: readonly string[] | null, from: string | null, to: string | null, asOf: string | null, facts: boolean }; row: { nodes: readonly { distance: number, entity: import('../read/rows.ts').EntityRow }[], edges: readonly import('../read/rows.ts').PictureEdgeRow[] } }
  /** Positions of actors on topics, which the statement looks up by what they are called: of each the earliest first, at most */
  'read/positions-on': { params: { pages: readonly import('../read/rows.ts').PositionsPage[], attestations: number }; row: { at: number, topic: import('../read/rows.ts').EntityRow, positions: readonly import('../read/rows.ts').FactRow[] } }
  /** What tells entities apart: their names, offices, whom they are in facts with, and the articles that mention them. */
  'read/profiles': { params: { ids: readonly string[] }; row: { entity: import('../read/rows.ts').EntityRow, aliases: readonly string[] | null, offices: readonly string[], company: readonly string[], articles: readonly string[] } }
  /** Entities that only articles name, by id: those that may be others under another name. All are read until there are so */
  'read/provisional': { params: { types: readonly string[] | null, limit: number }; row: { id: string, type: string, names: readonly string[] } }
  /** How many publishers there are that pass a filter. All are read: they are some hundreds; as of a */
  'read/publisher-count': { params: { page: import('../read/rows.ts').PublisherPage }; row: { count: number } }
  /** How publishers that pass a filter divide, by each facet that is asked for. All are read: they are some hundreds; as of a */
  'read/publisher-facets': { params: { page: import('../read/rows.ts').PublisherPage, facets: readonly string[] }; row: { facet: string, value: string, label: string | null, count: number } }
  /** A page of publishers by their names, or with those with the most articles first. All are read: they are some hundreds; as of a */
  'read/publisher-page': { params: { page: import('../read/rows.ts').PublisherPage, limit: number }; row: { publisher: import('../read/rows.ts').PublisherRow, articles: number, place: string } }
  /** Publishers by their ids, known by a moment where one is given. */
  'read/publishers': { params: { ids: readonly string[], asOf: string | null }; row: { id: string, publisher: import('../read/rows.ts').PublisherRow } }
  /** Later claims that say what others said again: the same actors, topic and side, half of the words. The 500 claims on */
  'read/reaffirmed': { params: { ids: readonly string[], asOf: string | null, with: import('../read/rows.ts').FactParts, attestations: number }; row: { id: string, fact: import('../read/rows.ts').FactRow } }
  /** Facts that were recorded since a moment, with the pairs that they concern: found by their articles. */
  'read/recorded': { params: { since: string, limit: number }; row: { id: string, kind: string, dyads: readonly string[], recordedAt: string } }
  /** The entities that ids, codes and names stand for. */
  'read/resolve': { params: { keys: readonly import('../read/rows.ts').EntityKey[] }; row: { at: number, entity: import('../read/rows.ts').EntityRow } }
  /** Pages of facts of all claims and events, all in one go. */
  'read/root-pages': { params: { pages: readonly import('../read/rows.ts').FactsPage[], limit: number, attestations: number }; row: { at: number, fact: import('../read/rows.ts').FactRow } }
  /** The meetings at which claims were made. */
  'read/said-at': { params: { ids: readonly string[], asOf: string | null, with: import('../read/rows.ts').FactParts, attestations: number }; row: { id: string, fact: import('../read/rows.ts').FactRow } }
  /** Full text over quotes, contents and headlines, best first, as what was found stood at a moment. The index gives its hits */
  'read/search': { params: { query: string, most: number, limit: number, brief: boolean, after: { id: string, score: number } | null, with: import('../read/rows.ts').FactParts, attestations: number }; row: { kind: string, text: string, score: number, attestation: import('../read/rows.ts').AttestationRow | null, fact: import('../read/rows.ts').FactRow | null, article: import('../read/rows.ts').ArticleRow | null } }
  /** A first page of quotes by their words, best first, with what most ask for: what search.cypher says of them, in a text */
  'read/search-quotes': { params: { query: string, most: number, limit: number, asOf: string | null, publisher: boolean }; row: { score: number, attestation: import('../read/rows.ts').AttestationRow } }
  /** Who stands where on topics: the stances of each actor, latest first, with the latest position. Of a topic the 20,000 */
  'read/stances': { params: { pages: readonly import('../read/rows.ts').StancesPage[], attestations: number }; row: { at: number, actor: import('../read/rows.ts').EntityRow, stances: readonly { stance: string, date: string }[], latest: import('../read/rows.ts').FactRow } }
  /** What the graph holds, from the counts that the database keeps, with the dates of the earliest and the latest fact. */
  'read/stats': { params: Record<string, never>; row: { articles: number, stories: number, publishers: number, attestations: number, pairs: number, labels: readonly { label: string, count: number }[], earliest: string | null, latest: string | null } }
  /** What the graph held at a moment. All are read, by their keys: the cost grows with the graph. */
  'read/stats-as-of': { params: { asOf: string }; row: { articles: number, stories: number, publishers: number, attestations: number, pairs: number, labels: readonly { label: string, count: number }[], earliest: string | null, latest: string | null } }
  /** What goes on from pledges, earliest first. */
  'read/steps': { params: { ids: readonly string[], asOf: string | null, with: import('../read/rows.ts').FactParts, attestations: number }; row: { id: string, type: string, confidence: number, fact: import('../read/rows.ts').FactRow } }
  /** The articles of stories, latest first, with their publishers. A story has few. */
  'read/story-articles': { params: { ids: readonly string[], asOf: string | null }; row: { id: string, article: import('../read/rows.ts').ArticleRow, publisher: import('../read/rows.ts').PublisherRow | null } }
  /** How many stories pass a filter. A whole list is read: its cost grows with it, and it is run only when asked. */
  'read/story-count': { params: { page: import('../read/rows.ts').StoryPage }; row: { count: number } }
  /** How the stories that pass a filter divide, by each facet that is asked for: over at most 100,000 stories. A whole list is */
  'read/story-facets': { params: { page: import('../read/rows.ts').StoryPage, facets: readonly string[] }; row: { facet: string, value: string, label: string | null, count: number } }
  /** A page of stories by their latest articles: each is met there. */
  'read/story-page': { params: { page: import('../read/rows.ts').StoryPage, limit: number }; row: { id: string, key: string } }
  /** Why facts are held: for each telling, latest article first, the mentions in its sentence, and how each was read. */
  'read/why': { params: { ids: readonly string[], asOf: string | null }; row: { id: string, attestation: import('../read/rows.ts').AttestationRow, mentions: readonly import('../read/rows.ts').MentionRow[] } }
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
  /** A story is one node, whoever finds it first. */
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
  /** Countries are found by their code. */
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
  /** Finds the picture edges of a fact, of whatever type, when the fact changes. */
  'schema/031-picture-facts': { params: Record<string, never>; row: Record<string, never> }
  /** Pledges and deeds by actor and words: what may go on from what. */
  'schema/032-search-threads': { params: Record<string, never>; row: Record<string, never> }
  /** Articles by address: what was fetched is not fetched again. */
  'schema/033-article-url': { params: Record<string, never>; row: Record<string, never> }
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
  /** Ties new articles to their story, publisher and agency. */
  'write/article-links': { params: { articles: readonly Readonly<Record<string, unknown>>[], at: string }; row: Record<string, never> }
  /** Ties articles to what they mention, and people to the offices that they are given. What an older extractor found is */
  'write/article-mentions': { params: { articles: readonly Readonly<Record<string, unknown>>[] }; row: Record<string, never> }
  /** Records the articles of a batch that are not there yet, and says of each whether this batch brought it. */
  'write/articles': { params: { articles: readonly { id: string, props: Readonly<Record<string, unknown>> }[], batch: string }; row: { id: string, isNew: boolean } }
  /** Stored articles by their ids, whole, to be read again. */
  'write/articles-by-id': { params: { ids: readonly string[] }; row: { key: string, article: Readonly<Record<string, unknown>> } }
  /** Writes the attestations of new articles, each tied to its article and to the fact that it tells. */
  'write/attestations': { params: { attestations: readonly { article: string, fact: string, props: Readonly<Record<string, unknown>> }[] }; row: Record<string, never> }
  /** Brings attestations up to date that a newer extractor found again in the same words. One that it takes for another */
  'write/attestations-again': { params: { attestations: readonly { fact: string, props: Readonly<Record<string, unknown>> }[], at: string }; row: Record<string, never> }
  /** Begins the record of a change, or finds that the change was made under this key before. */
  'write/audit-begin': { params: { id: string, attempt: string, props: Readonly<Record<string, unknown>> }; row: { isNew: boolean, action: string, subjects: readonly string[], detail: string, outcome: string } }
  /** Ends the record of a change with what came of it. */
  'write/audit-end': { params: { id: string, outcome: string }; row: Record<string, never> }
  /** Finds standing facts that may be the same as new ones, or contradict them: within a range of `factKey`, and sharing */
  'write/candidates': { params: { ranges: readonly { at: number, from: string, to: string, words: readonly string[] }[] }; row: { at: number, id: string, key: string, fact: Readonly<Record<string, unknown>> } }
  /** Ties facts to the pairs of parties that they concern, with the keys by which timelines are read in order. */
  'write/concerns': { params: { concerns: readonly { fact: string, dyad: string, a: string, b: string, kind: string, date: string, key: string, kindKey: string }[] }; row: Record<string, never> }
  /** Links facts whose accounts contradict each other, with what they contradict each other in. */
  'write/contradictions': { params: { pairs: readonly { a: string, b: string, matter: string }[], at: string }; row: Record<string, never> }
  /** Keeps corrections of a claim, one per field. */
  'write/corrections': { params: { claim: string, corrections: readonly Readonly<Record<string, unknown>>[], at: string }; row: Record<string, never> }
  /** Draws the picture edges of some facts: one per actor and object, as rebuild-picture.cypher does for all. */
  'write/draw-picture': { params: { facts: readonly string[] }; row: Record<string, never> }
  /** Makes the entities of a batch that are not there yet. What is there keeps its name; an entity that only articles */
  'write/entities': { params: { entities: readonly { id: string, type: string, name: string, props: Readonly<Record<string, unknown>> }[], at: string }; row: Record<string, never> }
  /** Erases the picture edges of some facts; `query` names their ids for the full-text index that finds such edges. */
  'write/erase-picture': { params: { query: string }; row: Record<string, never> }
  /** Writes the nodes of facts: made where they are new, brought up to date where they are not. */
  'write/facts': { params: { claims: readonly { id: string, label: string, props: Readonly<Record<string, unknown>> }[], events: readonly { id: string, label: string, props: Readonly<Record<string, unknown>> }[], at: string }; row: Record<string, never> }
  /** The facts of an entity that were told under one of the given ids, or corrected to one: those that an unmerge moves. */
  'write/facts-given': { params: { entity: string, given: readonly string[] }; row: { facts: readonly string[] } }
  /** The facts in which an entity plays a part: an entity's own edges are read, however many. */
  'write/facts-of': { params: { entity: string }; row: { facts: readonly string[] } }
  /** Keeps the state of a running job, and the results that are new, which are the ones from a place on. Where another */
  'write/job': { params: { id: string, attempt: string, props: Readonly<Record<string, unknown>>, from: number, results: string | null }; row: { id: string } }
  /** Begins a job, or finds it: one that waits, or runs but has given no sign of life since a moment, is taken */
  'write/job-begin': { params: { id: string, attempt: string, now: string, stale: string, props: Readonly<Record<string, unknown>> }; row: { mine: boolean, job: Readonly<Record<string, unknown>>, results: readonly string[] } }
  /** Which articles of a batch are there already: looked up first, so that a batch of duplicates costs next to nothing. */
  'write/known-articles': { params: { ids: readonly string[] }; row: { id: string } }
  /** Ties facts to who made, said, heard and attended them and to what they are about. `key` is the entity's id, the date */
  'write/links': { params: { links: readonly { fact: string, type: string, entity: string, key: string }[] }; row: Record<string, never> }
  /** Takes the locks of the pairs that a batch concerns, in order, before it looks for facts that are there already: of */
  'write/lock-dyads': { params: { dyads: readonly { dyad: string, a: string, b: string }[], at: string }; row: Record<string, never> }
  /** Links an entity to the one that it is merged into; the names that the other gains are kept on the link. */
  'write/merge': { params: { from: string, into: string, at: string, by: string, reason: string | null, audit: string }; row: Record<string, never> }
  /** Moves mentions and offices from one entity to another: all of them, or those told under the given ids. */
  'write/move-mentions': { params: { from: string, to: string, given: readonly string[] | null }; row: Record<string, never> }
  /** Finds articles that may be near copies of new ones: they share a band of their signatures, those with most first. */
  'write/neighbours': { params: { articles: readonly { id: string, query: string }[], batch: readonly string[] }; row: { id: string, neighbour: string, story: string, text: string } }
  /** Stored articles that another version of the extractor read, from the oldest on: a page after a key. Rows of */
  'write/outdated': { params: { extractor: string, version: string, after: string, limit: number }; row: { key: string, article: Readonly<Record<string, unknown>> } }
  /** Looks up the entities of a batch through their merges: where their edges belong, and whom they stand for. */
  'write/places': { params: { ids: readonly string[] }; row: { id: string, canonical: string, type: string, country: string | null, actsAsState: boolean } }
  /** Makes the picture layer anew from the evidence layer: erases every typed edge between entities, then draws one per */
  'write/rebuild-picture': { params: Record<string, never>; row: { facts: number } }
  /** Lets go of what was listed and is no longer: deleted where nothing uses it, else kept as unlisted. */
  'write/reference-drop': { params: { ids: readonly string[] }; row: { dropped: number } }
  /** Writes listed entities. One that articles knew before it was listed keeps its node and its edges. */
  'write/reference-entities': { params: { entities: readonly { id: string, type: string, props: Readonly<Record<string, unknown>> }[], at: string }; row: Record<string, never> }
  /** The hash of the reference data that the graph holds; no row before it was first loaded. */
  'write/reference-hash': { params: Record<string, never>; row: { hash: string } }
  /** Takes the lock under which one service loads reference data, records its hash, and gives the hash before. */
  'write/reference-lock': { params: { hash: string, at: string }; row: { hash: string | null } }
  /** Writes the offices of listed people with their dates. */
  'write/reference-offices': { params: { offices: readonly { person: string, of: string, props: Readonly<Record<string, unknown>> }[] }; row: Record<string, never> }
  /** Takes off the offices of the older reference data, before those of the new are written. All are read: it runs only when */
  'write/reference-offices-clear': { params: Record<string, never>; row: Record<string, never> }
  /** Writes listed publishers. */
  'write/reference-publishers': { params: { publishers: readonly { id: string, props: Readonly<Record<string, unknown>> }[], at: string }; row: Record<string, never> }
  /** Keeps that two entities are not the same, as a person said. */
  'write/reject-identity': { params: { a: string, b: string, at: string, by: string, reason: string | null, audit: string }; row: Record<string, never> }
  /** Takes back that two entities are not the same. */
  'write/reopen-identity': { params: { a: string, b: string }; row: { removed: number } }
  /** Marks an article and its attestations as taken back, and gives the facts that they told. Offices that only this */
  'write/retract': { params: { article: string, at: string, reason: string | null }; row: { article: string, facts: readonly string[] } }
  /** Ties claims to the meeting at which they were made, found by the attestation that tells of it. */
  'write/said-at': { params: { claims: readonly { claim: string, attestation: string }[] }; row: Record<string, never> }
  /** Links later facts to the pledges that they reaffirm, withdraw, fulfil, break or pursue. Each type is written out: where */
  'write/steps': { params: { steps: readonly { fact: string, pledge: string, type: string, confidence: number }[], at: string }; row: Record<string, never> }
  /** Locks stored articles that are read again, and gives what they told so far. Articles that are taken back */
  'write/stored': { params: { articles: readonly string[], extractor: string, version: string, at: string }; row: { id: string, recordedAt: string, attestations: readonly { fact: string, alone: boolean, props: Readonly<Record<string, unknown>> }[] } }
  /** Reads facts with all that tell them and the latest correction of each field, to make them anew. */
  'write/tellings': { params: { facts: readonly string[] }; row: { id: string, withdrawnAt: string | null, attestations: readonly { article: string, live: boolean, props: Readonly<Record<string, unknown>> }[], corrections: readonly { field: string, value: string }[] } }
  /** Finds facts that may go on from a pledge, or pledges that a fact may go on from: by the same actor, sharing most words. */
  'write/threads': { params: { facts: readonly { at: number, query: string, pledge: boolean, words: readonly string[] }[] }; row: { at: number, id: string, fact: Readonly<Record<string, unknown>> } }
  /** Takes off the edges of facts that follow from their tellings, before they are made anew. */
  'write/unlink': { params: { facts: readonly string[] }; row: Record<string, never> }
  /** Takes a merge back: the link, and the names that the other entity gained by it, all the way up. Gives the ids that */
  'write/unmerge': { params: { from: string }; row: { given: readonly string[] } }
  /** Withdraws attestations that a newer extractor does not find any more. */
  'write/withdraw-attestations': { params: { ids: readonly string[], at: string }; row: Record<string, never> }
  /** Withdraws facts that nothing tells any more. */
  'write/withdraw-facts': { params: { facts: readonly string[], at: string }; row: Record<string, never> }
}
