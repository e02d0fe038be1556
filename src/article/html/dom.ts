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
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`
  return parseHTML(whole).document as unknown as DomDocument
}
