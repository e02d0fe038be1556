import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityRow, FactRow, AttestationRow, ArticleRow, PublisherRow } from '../../graph/read/rows.ts';
import type { FactPage } from '../fact-list.ts';
import type { BilateralNode } from '../bilateral.ts';
import type { NodeRow } from '../types.ts';
import type { ApiContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment in ISO form with its zone: `2017-11-23T01:42:00Z`. As an argument a day alone is taken too, and means its end in UTC. */
  DateTime: { input: string; output: string; }
  /** A day, month or year in ISO form, as precise as it is known: `2017-11-22`, `2017-10`, `1992`. */
  PartialDate: { input: string; output: string; }
};

/** A fact with the sentences in which it is told. */
export type Account = {
  __typename?: 'Account';
  /** The sentences. */
  attestations: Array<Attestation>;
  /** The fact. */
  fact: Fact;
};

/** Two accounts that cannot both be right. Both stay. */
export type AccountContradiction = {
  __typename?: 'AccountContradiction';
  /** One. */
  a: Fact;
  /** The other. */
  b: Fact;
  /** In what. */
  matter: ContradictionMatter;
};

/** What the papers of one side tell of a meeting, and what they leave out. */
export type AccountSide = {
  __typename?: 'AccountSide';
  /** What others tell and they do not, with the others' sentences. Empty where they tell nothing of the meeting at all. */
  leftOut: Array<Account>;
  /** The country in which these papers appear; null for papers of no side, or whose country is not known. */
  party?: Maybe<Entity>;
  /** The papers that tell of it. */
  publishers: Array<Publisher>;
  /** What they tell: the meeting itself, and what was said there. */
  told: Array<Account>;
};

/** What was told of a meeting, side by side. */
export type Accounts = {
  __typename?: 'Accounts';
  /** Accounts that cannot both be right. */
  contradictions: Array<AccountContradiction>;
  /** The meeting. */
  meeting: Meeting;
  /** The papers of each side, and those of neither where there are any. */
  sides: Array<AccountSide>;
};

/** One side did something to another, coded in PLOVER. */
export type Action = Event & Fact & Node & {
  __typename?: 'Action';
  /** What it is about. */
  about: Array<Entity>;
  /** Who did it. */
  actor: Entity;
  /** The sentences that say it, latest article first. */
  attestations: AttestationConnection;
  /** The chance that a careful reader agrees, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** The PLOVER contexts: `military`, `economic`. */
  contexts: Array<Scalars['String']['output']>;
  /** Facts that say the opposite: of the same actors on the same matter. */
  contradictedBy: FactConnection;
  /** What people have corrected in it, latest first. */
  corrections: Array<Correction>;
  /** When: the fact's own date, else the article's (see `precision`). */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** The PLOVER mode: `embargo`, `expel`. */
  mode?: Maybe<Scalars['String']['output']>;
  /** True when it was said not to be so. */
  negated: Scalars['Boolean']['output'];
  /** The pairs of parties that it concerns. */
  pairs: Array<Bilateral>;
  /** Its event type in the PLOVER ontology. */
  plover?: Maybe<PloverType>;
  /** How much of the date is known. */
  precision: Precision;
  /** Who published it. */
  publishers: Array<Publisher>;
  /** The PLOVER field of its event type. */
  quad?: Maybe<Quad>;
  /** Later facts that say the same again: of the same actors on the same matter. */
  reaffirmedBy: FactConnection;
  /** To whom. */
  recipient?: Maybe<Entity>;
  /** When the graph learnt of it. */
  recordedAt: Scalars['DateTime']['output'];
  /** The PLOVER score of its event type, -10 (hostile) to 10 (friendly). */
  score?: Maybe<Scalars['Float']['output']>;
  /** Done, planned, possible or denied. */
  status: ActionStatus;
  /** The fact as one sentence: `South Korea pledged China not to join the missile defence system`. */
  summary: Scalars['String']['output'];
  /** How much stands behind it: independent stories, not copies. */
  support: Support;
  /** Why the graph holds it: for each telling the rule that fired, the mentions it rests on and how each was resolved. */
  why: Array<Why>;
  /** When it was withdrawn, as no article supported it any more; null while it stands. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};


/** One side did something to another, coded in PLOVER. */
export type ActionAttestationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One side did something to another, coded in PLOVER. */
export type ActionContradictedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One side did something to another, coded in PLOVER. */
export type ActionReaffirmedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of actions. */
export type ActionConnection = {
  __typename?: 'ActionConnection';
  /** The page's items with their cursors. */
  edges: Array<ActionEdge>;
  /** How they divide by kind, actor, topic and so on. */
  facets: FactFacets;
  /** The page's items alone. */
  nodes: Array<Action>;
  /** Where the page stands, and whether there is more. */
  pageInfo: PageInfo;
  /** How many there are on all pages. Counted only when asked for; on very large sets it is the dearest field of the page. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page. */
export type ActionEdge = {
  __typename?: 'ActionEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Action;
};

/** Has an action taken place? */
export type ActionStatus =
  /** It was said not to have been done. */
  | 'DENIED'
  /** It was done. */
  | 'DONE'
  /** It was spoken of as possible or on a condition. */
  | 'HYPOTHETICAL'
  /** It is to be done. */
  | 'PLANNED';

/** A named or dated document between sides. */
export type Agreement = Entity & Node & Topic & {
  __typename?: 'Agreement';
  /** Other names, short forms and spellings. */
  aliases: Array<Scalars['String']['output']>;
  /** Pledges and positions in which it plays a part, by date. */
  claims: ClaimConnection;
  /** What else the facts that it is in speak of, most often first. */
  coOccurrences: CoOccurrenceConnection;
  /** Facts in which it plays a part, by date. */
  facts: FactConnection;
  /** Global id. Example: `agreement:paris-agreement`. */
  id: Scalars['ID']['output'];
  /** Meetings that it took part in, or that were about it. */
  meetings: MeetingConnection;
  /** The same as this one under another id, merged by a person. */
  merged: Array<MergedEntity>;
  /** The common English name. */
  name: Scalars['String']['output'];
  /** What it has said on a matter over time, with each change of stance. */
  positionOn: PositionHistory;
  /** True while only articles name it: the reference data does not list it, and its id may be merged into another. */
  provisional: Scalars['Boolean']['output'];
  /** Addresses under which others know it. */
  sameAs: Array<Scalars['String']['output']>;
  /** Who stands where on it: the latest position of each actor. */
  stances: Array<StanceHolder>;
  /** What kind of thing it is. */
  type: EntityType;
  /** Wikidata item, such as `Q884`, where known. */
  wikidata?: Maybe<Scalars['String']['output']>;
};


/** A named or dated document between sides. */
export type AgreementClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DateOrder>;
  role?: InputMaybe<Role>;
};


/** A named or dated document between sides. */
export type AgreementCoOccurrencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<EntityType>>;
};


/** A named or dated document between sides. */
export type AgreementFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DateOrder>;
  role?: InputMaybe<Role>;
};


/** A named or dated document between sides. */
export type AgreementMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DateOrder>;
};


/** A named or dated document between sides. */
export type AgreementPositionOnArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  issue: Scalars['String']['input'];
};


/** A named or dated document between sides. */
export type AgreementStancesArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  stance?: InputMaybe<Array<Stance>>;
};

/** A news story as it was read: clean text and metadata. */
export type Article = Node & {
  __typename?: 'Article';
  /** The agency whose text it is, where that is not the publisher. */
  agency?: Maybe<Scalars['String']['output']>;
  /** Its sentences that say something, in their order. */
  attestations: AttestationConnection;
  /** Who wrote it. */
  authors: Array<Scalars['String']['output']>;
  /** Day on which it was written. */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** What it says, in its order. */
  facts: FactConnection;
  /** Its headline. */
  headline?: Maybe<Scalars['String']['output']>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Language as a BCP 47 tag: `en`. */
  language?: Maybe<Scalars['String']['output']>;
  /** Place of the dateline. */
  place?: Maybe<Scalars['String']['output']>;
  /** When it was published: a date, or date and time. */
  published?: Maybe<Scalars['String']['output']>;
  /** Who published it. */
  publisher?: Maybe<Publisher>;
  /** When the graph took it in. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was retracted; null while it stands. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The story that it is a telling of. */
  story?: Maybe<Story>;
  /** The story with its dateline, without headline and byline. All offsets refer to it. */
  text: Scalars['String']['output'];
  /** When it was last changed. */
  updated?: Maybe<Scalars['String']['output']>;
  /** Where it was published. */
  url?: Maybe<Scalars['String']['output']>;
};


/** A news story as it was read: clean text and metadata. */
export type ArticleAttestationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A news story as it was read: clean text and metadata. */
export type ArticleFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of articles. */
export type ArticleConnection = {
  __typename?: 'ArticleConnection';
  /** The page's items with their cursors. */
  edges: Array<ArticleEdge>;
  /** How they divide by publisher, year and language. */
  facets: ArticleFacets;
  /** The page's items alone. */
  nodes: Array<Article>;
  /** Where the page stands, and whether there is more. */
  pageInfo: PageInfo;
  /** How many there are on all pages. Counted only when asked for; on very large sets it is the dearest field of the page. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page. */
export type ArticleEdge = {
  __typename?: 'ArticleEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Article;
};

/** How the articles of a list divide, on all its pages. Each is counted only when asked for, over at most 100,000 articles. */
export type ArticleFacets = {
  __typename?: 'ArticleFacets';
  /** By language. */
  languages: Array<FacetCount>;
  /** By kind of publisher. */
  publisherKinds: Array<FacetCount>;
  /** By publisher, the 20 most frequent. */
  publishers: Array<FacetCount>;
  /** By the year they were written in, latest first. */
  years: Array<FacetCount>;
};

/** A choice of articles. All fields given must hold; within a list any value will do. */
export type ArticleFilter = {
  /** Taken over from this agency. */
  agency?: InputMaybe<Array<Scalars['String']['input']>>;
  /** All of these must hold too. */
  and?: InputMaybe<Array<ArticleFilter>>;
  /** Written from this date on. */
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** In this language: `en`. */
  language?: InputMaybe<Array<Scalars['String']['input']>>;
  /** This must not hold. */
  not?: InputMaybe<ArticleFilter>;
  /** At least one of these must hold too. */
  or?: InputMaybe<Array<ArticleFilter>>;
  /** Published by: id or name. */
  publisher?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Published by one of these kinds. */
  publisherKind?: InputMaybe<Array<PublisherKind>>;
  /** Retracted ones, or (false) standing ones. Standing ones only when left out. */
  retracted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Written up to the end of this date. */
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** One article's sentence that says a fact. */
export type Attestation = Node & {
  __typename?: 'Attestation';
  /** The article that it stands in. */
  article: Article;
  /** The chance that a careful reader agrees, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** The words that give what is promised, called for, supported or opposed. */
  content?: Maybe<Span>;
  /** The word that makes it a claim, such as `vowed`, where there is one. */
  cue?: Maybe<Span>;
  /** Where the quote ends, exclusive. */
  end: Scalars['Int']['output'];
  /** Program that read it. */
  extractor: Scalars['String']['output'];
  /** Version of that program. */
  extractorVersion: Scalars['String']['output'];
  /** What it says. */
  fact: Fact;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** The exact sentence, as it stands in the article's text from `start` to `end`. */
  quote: Scalars['String']['output'];
  /** How the words are given. */
  quoting: Quoting;
  /** Rule of the lexicon that fired. */
  rule?: Maybe<Scalars['String']['output']>;
  /** Number of the sentence in the article, from 0. */
  sentence: Scalars['Int']['output'];
  /** The words in it that say the fact, from actor to content. */
  span?: Maybe<Span>;
  /** Where the quote starts in `article.text`, in UTF-16 code units. */
  start: Scalars['Int']['output'];
};

/** One page of attestations. */
export type AttestationConnection = {
  __typename?: 'AttestationConnection';
  /** The page's items with their cursors. */
  edges: Array<AttestationEdge>;
  /** The page's items alone. */
  nodes: Array<Attestation>;
  /** Where the page stands, and whether there is more. */
  pageInfo: PageInfo;
  /** How many there are on all pages. Counted only when asked for; on very large sets it is the dearest field of the page. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page. */
export type AttestationEdge = {
  __typename?: 'AttestationEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Attestation;
};

/** What was done to the graph. */
export type AuditRecord = Node & {
  __typename?: 'AuditRecord';
  /** What was done: `ingest`, `retractArticle`, `mergeEntities`, `unmergeEntities`, `rejectIdentity`, `reopenIdentity`, `correctClaim`, `reprocess`. */
  action: Scalars['String']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** By whom: the caller's name in its token, else `token`. */
  by: Scalars['String']['output'];
  /** Particulars, as JSON text. */
  detail: Scalars['String']['output'];
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Global ids of what it was done to. */
  subjects: Array<Scalars['ID']['output']>;
};

/** One page of audit records. */
export type AuditRecordConnection = {
  __typename?: 'AuditRecordConnection';
  /** The page's items with their cursors. */
  edges: Array<AuditRecordEdge>;
  /** The page's items alone. */
  nodes: Array<AuditRecord>;
  /** Where the page stands, and whether there is more. */
  pageInfo: PageInfo;
  /** How many there are on all pages. Counted only when asked for; on very large sets it is the dearest field of the page. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page. */
export type AuditRecordEdge = {
  __typename?: 'AuditRecordEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: AuditRecord;
};

/** A pair of parties and everything between them. */
export type Bilateral = Node & {
  __typename?: 'Bilateral';
  /** One party: the first one asked for. */
  a: Party;
  /** What one did to the other. */
  actions: ActionConnection;
  /** Agreements that facts between them speak of, or that they signed, most often first. */
  agreements: TopicCountConnection;
  /** The other party. */
  b: Party;
  /** Cooperation and conflict over time, from PLOVER types and scores. */
  climate: Array<ClimatePeriod>;
  /** The pair's key, codes in alphabetical order: `CHN-KOR`. */
  dyad: Scalars['String']['output'];
  /** How many facts concern the pair. */
  factCount: Scalars['Int']['output'];
  /** The earliest thing the graph knows of the two in contact: ties established or a meeting held. */
  firstContact?: Maybe<Event>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** What they talk about, most often first. */
  issues: TopicCountConnection;
  /** The latest fact between them. */
  latest?: Maybe<Fact>;
  /** When and how they were in contact. */
  meetings: MeetingConnection;
  /** What one pledged the other, or both pledged. */
  pledges: PledgeConnection;
  /** What one called for, supported or opposed towards the other. */
  positions: PositionConnection;
  /** Everything between them by date: pledges, positions, meetings, actions, milestones. */
  timeline: FactConnection;
};


/** A pair of parties and everything between them. */
export type BilateralActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DateOrder>;
};


/** A pair of parties and everything between them. */
export type BilateralAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A pair of parties and everything between them. */
export type BilateralClimateArgs = {
  by?: InputMaybe<ClimateStep>;
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** A pair of parties and everything between them. */
export type BilateralIssuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<EntityType>>;
};


/** A pair of parties and everything between them. */
export type BilateralMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DateOrder>;
};


/** A pair of parties and everything between them. */
export type BilateralPledgesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DateOrder>;
};


/** A pair of parties and everything between them. */
export type BilateralPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DateOrder>;
};


/** A pair of parties and everything between them. */
export type BilateralTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DateOrder>;
};

