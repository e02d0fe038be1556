// Time, so that tests need not wait for it.

export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Waits, or until the signal. */
  readonly sleep: (ms: number, signal: AbortSignal | undefined) => Promise<void>
}

/** The time of the machine. */
export const wallClock: Clock = {
  now: Date.now,
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      const timer = setTimeout(done, ms)
      signal?.addEventListener('abort', done, { once: true })
      function done() {
        clearTimeout(timer)
        signal?.removeEventListener('abort', done)
        resolve()
      }
    }),
}
