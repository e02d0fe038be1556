// Makes facts anew from all that tell them, after anything that they follow from has changed: a telling more or
// less, a correction, a merge. One way for all of these, and the same as for facts that are new.
import type { Transaction } from './connection.ts'
import { correct, correctionOf, namedIn } from './correction.ts'
import { combine, type Fact, type FactRows, factRows } from './fact.ts'
import { drawFacts, erasePicture, placesOf, writeFacts } from './facts.ts'
import { readTellings, type ToldFact } from './tellings.ts'

/** What became of the facts. */
export interface Revised {
  /** Facts that stand. */
  readonly standing: readonly FactRows[]
  /** Ids of facts that stood before and no longer do. */
  readonly withdrawn: readonly string[]
}

/** A fact as its tellings and its corrections have it. */
export const factOf = (told: ToldFact): Fact => correct(combine(told.id, told.tellings), correctionOf(told.corrections))

/** Facts made anew in one round trip. */
const CHUNK = 500

async function reviseChunk(tx: Transaction, facts: readonly string[], at: string): Promise<Revised> {
  const all = await readTellings(tx, facts)
  const told = all.filter((fact) => fact.tellings.length > 0)
  // All that told it tells another fact now: it keeps its last edges, for those who ask how things stood.
  const orphans = all.filter((fact) => fact.tellings.length === 0 && fact.withdrawnAt === null).map((fact) => fact.id)
  if (orphans.length > 0) {
    await tx.run('write/withdraw-facts', { facts: orphans, at })
    await erasePicture(tx, orphans)
  }
  const made = told.map((t) => ({ told: t, fact: factOf(t), correction: correctionOf(t.corrections) }))
  const place = await placesOf(
    tx,
    made.flatMap(({ fact, correction }) => [...fact.parts.map((p) => p.entity), ...namedIn(correction)]),
  )
  const rows = made.map(({ told: t, fact, correction }) => {
    const stands = t.live && correction.withdrawn !== true
    const row = factRows(fact, place)
    const withdrawnAt = stands ? null : (t.withdrawnAt ?? at)
    return {
      stands,
      before: t.withdrawnAt,
      row: { ...row, node: { ...row.node, props: { ...row.node.props, withdrawnAt } } },
    }
  })
  const known = rows.map(({ row }) => row.node.id).sort()
  await writeFacts(
    tx,
    rows.map(({ row }) => row),
    known,
    at,
  )
  const standing = rows.filter((r) => r.stands).map((r) => r.row)
  await drawFacts(tx, standing)
  const fallen = rows.filter((r) => !r.stands && r.before === null).map((r) => r.row.node.id)
  return { standing, withdrawn: [...fallen, ...orphans] }
}

/**
 * Makes facts anew. A fact that nothing tells any more, or that a person withdrew, keeps its edges and gets
 * `withdrawnAt`; one that is told again loses it.
 * @param facts ids of claims and events, each once
 */
export async function reviseFacts(tx: Transaction, facts: readonly string[], at: string): Promise<Revised> {
  const ids = [...new Set(facts)].sort()
  const parts: Revised[] = []
  for (let from = 0; from < ids.length; from += CHUNK)
    parts.push(await reviseChunk(tx, ids.slice(from, from + CHUNK), at))
  return { standing: parts.flatMap((p) => p.standing), withdrawn: parts.flatMap((p) => p.withdrawn) }
}
