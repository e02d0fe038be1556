// The blocks of an HTML page: the text between block elements and line breaks.
import type { Block } from '../blocks.ts'
import { toParagraphs } from '../paragraphs.ts'
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

/** Reads the blocks below an element, in order. A line break parts paragraphs, unless the text is wrapped by breaks. */
export function domBlocks(root: DomElement): readonly Block[] {
  const blocks: Block[] = []
  let open: Open = { text: '', linked: 0, heading: false }
  const close = (heading = false) => {
    const paragraphs = toParagraphs(open.text)
    const length = paragraphs.join('').length
    const linkShare = length === 0 ? 0 : Math.min(1, open.linked / length)
    for (const text of paragraphs) blocks.push({ text, heading: open.heading, linkShare })
    open = { text: '', linked: 0, heading }
  }
  const visit = (node: DomNode, inLink: boolean, heading: boolean): void => {
    if (node.nodeType === TEXT) {
      const text = (node.textContent ?? '').replace(/\s+/g, ' ')
      open.text += text
      if (inLink) open.linked += text.trim().length
    } else if (node.nodeType === ELEMENT) {
      const tag = (node as DomElement).tagName.toLowerCase()
      if (tag === 'br') open.text += '\n'
      else if (INLINE.has(tag)) visitAll(node, inLink || tag === 'a', heading)
      else {
        const within = heading || HEADING.test(tag)
        close(within)
        visitAll(node, inLink, within)
        close(heading)
      }
    }
  }
  const visitAll = (node: DomNode, inLink: boolean, heading: boolean): void => {
    for (const child of node.childNodes) visit(child, inLink, heading)
  }
  visit(root, false, false)
  close()
  return blocks
}
