// Counts of what is right, by relation and by field.

/** A line of the report. */
export interface Row {
  readonly name: string
  readonly gold: number
  readonly pred: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** One extracted record and whether an annotation agrees with it. */
export interface Judged {
  readonly article: string
  readonly relation: 'meetings' | 'pledges' | 'positions'
  readonly rule: string
  readonly confidence: number
  readonly right: boolean
}

/** What is compared between extractors. */
export const HEADLINE = ['entities', 'meetings strict', 'pledges strict', 'positions strict'] as const

const ratio = (n: number, of: number): number => (of ? n / of : 0)

export class Tally {
  private readonly counts = new Map<string, { right: number; found: number; gold: number; pred: number }>()
  private readonly byField = new Map<string, { right: number; of: number }>()
  readonly misses: string[] = []
  readonly records: Judged[] = []

  /** Adds counts: extracted ones that are right, annotated ones that were found, and how many there are of both. */
  add(name: string, right: number, found: number, gold: number, pred: number): void {
    const count = this.counts.get(name) ?? { right: 0, found: 0, gold: 0, pred: 0 }
    count.right += right
    count.found += found
    count.gold += gold
    count.pred += pred
    this.counts.set(name, count)
  }

  field(name: string, right: boolean): void {
    const count = this.byField.get(name) ?? { right: 0, of: 0 }
    count.of++
    if (right) count.right++
    this.byField.set(name, count)
  }

  miss(...parts: string[]): void {
    this.misses.push(parts.join(' · '))
  }

  judged(record: Judged): void {
    this.records.push(record)
  }

  rows(): Row[] {
    return [...this.counts]
      .map(([name, { right, found, gold, pred }]) => {
        const precision = ratio(right, pred)
        const recall = ratio(found, gold)
        return { name, gold, pred, precision, recall, f1: ratio(2 * precision * recall, precision + recall) }
      })
      .sort((a, b) => a.name.localeCompare(b.name))
  }

  fields(): { readonly name: string; readonly right: number; readonly of: number }[] {
    return [...this.byField].map(([name, count]) => ({ name, ...count }))
  }

  macroF1(): number {
    const rows = this.rows()
    return HEADLINE.reduce((sum, name) => sum + (rows.find((r) => r.name === name)?.f1 ?? 0), 0) / HEADLINE.length
  }
}
