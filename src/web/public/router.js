// Where the page is: the address says all of it, so that any view can be sent to someone.
import { useEffect, useState } from 'preact/hooks'

const listeners = new Set()
const tell = () => {
  for (const listener of listeners) listener()
}

/** Goes to an address of the page. */
export function go(to, { replace = false } = {}) {
  history[replace ? 'replaceState' : 'pushState'](null, '', to)
  tell()
}

/** The address with some parameters changed; null or an empty list takes one out. */
export function addressWith(changes, at = location) {
  const params = new URLSearchParams(at.search)
  for (const [name, value] of Object.entries(changes)) {
    params.delete(name)
    for (const one of [value].flat()) if (one !== null && one !== undefined && one !== '') params.append(name, one)
  }
  const text = params.toString()
  return `${at.pathname}${text ? `?${text}` : ''}`
}

/** Changes parameters of the address, staying at the view. */
export const change = (changes, options) => go(addressWith(changes), options)

/** The present address, as state. */
export function useAddress() {
  const read = () => ({ path: location.pathname, params: new URLSearchParams(location.search) })
  const [address, setAddress] = useState(read)
  useEffect(() => {
    const listener = () => setAddress(read())
    listeners.add(listener)
    addEventListener('popstate', listener)
    return () => {
      listeners.delete(listener)
      removeEventListener('popstate', listener)
    }
  }, [])
  return address
}

/** Links within the page do not load it anew. */
export function takeClicks() {
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href]')
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
    if (!link || !plain || link.target || link.hasAttribute('download') || event.defaultPrevented) return
    const to = new URL(link.href)
    if (to.origin !== location.origin || to.pathname.startsWith('/graphql') || to.hash) return
    event.preventDefault()
    const moved = to.pathname !== location.pathname
    go(to.pathname + to.search)
    if (moved) scrollTo(0, 0)
  })
}
