// What one operation may ask for: depth, aliases and tokens as it is read, its cost before it is run.
import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth'
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens'
import type { ExecutionArgs } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Limits } from '../../config.ts'
import { costOf } from '../cost.ts'
import { apiError } from '../errors.ts'

/** A refusal: what there is too much of, how much is allowed, and what to do. */
function tooMuch(what: string, setting: string, allowed: number, advice: string) {
  return apiError('TOO_COSTLY', `This operation has ${what}; ${allowed} are allowed (${setting}). ${advice}`, {
    allowed,
    http: { status: 400 },
  })
}

/** Says it in our words, in the place of the plugin's. */
const instead = (error: () => Error) => ({
  onReject: [
    () => {
      throw error()
    },
  ],
})

function useCost({ cost: allowed }: Limits): Plugin {
  const check = ({
    args,
  }: {
    args: Pick<ExecutionArgs, 'schema' | 'document' | 'operationName' | 'variableValues'>
  }) => {
    const cost = costOf(args.schema, args.document, args.operationName, args.variableValues)
    if (cost <= allowed) return
    const advice = 'Ask for smaller pages (first), or for fewer lists inside lists.'
    throw apiError(
      'TOO_COSTLY',
      `This operation may ask for ${cost} things; ${allowed} are allowed (ENTENTE_MAX_COST). ${advice}`,
      { cost, allowed, http: { status: 400 } },
    )
  }
  return { onExecute: check, onSubscribe: check } as Plugin
}

/** The plugins that hold operations to the limits. */
export function useLimits(limits: Limits): readonly Plugin[] {
  const { depth, aliases, tokens } = limits
  return [
    maxTokensPlugin({
      n: tokens,
      ...instead(() => tooMuch('too many tokens', 'ENTENTE_MAX_TOKENS', tokens, 'Split it into several.')),
    }),
    maxDepthPlugin({
      n: depth,
      flattenFragments: true,
      ...instead(() =>
        tooMuch('too many levels of fields', 'ENTENTE_MAX_DEPTH', depth, 'Ask for what lies deeper by its id.'),
      ),
    }),
    maxAliasesPlugin({
      n: aliases,
      ...instead(() =>
        tooMuch('too many aliases', 'ENTENTE_MAX_ALIASES', aliases, 'Split it into several, or use `nodes(ids: …)`.'),
      ),
    }),
    useCost(limits),
  ] as readonly Plugin[]
}
