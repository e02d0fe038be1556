// What the page asks for.
const CARD = `
fragment Card on Fact {
  __typename id date precision summary confidence quad plover
  publishers { id name kind }
  about { id name type }
  ... on Pledge { negated strength commitment }
  ... on Position { stance }
  ... on Meeting { meetingStatus: status }
  ... on Action { actionStatus: status }
}`

const PARTY = `
fragment Side on Party { __typename id name iso3 }`

export const HOME = `query Home {
  stats { articles pairs earliest latest facts { value count } }
  pairs(first: 9) { edges { count node {
    id a { ...Side } b { ...Side }
    climate(by: QUARTER) { period from to score count verbalCooperation { score } materialCooperation { score } verbalConflict { score } materialConflict { score } }
    latest { summary date precision }
  } } }
  claims(first: 8) { nodes { ...Card } }
}${CARD}${PARTY}`

export const SUGGEST = `query Suggest($text: String!) {
  entities(search: $text, first: 8) { edges { matched node { id name type ... on Country { iso3 } } } suggestions }
}`

export const SEARCH = `query Search($text: String!) {
  entities(search: $text, first: 12) { nodes { id name type aliases } suggestions }
  search(text: $text, first: 30) { nodes { field text highlights { start end } subject {
    __typename
    ... on Attestation { id quote fact { id date precision summary __typename } article { headline publisher { name } } }
    ... on Pledge { id date precision summary }
    ... on Position { id date precision summary }
    ... on Article { id headline published publisher { name } }
  } } }
}`

export const PAIR = `query Pair($a: String!, $b: String!, $by: ClimateStep!) {
  bilateral(a: $a, b: $b) {
    id dyad factCount a { ...Side } b { ...Side }
    firstContact { id summary date precision }
    latest { id summary date precision }
    climate(by: $by) { period from to score count verbalCooperation { score count } materialCooperation { score count } verbalConflict { score count } materialConflict { score count } }
  }
}${PARTY}`

export const MARKS = `query Marks($a: String!, $b: String!, $filter: FactFilter, $after: String) {
  bilateral(a: $a, b: $b) { timeline(first: 100, after: $after, filter: $filter) {
    nodes { __typename id date precision summary quad } pageInfo { hasNextPage endCursor }
  } }
}`

export const TIMELINE = `query Timeline($a: String!, $b: String!, $filter: FactFilter, $after: String) {
  bilateral(a: $a, b: $b) { timeline(first: 30, after: $after, filter: $filter) {
    nodes { ...Card } pageInfo { hasNextPage endCursor } totalCount
  } }
}${CARD}`

export const PAIR_ASIDE = `query PairAside($a: String!, $b: String!) {
  bilateral(a: $a, b: $b) {
    issues(first: 12) { edges { count latest node { id name type } } }
    timeline(first: 1) { facets { kinds { value label count } actors { value label count } } }
  }
}`

export const EVIDENCE = `query Evidence($id: ID!) {
  node(id: $id) {
    __typename
    ... on Fact {
      ...Card
      withdrawnAt recordedAt
      attestations(first: 12) { totalCount nodes {
        id quote start end span { start end } cue { start end text } content { start end text }
        quoting rule confidence extractorVersion
        article { id headline url published place agency text publisher { id name kind } }
      } }
      why { reason attestation { id } mentions { span { start end text } decision entity { id name } } }
      contradictedBy(first: 5) { nodes { id summary date precision __typename } }
      reaffirmedBy(first: 5) { nodes { id summary date precision __typename } }
      corrections { at by field before after reason }
    }
    ... on Claim { content actors { id name } speaker { id name } target { id name } }
    ... on Pledge { steps { type confidence fact { id summary date precision __typename } } }
    ... on Action { actor { id name } recipient { id name } }
    ... on Meeting { participants { id name } countries { id name } }
  }
}${CARD}`

