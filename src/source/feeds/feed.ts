// RSS, RDF, Atom, JSON Feed and sitemaps to one form: the addresses of stories, with what the feed says of each.
import { parseFeed } from 'feedsmith'
import { DOMParser } from 'linkedom'

/** A story that a feed lists. */
export interface FeedItem {
  /** Absolute http or https address. */
  readonly url: string
  readonly headline: string | null
  /** As printed by the feed. */
  readonly published: string | null
}

/** What a feed lists, newest first as a rule. */
export interface Feed {
  readonly items: readonly FeedItem[]
  /** Addresses of further sitemaps, where this is an index of them. */
  readonly sitemaps: readonly string[]
  /** Minutes that the feed asks to wait between polls, or null. */
  readonly ttl: number | null
}

interface Listed {
  readonly link: string | undefined
  readonly title: string | undefined
  readonly date: string | undefined
}

/**
 * Reads a feed of any kind.
 * @param base the feed's address, for relative links
 * @returns null where the text is no feed
 */
export function readFeed(text: string, base: string): Feed | null {
  if (/<(\w+:)?(urlset|sitemapindex)[\s>]/.test(text.slice(0, 4096))) return readSitemap(text, base)
  const listed = listedBy(text)
  if (!listed) return null
  return { items: listed.items.flatMap((item) => toItem(item, base) ?? []), sitemaps: [], ttl: listed.ttl }
}

function listedBy(text: string): { readonly items: readonly Listed[]; readonly ttl: number | null } | null {
  const parsed = parse(text)
  switch (parsed?.format) {
    case 'rss':
      return {
        ttl: parsed.feed.ttl ?? null,
        items: (parsed.feed.items ?? []).map((item) => ({
          link: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
          title: item.title,
          date: item.pubDate ?? item.dc?.dates?.[0],
        })),
      }
    case 'rdf':
      return {
        ttl: null,
        items: (parsed.feed.items ?? []).map((item) => ({
          link: item.link,
          title: item.title,
          date: item.dc?.dates?.[0],
        })),
      }
    case 'atom':
      return {
        ttl: null,
        items: (parsed.feed.entries ?? []).map((entry) => ({
          link: (entry.links?.find(({ rel }) => !rel || rel === 'alternate') ?? entry.links?.[0])?.href,
          title: entry.title?.value,
          date: entry.published ?? entry.updated,
        })),
      }
    case 'json':
      return {
        ttl: null,
        items: (parsed.feed.items ?? []).map((item) => ({
          link: item.url ?? item.external_url ?? item.id,
          title: item.title,
          date: item.date_published ?? item.date_modified,
        })),
      }
    default:
      return null
  }
}

function parse(text: string) {
  try {
    return parseFeed(text)
  } catch {
    // feedsmith throws where the text is no feed: the caller says so.
    return null
  }
}

function readSitemap(text: string, base: string): Feed {
  const document = new DOMParser().parseFromString(text, 'text/xml')
  const all = (name: string) => [...document.getElementsByTagName(name)]
  const first = (
    element: { getElementsByTagName(name: string): ArrayLike<{ textContent: string | null }> },
    name: string,
  ) => element.getElementsByTagName(name)[0]?.textContent?.trim() || undefined
  const items = all('url').flatMap(
    (url) =>
      toItem(
        {
          link: first(url, 'loc'),
          title: first(url, 'news:title'),
          date: first(url, 'news:publication_date') ?? first(url, 'lastmod'),
        },
        base,
      ) ?? [],
  )
  const sitemaps = all('sitemap').flatMap((map) => absolute(first(map, 'loc'), base) ?? [])
  return { items, sitemaps, ttl: null }
}

function toItem({ link, title, date }: Listed, base: string): FeedItem | null {
  const url = absolute(link, base)
  return url === null ? null : { url, headline: title?.trim() || null, published: date?.trim() || null }
}

function absolute(link: string | undefined, base: string): string | null {
  if (!link || !URL.canParse(link.trim(), base)) return null
  const url = new URL(link.trim(), base)
  url.hash = ''
  return /^https?:$/.test(url.protocol) ? url.href : null
}
