// How running commands are told to stop.

/** A signal that stops work between two steps, and what undoes the listening. */
export interface StopSignal {
  readonly signal: AbortSignal
  /** Resolves when the first signal came. */
  readonly stopped: Promise<void>
  readonly release: () => void
}

/** Listens for the first SIGINT or SIGTERM. A second one ends the process at once, which loses nothing committed. */
export function stopSignal(): StopSignal {
  const controller = new AbortController()
  let resolve: () => void
  const stopped = new Promise<void>((r) => {
    resolve = r
  })
  const onSignal = () => {
    if (controller.signal.aborted) process.exit(130)
    controller.abort()
    resolve()
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  const release = () => {
    process.off('SIGINT', onSignal)
    process.off('SIGTERM', onSignal)
  }
  return { signal: controller.signal, stopped, release }
}
