// Questions that several tests ask.

/** What is between two parties, with the evidence of each pledge. */
export const pairQuestion = (a: string, b: string) => `{ bilateral(a: ${JSON.stringify(a)}, b: ${JSON.stringify(b)}) {
  a { name iso3 wikidata } b { name }
  pledges(first: 50) { totalCount edges { node {
    content negated strength date precision confidence plover
    actors { name } speaker { name } target { name } about { __typename name }
    attestations(first: 5) { edges { node { quote start end article { headline url publisher { name } published } } } } } } }
  positions(first: 50) { edges { node { stance content date actors { name } speaker { name } about { name } } } }
  meetings(first: 10) { edges { node { kind status date precision participants { __typename name } place { name } } } } } }`
