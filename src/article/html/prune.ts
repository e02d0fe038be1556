// Takes out of a page what its own markup says is no story: menus, captions, advertising, hidden parts.
import type { ArticleSeed } from '../../seed/article.ts'
import type { DomDocument, DomElement } from './dom.ts'

// An element with this share of the page's text is the story's, whatever its class says.
const TOO_MUCH = 0.5
const NEVER_BY_NAME = new Set(['html', 'body', 'main', 'article'])

/** Removes elements that hold no story, by tag, by class or id, and where they are hidden. Changes the page. */
export function prune(page: DomDocument, seed: ArticleSeed): DomDocument {
  for (const tag of seed.elements.tags) for (const element of page.querySelectorAll(tag)) element.remove()
  const whole = textLength(page.body)
  for (const element of page.querySelectorAll('[class], [id], [hidden], [aria-hidden="true"], [style]')) {
    if ((isHidden(element) || isNamedAway(element, seed)) && textLength(element) < whole * TOO_MUCH) element.remove()
  }
  return page
}

const textLength = (element: DomElement | null): number => element?.textContent?.trim().length ?? 0

function isHidden(element: DomElement): boolean {
  const style = element.getAttribute('style') ?? ''
  return (
    element.getAttribute('hidden') !== null ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
  )
}

function isNamedAway(element: DomElement, seed: ArticleSeed): boolean {
  if (NEVER_BY_NAME.has(element.tagName.toLowerCase())) return false
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.trim()
  if (!names) return false
  return names.split(/\s+/).some((name) => {
    if (seed.elements.names.has(name.toLowerCase())) return true
    const words = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[-_]+/)
    // A name of many words ("post-type-social-history") tells of anything.
    return words.length <= 4 && words.some((word) => seed.elements.names.has(word))
  })
}
