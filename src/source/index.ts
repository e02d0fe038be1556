export type { Failure, FailureCode, SourceItem } from './failure.ts'
export { type FetchPolicy, openPolicy, publicPolicy } from './http/policy.ts'
export { readSources, type SourceOptions } from './readSources.ts'
