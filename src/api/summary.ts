// A fact as one sentence, put together from its parts: "South Korea pledged China not to join the alliance".
import type { EntityRow, FactRow } from '../graph/read/rows.ts'

/** Past tense of each PLOVER type, with the word that leads to the recipient. */
const DEEDS: Readonly<Record<string, string>> = {
  AGREE: 'agreed with',
  CONSULT: 'consulted with',
  SUPPORT: 'supported',
  CONCEDE: 'gave way to',
  COOPERATE: 'cooperated with',
  AID: 'aided',
  RETREAT: 'withdrew from',
  REQUEST: 'made a request to',
  ACCUSE: 'accused',
  REJECT: 'rejected',
  THREATEN: 'threatened',
  PROTEST: 'protested against',
  SANCTION: 'sanctioned',
  MOBILIZE: 'mobilized against',
  COERCE: 'coerced',
  ASSAULT: 'attacked',
}
const MEETINGS: Readonly<Record<string, string>> = {
  MEETING: 'met',
  TALKS: 'held talks',
  CALL: 'spoke by phone',
  VISIT: 'met on a visit',
  SUMMIT: 'met at a summit',
  OTHER: 'were in contact',
}
const MEETINGS_PLANNED: Readonly<Record<string, string>> = {
  MEETING: 'are to meet',
  TALKS: 'are to hold talks',
  CALL: 'are to speak by phone',
  VISIT: 'are to meet on a visit',
  SUMMIT: 'are to meet at a summit',
  OTHER: 'are to be in contact',
}
const MILESTONES: Readonly<Record<string, string>> = {
  TIES_ESTABLISHED: 'established diplomatic ties',
  TIES_CUT: 'cut diplomatic ties',
  AGREEMENT_SIGNED: 'signed an agreement',
}
/** What one and what several actors do. */
const STANCES: Readonly<Record<string, readonly [one: string, several: string]>> = {
  CALLS_FOR: ['called for', 'called for'],
  SUPPORTS: ['supports', 'support'],
  OPPOSES: ['opposes', 'oppose'],
}

/** First words that show that a content is a verb phrase: "join …", not "the alliance". */
const NOMINAL =
  /^(?:the|a|an|its|their|his|her|this|that|these|those|any|all|more|early|full|joint|further)\b|^[A-Z0-9]/

/** Names as a list: "A, B and C". */
export function listed(names: readonly string[], most = 3): string {
  const shown = names.length > most ? [...names.slice(0, most - 1), `${names.length - most + 1} others`] : names
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}

/** Names that English sets "the" before: unions, island groups and states named by their form or in the plural. */
const WITH_ARTICLE =
  /^(?:United (?:States|Kingdom|Arab Emirates|Nations)|(?:.+ )?(?:Islands|Republic|Union|Nations)|(?:Democratic )?Republic of .+|Bahamas|Comoros|Gambia|Maldives|Netherlands|Philippines|Seychelles)$/

/** An entity's name as a sentence takes it: "the United States", "Norway". */
const inSentence = (entity: EntityRow): string =>
  (entity.type === 'Country' || entity.type === 'Organization') && WITH_ARTICLE.test(entity.name)
    ? `the ${entity.name}`
    : entity.name

const names = (entities: readonly EntityRow[] | null): string => listed((entities ?? []).map(inSentence))
const plural = (fact: FactRow): boolean => (fact.actors?.length ?? 0) > 1
const somebody = (text: string): string => text || 'Somebody'

function pledge(fact: FactRow): string {
  const target = names(fact.targets)
  const to = target ? ` ${target}` : ''
  const content = fact.content ?? ''
  const ready = (they: string, it: string) => `${plural(fact) ? they : it} ready`
  const intent = target ? `told${to} that ${ready('they are', 'it is')}` : ready('are', 'is')
  const opening = fact.strength === 'INTENT' ? intent : `pledged${to}`
  const how = NOMINAL.test(content) ? (fact.negated ? 'no ' : '') : fact.negated ? 'not to ' : 'to '
  return `${somebody(names(fact.actors))} ${opening} ${how}${content}`
}

function position(fact: FactRow): string {
  const target = names(fact.targets)
  const content = fact.content ?? ''
  const who = somebody(names(fact.actors))
  if (fact.stance === 'CALLS_FOR' && !NOMINAL.test(content)) {
    return target ? `${who} called on ${target} to ${content}` : `${who} called for action: ${content}`
  }
  const [one, several] = STANCES[fact.stance ?? ''] ?? ['spoke on', 'spoke on']
  return `${who} ${plural(fact) ? several : one} ${content}`
}

function meeting(fact: FactRow): string {
  const people = (fact.attendants ?? []).filter((entity) => entity.type !== 'Country')
  const who = people.length > 1 ? people : (fact.attendants ?? [])
  const place = names(fact.places)
  const about = names(fact.about)
  const verbs = fact.status === 'PLANNED' ? MEETINGS_PLANNED : MEETINGS
  return `${somebody(names(who))} ${verbs[fact.kind ?? ''] ?? verbs.OTHER}${place ? ` in ${place}` : ''}${about ? ` about ${about}` : ''}`
}

function action(fact: FactRow): string {
  const deed = DEEDS[fact.plover ?? ''] ?? 'dealt with'
  const sure = { PLANNED: 'is to have ', HYPOTHETICAL: 'may have ', DENIED: 'is said not to have ' }[fact.status ?? '']
  const whom = names(fact.targets) || (fact.content ?? '')
  return `${somebody(names(fact.actors))} ${sure ?? (fact.negated ? 'is said not to have ' : '')}${deed} ${whom}`.trim()
}

function milestone(fact: FactRow): string {
  const about = names(fact.about)
  const what = MILESTONES[fact.kind ?? ''] ?? 'reached a milestone'
  return `${somebody(names(fact.actors))} ${fact.kind === 'AGREEMENT_SIGNED' && about ? `signed ${about}` : what}`
}

const BY_TYPE: Readonly<Record<string, (fact: FactRow) => string>> = {
  Pledge: pledge,
  Position: position,
  Meeting: meeting,
  Action: action,
  Milestone: milestone,
}

/**
 * One sentence, without its full stop.
 * @param fact with its actors, targets, topics, attendants and places
 */
export const summarize = (fact: FactRow): string => {
  const text = BY_TYPE[fact.type]!(fact).replace(/\s+/g, ' ').trim()
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
