// Corrects a claim: each field that changes is kept with what it was, who changed it and why.
import { type Act, type Audited, audited } from './audit.ts'
import type { Graph } from './connection.ts'
import { type ClaimCorrection, type CorrectionField, currentValue, namedIn } from './correction.ts'
import { GraphError } from './error.ts'
import { placesOf } from './facts.ts'
import { factOf, reviseFacts } from './revise.ts'
import { readTellings } from './tellings.ts'

/** What a correction changed. */
export interface Corrected {
  readonly claim: string
  readonly fields: readonly CorrectionField[]
}

const shown = (value: unknown): string | null =>
  value === null || value === undefined ? null : Array.isArray(value) ? value.join(', ') : String(value)

/**
 * Corrects a claim.
 * @param claim its id
 * @param correction at least one field; entities by id
 * @throws GraphError NOT_FOUND where there is no such claim or entity; INVALID where nothing is corrected, or a field
 *   does not go with the kind of claim
 */
export function correctClaim(
  graph: Graph,
  claim: string,
  correction: ClaimCorrection,
  act: Act,
): Promise<Audited<Corrected>> {
  const wanted = Object.entries(correction).filter(([, value]) => value !== undefined) as [CorrectionField, unknown][]
  return audited(graph, act, 'correctClaim', [claim], { correction }, async ({ tx, at, audit }) => {
    if (wanted.length === 0) throw new GraphError('INVALID', 'A correction needs at least one field.')
    if (correction.date !== undefined && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(correction.date))
      throw new GraphError('INVALID', `The date "${correction.date}" is not of the form 2017, 2017-10 or 2017-10-31.`)
    if (correction.actors?.length === 0) throw new GraphError('INVALID', 'A claim has at least one actor.')
    const [told] = claim.startsWith('claim:') ? await readTellings(tx, [claim]) : []
    if (!told) throw new GraphError('NOT_FOUND', `There is no claim ${claim}.`)
    const fact = factOf(told)
    const alien = fact.kind === 'PLEDGE' ? (['stance'] as const) : (['negated', 'strength'] as const)
    for (const field of alien) {
      if (correction[field] !== undefined)
        throw new GraphError('INVALID', `${claim} is a ${fact.kind.toLowerCase()}: it has no ${field}.`)
    }
    const place = await placesOf(tx, namedIn(correction))
    for (const id of namedIn(correction)) {
      if (!place(id)) throw new GraphError('NOT_FOUND', `There is no entity ${id}.`)
    }
    const corrections = wanted.map(([field, value], order) => ({
      id: `correction:${audit.slice('audit:'.length)}-${field}`,
      at,
      order,
      by: act.by,
      field,
      before: shown(currentValue(fact, field, told.withdrawnAt !== null)),
      after: shown(value),
      value: JSON.stringify(value),
      reason: act.reason ?? null,
    }))
    await tx.run('write/corrections', { claim, corrections, at })
    await reviseFacts(tx, [claim], at)
    return { claim, fields: wanted.map(([field]) => field) }
  })
}