/** One page of pairs. */
export type BilateralConnection = {
  __typename?: 'BilateralConnection';
  /** The page's items with their cursors. */
  edges: Array<BilateralEdge>;
  /** The page's items alone. */
  nodes: Array<Bilateral>;
  /** Where the page stands, and whether there is more. */
  pageInfo: PageInfo;
  /** How many there are on all pages. Counted only when asked for; on very large sets it is the dearest field of the page. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page. */
export type BilateralEdge = {
  __typename?: 'BilateralEdge';
  /** How many facts concern the pair. */
  count: Scalars['Int']['output'];
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Bilateral;
};

/** A pledge or a position that an actor made. */
export type Claim = {
  /** What it is about. */
  about: Array<Entity>;
  /** Whose it is: states by preference. */
  actors: Array<Entity>;
  /** The sentences that say it, latest article first. */
  attestations: AttestationConnection;
  /** The chance that a careful reader agrees, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** What is promised, called for, supported or opposed, in the article's words. */
  content: Scalars['String']['output'];
  /** Facts that say the opposite: of the same actors on the same matter. */
  contradictedBy: FactConnection;
  /** What people have corrected in it, latest first. */
  corrections: Array<Correction>;
  /** When: the fact's own date, else the article's (see `precision`). */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** The pairs of parties that it concerns. */
  pairs: Array<Bilateral>;
  /** Its event type in the PLOVER ontology. */
  plover?: Maybe<PloverType>;
  /** How much of the date is known. */
  precision: Precision;
  /** Who published it. */
  publishers: Array<Publisher>;
  /** The PLOVER field of its event type. */
  quad?: Maybe<Quad>;
  /** Later facts that say the same again: of the same actors on the same matter. */
  reaffirmedBy: FactConnection;
  /** When the graph learnt of it. */
  recordedAt: Scalars['DateTime']['output'];
  /** The meeting where it was said. */
  saidAt?: Maybe<Meeting>;
  /** The PLOVER score of its event type, -10 (hostile) to 10 (friendly). */
  score?: Maybe<Scalars['Float']['output']>;
  /** Whose words they are, where the article says. */
  speaker?: Maybe<Entity>;
  /** The fact as one sentence: `South Korea pledged China not to join the missile defence system`. */
  summary: Scalars['String']['output'];
  /** How much stands behind it: independent stories, not copies. */
  support: Support;
  /** To whom it is addressed. */
  target?: Maybe<Entity>;
  /** Why the graph holds it: for each telling the rule that fired, the mentions it rests on and how each was resolved. */
  why: Array<Why>;
  /** When it was withdrawn, as no article supported it any more; null while it stands. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A pledge or a position that an actor made. */
export type ClaimAttestationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A pledge or a position that an actor made. */
export type ClaimContradictedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A pledge or a position that an actor made. */
export type ClaimReaffirmedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of claims. */
export type ClaimConnection = {
  __typename?: 'ClaimConnection';
  /** The page's items with their cursors. */
  edges: Array<ClaimEdge>;
  /** How they divide by kind, actor, topic and so on. */
  facets: FactFacets;
  /** The page's items alone. */
  nodes: Array<Claim>;
  /** Where the page stands, and whether there is more. */
  pageInfo: PageInfo;
  /** How many there are on all pages. Counted only when asked for; on very large sets it is the dearest field of the page. */
  totalCount: Scalars['Int']['output'];
};

/** A correction of a claim. Fields left out stay as they are. */
export type ClaimCorrectionInput = {
  /** What it is about: ids or names. */
  about?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whose it is: ids, codes or names. */
  actors?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What it should say. */
  content?: InputMaybe<Scalars['String']['input']>;
  /** When it was made. */
  date?: InputMaybe<Scalars['PartialDate']['input']>;
  /** For a pledge: is it what the actor will not do? */
  negated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whose words they are: id or name. */
  speaker?: InputMaybe<Scalars['String']['input']>;
  /** For a position: the right stance. */
  stance?: InputMaybe<Stance>;
  /** For a pledge: how firmly it binds. */
  strength?: InputMaybe<PledgeStrength>;
  /** To whom it is addressed: id, code or name. */
  target?: InputMaybe<Scalars['String']['input']>;
  /** True: no article says this, withdraw it. */
  withdrawn?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An item of a page. */
export type ClaimEdge = {
  __typename?: 'ClaimEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Claim;
};

/** Cooperation and conflict of a pair in one period. Periods without facts are left out. */
export type ClimatePeriod = {
  __typename?: 'ClimatePeriod';
  /** What it was computed from, by date. */
  computedFrom: FactConnection;
  /** How many facts. */
  count: Scalars['Int']['output'];
  /** First day. */
  from: Scalars['PartialDate']['output'];
  /** Deeds that divide. */
  materialConflict: ClimateShare;
  /** Deeds that bring together. */
  materialCooperation: ClimateShare;
  /** `2017-11`, `2017-Q4` or `2017`. */
  period: Scalars['String']['output'];
  /** Mean PLOVER score of all its facts, -10 to 10. */
  score: Scalars['Float']['output'];
  /** Last day. */
  to: Scalars['PartialDate']['output'];
  /** Words that divide. */
  verbalConflict: ClimateShare;
  /** Words that bring together. */
  verbalCooperation: ClimateShare;
};


/** Cooperation and conflict of a pair in one period. Periods without facts are left out. */
export type ClimatePeriodComputedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the four fields in a period. */
export type ClimateShare = {
  __typename?: 'ClimateShare';
  /** How many facts. */
  count: Scalars['Int']['output'];
  /** Sum of their PLOVER scores. */
  score: Scalars['Float']['output'];
};

/** Length of a period in a climate. */
export type ClimateStep =
  /** Months: `2017-11`. */
  | 'MONTH'
  /** Quarters: `2017-Q4`. */
  | 'QUARTER'
  /** Years: `2017`. */
  | 'YEAR';

/** One page of entities that occur together with one. */
export type CoOccurrenceConnection = {
  __typename?: 'CoOccurrenceConnection';
  /** The page's items with their cursors. */
  edges: Array<CoOccurrenceEdge>;
  /** The page's items alone. */
  nodes: Array<Entity>;
  /** Where the page stands, and whether there is more. */
  pageInfo: PageInfo;
};

/** An entity and how often it occurs together with another. */
export type CoOccurrenceEdge = {
  __typename?: 'CoOccurrenceEdge';
  /** How many facts name both. */
  count: Scalars['Int']['output'];
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The other entity. */
  node: Entity;
};

/** How a pledge stands, from what was done and said after it. */
export type CommitmentStatus =
  /** The opposite was done. */
  | 'BROKEN'
  /** Its doing was announced or planned. */
  | 'IN_PROGRESS'
  /** It was done. */
  | 'KEPT'
  /** Nothing is known of it since. */
  | 'PENDING'
  /** It was made again. */
  | 'REAFFIRMED'
  /** Accounts of one day say opposite things. */
  | 'UNKNOWN'
  /** It was taken back. */
  | 'WITHDRAWN';

/** A later fact that goes on from a pledge. */
export type CommitmentStep = {
  __typename?: 'CommitmentStep';
  /** How sure it is that it speaks of this pledge, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** The later fact, with its evidence. */
  fact: Fact;
  /** What it does to the pledge. */
  type: StepType;
};

/** What two accounts cannot both be right in. */
export type ContradictionMatter =
  /** The dates differ. */
  | 'DATE'
  /** One says that it will, the other that it will not. */
  | 'NEGATION'
  /** The numbers differ. */
  | 'NUMBERS'
  /** Others took part. */
  | 'PARTICIPANTS'
  /** One supports or calls for it, the other opposes it. */
  | 'STANCE'
  /** One says that it was done, the other denies it. */
  | 'STATUS';

/** What correcting did. */
export type CorrectClaimPayload = {
  __typename?: 'CorrectClaimPayload';
  /** The record of it. */
  audit: AuditRecord;
  /** The claim, as corrected. */
  claim: Claim;
};

/** A person's correction of a claim. */
export type Correction = {
  __typename?: 'Correction';
  /** What it is since, as text. */
  after?: Maybe<Scalars['String']['output']>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** What it was, as text. */
  before?: Maybe<Scalars['String']['output']>;
  /** By whom: the caller's name in its token, else `token`. */
  by: Scalars['String']['output'];
  /** The field that was corrected: `content`, `stance`, `WITHDRAWN`. */
  field: Scalars['String']['output'];
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Why. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** A state. */
export type Country = Entity & Node & Party & {
  __typename?: 'Country';
  /** Other names, short forms and spellings. */
  aliases: Array<Scalars['String']['output']>;
  /** Pledges and positions in which it plays a part, by date. */
  claims: ClaimConnection;
  /** What else the facts that it is in speak of, most often first. */
  coOccurrences: CoOccurrenceConnection;
  /** Facts in which it plays a part, by date. */
  facts: FactConnection;
  /** Global id. Example: `country:KOR`. */
  id: Scalars['ID']['output'];
  /** ISO 3166 code of two letters: `KR`. */
  iso2?: Maybe<Scalars['String']['output']>;
  /** ISO 3166 code of three letters: `KOR`. */
  iso3?: Maybe<Scalars['String']['output']>;
  /** Meetings that it took part in, or that were about it. */
  meetings: MeetingConnection;
  /** The same as this one under another id, merged by a person. */
  merged: Array<MergedEntity>;
  /** The common English name. */
  name: Scalars['String']['output'];
  /** Who holds, or held, which office in it. */
  officeHolders: Array<Office>;
  /** What it has said on a matter over time, with each change of stance. */
  positionOn: PositionHistory;
  /** True while only articles name it: the reference data does not list it, and its id may be merged into another. */
  provisional: Scalars['Boolean']['output'];
  /** Addresses under which others know it. */
  sameAs: Array<Scalars['String']['output']>;
  /** What kind of thing it is. */
  type: EntityType;
  /** Wikidata item, such as `Q884`, where known. */
  wikidata?: Maybe<Scalars['String']['output']>;
};


/** A state. */
export type CountryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DateOrder>;
  role?: InputMaybe<Role>;
};


/** A state. */
export type CountryCoOccurrencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<EntityType>>;
};


/** A state. */
export type CountryFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DateOrder>;
  role?: InputMaybe<Role>;
};


/** A state. */
export type CountryMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DateOrder>;
};


/** A state. */
export type CountryOfficeHoldersArgs = {
  on?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** A state. */
export type CountryPositionOnArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  issue: Scalars['String']['input'];
};

/** Order by date. */
export type DateOrder =
  /** Latest first. */
  | 'NEWEST'
  /** Earliest first. */
  | 'OLDEST';

/** A document to take in. Give exactly one of text, html and url. */
export type DocumentInput = {
  /** Headline, where text has none. */
  headline?: InputMaybe<Scalars['String']['input']>;
  /** A page as HTML. */
  html?: InputMaybe<Scalars['String']['input']>;
  /** An id of yours, so that you find the result again. */
  id?: InputMaybe<Scalars['String']['input']>;
  /** ISO date of publication; without it relative dates stay unknown. */
  published?: InputMaybe<Scalars['String']['input']>;
  /** Publisher's name. */
  publisher?: InputMaybe<Scalars['String']['input']>;
  /** Where text or html came from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** The story as plain text. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Address of a page; the service fetches it. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** Something that articles name: a country, a person, a treaty. */
export type Entity = {
  /** Other names, short forms and spellings. */
  aliases: Array<Scalars['String']['output']>;
  /** Pledges and positions in which it plays a part, by date. */
  claims: ClaimConnection;
  /** What else the facts that it is in speak of, most often first. */
  coOccurrences: CoOccurrenceConnection;
  /** Facts in which it plays a part, by date. */
  facts: FactConnection;
  /** Global id. Example: `system:thaad`. */
  id: Scalars['ID']['output'];
  /** Meetings that it took part in, or that were about it. */
  meetings: MeetingConnection;
  /** The same as this one under another id, merged by a person. */
  merged: Array<MergedEntity>;
  /** The common English name. */
  name: Scalars['String']['output'];
  /** What it has said on a matter over time, with each change of stance. */
  positionOn: PositionHistory;
  /** True while only articles name it: the reference data does not list it, and its id may be merged into another. */
  provisional: Scalars['Boolean']['output'];
  /** Addresses under which others know it. */
  sameAs: Array<Scalars['String']['output']>;
  /** What kind of thing it is. */
  type: EntityType;
  /** Wikidata item, such as `Q884`, where known. */
  wikidata?: Maybe<Scalars['String']['output']>;
};


/** Something that articles name: a country, a person, a treaty. */
export type EntityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DateOrder>;
  role?: InputMaybe<Role>;
};


/** Something that articles name: a country, a person, a treaty. */
export type EntityCoOccurrencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<EntityType>>;
};


/** Something that articles name: a country, a person, a treaty. */
export type EntityFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DateOrder>;
  role?: InputMaybe<Role>;
};


/** Something that articles name: a country, a person, a treaty. */
export type EntityMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DateOrder>;
};


/** Something that articles name: a country, a person, a treaty. */
export type EntityPositionOnArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  issue: Scalars['String']['input'];
};

/** One page of entities found, best first. */
export type EntityConnection = {
  __typename?: 'EntityConnection';
  /** The page's items with their cursors. */
  edges: Array<EntityEdge>;
  /** The page's items alone. */
  nodes: Array<Entity>;
  /** Where the page stands, and whether there is more. */
  pageInfo: PageInfo;
  /** Names near to what was searched for, when nothing fits it. */
  suggestions: Array<Scalars['String']['output']>;
};

/** An entity found. */
export type EntityEdge = {
  __typename?: 'EntityEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The name or alias that fits best. */
  matched: Scalars['String']['output'];
  /** The entity. */
  node: Entity;
  /** How well it fits; only the order means something. */
  score: Scalars['Float']['output'];
};

/** What kind of thing an entity is. */
export type EntityType =
  /** A named or dated document: treaty, accord, joint statement. */
  | 'AGREEMENT'
  /** A state. */
  | 'COUNTRY'
  /** A named programme, framework or forum, such as the Belt and Road Initiative. */
  | 'INITIATIVE'
  /** A matter of dispute or concern, such as the Korean Peninsula nuclear issue. */
  | 'ISSUE'
  /** A body with members or staff: ministry, agency, party, company, bloc. */
  | 'ORGANIZATION'
  /** A named individual. */
  | 'PERSON'
  /** A city, region, sea or building that is no country. */
  | 'PLACE'
  /** A named weapon, defence or technical system, such as THAAD. */
  | 'SYSTEM';

/** A meeting, an action or a milestone. */
export type Event = {
  /** What it is about. */
  about: Array<Entity>;
  /** The sentences that say it, latest article first. */
  attestations: AttestationConnection;
  /** The chance that a careful reader agrees, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** Facts that say the opposite: of the same actors on the same matter. */
  contradictedBy: FactConnection;
  /** What people have corrected in it, latest first. */
  corrections: Array<Correction>;
  /** When: the fact's own date, else the article's (see `precision`). */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** The pairs of parties that it concerns. */
  pairs: Array<Bilateral>;
  /** Its event type in the PLOVER ontology. */
  plover?: Maybe<PloverType>;
  /** How much of the date is known. */
  precision: Precision;
  /** Who published it. */
  publishers: Array<Publisher>;
  /** The PLOVER field of its event type. */
  quad?: Maybe<Quad>;
  /** Later facts that say the same again: of the same actors on the same matter. */
  reaffirmedBy: FactConnection;
  /** When the graph learnt of it. */
  recordedAt: Scalars['DateTime']['output'];
  /** The PLOVER score of its event type, -10 (hostile) to 10 (friendly). */
  score?: Maybe<Scalars['Float']['output']>;
  /** The fact as one sentence: `South Korea pledged China not to join the missile defence system`. */
  summary: Scalars['String']['output'];
  /** How much stands behind it: independent stories, not copies. */
  support: Support;
  /** Why the graph holds it: for each telling the rule that fired, the mentions it rests on and how each was resolved. */
  why: Array<Why>;
  /** When it was withdrawn, as no article supported it any more; null while it stands. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A meeting, an action or a milestone. */
export type EventAttestationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A meeting, an action or a milestone. */
export type EventContradictedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A meeting, an action or a milestone. */
export type EventReaffirmedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A value and how many times it occurs in a list. */
export type FacetCount = {
  __typename?: 'FacetCount';
  /** How many items of the list have it. */
  count: Scalars['Int']['output'];
  /** For people: `South Korea`, `Opposes`. */
  label: Scalars['String']['output'];
  /** The value: an enum value, an id, or a year. */
  value: Scalars['String']['output'];
};

/** Something that articles say: a claim or an event. Each leads back to its evidence. */
export type Fact = {
  /** What it is about. */
  about: Array<Entity>;
  /** The sentences that say it, latest article first. */
  attestations: AttestationConnection;
  /** The chance that a careful reader agrees, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** Facts that say the opposite: of the same actors on the same matter. */
  contradictedBy: FactConnection;
  /** What people have corrected in it, latest first. */
  corrections: Array<Correction>;
  /** When: the fact's own date, else the article's (see `precision`). */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** The pairs of parties that it concerns. */
  pairs: Array<Bilateral>;
  /** Its event type in the PLOVER ontology. */
  plover?: Maybe<PloverType>;
  /** How much of the date is known. */
  precision: Precision;
  /** Who published it. */
  publishers: Array<Publisher>;
  /** The PLOVER field of its event type. */
  quad?: Maybe<Quad>;
  /** Later facts that say the same again: of the same actors on the same matter. */
  reaffirmedBy: FactConnection;
  /** When the graph learnt of it. */
  recordedAt: Scalars['DateTime']['output'];
  /** The PLOVER score of its event type, -10 (hostile) to 10 (friendly). */
  score?: Maybe<Scalars['Float']['output']>;
  /** The fact as one sentence: `South Korea pledged China not to join the missile defence system`. */
  summary: Scalars['String']['output'];
  /** How much stands behind it: independent stories, not copies. */
  support: Support;
  /** Why the graph holds it: for each telling the rule that fired, the mentions it rests on and how each was resolved. */
  why: Array<Why>;
  /** When it was withdrawn, as no article supported it any more; null while it stands. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};


/** Something that articles say: a claim or an event. Each leads back to its evidence. */
export type FactAttestationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that articles say: a claim or an event. Each leads back to its evidence. */
export type FactContradictedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that articles say: a claim or an event. Each leads back to its evidence. */
export type FactReaffirmedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of facts. */
export type FactConnection = {
  __typename?: 'FactConnection';
  /** The page's items with their cursors. */
  edges: Array<FactEdge>;
  /** How they divide by kind, actor, topic and so on. */
  facets: FactFacets;
  /** The page's items alone. */
  nodes: Array<Fact>;
  /** Where the page stands, and whether there is more. */
  pageInfo: PageInfo;
  /** How many there are on all pages. Counted only when asked for; on very large sets it is the dearest field of the page. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page. */
export type FactEdge = {
  __typename?: 'FactEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Fact;
};

/** How the facts of a list divide, on all its pages. Each is counted only when asked for, over at most the 100,000 latest facts. */
export type FactFacets = {
  __typename?: 'FactFacets';
  /** By actor, the 20 most frequent. */
  actors: Array<FacetCount>;
  /** By kind of fact. */
  kinds: Array<FacetCount>;
  /** By PLOVER type. */
  plover: Array<FacetCount>;
  /** By publisher, the 20 most frequent. */
  publishers: Array<FacetCount>;
  /** By stance. */
  stances: Array<FacetCount>;
  /** By topic, the 20 most frequent. */
  topics: Array<FacetCount>;
  /** By year, latest first. */
  years: Array<FacetCount>;
};

/** A range of dates or a choice of values that facts must match. All fields given must hold; within a list any value will do. */
export type FactFilter = {
  /** Whose it is, or whose side met: id, code or name, such as `country:KOR`, `KOR`, `South Korea`. */
  actor?: InputMaybe<Array<Scalars['String']['input']>>;
  /** All of these must hold too. */
  and?: InputMaybe<Array<FactFilter>>;
  /** From this date on: `2017`, `2017-10`, `2017-10-31`. */
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only these kinds. */
  kinds?: InputMaybe<Array<FactKind>>;
  /** Meetings of these kinds. */
  meetingKind?: InputMaybe<Array<MeetingKind>>;
  /** At least this sure, 0 to 1. */
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** Pledges that are, or are not, negated. */
  negated?: InputMaybe<Scalars['Boolean']['input']>;
  /** This must not hold. */
  not?: InputMaybe<FactFilter>;
  /** At least one of these must hold too. */
  or?: InputMaybe<Array<FactFilter>>;
  /** A pair that it concerns: two ids, codes or names, such as `["CHN", "KOR"]`. */
  pair?: InputMaybe<Array<Scalars['String']['input']>>;
  /** These PLOVER types. */
  plover?: InputMaybe<Array<PloverType>>;
  /** Told by one of these publishers: id or name. */
  publisher?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Told by a publisher of these kinds. */
  publisherKind?: InputMaybe<Array<PublisherKind>>;
  /** Whose words they are: id, code or name. */
  speaker?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Positions with these stances. */
  stance?: InputMaybe<Array<Stance>>;
  /** Meetings and actions with these states: `HELD`, `PLANNED`, `DONE`, `HYPOTHETICAL`, `DENIED`. */
  status?: InputMaybe<Array<FactStatus>>;
  /** Pledges of this strength. */
  strength?: InputMaybe<PledgeStrength>;
  /** To whom it is addressed or done: id, code or name. */
  target?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Up to the end of this date. */
  to?: InputMaybe<Scalars['PartialDate']['input']>;
  /** What it is about: id or name, such as `system:thaad`, `THAAD`. */
  topic?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** The kinds of facts. */
export type FactKind =
  /** One side did something to another. */
  | 'ACTION'
  /** Sides were, or will be, in contact. */
  | 'MEETING'
  /** Something that relations are dated from. */
  | 'MILESTONE'
  /** An actor binds itself to future conduct. */
  | 'PLEDGE'
  /** An actor calls for, supports or opposes something. */
  | 'POSITION';

/** States of meetings and actions together, for filters. */
export type FactStatus =
  /** An action said not to have been done. */
  | 'DENIED'
  /** An action that was done. */
  | 'DONE'
  /** A meeting that took place. */
  | 'HELD'
  /** An action spoken of as possible. */
  | 'HYPOTHETICAL'
  /** A meeting or an action to come. */
  | 'PLANNED';

/** What a judgement about two entities did. */
export type IdentityPayload = {
  __typename?: 'IdentityPayload';
  /** One. */
  a: Entity;
  /** The record of it. */
  audit: AuditRecord;
  /** The other. */
  b: Entity;
};

/** Two entities that may be the same. Confirm it with `mergeEntities` (undone with `unmergeEntities`), reject it with `rejectIdentity` (undone with `reopenIdentity`). */
export type IdentityProposal = {
  __typename?: 'IdentityProposal';
  /** The one that only articles name. */
  a: Entity;
  /** The other. */
  b: Entity;
  /** Why. */
  reasons: Array<IdentityReason>;
  /** How much speaks for it, 0 to 1. */
  score: Scalars['Float']['output'];
};

/** A reason, and what it weighs. */
export type IdentityReason = {
  __typename?: 'IdentityReason';
  /** In words. */
  detail: Scalars['String']['output'];
  /** Which. */
  kind: IdentityReasonKind;
  /** What it adds to the score; less than 0 where it speaks against. */
  weight: Scalars['Float']['output'];
};

/** Why two entities may be the same, or may not. */
export type IdentityReasonKind =
  /** One name is the other in short. */
  | 'LONGER_NAME'
  /** They share a name that both have besides their own. Never enough alone. */
  | 'SAME_ALIAS'
  /** An article names both as two: this speaks against it. */
  | 'SAME_ARTICLE'
  /** Both are in facts with the same others. */
  | 'SAME_COMPANY'
  /** Both are of one country. */
  | 'SAME_COUNTRY'
  /** Their names are the same. */
  | 'SAME_NAME'
  /** Both hold the same office. */
  | 'SAME_OFFICE';

/** The graph had it already; nothing changed. */
export type IngestDuplicate = {
  __typename?: 'IngestDuplicate';
  /** The article that the graph holds. */
  article: Article;
  /** Your id, the source, or its place in the batch. */
  origin: Scalars['String']['output'];
};

/** What to take in. */
export type IngestInput = {
  /** One document or a batch, at most 100. */
  documents: Array<DocumentInput>;
  /** Idempotency key: the same key gives the first answer again; work that its service had to leave begins anew. */
  key?: InputMaybe<Scalars['String']['input']>;
  /** False: answer at once with the job, and follow it with `ingestProgress` or `job`. */
  wait?: InputMaybe<Scalars['Boolean']['input']>;
};

/** It could not be read; nothing changed. */
export type IngestInvalid = {
  __typename?: 'IngestInvalid';
  /** What kind of failure: `EMPTY`, `BINARY`, `TOO_LARGE`, `NO_STORY`, `UNREACHABLE`. */
  code: Scalars['String']['output'];
  /** What is wrong and what to do. */
  message: Scalars['String']['output'];
  /** Your id, the source, or its place in the batch. */
  origin: Scalars['String']['output'];
};

/** What became of a batch. */
export type IngestPayload = {
  __typename?: 'IngestPayload';
  /** The work, to follow or to look up later. */
  job: Job;
  /** One result per document, in their order; empty while the job runs. */
  results: Array<IngestResult>;
};

/** What became of one document. */
export type IngestResult = IngestDuplicate | IngestInvalid | IngestSuccess;

/** It was read and is in the graph. */
export type IngestSuccess = {
  __typename?: 'IngestSuccess';
  /** The article as the graph holds it. */
  article: Article;
  /** How many facts it added evidence for. */
  facts: Scalars['Int']['output'];
  /** Your id, the source, or its place in the batch: `documents[0]`. */
  origin: Scalars['String']['output'];
};

/** A named programme, framework or forum. */
export type Initiative = Entity & Node & Topic & {
  __typename?: 'Initiative';
  /** Other names, short forms and spellings. */
  aliases: Array<Scalars['String']['output']>;
  /** Pledges and positions in which it plays a part, by date. */
  claims: ClaimConnection;
  /** What else the facts that it is in speak of, most often first. */
  coOccurrences: CoOccurrenceConnection;
  /** Facts in which it plays a part, by date. */
  facts: FactConnection;
  /** Global id. Example: `initiative:belt-and-road`. */
  id: Scalars['ID']['output'];
  /** Meetings that it took part in, or that were about it. */
  meetings: MeetingConnection;
  /** The same as this one under another id, merged by a person. */
  merged: Array<MergedEntity>;
  /** The common English name. */
  name: Scalars['String']['output'];
  /** What it has said on a matter over time, with each change of stance. */
  positionOn: PositionHistory;
  /** True while only articles name it: the reference data does not list it, and its id may be merged into another. */
  provisional: Scalars['Boolean']['output'];
  /** Addresses under which others know it. */
  sameAs: Array<Scalars['String']['output']>;
  /** Who stands where on it: the latest position of each actor. */
  stances: Array<StanceHolder>;
  /** What kind of thing it is. */
  type: EntityType;
  /** Wikidata item, such as `Q884`, where known. */
  wikidata?: Maybe<Scalars['String']['output']>;
};


/** A named programme, framework or forum. */
export type InitiativeClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DateOrder>;
  role?: InputMaybe<Role>;
};


/** A named programme, framework or forum. */
export type InitiativeCoOccurrencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<EntityType>>;
};


/** A named programme, framework or forum. */
export type InitiativeFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DateOrder>;
  role?: InputMaybe<Role>;
};


/** A named programme, framework or forum. */
export type InitiativeMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DateOrder>;
};


