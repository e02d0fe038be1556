// The root fields for writing. Each asks for the permission first.

import { requireWrite } from '../caller.ts'
import type { ApiContext } from '../context.ts'
import type { MutationIngestArgs } from '../generated/schema.ts'
import { ingestDocuments } from '../ingest.ts'

export const Mutation = {
  ingest: (_: unknown, { input }: MutationIngestArgs, context: ApiContext) => {
    requireWrite(context.caller)
    return ingestDocuments(input, context)
  },
}
