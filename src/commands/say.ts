// How results and failures read on a terminal.
import type { IngestResult } from '../ingest.ts'
import type { Failure } from '../source/index.ts'

/** "file.jsonl:12: the line is not JSON …" */
export function describeFailure(failure: Pick<Failure, 'origin' | 'line' | 'message'>): string {
  return `${failure.origin}${failure.line === undefined ? '' : `:${failure.line}`}: ${failure.message}`
}

/** One line per ingested document. */
export function describeResult(result: IngestResult): string {
  if (result.status === 'invalid' || result.status === 'failed') return describeFailure(result)
  const title = result.headline ?? result.articleId
  if (result.status === 'duplicate') return `${result.origin}: already in the graph (${title})`
  const { entities, meetings, pledges, positions, actions } = result.counts
  return (
    `${result.origin}: ${title}: ${entities} entities, ${meetings} meetings, ${pledges} pledges, ` +
    `${positions} positions, ${actions} actions`
  )
}