/** A named programme, framework or forum. */
export type InitiativePositionOnArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  issue: Scalars['String']['input'];
};


/** A named programme, framework or forum. */
export type InitiativeStancesArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  stance?: InputMaybe<Array<Stance>>;
};

/** A matter of dispute or concern. */
export type Issue = Entity & Node & Topic & {
  __typename?: 'Issue';
  /** Other names, short forms and spellings. */
  aliases: Array<Scalars['String']['output']>;
  /** Pledges and positions in which it plays a part, by date. */
  claims: ClaimConnection;
  /** What else the facts that it is in speak of, most often first. */
  coOccurrences: CoOccurrenceConnection;
  /** Facts in which it plays a part, by date. */
  facts: FactConnection;
  /** Global id. Example: `issue:korean-peninsula-nuclear`. */
  id: Scalars['ID']['output'];
  /** Meetings that it took part in, or that were about it. */
  meetings: MeetingConnection;
  /** The same as this one under another id, merged by a person. */
  merged: Array<MergedEntity>;
  /** The common English name. */
  name: Scalars['String']['output'];
  /** What it has said on a matter over time, with each change of stance. */
  positionOn: PositionHistory;
  /** True while only articles name it: the reference data does not list it, and its id may be merged into another. */
  provisional: Scalars['Boolean']['output'];
  /** Addresses under which others know it. */
  sameAs: Array<Scalars['String']['output']>;
  /** Who stands where on it: the latest position of each actor. */
  stances: Array<StanceHolder>;
  /** What kind of thing it is. */
  type: EntityType;
  /** Wikidata item, such as `Q884`, where known. */
  wikidata?: Maybe<Scalars['String']['output']>;
};


/** A matter of dispute or concern. */
export type IssueClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DateOrder>;
  role?: InputMaybe<Role>;
};


/** A matter of dispute or concern. */
export type IssueCoOccurrencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<EntityType>>;
};


/** A matter of dispute or concern. */
export type IssueFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DateOrder>;
  role?: InputMaybe<Role>;
};


/** A matter of dispute or concern. */
export type IssueMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DateOrder>;
};


/** A matter of dispute or concern. */
export type IssuePositionOnArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  issue: Scalars['String']['input'];
};


/** A matter of dispute or concern. */
export type IssueStancesArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  stance?: InputMaybe<Array<Stance>>;
};

/** A piece of work: an ingestion or a reprocessing. */
export type Job = {
  __typename?: 'Job';
  /** How many of them are new. */
  added: Scalars['Int']['output'];
  /** How many are dealt with. */
  done: Scalars['Int']['output'];
  /** How many the graph had. */
  duplicates: Scalars['Int']['output'];
  /** When it ended. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many could not be read. */
  failed: Scalars['Int']['output'];
  /** Global id. */
  id: Scalars['ID']['output'];
  /** What kind of work: `ingest`, `reprocess`. */
  kind: Scalars['String']['output'];
  /** Results so far, in order. */
  results: Array<IngestResult>;
  /** When it began. */
  startedAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  status: JobStatus;
  /** How many documents there are. */
  total: Scalars['Int']['output'];
};

/** Where a piece of work stands. */
export type JobStatus =
  /** It is done. */
  | 'DONE'
  /** It could not be done. */
  | 'FAILED'
  /** It waits: the service that did it stopped. The same mutation with the same `key` takes it up. */
  | 'QUEUED'
  /** It is being done. */
  | 'RUNNING';

/** How many independent stories of one kind of publisher tell a fact. */
export type KindSupport = {
  __typename?: 'KindSupport';
  /** The kind. */
  kind: PublisherKind;
  /** How many stories. */
  stories: Scalars['Int']['output'];
};

/** People or delegations of two or more sides in contact. */
export type Meeting = Event & Fact & Node & {
  __typename?: 'Meeting';
  /** What it is about. */
  about: Array<Entity>;
  /** The sentences that say it, latest article first. */
  attestations: AttestationConnection;
  /** What was said there. */
  claims: ClaimConnection;
  /** The chance that a careful reader agrees, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** Facts that say the opposite: of the same actors on the same matter. */
  contradictedBy: FactConnection;
  /** What people have corrected in it, latest first. */
  corrections: Array<Correction>;
  /** The sides. */
  countries: Array<Entity>;
  /** When: the fact's own date, else the article's (see `precision`). */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** How they were in contact. */
  kind: MeetingKind;
  /** The pairs of parties that it concerns. */
  pairs: Array<Bilateral>;
  /** Who took part: people, and bodies where no person is named. */
  participants: Array<Entity>;
  /** Where. */
  place?: Maybe<Entity>;
  /** Its event type in the PLOVER ontology. */
  plover?: Maybe<PloverType>;
  /** How much of the date is known. */
  precision: Precision;
  /** Who published it. */
  publishers: Array<Publisher>;
  /** The PLOVER field of its event type. */
  quad?: Maybe<Quad>;
  /** Later facts that say the same again: of the same actors on the same matter. */
  reaffirmedBy: FactConnection;
  /** When the graph learnt of it. */
  recordedAt: Scalars['DateTime']['output'];
  /** The PLOVER score of its event type, -10 (hostile) to 10 (friendly). */
  score?: Maybe<Scalars['Float']['output']>;
  /** Held, or announced. */
  status: MeetingStatus;
  /** The fact as one sentence: `South Korea pledged China not to join the missile defence system`. */
  summary: Scalars['String']['output'];
  /** How much stands behind it: independent stories, not copies. */
  support: Support;
  /** Why the graph holds it: for each telling the rule that fired, the mentions it rests on and how each was resolved. */
  why: Array<Why>;
  /** When it was withdrawn, as no article supported it any more; null while it stands. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};


/** People or delegations of two or more sides in contact. */
export type MeetingAttestationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** People or delegations of two or more sides in contact. */
export type MeetingClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** People or delegations of two or more sides in contact. */
export type MeetingContradictedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** People or delegations of two or more sides in contact. */
export type MeetingReaffirmedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of meetings. */
export type MeetingConnection = {
  __typename?: 'MeetingConnection';
  /** The page's items with their cursors. */
  edges: Array<MeetingEdge>;
  /** How they divide by kind, actor, topic and so on. */
  facets: FactFacets;
  /** The page's items alone. */
  nodes: Array<Meeting>;
  /** Where the page stands, and whether there is more. */
  pageInfo: PageInfo;
  /** How many there are on all pages. Counted only when asked for; on very large sets it is the dearest field of the page. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page. */
export type MeetingEdge = {
  __typename?: 'MeetingEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Meeting;
};

/** How people of two or more sides were in contact. */
export type MeetingKind =
  /** They spoke by telephone or video. */
  | 'CALL'
  /** They met. */
  | 'MEETING'
  /** Any other contact. */
  | 'OTHER'
  /** Leaders met at a summit. */
  | 'SUMMIT'
  /** They held talks. */
  | 'TALKS'
  /** One side visited the other. */
  | 'VISIT';

/** Has a meeting taken place? */
export type MeetingStatus =
  /** It took place. */
  | 'HELD'
  /** It was announced. */
  | 'PLANNED';

/** How a mention was read. */
export type MentionTrace = {
  __typename?: 'MentionTrace';
  /** How that was decided, as a short code: `seed-name`, `pronoun-subject`. */
  decision: Scalars['String']['output'];
  /** What it was taken to be. */
  entity?: Maybe<Entity>;
  /** Its place in the article. */
  span: Span;
};

/** What merging did, or undoing it. */
export type MergeEntitiesPayload = {
  __typename?: 'MergeEntitiesPayload';
  /** The record of it. */
  audit: AuditRecord;
  /** The entity that remains. */
  entity: Entity;
};

/** An id that was merged into another; undo it with `unmergeEntities`. */
export type MergedEntity = {
  __typename?: 'MergedEntity';
  /** When it was merged. */
  at?: Maybe<Scalars['DateTime']['output']>;
  /** The id that was merged away. It still answers, with the entity it was merged into. */
  id: Scalars['ID']['output'];
  /** The name it had. */
  name: Scalars['String']['output'];
};

/** Something founded or concluded that a relation is dated from. */
export type Milestone = Event & Fact & Node & {
  __typename?: 'Milestone';
  /** What it is about. */
  about: Array<Entity>;
  /** The sentences that say it, latest article first. */
  attestations: AttestationConnection;
  /** The chance that a careful reader agrees, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** Facts that say the opposite: of the same actors on the same matter. */
  contradictedBy: FactConnection;
  /** What people have corrected in it, latest first. */
  corrections: Array<Correction>;
  /** When: the fact's own date, else the article's (see `precision`). */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: MilestoneKind;
  /** The pairs of parties that it concerns. */
  pairs: Array<Bilateral>;
  /** Whose. */
  parties: Array<Entity>;
  /** Its event type in the PLOVER ontology. */
  plover?: Maybe<PloverType>;
  /** How much of the date is known. */
  precision: Precision;
  /** Who published it. */
  publishers: Array<Publisher>;
  /** The PLOVER field of its event type. */
  quad?: Maybe<Quad>;
  /** Later facts that say the same again: of the same actors on the same matter. */
  reaffirmedBy: FactConnection;
  /** When the graph learnt of it. */
  recordedAt: Scalars['DateTime']['output'];
  /** The PLOVER score of its event type, -10 (hostile) to 10 (friendly). */
  score?: Maybe<Scalars['Float']['output']>;
  /** The fact as one sentence: `South Korea pledged China not to join the missile defence system`. */
  summary: Scalars['String']['output'];
  /** How much stands behind it: independent stories, not copies. */
  support: Support;
  /** Why the graph holds it: for each telling the rule that fired, the mentions it rests on and how each was resolved. */
  why: Array<Why>;
  /** When it was withdrawn, as no article supported it any more; null while it stands. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};


/** Something founded or concluded that a relation is dated from. */
export type MilestoneAttestationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something founded or concluded that a relation is dated from. */
export type MilestoneContradictedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something founded or concluded that a relation is dated from. */
export type MilestoneReaffirmedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a milestone is. */
export type MilestoneKind =
  /** An agreement was signed. */
  | 'AGREEMENT_SIGNED'
  /** Diplomatic ties were cut. */
  | 'TIES_CUT'
  /** Diplomatic ties were established. */
  | 'TIES_ESTABLISHED';

/** What may be changed. All of it needs the permission to write: `Authorization: Bearer TOKEN`. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Corrects a claim. The correction outranks the extractor's reading and stays when articles are read again. */
  correctClaim: CorrectClaimPayload;
  /** Reads documents into the graph. Each is taken in whole or not at all; what the graph has already is left as it is. */
  ingest: IngestPayload;
  /** Says that one entity is the same as another. The first one's id goes on answering, with the second one. */
  mergeEntities: MergeEntitiesPayload;
  /** Says that two entities are not the same: they are not proposed again. */
  rejectIdentity: IdentityPayload;
  /** Takes it back that two entities are not the same: they may be proposed again. */
  reopenIdentity: IdentityPayload;
  /** Reads stored articles again with the present extractor. */
  reprocess: Job;
  /** Takes an article back: what it alone supports is withdrawn, the rest stays. */
  retractArticle: RetractArticlePayload;
  /** Undoes a merging: both are as they were. */
  unmergeEntities: MergeEntitiesPayload;
};


/** What may be changed. All of it needs the permission to write: `Authorization: Bearer TOKEN`. */
export type MutationCorrectClaimArgs = {
  correction: ClaimCorrectionInput;
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
};


/** What may be changed. All of it needs the permission to write: `Authorization: Bearer TOKEN`. */
export type MutationIngestArgs = {
  input: IngestInput;
};


/** What may be changed. All of it needs the permission to write: `Authorization: Bearer TOKEN`. */
export type MutationMergeEntitiesArgs = {
  from: Scalars['ID']['input'];
  into: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
};


/** What may be changed. All of it needs the permission to write: `Authorization: Bearer TOKEN`. */
export type MutationRejectIdentityArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
};


/** What may be changed. All of it needs the permission to write: `Authorization: Bearer TOKEN`. */
export type MutationReopenIdentityArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
};


/** What may be changed. All of it needs the permission to write: `Authorization: Bearer TOKEN`. */
export type MutationReprocessArgs = {
  articles?: InputMaybe<Array<Scalars['ID']['input']>>;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** What may be changed. All of it needs the permission to write: `Authorization: Bearer TOKEN`. */
export type MutationRetractArticleArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
};


/** What may be changed. All of it needs the permission to write: `Authorization: Bearer TOKEN`. */
export type MutationUnmergeEntitiesArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Anything with a global id. */
export type Node = {
  /** Global id: give it to `node` to have the thing again. Example: `country:KOR`. */
  id: Scalars['ID']['output'];
};

/** An office, who held it and when. */
export type Office = {
  __typename?: 'Office';
  /** Since when, as far as known. */
  from?: Maybe<Scalars['PartialDate']['output']>;
  /** The country or organisation in which it is held. */
  of: Party;
  /** Who holds it. */
  person: Person;
  /** Its title: `foreign minister`. */
  title: Scalars['String']['output'];
  /** Until when; null while held or unknown. */
  to?: Maybe<Scalars['PartialDate']['output']>;
};

