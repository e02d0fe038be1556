// Whether somebody waits for an answer: what is done beside gives way.
import { setTimeout } from 'node:timers/promises'
import type { Plugin } from 'graphql-yoga'

/** Milliseconds between two looks. */
const LOOK = 50

/** Counts the requests that are being answered. */
export function openQuiet(): { readonly plugin: Plugin; readonly quiet: (signal: AbortSignal) => Promise<void> } {
  let waiting = 0
  return {
    plugin: {
      onRequest: () => void waiting++,
      onResponse: () => void waiting--,
    },
    /** Resolves when nobody waits, or when the signal ends it. */
    quiet: async (signal) => {
      while (waiting > 0 && !signal.aborted) await setTimeout(LOOK)
    },
  }
}
