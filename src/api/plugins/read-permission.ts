// Refuses operations of callers that may not read, before anything is executed.
import type { Plugin } from 'graphql-yoga'
import { type Caller, requireRead } from '../caller.ts'

/** Lets only those execute who may read. */
export function useReadPermission(): Plugin<{ caller: Caller }> {
  return {
    onExecute: ({ args }) => requireRead(args.contextValue.caller),
    onSubscribe: ({ args }) => requireRead(args.contextValue.caller),
  }
}