/** A body with members or staff. */
export type Organization = Entity & Node & Party & {
  __typename?: 'Organization';
  /** Other names, short forms and spellings. */
  aliases: Array<Scalars['String']['output']>;
  /** Pledges and positions in which it plays a part, by date. */
  claims: ClaimConnection;
  /** What else the facts that it is in speak of, most often first. */
  coOccurrences: CoOccurrenceConnection;
  /** The state that it speaks for, where it does. */
  country?: Maybe<Country>;
  /** Facts in which it plays a part, by date. */
  facts: FactConnection;
  /** Global id. Example: `org:nato`. */
  id: Scalars['ID']['output'];
  /** Always null: organisations have no ISO code. */
  iso3?: Maybe<Scalars['String']['output']>;
  /** Meetings that it took part in, or that were about it. */
  meetings: MeetingConnection;
  /** The same as this one under another id, merged by a person. */
  merged: Array<MergedEntity>;
  /** The common English name. */
  name: Scalars['String']['output'];
  /** Who holds, or held, which office in it. */
  officeHolders: Array<Office>;
  /** What it has said on a matter over time, with each change of stance. */
  positionOn: PositionHistory;
  /** True while only articles name it: the reference data does not list it, and its id may be merged into another. */
  provisional: Scalars['Boolean']['output'];
  /** Addresses under which others know it. */
  sameAs: Array<Scalars['String']['output']>;
  /** What kind of thing it is. */
  type: EntityType;
  /** Wikidata item, such as `Q884`, where known. */
  wikidata?: Maybe<Scalars['String']['output']>;
};


/** A body with members or staff. */
export type OrganizationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DateOrder>;
  role?: InputMaybe<Role>;
};


/** A body with members or staff. */
export type OrganizationCoOccurrencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<EntityType>>;
};


/** A body with members or staff. */
export type OrganizationFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DateOrder>;
  role?: InputMaybe<Role>;
};


/** A body with members or staff. */
export type OrganizationMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DateOrder>;
};


/** A body with members or staff. */
export type OrganizationOfficeHoldersArgs = {
  on?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** A body with members or staff. */
export type OrganizationPositionOnArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  issue: Scalars['String']['input'];
};

/** Where a page stands in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last item; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Is there more after this page? */
  hasNextPage: Scalars['Boolean']['output'];
  /** Is there something before this page? */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A side of a relation: a country, or an organisation that acts like one (EU, NATO, ASEAN). */
export type Party = {
  /** Other names, short forms and spellings. */
  aliases: Array<Scalars['String']['output']>;
  /** Pledges and positions in which it plays a part, by date. */
  claims: ClaimConnection;
  /** What else the facts that it is in speak of, most often first. */
  coOccurrences: CoOccurrenceConnection;
  /** Facts in which it plays a part, by date. */
  facts: FactConnection;
  /** Global id. Example: `country:KOR`. */
  id: Scalars['ID']['output'];
  /** ISO 3166 code of three letters; null for an organisation. */
  iso3?: Maybe<Scalars['String']['output']>;
  /** Meetings that it took part in, or that were about it. */
  meetings: MeetingConnection;
  /** The same as this one under another id, merged by a person. */
  merged: Array<MergedEntity>;
  /** The common English name. */
  name: Scalars['String']['output'];
  /** Who holds, or held, which office in it. */
  officeHolders: Array<Office>;
  /** What it has said on a matter over time, with each change of stance. */
  positionOn: PositionHistory;
  /** True while only articles name it: the reference data does not list it, and its id may be merged into another. */
  provisional: Scalars['Boolean']['output'];
  /** Addresses under which others know it. */
  sameAs: Array<Scalars['String']['output']>;
  /** What kind of thing it is. */
  type: EntityType;
  /** Wikidata item, such as `Q884`, where known. */
  wikidata?: Maybe<Scalars['String']['output']>;
};


/** A side of a relation: a country, or an organisation that acts like one (EU, NATO, ASEAN). */
export type PartyClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DateOrder>;
  role?: InputMaybe<Role>;
};


/** A side of a relation: a country, or an organisation that acts like one (EU, NATO, ASEAN). */
export type PartyCoOccurrencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<EntityType>>;
};


/** A side of a relation: a country, or an organisation that acts like one (EU, NATO, ASEAN). */
export type PartyFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DateOrder>;
  role?: InputMaybe<Role>;
};


/** A side of a relation: a country, or an organisation that acts like one (EU, NATO, ASEAN). */
export type PartyMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DateOrder>;
};


/** A side of a relation: a country, or an organisation that acts like one (EU, NATO, ASEAN). */
export type PartyOfficeHoldersArgs = {
  on?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** A side of a relation: a country, or an organisation that acts like one (EU, NATO, ASEAN). */
export type PartyPositionOnArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  issue: Scalars['String']['input'];
};

/** A named individual. */
export type Person = Entity & Node & {
  __typename?: 'Person';
  /** Other names, short forms and spellings. */
  aliases: Array<Scalars['String']['output']>;
  /** Pledges and positions in which it plays a part, by date. */
  claims: ClaimConnection;
  /** What else the facts that it is in speak of, most often first. */
  coOccurrences: CoOccurrenceConnection;
  /** The state that the person speaks for, where known. */
  country?: Maybe<Country>;
  /** Facts in which it plays a part, by date. */
  facts: FactConnection;
  /** Global id. Example: `person:wang-yi`. */
  id: Scalars['ID']['output'];
  /** Meetings that it took part in, or that were about it. */
  meetings: MeetingConnection;
  /** The same as this one under another id, merged by a person. */
  merged: Array<MergedEntity>;
  /** The common English name. */
  name: Scalars['String']['output'];
  /** Offices held, latest first. */
  offices: Array<Office>;
  /** What it has said on a matter over time, with each change of stance. */
  positionOn: PositionHistory;
  /** True while only articles name it: the reference data does not list it, and its id may be merged into another. */
  provisional: Scalars['Boolean']['output'];
  /** Addresses under which others know it. */
  sameAs: Array<Scalars['String']['output']>;
  /** What kind of thing it is. */
  type: EntityType;
  /** Wikidata item, such as `Q884`, where known. */
  wikidata?: Maybe<Scalars['String']['output']>;
};


/** A named individual. */
export type PersonClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DateOrder>;
  role?: InputMaybe<Role>;
};


/** A named individual. */
export type PersonCoOccurrencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<EntityType>>;
};


/** A named individual. */
export type PersonFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DateOrder>;
  role?: InputMaybe<Role>;
};


/** A named individual. */
export type PersonMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DateOrder>;
};


/** A named individual. */
export type PersonOfficesArgs = {
  on?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** A named individual. */
export type PersonPositionOnArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  issue: Scalars['String']['input'];
};

/** A part of the graph to draw: the picture layer, with edges that say the same taken together. */
export type Picture = {
  __typename?: 'Picture';
  /** What to draw as arrows between them. */
  edges: Array<PictureEdge>;
  /** What to draw as nodes. */
  nodes: Array<PictureNode>;
  /** True when there was more than the limit allowed. */
  truncated: Scalars['Boolean']['output'];
};

/** An arrow to draw: all facts of one type from one node to another. */
export type PictureEdge = {
  __typename?: 'PictureEdge';
  /** How many facts it stands for. */
  count: Scalars['Int']['output'];
  /** The facts it stands for, latest first, at most 10. */
  facts: Array<Fact>;
  /** Id of the node that it leaves. */
  from: Scalars['ID']['output'];
  /** Unique in the picture: `country:CHN|OPPOSES|system:thaad`. */
  id: Scalars['ID']['output'];
  /** Words for it: `opposes`, `pledged not to`. */
  label: Scalars['String']['output'];
  /** Date of the latest of them. */
  latest?: Maybe<Scalars['PartialDate']['output']>;
  /** Id of the node that it points to. */
  to: Scalars['ID']['output'];
  /** Type in the picture layer: `PLEDGED`, `OPPOSES`, `MET`, `SANCTIONED`. */
  type: Scalars['String']['output'];
};

/** A node to draw. */
export type PictureNode = {
  __typename?: 'PictureNode';
  /** Steps from where the picture starts. */
  distance: Scalars['Int']['output'];
  /** What it stands for. */
  entity: Entity;
};

/** A city, region, sea or building that is no country. */
export type Place = Entity & Node & {
  __typename?: 'Place';
  /** Other names, short forms and spellings. */
  aliases: Array<Scalars['String']['output']>;
  /** Pledges and positions in which it plays a part, by date. */
  claims: ClaimConnection;
  /** What else the facts that it is in speak of, most often first. */
  coOccurrences: CoOccurrenceConnection;
  /** Facts in which it plays a part, by date. */
  facts: FactConnection;
  /** Global id. Example: `place:beijing`. */
  id: Scalars['ID']['output'];
  /** Meetings that it took part in, or that were about it. */
  meetings: MeetingConnection;
  /** The same as this one under another id, merged by a person. */
  merged: Array<MergedEntity>;
  /** The common English name. */
  name: Scalars['String']['output'];
  /** What it has said on a matter over time, with each change of stance. */
  positionOn: PositionHistory;
  /** True while only articles name it: the reference data does not list it, and its id may be merged into another. */
  provisional: Scalars['Boolean']['output'];
  /** Addresses under which others know it. */
  sameAs: Array<Scalars['String']['output']>;
  /** What kind of thing it is. */
  type: EntityType;
  /** Wikidata item, such as `Q884`, where known. */
  wikidata?: Maybe<Scalars['String']['output']>;
};


/** A city, region, sea or building that is no country. */
export type PlaceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DateOrder>;
  role?: InputMaybe<Role>;
};


/** A city, region, sea or building that is no country. */
export type PlaceCoOccurrencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<EntityType>>;
};


/** A city, region, sea or building that is no country. */
export type PlaceFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DateOrder>;
  role?: InputMaybe<Role>;
};


/** A city, region, sea or building that is no country. */
export type PlaceMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DateOrder>;
};


/** A city, region, sea or building that is no country. */
export type PlacePositionOnArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  issue: Scalars['String']['input'];
};

/** An actor binds itself to future conduct. */
export type Pledge = Claim & Fact & Node & {
  __typename?: 'Pledge';
  /** What it is about. */
  about: Array<Entity>;
  /** Whose it is: states by preference. */
  actors: Array<Entity>;
  /** The sentences that say it, latest article first. */
  attestations: AttestationConnection;
  /** How it stands: derived from its steps, never kept. */
  commitment: CommitmentStatus;
  /** The chance that a careful reader agrees, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** What is promised, called for, supported or opposed, in the article's words. */
  content: Scalars['String']['output'];
  /** Facts that say the opposite: of the same actors on the same matter. */
  contradictedBy: FactConnection;
  /** What people have corrected in it, latest first. */
  corrections: Array<Correction>;
  /** When: the fact's own date, else the article's (see `precision`). */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** True when the content is what the actor will *not* do. */
  negated: Scalars['Boolean']['output'];
  /** The pairs of parties that it concerns. */
  pairs: Array<Bilateral>;
  /** Its event type in the PLOVER ontology. */
  plover?: Maybe<PloverType>;
  /** How much of the date is known. */
  precision: Precision;
  /** Who published it. */
  publishers: Array<Publisher>;
  /** The PLOVER field of its event type. */
  quad?: Maybe<Quad>;
  /** Later facts that say the same again: of the same actors on the same matter. */
  reaffirmedBy: FactConnection;
  /** When the graph learnt of it. */
  recordedAt: Scalars['DateTime']['output'];
  /** The meeting where it was said. */
  saidAt?: Maybe<Meeting>;
  /** The PLOVER score of its event type, -10 (hostile) to 10 (friendly). */
  score?: Maybe<Scalars['Float']['output']>;
  /** Whose words they are, where the article says. */
  speaker?: Maybe<Entity>;
  /** Later facts that go on from it, earliest first. */
  steps: Array<CommitmentStep>;
  /** How firmly it binds. */
  strength: PledgeStrength;
  /** The fact as one sentence: `South Korea pledged China not to join the missile defence system`. */
  summary: Scalars['String']['output'];
  /** How much stands behind it: independent stories, not copies. */
  support: Support;
  /** To whom it is addressed. */
  target?: Maybe<Entity>;
  /** Why the graph holds it: for each telling the rule that fired, the mentions it rests on and how each was resolved. */
  why: Array<Why>;
  /** When it was withdrawn, as no article supported it any more; null while it stands. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};


/** An actor binds itself to future conduct. */
export type PledgeAttestationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An actor binds itself to future conduct. */
export type PledgeContradictedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An actor binds itself to future conduct. */
export type PledgeReaffirmedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of pledges. */
export type PledgeConnection = {
  __typename?: 'PledgeConnection';
  /** The page's items with their cursors. */
  edges: Array<PledgeEdge>;
  /** How they divide by kind, actor, topic and so on. */
  facets: FactFacets;
  /** The page's items alone. */
  nodes: Array<Pledge>;
  /** Where the page stands, and whether there is more. */
  pageInfo: PageInfo;
  /** How many there are on all pages. Counted only when asked for; on very large sets it is the dearest field of the page. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page. */
export type PledgeEdge = {
  __typename?: 'PledgeEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Pledge;
};

/** How firmly a pledge binds. */
export type PledgeStrength =
  /** Promised, vowed, agreed, will. */
  | 'COMMITMENT'
  /** Ready to, willing to, plans to. */
  | 'INTENT';

/** Event types of the PLOVER ontology, from most cooperative to most hostile. */
export type PloverType =
  /** Accuse, criticise, condemn. */
  | 'ACCUSE'
  /** Agree to, offer or promise to cooperate. */
  | 'AGREE'
  /** Give aid. */
  | 'AID'
  /** Attack. */
  | 'ASSAULT'
  /** Seize, arrest, restrict by force. */
  | 'COERCE'
  /** Give in to a demand. */
  | 'CONCEDE'
  /** Consult: meet, visit, call. */
  | 'CONSULT'
  /** Cooperate in deeds. */
  | 'COOPERATE'
  /** Move forces, raise readiness. */
  | 'MOBILIZE'
  /** Protest in public. */
  | 'PROTEST'
  /** Reject or refuse. */
  | 'REJECT'
  /** Ask or demand. */
  | 'REQUEST'
  /** Withdraw, release, yield in deeds. */
  | 'RETREAT'
  /** Cut, reduce or forbid: embargo, expulsion, tariffs. */
  | 'SANCTION'
  /** Support by words: praise, endorse, defend. */
  | 'SUPPORT'
  /** Threaten. */
  | 'THREATEN';

/** An actor's attitude to a matter or to another actor. */
export type Position = Claim & Fact & Node & {
  __typename?: 'Position';
  /** What it is about. */
  about: Array<Entity>;
  /** Whose it is: states by preference. */
  actors: Array<Entity>;
  /** The sentences that say it, latest article first. */
  attestations: AttestationConnection;
  /** The chance that a careful reader agrees, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** What is promised, called for, supported or opposed, in the article's words. */
  content: Scalars['String']['output'];
  /** Facts that say the opposite: of the same actors on the same matter. */
  contradictedBy: FactConnection;
  /** What people have corrected in it, latest first. */
  corrections: Array<Correction>;
  /** When: the fact's own date, else the article's (see `precision`). */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** The pairs of parties that it concerns. */
  pairs: Array<Bilateral>;
  /** Its event type in the PLOVER ontology. */
  plover?: Maybe<PloverType>;
  /** How much of the date is known. */
  precision: Precision;
  /** Who published it. */
  publishers: Array<Publisher>;
  /** The PLOVER field of its event type. */
  quad?: Maybe<Quad>;
  /** Later facts that say the same again: of the same actors on the same matter. */
  reaffirmedBy: FactConnection;
  /** When the graph learnt of it. */
  recordedAt: Scalars['DateTime']['output'];
  /** The meeting where it was said. */
  saidAt?: Maybe<Meeting>;
  /** The PLOVER score of its event type, -10 (hostile) to 10 (friendly). */
  score?: Maybe<Scalars['Float']['output']>;
  /** Whose words they are, where the article says. */
  speaker?: Maybe<Entity>;
  /** The attitude. */
  stance: Stance;
  /** The fact as one sentence: `South Korea pledged China not to join the missile defence system`. */
  summary: Scalars['String']['output'];
  /** How much stands behind it: independent stories, not copies. */
  support: Support;
  /** To whom it is addressed. */
  target?: Maybe<Entity>;
  /** Why the graph holds it: for each telling the rule that fired, the mentions it rests on and how each was resolved. */
  why: Array<Why>;
  /** When it was withdrawn, as no article supported it any more; null while it stands. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};


/** An actor's attitude to a matter or to another actor. */
export type PositionAttestationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An actor's attitude to a matter or to another actor. */
export type PositionContradictedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An actor's attitude to a matter or to another actor. */
export type PositionReaffirmedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of positions. */
export type PositionConnection = {
  __typename?: 'PositionConnection';
  /** The page's items with their cursors. */
  edges: Array<PositionEdge>;
  /** How they divide by kind, actor, topic and so on. */
  facets: FactFacets;
  /** The page's items alone. */
  nodes: Array<Position>;
  /** Where the page stands, and whether there is more. */
  pageInfo: PageInfo;
  /** How many there are on all pages. Counted only when asked for; on very large sets it is the dearest field of the page. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page. */
export type PositionEdge = {
  __typename?: 'PositionEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Position;
};

/** What an actor has said on a matter, over time. */
export type PositionHistory = {
  __typename?: 'PositionHistory';
  /** Who said it. */
  actor: Entity;
  /** Each time the stance became another one, earliest first; the first entry is the first stance known. */
  changes: Array<StanceChange>;
  /** On what. */
  issue: Entity;
  /** All positions, earliest first, at most 500. */
  positions: Array<Position>;
  /** The latest stance; null when there is none. */
  stance?: Maybe<Stance>;
};

/** How much of a date is known. */
export type Precision =
  /** Some time after the date. */
  | 'AFTER'
  /** Some time before the date. */
  | 'BEFORE'
  /** To the day: `2017-11-22`. */
  | 'DAY'
  /** To the month: `2017-10`. */
  | 'MONTH'
  /** Not known from the text; the date given is the article's own, so that the fact has its place in a timeline. */
  | 'UNKNOWN'
  /** To the year: `1992`. */
  | 'YEAR';

/** A paper or an agency. */
export type Publisher = Node & {
  __typename?: 'Publisher';
  /** Its articles, latest first. */
  articles: ArticleConnection;
  /** The country it is published in, where known. */
  country?: Maybe<Country>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Owned by a state, a wire, or independent; null where not known. */
  kind?: Maybe<PublisherKind>;
  /** Its name. */
  name: Scalars['String']['output'];
};


/** A paper or an agency. */
export type PublisherArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of publishers. */
export type PublisherConnection = {
  __typename?: 'PublisherConnection';
  /** The page's items with their cursors. */
  edges: Array<PublisherEdge>;
  /** How they divide by kind and country. */
  facets: PublisherFacets;
  /** The page's items alone. */
  nodes: Array<Publisher>;
  /** Where the page stands, and whether there is more. */
  pageInfo: PageInfo;
  /** How many there are on all pages. Counted only when asked for; on very large sets it is the dearest field of the page. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page. */
export type PublisherEdge = {
  __typename?: 'PublisherEdge';
  /** How many articles of it the graph holds, retracted ones too; as of a moment, those that stood then. */
  articles: Scalars['Int']['output'];
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Publisher;
};

/** How the publishers of a list divide, on all its pages. Each is counted only when asked for. */
export type PublisherFacets = {
  __typename?: 'PublisherFacets';
  /** By the country they are published in, the 20 most frequent. */
  countries: Array<FacetCount>;
  /** By kind. */
  kinds: Array<FacetCount>;
};

/** A choice of publishers. All fields given must hold; within a list any value will do. */
export type PublisherFilter = {
  /** All of these must hold too. */
  and?: InputMaybe<Array<PublisherFilter>>;
  /** Published in: id, code or name, such as `country:KOR`, `KOR`, `South Korea`. */
  country?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Of these kinds. */
  kind?: InputMaybe<Array<PublisherKind>>;
  /** Those with, or (false) without, a place in the reference data. */
  listed?: InputMaybe<Scalars['Boolean']['input']>;
  /** With at least so many articles in the graph. */
  minArticles?: InputMaybe<Scalars['Int']['input']>;
  /** Called so: id, name or alias, such as `AAP`. */
  name?: InputMaybe<Array<Scalars['String']['input']>>;
  /** This must not hold. */
  not?: InputMaybe<PublisherFilter>;
  /** At least one of these must hold too. */
  or?: InputMaybe<Array<PublisherFilter>>;
};

/** What kind of paper or agency a publisher is. */
export type PublisherKind =
  /** Any other. */
  | 'INDEPENDENT'
  /** Owned or directed by a state. */
  | 'STATE'
  /** A news agency that is not directed by a state. */
  | 'WIRE';

/** Order of publishers. */
export type PublisherOrder =
  /** Those with the most articles first. */
  | 'ARTICLES'
  /** By name. */
  | 'NAME';

/** The four fields into which PLOVER divides its event types. */
export type Quad =
  /** Deeds that divide. */
  | 'MATERIAL_CONFLICT'
  /** Deeds that bring together. */
  | 'MATERIAL_COOPERATION'
  /** Words that divide. */
  | 'VERBAL_CONFLICT'
  /** Words that bring together. */
  | 'VERBAL_COOPERATION';

/** What may be asked. */
export type Query = {
  __typename?: 'Query';
  /** Who told what of a meeting, side by side: each side's papers, what they tell and what they leave out, with quotes. */
  accounts: Accounts;
  /** Actions. */
  actions: ActionConnection;
  /** Articles. */
  articles: ArticleConnection;
  /** What was changed by whom, latest first. Needs the permission to write. */
  audit: AuditRecordConnection;
  /** Two parties and everything between them. Example: `bilateral(a: "CHN", b: "South Korea")`. */
  bilateral?: Maybe<Bilateral>;
  /** Pledges and positions. */
  claims: ClaimConnection;
  /** Pledges by how they stand: open, kept, broken, each with its steps. Where `status` is given, the 2,000 first of the pledges that the filter lets pass are looked at. */
  commitments: PledgeConnection;
  /** A country by code or name; give one of them. */
  country?: Maybe<Country>;
  /** Entities by name or alias, best first; accents and small misspellings do not matter. */
  entities: EntityConnection;
  /** Any entity by id, code or name. */
  entity?: Maybe<Entity>;
  /** Facts of all kinds. */
  facts: FactConnection;
  /** Entities that may be the same, best first, for a person to judge. Nothing merges by itself. Of the entities that only articles name, the 2,000 first are looked at. */
  identityProposals: Array<IdentityProposal>;
  /** A piece of work by id. */
  job?: Maybe<Job>;
  /** Meetings. */
  meetings: MeetingConnection;
  /** What is around an entity, to draw. All edges of the entities gone through are read: of one with a million edges that takes seconds. Example: `neighbourhood(id: "system:thaad", depth: 2, asOf: "2017-11-30")`. */
  neighbourhood: Picture;
  /** Anything by its global id; null when there is none. */
  node?: Maybe<Node>;
  /** Several things by their global ids, in that order; null where there is none. */
  nodes: Array<Maybe<Node>>;
  /** The pairs with the most facts first. */
  pairs: BilateralConnection;
  /** The shortest ways from one entity to another, to draw; null when there is none. */
  path?: Maybe<Picture>;
  /** A person by id or name. */
  person?: Maybe<Person>;
  /** Publishers. Example: `publishers(filter: {kind: [STATE], country: ["CHN"]}, order: ARTICLES)`. */
  publishers: PublisherConnection;
  /** Full text over quotes, contents of claims and headlines, best first, at most 1,000. Example: `search(text: "THAAD \"missile defense\"")`. */
  search: SearchHitConnection;
  /** What the graph holds, in figures. */
  stats: Stats;
  /** Stories. Example: `stories(filter: {minArticles: 2, not: {publisherKind: [STATE]}})`. */
  stories: StoryConnection;
  /** Who the caller is to the service. */
  viewer: Viewer;
};


/** What may be asked. */
export type QueryAccountsArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  meeting: Scalars['ID']['input'];
};


/** What may be asked. */
export type QueryActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DateOrder>;
};


/** What may be asked. */
export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DateOrder>;
};


/** What may be asked. */
export type QueryAuditArgs = {
  action?: InputMaybe<Array<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  subject?: InputMaybe<Scalars['ID']['input']>;
};


/** What may be asked. */
export type QueryBilateralArgs = {
  a: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  b: Scalars['String']['input'];
};


/** What may be asked. */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DateOrder>;
};


/** What may be asked. */
export type QueryCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DateOrder>;
  status?: InputMaybe<Array<CommitmentStatus>>;
};


