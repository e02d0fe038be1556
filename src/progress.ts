// How long steps tell people where they are: one type for every part, and two ways to show it, on stderr.
import { SingleBar } from 'cli-progress'

/** One sign of life of a step. Said again, with other numbers, as the step goes on. */
interface Progress {
  /** What is being done, in a few words that stay the same through the step: "Fetching the database". */
  readonly step: string
  /** How it stands, or how it ended. */
  readonly message?: string
  /** Units done so far, and how many there are; `total` is left out while nobody knows. */
  readonly done?: number
  readonly total?: number
}

/** Takes progress; never throws. */
export type Report = (progress: Progress) => void

/** Shows progress; `finish` leaves the terminal on a fresh line and is safe to call twice. */
export interface ProgressView {
  readonly report: Report
  readonly finish: () => void
}

/**
 * Chooses how to show progress: bars where the stream is a terminal, plain lines elsewhere.
 * @param stream usually `process.stderr`: results go to stdout
 */
export function showProgress(stream: NodeJS.WriteStream): ProgressView {
  return stream.isTTY ? terminalProgress(stream) : plainProgress((line) => stream.write(`${line}\n`))
}

/**
 * Plain lines: one when a step begins, one for each new message, and about ten for a count.
 * @param write takes a line without its newline
 */
export function plainProgress(write: (line: string) => void): ProgressView {
  let step = ''
  let message = ''
  let tenths = -1
  const report: Report = (progress) => {
    const fresh = progress.step !== step
    const now = tenthsOf(progress)
    const news = (progress.message ?? '') !== message && progress.message !== undefined
    if (!fresh && !news && now === tenths) return
    step = progress.step
    message = progress.message ?? (fresh ? '' : message)
    tenths = now
    write(lineOf(progress))
  }
  return { report, finish: () => {} }
}

function terminalProgress(stream: NodeJS.WriteStream): ProgressView {
  let bar: SingleBar | null = null
  let step = ''
  let open = false
  const finish = () => {
    bar?.stop()
    bar = null
    if (open) stream.write('\n')
    open = false
    step = ''
  }
  const report: Report = (progress) => {
    if (progress.step !== step) finish()
    step = progress.step
    if (progress.total !== undefined) {
      bar ??= startBar(stream, progress)
      bar.setTotal(progress.total)
      bar.update(progress.done ?? 0, { message: progress.message ?? '' })
      return
    }
    stream.write(`\r\u001b[2K${lineOf(progress).slice(0, (stream.columns ?? 80) - 1)}`)
    open = true
  }
  return { report, finish }
}

function startBar(stream: NodeJS.WriteStream, progress: Progress): SingleBar {
  const bar = new SingleBar({
    stream,
    format: '{step} [{bar}] {value}/{total} {message}',
    hideCursor: true,
    clearOnComplete: false,
    gracefulExit: false,
  })
  bar.start(progress.total ?? 0, progress.done ?? 0, { step: progress.step, message: progress.message ?? '' })
  return bar
}

function lineOf({ step, message, done, total }: Progress): string {
  const count = done === undefined ? '' : total === undefined ? ` (${done})` : ` (${done} of ${total})`
  return `${step}${message ? `: ${message}` : ''}${count}`
}

function tenthsOf({ done, total }: Progress): number {
  return done === undefined || !total ? -1 : Math.floor((done / total) * 10)
}
