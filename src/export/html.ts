// A thing as a plain page, for browsers that the service has no better page for.
import { isLink, type LinkedNode } from './linked/nodes.ts'
import { xml } from './xml.ts'

const shown = (value: string | number | boolean): string => xml(String(value))
// Only web addresses become links.
const link = (address: string): string =>
  /^https?:\/\//.test(address) ? `<a href="${xml(address)}">${xml(address)}</a>` : xml(address)

function section({ id, types, values }: LinkedNode): string {
  const rows = values.map(
    ([term, list]) =>
      `<dt>${term}</dt>${list.map((value) => `<dd>${isLink(term) ? link(String(value)) : shown(value)}</dd>`).join('')}`,
  )
  return `<section><h2>${link(id)}</h2><p>${xml(types.map((type) => type.split(':')[1]).join(', '))}</p><dl>${rows.join('')}</dl></section>`
}

/** A page of nodes. It runs nothing and loads nothing. */
export const page = (title: string, nodes: readonly LinkedNode[]): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${xml(title)}</title><h1>${xml(title)}</h1>${nodes.map(section).join('')}</html>\n`