/** What may be asked. */
export type QueryCountryArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked. */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  listed?: InputMaybe<Scalars['Boolean']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  types?: InputMaybe<Array<EntityType>>;
};


/** What may be asked. */
export type QueryEntityArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked. */
export type QueryFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DateOrder>;
};


/** What may be asked. */
export type QueryIdentityProposalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<EntityType>>;
};


/** What may be asked. */
export type QueryJobArgs = {
  id: Scalars['ID']['input'];
};


/** What may be asked. */
export type QueryMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DateOrder>;
};


/** What may be asked. */
export type QueryNeighbourhoodArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  id: Scalars['ID']['input'];
  limit?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** What may be asked. */
export type QueryNodeArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** What may be asked. */
export type QueryNodesArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  ids: Array<Scalars['ID']['input']>;
};


/** What may be asked. */
export type QueryPairsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  with?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked. */
export type QueryPathArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  from: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
};


/** What may be asked. */
export type QueryPersonArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked. */
export type QueryPublishersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<PublisherFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<PublisherOrder>;
};


/** What may be asked. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  in?: InputMaybe<Array<SearchField>>;
  text: Scalars['String']['input'];
};


/** What may be asked. */
export type QueryStatsArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What may be asked. */
export type QueryStoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<StoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DateOrder>;
};

/** How an article gives somebody's words. */
export type Quoting =
  /** Word for word, in quotation marks. */
  | 'DIRECT'
  /** In the reporter's words. */
  | 'INDIRECT'
  /** Partly in quotation marks. */
  | 'MIXED'
  /** Told by the reporter, nobody quoted. */
  | 'NARRATED';

/** What retracting an article did. */
export type RetractArticlePayload = {
  __typename?: 'RetractArticlePayload';
  /** The article, now retracted. */
  article: Article;
  /** The record of it. */
  audit: AuditRecord;
  /** Facts that were withdrawn, since only this article supported them. */
  withdrawn: Array<Fact>;
};

/** The part that an entity plays in a fact. */
export type Role =
  /** Whose pledge, position or action it is, or whose side met. */
  | 'ACTOR'
  /** Who took part in the meeting. */
  | 'PARTICIPANT'
  /** Whose words they are. */
  | 'SPEAKER'
  /** To whom it is addressed or done. */
  | 'TARGET'
  /** What it is about. */
  | 'TOPIC';

/** Where the words searched for were found. */
export type SearchField =
  /** The content of a claim. */
  | 'CONTENT'
  /** The headline of an article. */
  | 'HEADLINE'
  /** The sentence quoted as evidence. */
  | 'QUOTE';

/** Something found. */
export type SearchHit = {
  __typename?: 'SearchHit';
  /** Where the words were found. */
  field: SearchField;
  /** The words found, as places in `text`. */
  highlights: Array<Span>;
  /** How well it fits; only the order means something. */
  score: Scalars['Float']['output'];
  /** What it is. */
  subject: SearchSubject;
  /** The text in which they were found. */
  text: Scalars['String']['output'];
};

/** One page of what was found, best first. */
export type SearchHitConnection = {
  __typename?: 'SearchHitConnection';
  /** The page's items with their cursors. */
  edges: Array<SearchHitEdge>;
  /** The page's items alone. */
  nodes: Array<SearchHit>;
  /** Where the page stands, and whether there is more. */
  pageInfo: PageInfo;
};

/** An item found. */
export type SearchHitEdge = {
  __typename?: 'SearchHitEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: SearchHit;
};

/** What a search can find. */
export type SearchSubject = Article | Attestation | Pledge | Position;

/** A stretch of an article's text. */
export type Span = {
  __typename?: 'Span';
  /** Where it ends, exclusive. */
  end: Scalars['Int']['output'];
  /** Where it starts, in UTF-16 code units. */
  start: Scalars['Int']['output'];
  /** Its words. */
  text: Scalars['String']['output'];
};

/** Attitude of a position. */
export type Stance =
  /** Urges, asks for, demands or proposes it. */
  | 'CALLS_FOR'
  /** Opposes, rejects, condemns or warns against it. */
  | 'OPPOSES'
  /** Supports, welcomes or praises it. */
  | 'SUPPORTS';

/** A change of stance. */
export type StanceChange = {
  __typename?: 'StanceChange';
  /** When. */
  date: Scalars['PartialDate']['output'];
  /** The stance before; null for the first one known. */
  from?: Maybe<Stance>;
  /** The position that shows it, with its evidence. */
  position: Position;
  /** How much of the date is known. */
  precision: Precision;
  /** The stance from then on. */
  to: Stance;
};

/** Where an actor stands on a matter. */
export type StanceHolder = {
  __typename?: 'StanceHolder';
  /** Who. */
  actor: Entity;
  /** The stance before the last change; null when it never changed. */
  before?: Maybe<Stance>;
  /** How many positions the actor took on it. */
  count: Scalars['Int']['output'];
  /** The latest position, with its evidence. */
  latest: Position;
  /** Since when, without a change, as far as the graph knows. */
  since: Scalars['PartialDate']['output'];
  /** The stance of the latest position. */
  stance: Stance;
};

/** What the graph holds. */
export type Stats = {
  __typename?: 'Stats';
  /** Articles; retracted ones too, unless `asOf` is given. */
  articles: Scalars['Int']['output'];
  /** Attestations. */
  attestations: Scalars['Int']['output'];
  /** Date of the earliest fact. */
  earliest?: Maybe<Scalars['PartialDate']['output']>;
  /** Entities by type. */
  entities: Array<FacetCount>;
  /** Facts by kind. */
  facts: Array<FacetCount>;
  /** Date of the latest fact. */
  latest?: Maybe<Scalars['PartialDate']['output']>;
  /** Pairs of parties with at least one fact. */
  pairs: Scalars['Int']['output'];
  /** Publishers. */
  publishers: Scalars['Int']['output'];
  /** Stories: articles with their copies taken together. */
  stories: Scalars['Int']['output'];
};

/** What a later fact does to a pledge. */
export type StepType =
  /** It does what was pledged not to be done. */
  | 'BREAKS'
  /** It does what was pledged. */
  | 'FULFILS'
  /** It announces or plans what was pledged. */
  | 'PURSUES'
  /** It makes the pledge again. */
  | 'REAFFIRMS'
  /** It takes the pledge back. */
  | 'WITHDRAWS';

/** Articles that are copies or rewrites of one text. */
export type Story = Node & {
  __typename?: 'Story';
  /** Its articles, latest first. */
  articles: ArticleConnection;
  /** Headline of its first article. */
  headline?: Maybe<Scalars['String']['output']>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Who told it. */
  publishers: Array<Publisher>;
};


/** Articles that are copies or rewrites of one text. */
export type StoryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of stories. */
export type StoryConnection = {
  __typename?: 'StoryConnection';
  /** The page's items with their cursors. */
  edges: Array<StoryEdge>;
  /** How they divide by publisher and year. */
  facets: StoryFacets;
  /** The page's items alone. */
  nodes: Array<Story>;
  /** Where the page stands, and whether there is more. */
  pageInfo: PageInfo;
  /** How many there are on all pages. Counted only when asked for; on very large sets it is the dearest field of the page. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page. */
export type StoryEdge = {
  __typename?: 'StoryEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Story;
};

/** How the stories of a list divide, on all its pages. Each is counted only when asked for, over at most 100,000 stories. */
export type StoryFacets = {
  __typename?: 'StoryFacets';
  /** By the kind of who told them. */
  publisherKinds: Array<FacetCount>;
  /** By who told them, the 20 most frequent publishers. */
  publishers: Array<FacetCount>;
  /** By the year of their latest article, latest first. */
  years: Array<FacetCount>;
};

/** A choice of stories. All fields given must hold; within a list any value will do. Articles that are retracted do not count. */
export type StoryFilter = {
  /** With an article taken over from this agency. */
  agency?: InputMaybe<Array<Scalars['String']['input']>>;
  /** All of these must hold too. */
  and?: InputMaybe<Array<StoryFilter>>;
  /** Whose latest article was written from this date on: `2017`, `2017-10`, `2017-10-31`. */
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** With an article in this language: `en`. */
  language?: InputMaybe<Array<Scalars['String']['input']>>;
  /** With at least so many articles: `2` for those that were copied or rewritten. */
  minArticles?: InputMaybe<Scalars['Int']['input']>;
  /** This must not hold. */
  not?: InputMaybe<StoryFilter>;
  /** At least one of these must hold too. */
  or?: InputMaybe<Array<StoryFilter>>;
  /** Told by: id or name. */
  publisher?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Told by a publisher of one of these kinds. */
  publisherKind?: InputMaybe<Array<PublisherKind>>;
  /** Whose latest article was written up to the end of this date. */
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** What may be followed, by server-sent events: POST with `Accept: text/event-stream`. */
export type Subscription = {
  __typename?: 'Subscription';
  /** How a job goes on, until it ends. */
  ingestProgress: Job;
  /** Facts as they are recorded, after they are committed. */
  recorded: Fact;
};


/** What may be followed, by server-sent events: POST with `Accept: text/event-stream`. */
export type SubscriptionIngestProgressArgs = {
  job: Scalars['ID']['input'];
};


/** What may be followed, by server-sent events: POST with `Accept: text/event-stream`. */
export type SubscriptionRecordedArgs = {
  kinds?: InputMaybe<Array<FactKind>>;
  pair?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** How much stands behind a fact. Copies and rewrites of one text are one story. */
export type Support = {
  __typename?: 'Support';
  /** Articles that tell it, copies too. */
  articles: Scalars['Int']['output'];
  /** Independent stories by the kind of who told them: of the agency, where one is credited, else of the publisher. */
  kinds: Array<KindSupport>;
  /** Independent stories that tell it. */
  stories: Scalars['Int']['output'];
};

/** A named weapon, defence or technical system. */
export type System = Entity & Node & Topic & {
  __typename?: 'System';
  /** Other names, short forms and spellings. */
  aliases: Array<Scalars['String']['output']>;
  /** Pledges and positions in which it plays a part, by date. */
  claims: ClaimConnection;
  /** What else the facts that it is in speak of, most often first. */
  coOccurrences: CoOccurrenceConnection;
  /** Facts in which it plays a part, by date. */
  facts: FactConnection;
  /** Global id. Example: `system:thaad`. */
  id: Scalars['ID']['output'];
  /** Meetings that it took part in, or that were about it. */
  meetings: MeetingConnection;
  /** The same as this one under another id, merged by a person. */
  merged: Array<MergedEntity>;
  /** The common English name. */
  name: Scalars['String']['output'];
  /** What it has said on a matter over time, with each change of stance. */
  positionOn: PositionHistory;
  /** True while only articles name it: the reference data does not list it, and its id may be merged into another. */
  provisional: Scalars['Boolean']['output'];
  /** Addresses under which others know it. */
  sameAs: Array<Scalars['String']['output']>;
  /** Who stands where on it: the latest position of each actor. */
  stances: Array<StanceHolder>;
  /** What kind of thing it is. */
  type: EntityType;
  /** Wikidata item, such as `Q884`, where known. */
  wikidata?: Maybe<Scalars['String']['output']>;
};


/** A named weapon, defence or technical system. */
export type SystemClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DateOrder>;
  role?: InputMaybe<Role>;
};


/** A named weapon, defence or technical system. */
export type SystemCoOccurrencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<EntityType>>;
};


/** A named weapon, defence or technical system. */
export type SystemFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DateOrder>;
  role?: InputMaybe<Role>;
};


/** A named weapon, defence or technical system. */
export type SystemMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DateOrder>;
};


/** A named weapon, defence or technical system. */
export type SystemPositionOnArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  issue: Scalars['String']['input'];
};


/** A named weapon, defence or technical system. */
export type SystemStancesArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  stance?: InputMaybe<Array<Stance>>;
};

/** A matter that actors take positions on: an issue, a system, an initiative, an agreement. */
export type Topic = {
  /** Other names, short forms and spellings. */
  aliases: Array<Scalars['String']['output']>;
  /** Pledges and positions in which it plays a part, by date. */
  claims: ClaimConnection;
  /** What else the facts that it is in speak of, most often first. */
  coOccurrences: CoOccurrenceConnection;
  /** Facts in which it plays a part, by date. */
  facts: FactConnection;
  /** Global id. Example: `issue:korean-peninsula-nuclear`. */
  id: Scalars['ID']['output'];
  /** Meetings that it took part in, or that were about it. */
  meetings: MeetingConnection;
  /** The same as this one under another id, merged by a person. */
  merged: Array<MergedEntity>;
  /** The common English name. */
  name: Scalars['String']['output'];
  /** What it has said on a matter over time, with each change of stance. */
  positionOn: PositionHistory;
  /** True while only articles name it: the reference data does not list it, and its id may be merged into another. */
  provisional: Scalars['Boolean']['output'];
  /** Addresses under which others know it. */
  sameAs: Array<Scalars['String']['output']>;
  /** Who stands where on it: the latest position of each actor. */
  stances: Array<StanceHolder>;
  /** What kind of thing it is. */
  type: EntityType;
  /** Wikidata item, such as `Q884`, where known. */
  wikidata?: Maybe<Scalars['String']['output']>;
};


