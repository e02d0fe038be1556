// The picture layer's fixed list: which typed edge a fact draws between its actor and its object, so that Neo4j
// Browser and graph algorithms read naturally. Facts that did not happen draw none.
import type { PloverType } from '../model.ts'
import type { Told } from './told.ts'

const ACTIONS: Readonly<Record<PloverType, string>> = {
  AGREE: 'AGREED_WITH',
  CONSULT: 'CONSULTED',
  SUPPORT: 'SUPPORTED',
  CONCEDE: 'CONCEDED_TO',
  COOPERATE: 'COOPERATED_WITH',
  AID: 'AIDED',
  RETREAT: 'RETREATED_FROM',
  REQUEST: 'REQUESTED',
  ACCUSE: 'ACCUSED',
  REJECT: 'REJECTED',
  THREATEN: 'THREATENED',
  PROTEST: 'PROTESTED_AGAINST',
  SANCTION: 'SANCTIONED',
  MOBILIZE: 'MOBILIZED_AGAINST',
  COERCE: 'COERCED',
  ASSAULT: 'ASSAULTED',
}

const MILESTONES: Readonly<Record<string, string>> = {
  TIES_ESTABLISHED: 'ESTABLISHED_TIES_WITH',
  TIES_CUT: 'CUT_TIES_WITH',
  AGREEMENT_SIGNED: 'SIGNED',
}

/** Every relationship type of the picture layer. cypher/write/rebuild-picture.cypher names the same ones. */
export const PICTURE_TYPES: readonly string[] = [
  'PLEDGED',
  'SUPPORTS',
  'OPPOSES',
  'CALLS_FOR',
  'MET',
  ...Object.values(ACTIONS),
  ...Object.values(MILESTONES),
]

/**
 * The type of the edge that a fact draws.
 * @returns null for what was only planned, thinkable or denied
 */
export function pictureType(
  told: Pick<Told, 'kind' | 'stance' | 'status' | 'negated' | 'plover' | 'form'>,
): string | null {
  switch (told.kind) {
    case 'PLEDGE':
      return 'PLEDGED'
    case 'POSITION':
      return told.stance
    case 'MEETING':
      return told.status === 'HELD' ? 'MET' : null
    case 'ACTION':
      return told.status === 'DONE' && !told.negated ? ACTIONS[told.plover as PloverType] : null
    case 'MILESTONE':
      return MILESTONES[told.form ?? ''] ?? null
  }
}
