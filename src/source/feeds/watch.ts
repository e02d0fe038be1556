// Follows feeds: polls each when it is due, fetches the stories that are new, remembers what it has.
import type { Document } from '../../model.ts'
import { charsetOf, decode } from '../decode.ts'
import { type Failure, failed } from '../failure.ts'
import type { FetchResult } from '../http/fetch.ts'
import type { FetchPolicy } from '../http/policy.ts'
import { readPage } from '../page.ts'
import { type Clock, wallClock } from './clock.ts'
import { type FeedItem, readFeed } from './feed.ts'
import { backOff, pollPause, retryAfter } from './pace.ts'
import { type FeedState, readState, type WatchState, writeState } from './state.ts'
import { type Visitor, visitor } from './visit.ts'

/** What watching does, as it does it. */
export type WatchEvent =
  | { readonly kind: 'document'; readonly feed: string; readonly document: Document }
  | { readonly kind: 'failure'; readonly feed: string; readonly failure: Failure }
  /** A feed was polled: stories it lists, those not had yet, and when (ms since 1970) it is polled again. */
  | {
      readonly kind: 'polled'
      readonly feed: string
      readonly changed: boolean
      readonly listed: number
      readonly fresh: number
      readonly nextAt: number
    }
  | { readonly kind: 'waiting'; readonly until: number }

export interface WatchOptions {
  readonly maxBytes: number
  /** File that keeps what was seen; a second watcher needs its own. */
  readonly statePath: string
  /** Poll each feed that is due once, then end. */
  readonly once?: boolean
  /** Milliseconds between polls of a feed (15 minutes) and between requests to a host (2 seconds). */
  readonly interval?: number
  readonly hostDelay?: number
  /** Stories that are in the graph already, by address. */
  readonly has?: (url: string) => Promise<boolean>
  readonly policy?: FetchPolicy
  readonly signal?: AbortSignal
  readonly clock?: Clock
}

const INTERVAL = 15 * 60_000
const MAX_TRIES = 3
const MAX_SITEMAPS = 20

/**
 * Watches feeds. A story counts as had when the caller asks for the next event after it, so that what was in work when
 * the process died is fetched again, and nothing else is.
 * @param feeds addresses of RSS, Atom, JSON feeds or sitemaps
 * @throws Error where the state file is broken, before anything is fetched
 */
export async function* watchFeeds(feeds: readonly string[], options: WatchOptions): AsyncIterable<WatchEvent> {
  const clock = options.clock ?? wallClock
  const state = await readState(options.statePath)
  const save = () => writeState(options.statePath, state, clock.now())
  const site = visitor(options, clock)
  while (!options.signal?.aborted) {
    for (const feed of feeds) {
      if (options.signal?.aborted) return
      if ((state.feeds[feed]?.nextAt ?? 0) <= clock.now()) yield* pollFeed(feed, state, save, site, options, clock)
    }
    if (options.once) return
    const until = Math.min(...feeds.map((feed) => state.feeds[feed]?.nextAt ?? 0))
    yield { kind: 'waiting', until }
    await clock.sleep(Math.max(0, until - clock.now()), options.signal)
  }
}

async function* pollFeed(
  feed: string,
  state: WatchState,
  save: () => Promise<void>,
  { visit }: Visitor,
  options: WatchOptions,
  clock: Clock,
): AsyncIterable<WatchEvent> {
  const before: FeedState = state.feeds[feed] ?? { nextAt: 0, failures: 0 }
  const interval = options.interval ?? INTERVAL
  const result = await visit(feed, {
    ...(before.etag ? { 'if-none-match': before.etag } : {}),
    ...(before.lastModified ? { 'if-modified-since': before.lastModified } : {}),
  })
  const read = result.ok && result.answer.status !== 304 ? await listed(result.answer, visit) : null
  if (!result.ok || (result.answer.status !== 304 && !read)) {
    const failures = before.failures + 1
    const asked = retryAfter(result.ok ? undefined : result.headers?.['retry-after'], clock.now())
    state.feeds[feed] = { ...before, failures, nextAt: clock.now() + backOff(interval, failures, asked) }
    await save()
    const [code, message] = result.ok
      ? (['NOT_A_PAGE', `${feed} is no feed: neither RSS, Atom, JSON Feed nor a sitemap.`] as const)
      : ([result.code, result.message] as const)
    yield { kind: 'failure', feed, failure: failed(feed, code, message).failure }
    return
  }
  const { etag, 'last-modified': lastModified } = result.answer.headers
  const nextAt = clock.now() + pollPause(interval, read?.ttl ?? null)
  const items = read?.items ?? []
  const fresh: FeedItem[] = []
  const day = new Date(clock.now()).toISOString().slice(0, 10)
  for (const item of items) {
    if (state.done[item.url]) state.done[item.url] = day
    else if (await options.has?.(item.url)) state.done[item.url] = day
    else fresh.push(item)
  }
  yield { kind: 'polled', feed, changed: read !== null, listed: items.length, fresh: fresh.length, nextAt }
  // What is tried again next time must be listed next time: an unchanged feed would hide it.
  let again = false
  for (const item of fresh) {
    if (options.signal?.aborted) return
    const page = await visit(item.url)
    const outcome = toEvent(feed, item, page)
    yield outcome
    const tries = (state.tries[item.url] ?? 0) + 1
    if (outcome.kind === 'failure' && isPassing(page) && tries < MAX_TRIES) {
      state.tries[item.url] = tries
      again = true
    } else {
      delete state.tries[item.url]
      state.done[item.url] = day
    }
    await save()
  }
  const kept = again ? {} : { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) }
  const unchanged =
    read === null
      ? {
          ...(before.etag ? { etag: before.etag } : {}),
          ...(before.lastModified ? { lastModified: before.lastModified } : {}),
        }
      : {}
  state.feeds[feed] = { ...unchanged, ...kept, nextAt, failures: 0 }
  await save()
}

// A fault that may pass: the story is tried again when the feed is next polled.
function isPassing(result: FetchResult): boolean {
  if (result.ok) return false
  if (result.code === 'HTTP_STATUS') return result.status === 429 || (result.status ?? 0) >= 500
  return result.code === 'TIMEOUT' || result.code === 'UNREACHABLE'
}

async function listed(
  answer: { readonly body: Uint8Array; readonly headers: Readonly<Record<string, string>>; readonly url: string },
  visit: Visitor['visit'],
) {
  const parse = (from: typeof answer) => {
    const decoded = decode(from.body, charsetOf(from.headers['content-type']))
    return decoded.ok ? readFeed(decoded.text, from.url) : null
  }
  const top = parse(answer)
  if (!top || top.sitemaps.length === 0) return top
  const items = [...top.items]
  for (const map of top.sitemaps.slice(0, MAX_SITEMAPS)) {
    const result = await visit(map)
    const below = result.ok ? parse(result.answer) : null
    items.push(...(below?.items ?? []))
  }
  return { ...top, items }
}

function toEvent(feed: string, item: FeedItem, result: FetchResult): WatchEvent {
  if (!result.ok) return { kind: 'failure', feed, failure: failed(item.url, result.code, result.message).failure }
  const page = readPage(item.url, result.answer)
  if (!page.ok) return { kind: 'failure', feed, failure: page.failure }
  return { kind: 'document', feed, document: page.document }
}