/** A matter that actors take positions on: an issue, a system, an initiative, an agreement. */
export type TopicClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DateOrder>;
  role?: InputMaybe<Role>;
};


/** A matter that actors take positions on: an issue, a system, an initiative, an agreement. */
export type TopicCoOccurrencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<EntityType>>;
};


/** A matter that actors take positions on: an issue, a system, an initiative, an agreement. */
export type TopicFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DateOrder>;
  role?: InputMaybe<Role>;
};


/** A matter that actors take positions on: an issue, a system, an initiative, an agreement. */
export type TopicMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DateOrder>;
};


/** A matter that actors take positions on: an issue, a system, an initiative, an agreement. */
export type TopicPositionOnArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  issue: Scalars['String']['input'];
};


/** A matter that actors take positions on: an issue, a system, an initiative, an agreement. */
export type TopicStancesArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  stance?: InputMaybe<Array<Stance>>;
};

/** One page of topics with counts. */
export type TopicCountConnection = {
  __typename?: 'TopicCountConnection';
  /** The page's items with their cursors. */
  edges: Array<TopicCountEdge>;
  /** The page's items alone. */
  nodes: Array<Entity>;
  /** Where the page stands, and whether there is more. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A topic and how often it comes up. */
export type TopicCountEdge = {
  __typename?: 'TopicCountEdge';
  /** How many facts are about it. */
  count: Scalars['Int']['output'];
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** Date of the latest of them. */
  latest?: Maybe<Scalars['PartialDate']['output']>;
  /** The topic. */
  node: Entity;
};

/** What the caller may do. */
export type Viewer = {
  __typename?: 'Viewer';
  /** May read. */
  canRead: Scalars['Boolean']['output'];
  /** May change the graph. */
  canWrite: Scalars['Boolean']['output'];
  /** How callers are known: `none`, `token` or `jwt`. */
  mode: Scalars['String']['output'];
};

/** Why the graph holds a fact, from one telling of it. */
export type Why = {
  __typename?: 'Why';
  /** The telling. */
  attestation: Attestation;
  /** The mentions in the sentence that the fact rests on. */
  mentions: Array<MentionTrace>;
  /** Why that rule reads what it reads, in a sentence; null where the lexicon has no such row (any more), as for coded events. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Rule of the lexicon that fired: its id in `seed/lexicon`. */
  rule?: Maybe<Scalars['String']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  IngestResult:
    | ( Omit<IngestDuplicate, 'article'> & { article: _RefType['Article'] } )
    | ( IngestInvalid )
    | ( Omit<IngestSuccess, 'article'> & { article: _RefType['Article'] } )
  ;
  SearchSubject:
    | ( ArticleRow )
    | ( AttestationRow )
    | ( FactRow )
    | ( FactRow )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Account: ResolverTypeWrapper<Omit<Account, 'attestations' | 'fact'> & { attestations: Array<ResolversTypes['Attestation']>, fact: ResolversTypes['Fact'] }>;
  AccountContradiction: ResolverTypeWrapper<Omit<AccountContradiction, 'a' | 'b'> & { a: ResolversTypes['Fact'], b: ResolversTypes['Fact'] }>;
  AccountSide: ResolverTypeWrapper<Omit<AccountSide, 'leftOut' | 'party' | 'publishers' | 'told'> & { leftOut: Array<ResolversTypes['Account']>, party?: Maybe<ResolversTypes['Entity']>, publishers: Array<ResolversTypes['Publisher']>, told: Array<ResolversTypes['Account']> }>;
  Accounts: ResolverTypeWrapper<Omit<Accounts, 'contradictions' | 'meeting' | 'sides'> & { contradictions: Array<ResolversTypes['AccountContradiction']>, meeting: ResolversTypes['Meeting'], sides: Array<ResolversTypes['AccountSide']> }>;
  Action: ResolverTypeWrapper<FactRow>;
  ActionConnection: ResolverTypeWrapper<FactPage>;
  ActionEdge: ResolverTypeWrapper<Omit<ActionEdge, 'node'> & { node: ResolversTypes['Action'] }>;
  ActionStatus: ActionStatus;
  Agreement: ResolverTypeWrapper<EntityRow>;
  Article: ResolverTypeWrapper<ArticleRow>;
  ArticleConnection: ResolverTypeWrapper<Omit<ArticleConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ArticleEdge']>, nodes: Array<ResolversTypes['Article']> }>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  ArticleFacets: ResolverTypeWrapper<ArticleFacets>;
  ArticleFilter: ArticleFilter;
  Attestation: ResolverTypeWrapper<AttestationRow>;
  AttestationConnection: ResolverTypeWrapper<Omit<AttestationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AttestationEdge']>, nodes: Array<ResolversTypes['Attestation']> }>;
  AttestationEdge: ResolverTypeWrapper<Omit<AttestationEdge, 'node'> & { node: ResolversTypes['Attestation'] }>;
  AuditRecord: ResolverTypeWrapper<AuditRecord>;
  AuditRecordConnection: ResolverTypeWrapper<AuditRecordConnection>;
  AuditRecordEdge: ResolverTypeWrapper<AuditRecordEdge>;
  Bilateral: ResolverTypeWrapper<BilateralNode>;
  BilateralConnection: ResolverTypeWrapper<Omit<BilateralConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['BilateralEdge']>, nodes: Array<ResolversTypes['Bilateral']> }>;
  BilateralEdge: ResolverTypeWrapper<Omit<BilateralEdge, 'node'> & { node: ResolversTypes['Bilateral'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Claim: ResolverTypeWrapper<FactRow>;
  ClaimConnection: ResolverTypeWrapper<FactPage>;
  ClaimCorrectionInput: ClaimCorrectionInput;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClimatePeriod: ResolverTypeWrapper<Omit<ClimatePeriod, 'computedFrom'> & { computedFrom: ResolversTypes['FactConnection'] }>;
  ClimateShare: ResolverTypeWrapper<ClimateShare>;
  ClimateStep: ClimateStep;
  CoOccurrenceConnection: ResolverTypeWrapper<Omit<CoOccurrenceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CoOccurrenceEdge']>, nodes: Array<ResolversTypes['Entity']> }>;
  CoOccurrenceEdge: ResolverTypeWrapper<Omit<CoOccurrenceEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  CommitmentStatus: CommitmentStatus;
  CommitmentStep: ResolverTypeWrapper<Omit<CommitmentStep, 'fact'> & { fact: ResolversTypes['Fact'] }>;
  ContradictionMatter: ContradictionMatter;
  CorrectClaimPayload: ResolverTypeWrapper<Omit<CorrectClaimPayload, 'claim'> & { claim: ResolversTypes['Claim'] }>;
  Correction: ResolverTypeWrapper<Correction>;
  Country: ResolverTypeWrapper<EntityRow>;
  DateOrder: DateOrder;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DocumentInput: DocumentInput;
  Entity: ResolverTypeWrapper<EntityRow>;
  EntityConnection: ResolverTypeWrapper<Omit<EntityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EntityEdge']>, nodes: Array<ResolversTypes['Entity']> }>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityType: EntityType;
  Event: ResolverTypeWrapper<FactRow>;
  FacetCount: ResolverTypeWrapper<FacetCount>;
  Fact: ResolverTypeWrapper<FactRow>;
  FactConnection: ResolverTypeWrapper<FactPage>;
  FactEdge: ResolverTypeWrapper<Omit<FactEdge, 'node'> & { node: ResolversTypes['Fact'] }>;
  FactFacets: ResolverTypeWrapper<FactFacets>;
  FactFilter: FactFilter;
  FactKind: FactKind;
  FactStatus: FactStatus;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdentityPayload: ResolverTypeWrapper<Omit<IdentityPayload, 'a' | 'b'> & { a: ResolversTypes['Entity'], b: ResolversTypes['Entity'] }>;
  IdentityProposal: ResolverTypeWrapper<Omit<IdentityProposal, 'a' | 'b'> & { a: ResolversTypes['Entity'], b: ResolversTypes['Entity'] }>;
  IdentityReason: ResolverTypeWrapper<IdentityReason>;
  IdentityReasonKind: IdentityReasonKind;
  IngestDuplicate: ResolverTypeWrapper<Omit<IngestDuplicate, 'article'> & { article: ResolversTypes['Article'] }>;
  IngestInput: IngestInput;
  IngestInvalid: ResolverTypeWrapper<IngestInvalid>;
  IngestPayload: ResolverTypeWrapper<Omit<IngestPayload, 'job' | 'results'> & { job: ResolversTypes['Job'], results: Array<ResolversTypes['IngestResult']> }>;
  IngestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IngestResult']>;
  IngestSuccess: ResolverTypeWrapper<Omit<IngestSuccess, 'article'> & { article: ResolversTypes['Article'] }>;
  Initiative: ResolverTypeWrapper<EntityRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Issue: ResolverTypeWrapper<EntityRow>;
  Job: ResolverTypeWrapper<Omit<Job, 'results'> & { results: Array<ResolversTypes['IngestResult']> }>;
  JobStatus: JobStatus;
  KindSupport: ResolverTypeWrapper<KindSupport>;
  Meeting: ResolverTypeWrapper<FactRow>;
  MeetingConnection: ResolverTypeWrapper<FactPage>;
  MeetingEdge: ResolverTypeWrapper<Omit<MeetingEdge, 'node'> & { node: ResolversTypes['Meeting'] }>;
  MeetingKind: MeetingKind;
  MeetingStatus: MeetingStatus;
  MentionTrace: ResolverTypeWrapper<Omit<MentionTrace, 'entity'> & { entity?: Maybe<ResolversTypes['Entity']> }>;
  MergeEntitiesPayload: ResolverTypeWrapper<Omit<MergeEntitiesPayload, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  MergedEntity: ResolverTypeWrapper<MergedEntity>;
  Milestone: ResolverTypeWrapper<FactRow>;
  MilestoneKind: MilestoneKind;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<NodeRow>;
  Office: ResolverTypeWrapper<Omit<Office, 'of' | 'person'> & { of: ResolversTypes['Party'], person: ResolversTypes['Person'] }>;
  Organization: ResolverTypeWrapper<EntityRow>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Party: ResolverTypeWrapper<EntityRow>;
  Person: ResolverTypeWrapper<EntityRow>;
  Picture: ResolverTypeWrapper<Omit<Picture, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PictureEdge']>, nodes: Array<ResolversTypes['PictureNode']> }>;
  PictureEdge: ResolverTypeWrapper<Omit<PictureEdge, 'facts'> & { facts: Array<ResolversTypes['Fact']> }>;
  PictureNode: ResolverTypeWrapper<Omit<PictureNode, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  Place: ResolverTypeWrapper<EntityRow>;
  Pledge: ResolverTypeWrapper<FactRow>;
  PledgeConnection: ResolverTypeWrapper<FactPage>;
  PledgeEdge: ResolverTypeWrapper<Omit<PledgeEdge, 'node'> & { node: ResolversTypes['Pledge'] }>;
  PledgeStrength: PledgeStrength;
  PloverType: PloverType;
  Position: ResolverTypeWrapper<FactRow>;
  PositionConnection: ResolverTypeWrapper<FactPage>;
  PositionEdge: ResolverTypeWrapper<Omit<PositionEdge, 'node'> & { node: ResolversTypes['Position'] }>;
  PositionHistory: ResolverTypeWrapper<Omit<PositionHistory, 'actor' | 'changes' | 'issue' | 'positions'> & { actor: ResolversTypes['Entity'], changes: Array<ResolversTypes['StanceChange']>, issue: ResolversTypes['Entity'], positions: Array<ResolversTypes['Position']> }>;
  Precision: Precision;
  Publisher: ResolverTypeWrapper<PublisherRow>;
  PublisherConnection: ResolverTypeWrapper<Omit<PublisherConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PublisherEdge']>, nodes: Array<ResolversTypes['Publisher']> }>;
  PublisherEdge: ResolverTypeWrapper<Omit<PublisherEdge, 'node'> & { node: ResolversTypes['Publisher'] }>;
  PublisherFacets: ResolverTypeWrapper<PublisherFacets>;
  PublisherFilter: PublisherFilter;
  PublisherKind: PublisherKind;
  PublisherOrder: PublisherOrder;
  Quad: Quad;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quoting: Quoting;
  RetractArticlePayload: ResolverTypeWrapper<Omit<RetractArticlePayload, 'article' | 'withdrawn'> & { article: ResolversTypes['Article'], withdrawn: Array<ResolversTypes['Fact']> }>;
  Role: Role;
  SearchField: SearchField;
  SearchHit: ResolverTypeWrapper<Omit<SearchHit, 'subject'> & { subject: ResolversTypes['SearchSubject'] }>;
  SearchHitConnection: ResolverTypeWrapper<Omit<SearchHitConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SearchHitEdge']>, nodes: Array<ResolversTypes['SearchHit']> }>;
  SearchHitEdge: ResolverTypeWrapper<Omit<SearchHitEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  SearchSubject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchSubject']>;
  Span: ResolverTypeWrapper<Span>;
  Stance: Stance;
  StanceChange: ResolverTypeWrapper<Omit<StanceChange, 'position'> & { position: ResolversTypes['Position'] }>;
  StanceHolder: ResolverTypeWrapper<Omit<StanceHolder, 'actor' | 'latest'> & { actor: ResolversTypes['Entity'], latest: ResolversTypes['Position'] }>;
  Stats: ResolverTypeWrapper<Stats>;
  StepType: StepType;
  Story: ResolverTypeWrapper<Omit<Story, 'articles' | 'publishers'> & { articles: ResolversTypes['ArticleConnection'], publishers: Array<ResolversTypes['Publisher']> }>;
  StoryConnection: ResolverTypeWrapper<Omit<StoryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['StoryEdge']>, nodes: Array<ResolversTypes['Story']> }>;
  StoryEdge: ResolverTypeWrapper<Omit<StoryEdge, 'node'> & { node: ResolversTypes['Story'] }>;
  StoryFacets: ResolverTypeWrapper<StoryFacets>;
  StoryFilter: StoryFilter;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Support: ResolverTypeWrapper<Support>;
  System: ResolverTypeWrapper<EntityRow>;
  Topic: ResolverTypeWrapper<EntityRow>;
  TopicCountConnection: ResolverTypeWrapper<Omit<TopicCountConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TopicCountEdge']>, nodes: Array<ResolversTypes['Entity']> }>;
  TopicCountEdge: ResolverTypeWrapper<Omit<TopicCountEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  Viewer: ResolverTypeWrapper<Viewer>;
  Why: ResolverTypeWrapper<Omit<Why, 'attestation' | 'mentions'> & { attestation: ResolversTypes['Attestation'], mentions: Array<ResolversTypes['MentionTrace']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Account: Omit<Account, 'attestations' | 'fact'> & { attestations: Array<ResolversParentTypes['Attestation']>, fact: ResolversParentTypes['Fact'] };
  AccountContradiction: Omit<AccountContradiction, 'a' | 'b'> & { a: ResolversParentTypes['Fact'], b: ResolversParentTypes['Fact'] };
  AccountSide: Omit<AccountSide, 'leftOut' | 'party' | 'publishers' | 'told'> & { leftOut: Array<ResolversParentTypes['Account']>, party?: Maybe<ResolversParentTypes['Entity']>, publishers: Array<ResolversParentTypes['Publisher']>, told: Array<ResolversParentTypes['Account']> };
  Accounts: Omit<Accounts, 'contradictions' | 'meeting' | 'sides'> & { contradictions: Array<ResolversParentTypes['AccountContradiction']>, meeting: ResolversParentTypes['Meeting'], sides: Array<ResolversParentTypes['AccountSide']> };
  Action: FactRow;
  ActionConnection: FactPage;
  ActionEdge: Omit<ActionEdge, 'node'> & { node: ResolversParentTypes['Action'] };
  Agreement: EntityRow;
  Article: ArticleRow;
  ArticleConnection: Omit<ArticleConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ArticleEdge']>, nodes: Array<ResolversParentTypes['Article']> };
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  ArticleFacets: ArticleFacets;
  ArticleFilter: ArticleFilter;
  Attestation: AttestationRow;
  AttestationConnection: Omit<AttestationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AttestationEdge']>, nodes: Array<ResolversParentTypes['Attestation']> };
  AttestationEdge: Omit<AttestationEdge, 'node'> & { node: ResolversParentTypes['Attestation'] };
  AuditRecord: AuditRecord;
  AuditRecordConnection: AuditRecordConnection;
  AuditRecordEdge: AuditRecordEdge;
  Bilateral: BilateralNode;
  BilateralConnection: Omit<BilateralConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['BilateralEdge']>, nodes: Array<ResolversParentTypes['Bilateral']> };
  BilateralEdge: Omit<BilateralEdge, 'node'> & { node: ResolversParentTypes['Bilateral'] };
  Boolean: Scalars['Boolean']['output'];
  Claim: FactRow;
  ClaimConnection: FactPage;
  ClaimCorrectionInput: ClaimCorrectionInput;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClimatePeriod: Omit<ClimatePeriod, 'computedFrom'> & { computedFrom: ResolversParentTypes['FactConnection'] };
  ClimateShare: ClimateShare;
  CoOccurrenceConnection: Omit<CoOccurrenceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CoOccurrenceEdge']>, nodes: Array<ResolversParentTypes['Entity']> };
  CoOccurrenceEdge: Omit<CoOccurrenceEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  CommitmentStep: Omit<CommitmentStep, 'fact'> & { fact: ResolversParentTypes['Fact'] };
  CorrectClaimPayload: Omit<CorrectClaimPayload, 'claim'> & { claim: ResolversParentTypes['Claim'] };
  Correction: Correction;
  Country: EntityRow;
  DateTime: Scalars['DateTime']['output'];
  DocumentInput: DocumentInput;
  Entity: EntityRow;
  EntityConnection: Omit<EntityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EntityEdge']>, nodes: Array<ResolversParentTypes['Entity']> };
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  Event: FactRow;
  FacetCount: FacetCount;
  Fact: FactRow;
  FactConnection: FactPage;
  FactEdge: Omit<FactEdge, 'node'> & { node: ResolversParentTypes['Fact'] };
  FactFacets: FactFacets;
  FactFilter: FactFilter;
  Float: Scalars['Float']['output'];
  ID: Scalars['ID']['output'];
  IdentityPayload: Omit<IdentityPayload, 'a' | 'b'> & { a: ResolversParentTypes['Entity'], b: ResolversParentTypes['Entity'] };
  IdentityProposal: Omit<IdentityProposal, 'a' | 'b'> & { a: ResolversParentTypes['Entity'], b: ResolversParentTypes['Entity'] };
  IdentityReason: IdentityReason;
  IngestDuplicate: Omit<IngestDuplicate, 'article'> & { article: ResolversParentTypes['Article'] };
  IngestInput: IngestInput;
  IngestInvalid: IngestInvalid;
  IngestPayload: Omit<IngestPayload, 'job' | 'results'> & { job: ResolversParentTypes['Job'], results: Array<ResolversParentTypes['IngestResult']> };
  IngestResult: ResolversUnionTypes<ResolversParentTypes>['IngestResult'];
  IngestSuccess: Omit<IngestSuccess, 'article'> & { article: ResolversParentTypes['Article'] };
  Initiative: EntityRow;
  Int: Scalars['Int']['output'];
  Issue: EntityRow;
  Job: Omit<Job, 'results'> & { results: Array<ResolversParentTypes['IngestResult']> };
  KindSupport: KindSupport;
  Meeting: FactRow;
  MeetingConnection: FactPage;
  MeetingEdge: Omit<MeetingEdge, 'node'> & { node: ResolversParentTypes['Meeting'] };
  MentionTrace: Omit<MentionTrace, 'entity'> & { entity?: Maybe<ResolversParentTypes['Entity']> };
  MergeEntitiesPayload: Omit<MergeEntitiesPayload, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  MergedEntity: MergedEntity;
  Milestone: FactRow;
  Mutation: Record<PropertyKey, never>;
  Node: NodeRow;
  Office: Omit<Office, 'of' | 'person'> & { of: ResolversParentTypes['Party'], person: ResolversParentTypes['Person'] };
  Organization: EntityRow;
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  Party: EntityRow;
  Person: EntityRow;
  Picture: Omit<Picture, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PictureEdge']>, nodes: Array<ResolversParentTypes['PictureNode']> };
  PictureEdge: Omit<PictureEdge, 'facts'> & { facts: Array<ResolversParentTypes['Fact']> };
  PictureNode: Omit<PictureNode, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  Place: EntityRow;
  Pledge: FactRow;
  PledgeConnection: FactPage;
  PledgeEdge: Omit<PledgeEdge, 'node'> & { node: ResolversParentTypes['Pledge'] };
  Position: FactRow;
  PositionConnection: FactPage;
  PositionEdge: Omit<PositionEdge, 'node'> & { node: ResolversParentTypes['Position'] };
  PositionHistory: Omit<PositionHistory, 'actor' | 'changes' | 'issue' | 'positions'> & { actor: ResolversParentTypes['Entity'], changes: Array<ResolversParentTypes['StanceChange']>, issue: ResolversParentTypes['Entity'], positions: Array<ResolversParentTypes['Position']> };
  Publisher: PublisherRow;
  PublisherConnection: Omit<PublisherConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PublisherEdge']>, nodes: Array<ResolversParentTypes['Publisher']> };
  PublisherEdge: Omit<PublisherEdge, 'node'> & { node: ResolversParentTypes['Publisher'] };
  PublisherFacets: PublisherFacets;
  PublisherFilter: PublisherFilter;
  Query: Record<PropertyKey, never>;
  RetractArticlePayload: Omit<RetractArticlePayload, 'article' | 'withdrawn'> & { article: ResolversParentTypes['Article'], withdrawn: Array<ResolversParentTypes['Fact']> };
  SearchHit: Omit<SearchHit, 'subject'> & { subject: ResolversParentTypes['SearchSubject'] };
  SearchHitConnection: Omit<SearchHitConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SearchHitEdge']>, nodes: Array<ResolversParentTypes['SearchHit']> };
  SearchHitEdge: Omit<SearchHitEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  SearchSubject: ResolversUnionTypes<ResolversParentTypes>['SearchSubject'];
  Span: Span;
  StanceChange: Omit<StanceChange, 'position'> & { position: ResolversParentTypes['Position'] };
  StanceHolder: Omit<StanceHolder, 'actor' | 'latest'> & { actor: ResolversParentTypes['Entity'], latest: ResolversParentTypes['Position'] };
  Stats: Stats;
  Story: Omit<Story, 'articles' | 'publishers'> & { articles: ResolversParentTypes['ArticleConnection'], publishers: Array<ResolversParentTypes['Publisher']> };
  StoryConnection: Omit<StoryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['StoryEdge']>, nodes: Array<ResolversParentTypes['Story']> };
  StoryEdge: Omit<StoryEdge, 'node'> & { node: ResolversParentTypes['Story'] };
  StoryFacets: StoryFacets;
  StoryFilter: StoryFilter;
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  Support: Support;
  System: EntityRow;
  Topic: EntityRow;
  TopicCountConnection: Omit<TopicCountConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TopicCountEdge']>, nodes: Array<ResolversParentTypes['Entity']> };
  TopicCountEdge: Omit<TopicCountEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  Viewer: Viewer;
  Why: Omit<Why, 'attestation' | 'mentions'> & { attestation: ResolversParentTypes['Attestation'], mentions: Array<ResolversParentTypes['MentionTrace']> };
};

