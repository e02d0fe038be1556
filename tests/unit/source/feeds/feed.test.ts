import { describe, expect, it } from 'vitest'
import { readFeed } from '../../../../src/source/feeds/feed.ts'

const BASE = 'https://port.example/feed'
const read = (text: string) => readFeed(text, BASE)

describe('feeds', () => {
  it('RSS', () => {
    const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>Port</title><ttl>45</ttl>
      <item><title>Ferry sails</title><link>/1#top</link><pubDate>Tue, 09 Mar 2021 07:30:00 GMT</pubDate></item>
      <item><title>By its guid</title><guid>https://port.example/2</guid></item>
      <item><title>No address</title><guid isPermaLink="false">3</guid></item>
      <item><title>Not of the web</title><link>javascript:alert(1)</link></item></channel></rss>`
    expect(read(rss)).toEqual({
      ttl: 45,
      sitemaps: [],
      items: [
        { url: 'https://port.example/1', headline: 'Ferry sails', published: 'Tue, 09 Mar 2021 07:30:00 GMT' },
        { url: 'https://port.example/2', headline: 'By its guid', published: null },
      ],
    })
  })
  it('Atom', () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Port</title><entry><id>tag:port,2021:1</id><title>Ferry sails</title>
      <link rel="enclosure" href="https://port.example/1.mp3"/><link rel="alternate" href="https://port.example/1"/>
      <published>2021-03-09T07:30:00Z</published><updated>2021-03-10T07:30:00Z</updated></entry></feed>`
    expect(read(atom)?.items).toEqual([
      { url: 'https://port.example/1', headline: 'Ferry sails', published: '2021-03-09T07:30:00Z' },
    ])
  })
  it('JSON Feed', () => {
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Port',
      items: [{ id: '1', url: 'https://port.example/1', title: 'Ferry sails', date_published: '2021-03-09T07:30:00Z' }],
    })
    expect(read(json)?.items).toEqual([
      { url: 'https://port.example/1', headline: 'Ferry sails', published: '2021-03-09T07:30:00Z' },
    ])
  })
  it('news sitemaps', () => {
    const map = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
      <url><loc>https://port.example/1</loc><news:news><news:publication_date>2021-03-09</news:publication_date><news:title>Ferry &amp; pier</news:title></news:news></url>
      <url><loc>https://port.example/2</loc><lastmod>2021-03-08</lastmod></url></urlset>`
    expect(read(map)?.items).toEqual([
      { url: 'https://port.example/1', headline: 'Ferry & pier', published: '2021-03-09' },
      { url: 'https://port.example/2', headline: null, published: '2021-03-08' },
    ])
  })
  it('indexes of sitemaps', () => {
    const index = '<sitemapindex><sitemap><loc>/news-1.xml</loc></sitemap></sitemapindex>'
    expect(read(index)).toEqual({ items: [], sitemaps: ['https://port.example/news-1.xml'], ttl: null })
  })
  it('are told from what is none', () => {
    for (const text of ['', '<html><body>Ferry</body></html>', '{"a": 1}', 'Ferry']) expect(read(text)).toBeNull()
  })
})
