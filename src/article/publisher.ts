// Who publishes a page: by its address, by what its header and foot say, by its agency.
import type { ArticleSeed } from '../seed/article.ts'

/** The publisher whose domain an address lies in, or null. */
export function publisherOfUrl(url: string | undefined | null, seed: ArticleSeed): string | null {
  if (!url || !URL.canParse(url)) return null
  const domains = domainsOf(seed)
  // The longest domain that the host lies in: "news.example.org" before "example.org".
  let rest = new URL(url).hostname.toLowerCase()
  while (rest) {
    const name = domains.get(rest)
    if (name !== undefined) return name
    const dot = rest.indexOf('.')
    rest = dot < 0 ? '' : rest.slice(dot + 1)
  }
  return null
}

const hosts = new WeakMap<ArticleSeed, ReadonlyMap<string, string>>()

/** Every domain of a publisher, with its name; of two that share one, the one listed first. */
function domainsOf(seed: ArticleSeed): ReadonlyMap<string, string> {
  let domains = hosts.get(seed)
  if (!domains) {
    const all = seed.publishers.flatMap(({ name, domains: own }) => own.map((domain) => [domain, name] as const))
    domains = new Map(all.reverse())
    hosts.set(seed, domains)
  }
  return domains
}

/** A printed name brought to the publisher's own ("The Korea Herald" for "Korea Herald"), where it is listed. */
export function canonicalPublisher(name: string, seed: ArticleSeed): string {
  return formsOf(seed).get(fold(name)) ?? name.trim()
}

const compiled = new WeakMap<ArticleSeed, ReadonlyMap<string, string>>()

/** Every folded form of a publisher, with its own name; of two that share a form, the one listed first. */
function formsOf(seed: ArticleSeed): ReadonlyMap<string, string> {
  let forms = compiled.get(seed)
  if (!forms) {
    const all = seed.publishers.flatMap(({ name, aliases }) =>
      [name, ...aliases].map((form) => [fold(form), name] as const),
    )
    forms = new Map(all.reverse())
    compiled.set(seed, forms)
  }
  return forms
}

const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]/gu, '')

const LONGEST_NOTICE = 700

/**
 * The publisher named in what stands around a story.
 * @param lines header, footer and other lines that are not story
 */
export function publisherOfFrame(lines: readonly string[], seed: ArticleSeed): string | null {
  const notices = lines.filter((line) => line.length <= LONGEST_NOTICE)
  return listedIn(notices, seed) ?? ownerIn(notices, seed)
}

/** A publisher as lines may name it. */
interface Listed {
  readonly name: string
  /** Names of several words. */
  readonly phrases: readonly string[]
  /** Names of one word ("Today"): they count only where the line tells of an owner. */
  readonly words: readonly string[]
  readonly domains: readonly string[]
}

const listed = new WeakMap<ArticleSeed, readonly Listed[]>()

function listedOf(seed: ArticleSeed): readonly Listed[] {
  let rows = listed.get(seed)
  if (!rows) {
    rows = seed.publishers
      .filter(({ name }) => !seed.agencies.has(name))
      .map(({ name, aliases, domains }) => {
        const forms = [name, ...aliases].filter((form) => form.length >= 4)
        return {
          name,
          phrases: forms.filter((form) => form.includes(' ')),
          words: forms.filter((form) => !form.includes(' ')),
          domains: domains.map((domain) => domain.toLowerCase()),
        }
      })
    listed.set(seed, rows)
  }
  return rows
}

function listedIn(texts: readonly string[], seed: ArticleSeed): string | null {
  const lines = texts.map((text) => ({ text, lower: text.toLowerCase(), owner: seed.lines.owner.test(text) }))
  let best: string | null = null
  let most = 1
  for (const { name, phrases, words, domains } of listedOf(seed)) {
    let score = 0
    for (const { text, lower, owner } of lines) {
      const named =
        phrases.some((form) => holdsName(text, form)) || (owner && words.some((form) => holdsName(text, form)))
      if (named || domains.some((domain) => holdsName(lower, domain))) score += owner ? 3 : 1
    }
    if (score > most) {
      best = name
      most = score
    }
  }
  return best
}

function holdsName(line: string, name: string): boolean {
  for (let at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(line[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(line[at + name.length] ?? ' ')) return true
  }
  return false
}

function ownerIn(lines: readonly string[], { lines: told }: ArticleSeed): string | null {
  for (const line of lines) {
    for (const pattern of [told.ownerAfterMark, told.ownerOfSite]) {
      const name = pattern.exec(line)?.groups?.name
      if (name && !/^(the|all|rights|reserved|content|this)$/i.test(name)) return name.trim()
    }
  }
  return null
}