export type AccountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  attestations?: Resolver<Array<ResolversTypes['Attestation']>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type AccountContradictionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AccountContradiction'] = ResolversParentTypes['AccountContradiction']> = {
  a?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['ContradictionMatter'], ParentType, ContextType>;
};

export type AccountSideResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AccountSide'] = ResolversParentTypes['AccountSide']> = {
  leftOut?: Resolver<Array<ResolversTypes['Account']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  publishers?: Resolver<Array<ResolversTypes['Publisher']>, ParentType, ContextType>;
  told?: Resolver<Array<ResolversTypes['Account']>, ParentType, ContextType>;
};

export type AccountsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Accounts'] = ResolversParentTypes['Accounts']> = {
  contradictions?: Resolver<Array<ResolversTypes['AccountContradiction']>, ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  sides?: Resolver<Array<ResolversTypes['AccountSide']>, ParentType, ContextType>;
};

export type ActionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Action'] = ResolversParentTypes['Action']> = {
  about?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  attestations?: Resolver<ResolversTypes['AttestationConnection'], ParentType, ContextType, RequireFields<ActionAttestationsArgs, 'first'>>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  contexts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  contradictedBy?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<ActionContradictedByArgs, 'first'>>;
  corrections?: Resolver<Array<ResolversTypes['Correction']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  negated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pairs?: Resolver<Array<ResolversTypes['Bilateral']>, ParentType, ContextType>;
  plover?: Resolver<Maybe<ResolversTypes['PloverType']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['Precision'], ParentType, ContextType>;
  publishers?: Resolver<Array<ResolversTypes['Publisher']>, ParentType, ContextType>;
  quad?: Resolver<Maybe<ResolversTypes['Quad']>, ParentType, ContextType>;
  reaffirmedBy?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<ActionReaffirmedByArgs, 'first'>>;
  recipient?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ActionStatus'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  why?: Resolver<Array<ResolversTypes['Why']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActionConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ActionConnection'] = ResolversParentTypes['ActionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ActionEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['FactFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Action']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActionEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ActionEdge'] = ResolversParentTypes['ActionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Action'], ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<AgreementClaimsArgs, 'first' | 'order'>>;
  coOccurrences?: Resolver<ResolversTypes['CoOccurrenceConnection'], ParentType, ContextType, RequireFields<AgreementCoOccurrencesArgs, 'first'>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<AgreementFactsArgs, 'first' | 'order'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<AgreementMeetingsArgs, 'first' | 'order'>>;
  merged?: Resolver<Array<ResolversTypes['MergedEntity']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  positionOn?: Resolver<ResolversTypes['PositionHistory'], ParentType, ContextType, RequireFields<AgreementPositionOnArgs, 'issue'>>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sameAs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  stances?: Resolver<Array<ResolversTypes['StanceHolder']>, ParentType, ContextType, Partial<AgreementStancesArgs>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  agency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestations?: Resolver<ResolversTypes['AttestationConnection'], ParentType, ContextType, RequireFields<ArticleAttestationsArgs, 'first'>>;
  authors?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<ArticleFactsArgs, 'first'>>;
  headline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Publisher']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  story?: Resolver<Maybe<ResolversTypes['Story']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['ArticleFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type ArticleFacetsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ArticleFacets'] = ResolversParentTypes['ArticleFacets']> = {
  languages?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  publisherKinds?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  publishers?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  years?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
};

export type AttestationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Attestation'] = ResolversParentTypes['Attestation']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['Span']>, ParentType, ContextType>;
  cue?: Resolver<Maybe<ResolversTypes['Span']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  extractor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  extractorVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quoting?: Resolver<ResolversTypes['Quoting'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  span?: Resolver<Maybe<ResolversTypes['Span']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttestationConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AttestationConnection'] = ResolversParentTypes['AttestationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AttestationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Attestation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttestationEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AttestationEdge'] = ResolversParentTypes['AttestationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Attestation'], ParentType, ContextType>;
};

export type AuditRecordResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AuditRecord'] = ResolversParentTypes['AuditRecord']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjects?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditRecordConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AuditRecordConnection'] = ResolversParentTypes['AuditRecordConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditRecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditRecordEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AuditRecordEdge'] = ResolversParentTypes['AuditRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditRecord'], ParentType, ContextType>;
};

export type BilateralResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Bilateral'] = ResolversParentTypes['Bilateral']> = {
  a?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  actions?: Resolver<ResolversTypes['ActionConnection'], ParentType, ContextType, RequireFields<BilateralActionsArgs, 'first' | 'order'>>;
  agreements?: Resolver<ResolversTypes['TopicCountConnection'], ParentType, ContextType, RequireFields<BilateralAgreementsArgs, 'first'>>;
  b?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  climate?: Resolver<Array<ResolversTypes['ClimatePeriod']>, ParentType, ContextType, RequireFields<BilateralClimateArgs, 'by'>>;
  dyad?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  factCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstContact?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issues?: Resolver<ResolversTypes['TopicCountConnection'], ParentType, ContextType, RequireFields<BilateralIssuesArgs, 'first'>>;
  latest?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<BilateralMeetingsArgs, 'first' | 'order'>>;
  pledges?: Resolver<ResolversTypes['PledgeConnection'], ParentType, ContextType, RequireFields<BilateralPledgesArgs, 'first' | 'order'>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<BilateralPositionsArgs, 'first' | 'order'>>;
  timeline?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<BilateralTimelineArgs, 'first' | 'order'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BilateralConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['BilateralConnection'] = ResolversParentTypes['BilateralConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BilateralEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Bilateral']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BilateralEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['BilateralEdge'] = ResolversParentTypes['BilateralEdge']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Bilateral'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  __resolveType: TypeResolveFn<'Pledge' | 'Position', ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['FactFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ClimatePeriodResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ClimatePeriod'] = ResolversParentTypes['ClimatePeriod']> = {
  computedFrom?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<ClimatePeriodComputedFromArgs, 'first'>>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  materialConflict?: Resolver<ResolversTypes['ClimateShare'], ParentType, ContextType>;
  materialCooperation?: Resolver<ResolversTypes['ClimateShare'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  verbalConflict?: Resolver<ResolversTypes['ClimateShare'], ParentType, ContextType>;
  verbalCooperation?: Resolver<ResolversTypes['ClimateShare'], ParentType, ContextType>;
};

export type ClimateShareResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ClimateShare'] = ResolversParentTypes['ClimateShare']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CoOccurrenceConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CoOccurrenceConnection'] = ResolversParentTypes['CoOccurrenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CoOccurrenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CoOccurrenceEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CoOccurrenceEdge'] = ResolversParentTypes['CoOccurrenceEdge']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type CommitmentStepResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CommitmentStep'] = ResolversParentTypes['CommitmentStep']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['StepType'], ParentType, ContextType>;
};

export type CorrectClaimPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CorrectClaimPayload'] = ResolversParentTypes['CorrectClaimPayload']> = {
  audit?: Resolver<ResolversTypes['AuditRecord'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type CorrectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Correction'] = ResolversParentTypes['Correction']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CountryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<CountryClaimsArgs, 'first' | 'order'>>;
  coOccurrences?: Resolver<ResolversTypes['CoOccurrenceConnection'], ParentType, ContextType, RequireFields<CountryCoOccurrencesArgs, 'first'>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<CountryFactsArgs, 'first' | 'order'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iso2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  iso3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<CountryMeetingsArgs, 'first' | 'order'>>;
  merged?: Resolver<Array<ResolversTypes['MergedEntity']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officeHolders?: Resolver<Array<ResolversTypes['Office']>, ParentType, ContextType, Partial<CountryOfficeHoldersArgs>>;
  positionOn?: Resolver<ResolversTypes['PositionHistory'], ParentType, ContextType, RequireFields<CountryPositionOnArgs, 'issue'>>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sameAs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EntityResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Country' | 'Initiative' | 'Issue' | 'Organization' | 'Person' | 'Place' | 'System', ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  suggestions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  __resolveType: TypeResolveFn<'Action' | 'Meeting' | 'Milestone', ParentType, ContextType>;
};

export type FacetCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FacetCount'] = ResolversParentTypes['FacetCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FactResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  __resolveType: TypeResolveFn<'Action' | 'Meeting' | 'Milestone' | 'Pledge' | 'Position', ParentType, ContextType>;
};

export type FactConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FactConnection'] = ResolversParentTypes['FactConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FactEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['FactFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FactEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FactEdge'] = ResolversParentTypes['FactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type FactFacetsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FactFacets'] = ResolversParentTypes['FactFacets']> = {
  actors?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  plover?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  publishers?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  stances?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  years?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
};

export type IdentityPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IdentityPayload'] = ResolversParentTypes['IdentityPayload']> = {
  a?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  audit?: Resolver<ResolversTypes['AuditRecord'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type IdentityProposalResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IdentityProposal'] = ResolversParentTypes['IdentityProposal']> = {
  a?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['IdentityReason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type IdentityReasonResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IdentityReason'] = ResolversParentTypes['IdentityReason']> = {
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IdentityReasonKind'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type IngestDuplicateResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IngestDuplicate'] = ResolversParentTypes['IngestDuplicate']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IngestInvalidResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IngestInvalid'] = ResolversParentTypes['IngestInvalid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IngestPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IngestPayload'] = ResolversParentTypes['IngestPayload']> = {
  job?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['IngestResult']>, ParentType, ContextType>;
};

export type IngestResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IngestResult'] = ResolversParentTypes['IngestResult']> = {
  __resolveType: TypeResolveFn<'IngestDuplicate' | 'IngestInvalid' | 'IngestSuccess', ParentType, ContextType>;
};

export type IngestSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IngestSuccess'] = ResolversParentTypes['IngestSuccess']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InitiativeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Initiative'] = ResolversParentTypes['Initiative']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<InitiativeClaimsArgs, 'first' | 'order'>>;
  coOccurrences?: Resolver<ResolversTypes['CoOccurrenceConnection'], ParentType, ContextType, RequireFields<InitiativeCoOccurrencesArgs, 'first'>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<InitiativeFactsArgs, 'first' | 'order'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<InitiativeMeetingsArgs, 'first' | 'order'>>;
  merged?: Resolver<Array<ResolversTypes['MergedEntity']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  positionOn?: Resolver<ResolversTypes['PositionHistory'], ParentType, ContextType, RequireFields<InitiativePositionOnArgs, 'issue'>>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sameAs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  stances?: Resolver<Array<ResolversTypes['StanceHolder']>, ParentType, ContextType, Partial<InitiativeStancesArgs>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Issue'] = ResolversParentTypes['Issue']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<IssueClaimsArgs, 'first' | 'order'>>;
  coOccurrences?: Resolver<ResolversTypes['CoOccurrenceConnection'], ParentType, ContextType, RequireFields<IssueCoOccurrencesArgs, 'first'>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<IssueFactsArgs, 'first' | 'order'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<IssueMeetingsArgs, 'first' | 'order'>>;
  merged?: Resolver<Array<ResolversTypes['MergedEntity']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  positionOn?: Resolver<ResolversTypes['PositionHistory'], ParentType, ContextType, RequireFields<IssuePositionOnArgs, 'issue'>>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sameAs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  stances?: Resolver<Array<ResolversTypes['StanceHolder']>, ParentType, ContextType, Partial<IssueStancesArgs>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JobResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Job'] = ResolversParentTypes['Job']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  duplicates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['IngestResult']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['JobStatus'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type KindSupportResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['KindSupport'] = ResolversParentTypes['KindSupport']> = {
  kind?: Resolver<ResolversTypes['PublisherKind'], ParentType, ContextType>;
  stories?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  about?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  attestations?: Resolver<ResolversTypes['AttestationConnection'], ParentType, ContextType, RequireFields<MeetingAttestationsArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<MeetingClaimsArgs, 'first'>>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  contradictedBy?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<MeetingContradictedByArgs, 'first'>>;
  corrections?: Resolver<Array<ResolversTypes['Correction']>, ParentType, ContextType>;
  countries?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeetingKind'], ParentType, ContextType>;
  pairs?: Resolver<Array<ResolversTypes['Bilateral']>, ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  plover?: Resolver<Maybe<ResolversTypes['PloverType']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['Precision'], ParentType, ContextType>;
  publishers?: Resolver<Array<ResolversTypes['Publisher']>, ParentType, ContextType>;
  quad?: Resolver<Maybe<ResolversTypes['Quad']>, ParentType, ContextType>;
  reaffirmedBy?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<MeetingReaffirmedByArgs, 'first'>>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MeetingStatus'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  why?: Resolver<Array<ResolversTypes['Why']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['FactFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
};

export type MentionTraceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MentionTrace'] = ResolversParentTypes['MentionTrace']> = {
  decision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
};