export const ENTITY = `query Entity($id: ID!) {
  entity(id: $id) {
    __typename id name type aliases wikidata provisional
    coOccurrences(first: 10) { edges { count node { id name type } } }
    ... on Person { country { id name } offices { title from to of { id name } } }
    ... on Country { iso3 officeHolders { title from to person { id name } } }
    claims(role: ACTOR, filter: { kinds: [POSITION] }, first: 100) { totalCount nodes { ...Card ... on Position { content actors { id name } } } }
    meetings(first: 100) { totalCount nodes { ...Card } }
    facts(first: 20) { totalCount pageInfo { hasNextPage endCursor } nodes { ...Card } }
  }
}${CARD}`

/** Claims of a person are those that they spoke. */
export const SPOKEN = `query Spoken($id: ID!) {
  entity(id: $id) { claims(role: SPEAKER, filter: { kinds: [POSITION] }, first: 100) { nodes { ...Card ... on Position { content actors { id name } } } } }
}${CARD}`

export const MORE_FACTS = `query MoreFacts($id: ID!, $after: String) {
  entity(id: $id) { facts(first: 20, after: $after) { pageInfo { hasNextPage endCursor } nodes { ...Card } } }
}${CARD}`

export const ISSUE_IDS = `query IssueIds($ids: [ID!]!, $name: String!) {
  nodes(ids: $ids) { __typename id ... on Entity { name facts(first: 1) { totalCount } } }
  entity(name: $name) { id type }
}`

export const ISSUE = `query Issue($id: ID!) {
  entity(id: $id) {
    __typename id name type aliases wikidata
    facts(first: 20) { totalCount pageInfo { hasNextPage endCursor } nodes { ...Card } }
    claims(role: TOPIC, filter: { kinds: [POSITION] }, first: 100) { totalCount nodes { ...Card ... on Position { content actors { id name } } } }
    coOccurrences(first: 8) { edges { count node { id name type } } }
    ... on Topic { stances { stance since before count actor { id name type } latest { id date precision summary } } }
  }
}${CARD}`

export const COMMITMENTS = `query Commitments($status: [CommitmentStatus!], $after: String, $filter: FactFilter) {
  commitments(status: $status, first: 20, after: $after, filter: $filter) { pageInfo { hasNextPage endCursor } nodes {
    ...Card content actors { id name } target { id name }
    steps { type confidence fact { __typename id summary date precision } }
  } }
}${CARD}`

export const ARTICLE = `query Article($id: ID!) {
  node(id: $id) { ... on Article {
    id headline url published place agency text publisher { name kind } retractedAt
    story { id articles(first: 10) { nodes { id headline published publisher { name } } } }
    attestations(first: 100) { nodes { id start end fact { __typename id summary date precision } } }
  } }
}`

export const NEIGHBOURHOOD = `query Neighbourhood($id: ID!, $depth: Int!, $limit: Int!, $from: PartialDate, $to: PartialDate, $types: [String!]) {
  neighbourhood(id: $id, depth: $depth, limit: $limit, from: $from, to: $to, types: $types) {
    truncated
    nodes { distance entity { id name type } }
    edges { id from to type label count latest }
  }
}`

export const EDGE = `query Edge($id: ID!, $from: PartialDate, $to: PartialDate, $types: [String!]) {
  neighbourhood(id: $id, depth: 1, limit: 300, from: $from, to: $to, types: $types) {
    edges { id facts { ...Card } }
  }
}${CARD}`

export const INGEST = `mutation Ingest($input: IngestInput!) { ingest(input: $input) { job { id total } } }`

export const PROGRESS = `subscription Progress($job: ID!) {
  ingestProgress(job: $job) { status total done added duplicates failed results {
    __typename
    ... on IngestSuccess { origin facts article { id headline facts(first: 20) { totalCount nodes { __typename id summary } } } }
    ... on IngestDuplicate { origin article { id headline } }
    ... on IngestInvalid { origin code message }
  } }
}`

export const CORRECT = `mutation Correct($id: ID!, $correction: ClaimCorrectionInput!, $reason: String) {
  correctClaim(id: $id, correction: $correction, reason: $reason) { claim { id } audit { id } }
}`

export const RETRACT = `mutation Retract($id: ID!, $reason: String) {
  retractArticle(id: $id, reason: $reason) { article { id } withdrawn { id } }
}`
