// The blocks of an HTML page: what stands between block elements, without what the page itself marks as
// menus, captions, advertising and the like.
import type { ArticleSeed } from '../../seed/article.ts'
import type { Block } from '../blocks.ts'
import { tidyLine } from '../normalise.ts'
import { type DomElement, type DomNode, ELEMENT, TEXT } from './dom.ts'

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
const HEADING = /^h[1-6]$/

interface Open {
  text: string
  linked: number
  heading: boolean
}

/**
 * Reads the blocks below an element, in order.
 * @param skipNamed whether to leave out elements whose class or id says that they hold no story
 */
export function domBlocks(root: DomElement, seed: ArticleSeed, skipNamed = true): readonly Block[] {
  const blocks: Block[] = []
  let open: Open = { text: '', linked: 0, heading: false }
  const close = (heading = false) => {
    const text = tidyLine(open.text.replace(/\n/g, ' '))
    if (text) blocks.push({ text, heading: open.heading, linkShare: Math.min(1, open.linked / text.length) })
    open = { text: '', linked: 0, heading }
  }
  const visit = (node: DomNode, inLink: boolean, heading: boolean): void => {
    if (node.nodeType === TEXT) {
      const text = (node.textContent ?? '').replace(/\s+/g, ' ')
      open.text += text
      if (inLink) open.linked += text.trim().length
      return
    }
    if (node.nodeType !== ELEMENT) return
    const element = node as DomElement
    const tag = element.tagName.toLowerCase()
    if (seed.elements.tags.has(tag) || isHidden(element) || (skipNamed && isNamedAway(element, seed))) {
      close(heading)
      return
    }
    if (tag === 'br') {
      // Old pages part paragraphs by line breaks; inside a sentence a break is a space.
      if (/[.!?:"”]\s*$/.test(open.text)) close(heading)
      else open.text += ' '
      return
    }
    const inline = INLINE.has(tag)
    const within = heading || HEADING.test(tag)
    if (!inline) close(within)
    for (const child of element.childNodes) visit(child, inLink || tag === 'a', within)
    if (!inline) close(heading)
  }
  visit(root, false, false)
  close()
  return blocks
}

function isHidden(element: DomElement): boolean {
  const style = element.getAttribute('style') ?? ''
  return (
    element.getAttribute('hidden') !== null ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
  )
}

const NEVER_NAMED_AWAY = new Set(['html', 'body', 'main', 'article'])

function isNamedAway(element: DomElement, seed: ArticleSeed): boolean {
  if (NEVER_NAMED_AWAY.has(element.tagName.toLowerCase())) return false
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.trim()
  if (!names) return false
  return names.split(/\s+/).some((name) => {
    const lower = name.toLowerCase()
    if (seed.elements.names.has(lower)) return true
    const words = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[-_]+/)
    return words.length <= 4 && words.some((word) => seed.elements.names.has(word))
  })
}
