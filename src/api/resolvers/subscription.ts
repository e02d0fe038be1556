// The root fields that go on answering.
import type { ApiContext } from '../context.ts'
import type { SubscriptionIngestProgressArgs, SubscriptionRecordedArgs } from '../generated/schema.ts'
import { followJob } from '../jobs.ts'
import { openLoaders } from '../loaders.ts'
import { recorded } from '../recorded.ts'

export const Subscription = {
  recorded: {
    subscribe: async function* (_: unknown, args: SubscriptionRecordedArgs, context: ApiContext) {
      for await (const id of recorded(args, context, context.signal)) yield { recorded: id }
    },
    // Each fact is read by itself: what was kept for an earlier one may be old.
    resolve: ({ recorded: id }: { recorded: string }, _: unknown, context: ApiContext) =>
      openLoaders(context.reader.read).facts.load({ id, parts: {} }),
  },
  ingestProgress: {
    subscribe: async function* (_: unknown, { job }: SubscriptionIngestProgressArgs, context: ApiContext) {
      for await (const state of followJob(job, context)) yield { ingestProgress: state }
    },
  },
}
