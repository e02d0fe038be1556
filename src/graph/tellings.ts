// Reads attestations back as what they tell, the reverse of rows.ts: facts are made anew from these.
import type { Precision, Quoting } from '../model.ts'
import type { Transaction } from './connection.ts'
import type { FactKind, Part, Role, Told } from './told.ts'

/** An attestation's properties as the graph has them. */
export type AttestationProps = Readonly<Record<string, unknown>>

/** A field that a person corrected, the latest correction of it. */
export interface CorrectedField {
  readonly field: string
  /** JSON of the value. */
  readonly value: string
}

/** A fact with all that tell it. */
export interface ToldFact {
  readonly id: string
  readonly withdrawnAt: string | null
  /** Attestations that stand; where none does, all that ever did. */
  readonly tellings: readonly Told[]
  /** Whether any attestation stands. */
  readonly live: boolean
  readonly corrections: readonly CorrectedField[]
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

function partOf(line: string): Part {
  const space = line.indexOf(' ')
  return { role: line.slice(0, space) as Role, entity: line.slice(space + 1) }
}

/** What an attestation tells. */
export function toldOf(article: string, props: AttestationProps): Told {
  const sentence = props.sentence as number
  const confidence = props.confidence as number
  return {
    id: props.id as string,
    article,
    kind: props.kind as FactKind,
    parts: (props.parts as readonly string[]).map(partOf),
    date: props.date as string,
    precision: props.precision as Precision,
    confidence,
    plover: text(props.plover),
    content: text(props.says),
    negated: typeof props.negated === 'boolean' ? props.negated : null,
    strength: text(props.strength),
    stance: text(props.stance),
    form: text(props.form),
    status: text(props.status),
    mode: text(props.mode),
    contexts: (props.contexts as readonly string[] | null) ?? [],
    words: (props.words as readonly string[] | null) ?? [],
    saidAt: text(props.saidAt),
    evidence: {
      span: { start: props.spanStart as number, end: props.spanEnd as number, text: '' },
      sentence,
      quoting: props.quoting as Quoting,
      confidence,
      rule: props.rule as string,
    },
  }
}

/** Reads facts with their tellings and corrections. Ids that no fact has are left out. */
export async function readTellings(tx: Transaction, facts: readonly string[]): Promise<readonly ToldFact[]> {
  const rows = await tx.run('write/tellings', { facts })
  return rows.map(({ id, withdrawnAt, attestations, corrections }) => {
    const standing = attestations.filter((a) => a.live)
    const chosen = standing.length > 0 ? standing : attestations
    return {
      id,
      withdrawnAt,
      tellings: chosen.map((a) => toldOf(a.article, a.props)),
      live: standing.length > 0,
      corrections,
    }
  })
}