export type MergeEntitiesPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MergeEntitiesPayload'] = ResolversParentTypes['MergeEntitiesPayload']> = {
  audit?: Resolver<ResolversTypes['AuditRecord'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type MergedEntityResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MergedEntity'] = ResolversParentTypes['MergedEntity']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MilestoneResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Milestone'] = ResolversParentTypes['Milestone']> = {
  about?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  attestations?: Resolver<ResolversTypes['AttestationConnection'], ParentType, ContextType, RequireFields<MilestoneAttestationsArgs, 'first'>>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  contradictedBy?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<MilestoneContradictedByArgs, 'first'>>;
  corrections?: Resolver<Array<ResolversTypes['Correction']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MilestoneKind'], ParentType, ContextType>;
  pairs?: Resolver<Array<ResolversTypes['Bilateral']>, ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  plover?: Resolver<Maybe<ResolversTypes['PloverType']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['Precision'], ParentType, ContextType>;
  publishers?: Resolver<Array<ResolversTypes['Publisher']>, ParentType, ContextType>;
  quad?: Resolver<Maybe<ResolversTypes['Quad']>, ParentType, ContextType>;
  reaffirmedBy?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<MilestoneReaffirmedByArgs, 'first'>>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  why?: Resolver<Array<ResolversTypes['Why']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  correctClaim?: Resolver<ResolversTypes['CorrectClaimPayload'], ParentType, ContextType, RequireFields<MutationCorrectClaimArgs, 'correction' | 'id'>>;
  ingest?: Resolver<ResolversTypes['IngestPayload'], ParentType, ContextType, RequireFields<MutationIngestArgs, 'input'>>;
  mergeEntities?: Resolver<ResolversTypes['MergeEntitiesPayload'], ParentType, ContextType, RequireFields<MutationMergeEntitiesArgs, 'from' | 'into'>>;
  rejectIdentity?: Resolver<ResolversTypes['IdentityPayload'], ParentType, ContextType, RequireFields<MutationRejectIdentityArgs, 'a' | 'b'>>;
  reopenIdentity?: Resolver<ResolversTypes['IdentityPayload'], ParentType, ContextType, RequireFields<MutationReopenIdentityArgs, 'a' | 'b'>>;
  reprocess?: Resolver<ResolversTypes['Job'], ParentType, ContextType, Partial<MutationReprocessArgs>>;
  retractArticle?: Resolver<ResolversTypes['RetractArticlePayload'], ParentType, ContextType, RequireFields<MutationRetractArticleArgs, 'id'>>;
  unmergeEntities?: Resolver<ResolversTypes['MergeEntitiesPayload'], ParentType, ContextType, RequireFields<MutationUnmergeEntitiesArgs, 'id'>>;
};

export type NodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Action' | 'Agreement' | 'Article' | 'Attestation' | 'AuditRecord' | 'Bilateral' | 'Country' | 'Initiative' | 'Issue' | 'Meeting' | 'Milestone' | 'Organization' | 'Person' | 'Place' | 'Pledge' | 'Position' | 'Publisher' | 'Story' | 'System', ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<OrganizationClaimsArgs, 'first' | 'order'>>;
  coOccurrences?: Resolver<ResolversTypes['CoOccurrenceConnection'], ParentType, ContextType, RequireFields<OrganizationCoOccurrencesArgs, 'first'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<OrganizationFactsArgs, 'first' | 'order'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iso3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<OrganizationMeetingsArgs, 'first' | 'order'>>;
  merged?: Resolver<Array<ResolversTypes['MergedEntity']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officeHolders?: Resolver<Array<ResolversTypes['Office']>, ParentType, ContextType, Partial<OrganizationOfficeHoldersArgs>>;
  positionOn?: Resolver<ResolversTypes['PositionHistory'], ParentType, ContextType, RequireFields<OrganizationPositionOnArgs, 'issue'>>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sameAs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PartyResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  __resolveType: TypeResolveFn<'Country' | 'Organization', ParentType, ContextType>;
};

export type PersonResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PersonClaimsArgs, 'first' | 'order'>>;
  coOccurrences?: Resolver<ResolversTypes['CoOccurrenceConnection'], ParentType, ContextType, RequireFields<PersonCoOccurrencesArgs, 'first'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<PersonFactsArgs, 'first' | 'order'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<PersonMeetingsArgs, 'first' | 'order'>>;
  merged?: Resolver<Array<ResolversTypes['MergedEntity']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offices?: Resolver<Array<ResolversTypes['Office']>, ParentType, ContextType, Partial<PersonOfficesArgs>>;
  positionOn?: Resolver<ResolversTypes['PositionHistory'], ParentType, ContextType, RequireFields<PersonPositionOnArgs, 'issue'>>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sameAs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PictureResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Picture'] = ResolversParentTypes['Picture']> = {
  edges?: Resolver<Array<ResolversTypes['PictureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PictureNode']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PictureEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PictureEdge'] = ResolversParentTypes['PictureEdge']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PictureNodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PictureNode'] = ResolversParentTypes['PictureNode']> = {
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PlaceClaimsArgs, 'first' | 'order'>>;
  coOccurrences?: Resolver<ResolversTypes['CoOccurrenceConnection'], ParentType, ContextType, RequireFields<PlaceCoOccurrencesArgs, 'first'>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<PlaceFactsArgs, 'first' | 'order'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<PlaceMeetingsArgs, 'first' | 'order'>>;
  merged?: Resolver<Array<ResolversTypes['MergedEntity']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  positionOn?: Resolver<ResolversTypes['PositionHistory'], ParentType, ContextType, RequireFields<PlacePositionOnArgs, 'issue'>>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sameAs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PledgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Pledge'] = ResolversParentTypes['Pledge']> = {
  about?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  actors?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  attestations?: Resolver<ResolversTypes['AttestationConnection'], ParentType, ContextType, RequireFields<PledgeAttestationsArgs, 'first'>>;
  commitment?: Resolver<ResolversTypes['CommitmentStatus'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contradictedBy?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<PledgeContradictedByArgs, 'first'>>;
  corrections?: Resolver<Array<ResolversTypes['Correction']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  negated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pairs?: Resolver<Array<ResolversTypes['Bilateral']>, ParentType, ContextType>;
  plover?: Resolver<Maybe<ResolversTypes['PloverType']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['Precision'], ParentType, ContextType>;
  publishers?: Resolver<Array<ResolversTypes['Publisher']>, ParentType, ContextType>;
  quad?: Resolver<Maybe<ResolversTypes['Quad']>, ParentType, ContextType>;
  reaffirmedBy?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<PledgeReaffirmedByArgs, 'first'>>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  saidAt?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['CommitmentStep']>, ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['PledgeStrength'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  why?: Resolver<Array<ResolversTypes['Why']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PledgeConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PledgeConnection'] = ResolversParentTypes['PledgeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PledgeEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['FactFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Pledge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PledgeEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PledgeEdge'] = ResolversParentTypes['PledgeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Pledge'], ParentType, ContextType>;
};

export type PositionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  about?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  actors?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  attestations?: Resolver<ResolversTypes['AttestationConnection'], ParentType, ContextType, RequireFields<PositionAttestationsArgs, 'first'>>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contradictedBy?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<PositionContradictedByArgs, 'first'>>;
  corrections?: Resolver<Array<ResolversTypes['Correction']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pairs?: Resolver<Array<ResolversTypes['Bilateral']>, ParentType, ContextType>;
  plover?: Resolver<Maybe<ResolversTypes['PloverType']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['Precision'], ParentType, ContextType>;
  publishers?: Resolver<Array<ResolversTypes['Publisher']>, ParentType, ContextType>;
  quad?: Resolver<Maybe<ResolversTypes['Quad']>, ParentType, ContextType>;
  reaffirmedBy?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<PositionReaffirmedByArgs, 'first'>>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  saidAt?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  why?: Resolver<Array<ResolversTypes['Why']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PositionConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PositionConnection'] = ResolversParentTypes['PositionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PositionEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['FactFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Position']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PositionEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PositionEdge'] = ResolversParentTypes['PositionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
};

export type PositionHistoryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PositionHistory'] = ResolversParentTypes['PositionHistory']> = {
  actor?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['StanceChange']>, ParentType, ContextType>;
  issue?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  positions?: Resolver<Array<ResolversTypes['Position']>, ParentType, ContextType>;
  stance?: Resolver<Maybe<ResolversTypes['Stance']>, ParentType, ContextType>;
};

export type PublisherResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Publisher'] = ResolversParentTypes['Publisher']> = {
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<PublisherArticlesArgs, 'first'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['PublisherKind']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublisherConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PublisherConnection'] = ResolversParentTypes['PublisherConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PublisherEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['PublisherFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Publisher']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublisherEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PublisherEdge'] = ResolversParentTypes['PublisherEdge']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Publisher'], ParentType, ContextType>;
};

export type PublisherFacetsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PublisherFacets'] = ResolversParentTypes['PublisherFacets']> = {
  countries?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accounts?: Resolver<ResolversTypes['Accounts'], ParentType, ContextType, RequireFields<QueryAccountsArgs, 'meeting'>>;
  actions?: Resolver<ResolversTypes['ActionConnection'], ParentType, ContextType, RequireFields<QueryActionsArgs, 'first' | 'order'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<QueryArticlesArgs, 'first' | 'order'>>;
  audit?: Resolver<ResolversTypes['AuditRecordConnection'], ParentType, ContextType, RequireFields<QueryAuditArgs, 'first'>>;
  bilateral?: Resolver<Maybe<ResolversTypes['Bilateral']>, ParentType, ContextType, RequireFields<QueryBilateralArgs, 'a' | 'b'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'first' | 'order'>>;
  commitments?: Resolver<ResolversTypes['PledgeConnection'], ParentType, ContextType, RequireFields<QueryCommitmentsArgs, 'first' | 'order'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, Partial<QueryCountryArgs>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'first'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, Partial<QueryEntityArgs>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<QueryFactsArgs, 'first' | 'order'>>;
  identityProposals?: Resolver<Array<ResolversTypes['IdentityProposal']>, ParentType, ContextType, RequireFields<QueryIdentityProposalsArgs, 'first'>>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType, RequireFields<QueryJobArgs, 'id'>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<QueryMeetingsArgs, 'first' | 'order'>>;
  neighbourhood?: Resolver<ResolversTypes['Picture'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'depth' | 'id' | 'limit'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  pairs?: Resolver<ResolversTypes['BilateralConnection'], ParentType, ContextType, RequireFields<QueryPairsArgs, 'first'>>;
  path?: Resolver<Maybe<ResolversTypes['Picture']>, ParentType, ContextType, RequireFields<QueryPathArgs, 'from' | 'maxLength' | 'to'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, Partial<QueryPersonArgs>>;
  publishers?: Resolver<ResolversTypes['PublisherConnection'], ParentType, ContextType, RequireFields<QueryPublishersArgs, 'first' | 'order'>>;
  search?: Resolver<ResolversTypes['SearchHitConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType, Partial<QueryStatsArgs>>;
  stories?: Resolver<ResolversTypes['StoryConnection'], ParentType, ContextType, RequireFields<QueryStoriesArgs, 'first' | 'order'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
};

export type RetractArticlePayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RetractArticlePayload'] = ResolversParentTypes['RetractArticlePayload']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  audit?: Resolver<ResolversTypes['AuditRecord'], ParentType, ContextType>;
  withdrawn?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  field?: Resolver<ResolversTypes['SearchField'], ParentType, ContextType>;
  highlights?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['SearchSubject'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchHitConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchHitConnection'] = ResolversParentTypes['SearchHitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchHitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SearchHitEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchHitEdge'] = ResolversParentTypes['SearchHitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchSubjectResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchSubject'] = ResolversParentTypes['SearchSubject']> = {
  __resolveType: TypeResolveFn<'Article' | 'Attestation' | 'Pledge' | 'Position', ParentType, ContextType>;
};

export type SpanResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Span'] = ResolversParentTypes['Span']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StanceChangeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StanceChange'] = ResolversParentTypes['StanceChange']> = {
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Stance']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['Precision'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
};

export type StanceHolderResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StanceHolder'] = ResolversParentTypes['StanceHolder']> = {
  actor?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Stance']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
};

export type StatsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Stats'] = ResolversParentTypes['Stats']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attestations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  entities?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  pairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stories?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StoryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Story'] = ResolversParentTypes['Story']> = {
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<StoryArticlesArgs, 'first'>>;
  headline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publishers?: Resolver<Array<ResolversTypes['Publisher']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StoryConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StoryConnection'] = ResolversParentTypes['StoryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StoryEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['StoryFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Story']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StoryEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StoryEdge'] = ResolversParentTypes['StoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Story'], ParentType, ContextType>;
};

export type StoryFacetsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StoryFacets'] = ResolversParentTypes['StoryFacets']> = {
  publisherKinds?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  publishers?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  years?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  ingestProgress?: SubscriptionResolver<ResolversTypes['Job'], "ingestProgress", ParentType, ContextType, RequireFields<SubscriptionIngestProgressArgs, 'job'>>;
  recorded?: SubscriptionResolver<ResolversTypes['Fact'], "recorded", ParentType, ContextType, Partial<SubscriptionRecordedArgs>>;
};

export type SupportResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Support'] = ResolversParentTypes['Support']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['KindSupport']>, ParentType, ContextType>;
  stories?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SystemResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['System'] = ResolversParentTypes['System']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<SystemClaimsArgs, 'first' | 'order'>>;
  coOccurrences?: Resolver<ResolversTypes['CoOccurrenceConnection'], ParentType, ContextType, RequireFields<SystemCoOccurrencesArgs, 'first'>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<SystemFactsArgs, 'first' | 'order'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<SystemMeetingsArgs, 'first' | 'order'>>;
  merged?: Resolver<Array<ResolversTypes['MergedEntity']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  positionOn?: Resolver<ResolversTypes['PositionHistory'], ParentType, ContextType, RequireFields<SystemPositionOnArgs, 'issue'>>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sameAs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  stances?: Resolver<Array<ResolversTypes['StanceHolder']>, ParentType, ContextType, Partial<SystemStancesArgs>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Initiative' | 'Issue' | 'System', ParentType, ContextType>;
};

export type TopicCountConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TopicCountConnection'] = ResolversParentTypes['TopicCountConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TopicCountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicCountEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TopicCountEdge'] = ResolversParentTypes['TopicCountEdge']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  canRead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canWrite?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WhyResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Why'] = ResolversParentTypes['Why']> = {
  attestation?: Resolver<ResolversTypes['Attestation'], ParentType, ContextType>;
  mentions?: Resolver<Array<ResolversTypes['MentionTrace']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = ApiContext> = {
  Account?: AccountResolvers<ContextType>;
  AccountContradiction?: AccountContradictionResolvers<ContextType>;
  AccountSide?: AccountSideResolvers<ContextType>;
  Accounts?: AccountsResolvers<ContextType>;
  Action?: ActionResolvers<ContextType>;
  ActionConnection?: ActionConnectionResolvers<ContextType>;
  ActionEdge?: ActionEdgeResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  ArticleFacets?: ArticleFacetsResolvers<ContextType>;
  Attestation?: AttestationResolvers<ContextType>;
  AttestationConnection?: AttestationConnectionResolvers<ContextType>;
  AttestationEdge?: AttestationEdgeResolvers<ContextType>;
  AuditRecord?: AuditRecordResolvers<ContextType>;
  AuditRecordConnection?: AuditRecordConnectionResolvers<ContextType>;
  AuditRecordEdge?: AuditRecordEdgeResolvers<ContextType>;
  Bilateral?: BilateralResolvers<ContextType>;
  BilateralConnection?: BilateralConnectionResolvers<ContextType>;
  BilateralEdge?: BilateralEdgeResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  ClimatePeriod?: ClimatePeriodResolvers<ContextType>;
  ClimateShare?: ClimateShareResolvers<ContextType>;
  CoOccurrenceConnection?: CoOccurrenceConnectionResolvers<ContextType>;
  CoOccurrenceEdge?: CoOccurrenceEdgeResolvers<ContextType>;
  CommitmentStep?: CommitmentStepResolvers<ContextType>;
  CorrectClaimPayload?: CorrectClaimPayloadResolvers<ContextType>;
  Correction?: CorrectionResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  FacetCount?: FacetCountResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  FactConnection?: FactConnectionResolvers<ContextType>;
  FactEdge?: FactEdgeResolvers<ContextType>;
  FactFacets?: FactFacetsResolvers<ContextType>;
  IdentityPayload?: IdentityPayloadResolvers<ContextType>;
  IdentityProposal?: IdentityProposalResolvers<ContextType>;
  IdentityReason?: IdentityReasonResolvers<ContextType>;
  IngestDuplicate?: IngestDuplicateResolvers<ContextType>;
  IngestInvalid?: IngestInvalidResolvers<ContextType>;
  IngestPayload?: IngestPayloadResolvers<ContextType>;
  IngestResult?: IngestResultResolvers<ContextType>;
  IngestSuccess?: IngestSuccessResolvers<ContextType>;
  Initiative?: InitiativeResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  Job?: JobResolvers<ContextType>;
  KindSupport?: KindSupportResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  MentionTrace?: MentionTraceResolvers<ContextType>;
  MergeEntitiesPayload?: MergeEntitiesPayloadResolvers<ContextType>;
  MergedEntity?: MergedEntityResolvers<ContextType>;
  Milestone?: MilestoneResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Party?: PartyResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Picture?: PictureResolvers<ContextType>;
  PictureEdge?: PictureEdgeResolvers<ContextType>;
  PictureNode?: PictureNodeResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Pledge?: PledgeResolvers<ContextType>;
  PledgeConnection?: PledgeConnectionResolvers<ContextType>;
  PledgeEdge?: PledgeEdgeResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  PositionConnection?: PositionConnectionResolvers<ContextType>;
  PositionEdge?: PositionEdgeResolvers<ContextType>;
  PositionHistory?: PositionHistoryResolvers<ContextType>;
  Publisher?: PublisherResolvers<ContextType>;
  PublisherConnection?: PublisherConnectionResolvers<ContextType>;
  PublisherEdge?: PublisherEdgeResolvers<ContextType>;
  PublisherFacets?: PublisherFacetsResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RetractArticlePayload?: RetractArticlePayloadResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchHitConnection?: SearchHitConnectionResolvers<ContextType>;
  SearchHitEdge?: SearchHitEdgeResolvers<ContextType>;
  SearchSubject?: SearchSubjectResolvers<ContextType>;
  Span?: SpanResolvers<ContextType>;
  StanceChange?: StanceChangeResolvers<ContextType>;
  StanceHolder?: StanceHolderResolvers<ContextType>;
  Stats?: StatsResolvers<ContextType>;
  Story?: StoryResolvers<ContextType>;
  StoryConnection?: StoryConnectionResolvers<ContextType>;
  StoryEdge?: StoryEdgeResolvers<ContextType>;
  StoryFacets?: StoryFacetsResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Support?: SupportResolvers<ContextType>;
  System?: SystemResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicCountConnection?: TopicCountConnectionResolvers<ContextType>;
  TopicCountEdge?: TopicCountEdgeResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Why?: WhyResolvers<ContextType>;
};

