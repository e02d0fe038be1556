// The root fields for writing. Each asks for the permission first.
import { requireWrite } from '../caller.ts'
import { correct, merge, rejectSame, reopenSame, retract, unmerge } from '../changes.ts'
import type { ApiContext } from '../context.ts'
import type { MutationIngestArgs } from '../generated/schema.ts'
import { ingestDocuments, shownResult } from '../ingest.ts'
import type { KeptResult } from '../jobs.ts'
import { reprocess } from '../reprocess.ts'

export const Mutation = {
  ingest: (_: unknown, { input }: MutationIngestArgs, context: ApiContext) => {
    requireWrite(context.caller)
    return ingestDocuments(input, context)
  },
  retractArticle: retract,
  mergeEntities: merge,
  unmergeEntities: unmerge,
  rejectIdentity: rejectSame,
  reopenIdentity: reopenSame,
  correctClaim: correct,
  reprocess,
}

const results = (parent: { readonly results: readonly unknown[] }, _: unknown, context: ApiContext) =>
  Promise.all(parent.results.map((result) => shownResult(result as KeptResult, context)))

export const IngestPayload = { results }
export const Job = { results }
