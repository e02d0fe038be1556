// The little of a DOM that this stage uses; linkedom gives it.
import { parseHTML } from 'linkedom'

export interface DomNode {
  readonly nodeType: number
  readonly textContent: string | null
  readonly childNodes: Iterable<DomNode>
}

export interface DomElement extends DomNode {
  readonly tagName: string
  getAttribute(name: string): string | null
  remove(): void
  querySelector(selector: string): DomElement | null
  querySelectorAll(selector: string): Iterable<DomElement>
}

export interface DomDocument extends DomElement {
  readonly title: string
  readonly body: DomElement | null
  readonly documentElement: DomElement | null
}

export const ELEMENT = 1
export const TEXT = 3

/** Parses a page; lenient as browsers are. A fragment without `<html>` gets one. */
export function parsePage(html: string): DomDocument {
  // A "<" that opens nothing would become a text node of its own each time.
  const safe = html.replace(/<(?![a-z/!?])/gi, '&lt;')
  const parse = (text: string) => parseHTML(text).document as unknown as DomDocument
  const page = parse(safe)
  const root = page.documentElement?.tagName.toLowerCase()
  return root === 'html' ? page : parse(`<!doctype html><html><head></head><body>${safe}</body></html>`)
}

const MAX_DEPTH = 400
const MAX_NODES = 60_000

/**
 * Is the page of no sane size: elements nested deeper than any page of news, so that walking them would exhaust the
 * stack, or more nodes than any page has?
 */
export function isOversized(page: DomDocument): boolean {
  let nodes = 0
  let level: readonly DomNode[] = [page]
  for (let depth = 0; level.length > 0; depth++) {
    nodes += level.length
    if (depth > MAX_DEPTH || nodes > MAX_NODES) return true
    level = level.flatMap((node) => (node.nodeType === TEXT ? [] : [...node.childNodes]))
  }
  return false
}
