// Cooperation and conflict of a pair over time: counts of PLOVER types by month, put together into periods.
import type { GraphQLResolveInfo } from 'graphql'
import { LAST } from '../graph/read/pages.ts'
import { asOfHere } from './as-of.ts'
import type { BilateralNode } from './bilateral.ts'
import type { ApiContext } from './context.ts'
import { highest, lowest } from './dates.ts'
import { type FactListArgs, type FactPage, factList, factPage } from './fact-list.ts'
import { PLOVER, type QuadName } from './plover.ts'

type Step = 'MONTH' | 'QUARTER' | 'YEAR'

/** How often one type came up in one month. `month` may be a year alone. */
export interface MonthCount {
  readonly month: string
  readonly plover: string
  readonly count: number
}

/** Facts of one field of PLOVER: how many, and the sum of their scores. */
export interface Share {
  readonly count: number
  readonly score: number
}

/** One period. */
export interface Period {
  readonly dyad: string
  readonly period: string
  readonly from: string
  readonly to: string
  readonly count: number
  readonly score: number
  readonly shares: Readonly<Record<QuadName, Share>>
}

/** The name of the period that a month lies in. What is known to the year only counts for the year's first period. */
function periodOf(month: string, step: Step): string {
  const year = month.slice(0, 4)
  const number = Number(month.slice(5, 7) || '1')
  if (step === 'YEAR') return year
  return step === 'QUARTER' ? `${year}-Q${Math.ceil(number / 3)}` : `${year}-${String(number).padStart(2, '0')}`
}

/** First and last day of a period by its name. */
export function daysOf(period: string): { readonly from: string; readonly to: string } {
  const year = Number(period.slice(0, 4))
  const quarter = /Q(\d)/.exec(period)?.[1]
  const month = /-(\d\d)$/.exec(period)?.[1]
  const first = quarter ? Number(quarter) * 3 - 2 : month ? Number(month) : 1
  const last = quarter ? first + 2 : month ? first : 12
  // Day 0 of the next month is the last one of this.
  const end = new Date(Date.UTC(year, last, 0)).getUTCDate()
  const two = (n: number) => String(n).padStart(2, '0')
  const four = String(year).padStart(4, '0')
  return { from: `${four}-${two(first)}-01`, to: `${four}-${two(last)}-${two(end)}` }
}

const rounded = (score: number): number => Math.round(score * 100) / 100
const NONE: Share = { count: 0, score: 0 }

function shares(rows: readonly MonthCount[]): Readonly<Record<QuadName, Share>> {
  const found = {
    VERBAL_COOPERATION: NONE,
    MATERIAL_COOPERATION: NONE,
    VERBAL_CONFLICT: NONE,
    MATERIAL_CONFLICT: NONE,
  }
  for (const { plover, count } of rows) {
    const type = PLOVER.get(plover)
    if (!type) continue
    const before = found[type.quad]
    found[type.quad] = { count: before.count + count, score: rounded(before.score + count * type.score) }
  }
  return found
}

/** Puts months together into periods, earliest first. */
export function periods(dyad: string, rows: readonly MonthCount[], step: Step): readonly Period[] {
  const groups = new Map<string, MonthCount[]>()
  for (const row of rows) {
    const period = periodOf(row.month, step)
    groups.set(period, [...(groups.get(period) ?? []), row])
  }
  return [...groups.keys()].sort().map((period) => {
    const all = shares(groups.get(period)!)
    const count = Object.values(all).reduce((sum, share) => sum + share.count, 0)
    const score = Object.values(all).reduce((sum, share) => sum + share.score, 0)
    return { dyad, period, ...daysOf(period), count, score: count === 0 ? 0 : rounded(score / count), shares: all }
  })
}

/** Resolver of `climate`. */
export async function climate(
  pair: BilateralNode,
  args: { readonly by?: Step | null; readonly from?: string | null; readonly to?: string | null },
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<readonly Period[]> {
  const rows = await context.loaders.climate.load({
    dyad: pair.dyad,
    low: args.from ? lowest(args.from) : '',
    high: args.to ? highest(args.to) : LAST,
    asOf: asOfHere(context.moments, info),
  })
  return periods(pair.dyad, rows, args.by ?? 'MONTH')
}

/** Resolver of `computedFrom`: the facts that a period counts. */
export async function computedFrom(
  period: Period,
  args: FactListArgs,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<FactPage> {
  const filter = {
    from: period.from,
    to: period.to,
    plover: [...PLOVER.keys()] as never,
    not: {
      or: [
        { status: ['PLANNED' as const, 'HYPOTHETICAL' as const, 'DENIED' as const] },
        { kinds: ['ACTION' as const], negated: true },
      ],
    },
  }
  const scope = { list: 'pair', dyad: period.dyad, kind: null } as const
  const asked = factList(scope, null, { ...args, filter }, info.fieldNodes, info, asOfHere(context.moments, info))
  return factPage(asked, args, asked.request ? await context.loaders.pages.load(asked.request) : [])
}
