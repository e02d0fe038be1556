// robots.txt, as RFC 9309 reads it.

/** What a site asks of robots. */
export interface Robots {
  /** May this path (with its query) be fetched? */
  readonly allows: (path: string) => boolean
  /** Seconds to wait between requests, or null. */
  readonly delay: number | null
}

interface Rule {
  readonly allow: boolean
  readonly path: string
}

interface Group {
  readonly agents: string[]
  readonly rules: Rule[]
  delay: number | null
}

/** A site that asks nothing. */
export const allowAll: Robots = { allows: () => true, delay: null }

/**
 * Reads a robots.txt.
 * @param agent product name of the reader, `Entente`
 */
export function readRobots(text: string, agent: string): Robots {
  const groups = readGroups(text.slice(0, 500_000))
  const name = agent.toLowerCase()
  const own = groups.filter(({ agents }) => agents.includes(name))
  const chosen = own.length > 0 ? own : groups.filter(({ agents }) => agents.includes('*'))
  const rules = chosen.flatMap((group) => group.rules)
  const delay = chosen.map((group) => group.delay).find((seconds) => seconds !== null) ?? null
  return { allows: (path) => decide(rules, path), delay }
}

function readGroups(text: string): readonly Group[] {
  const groups: Group[] = []
  let naming = false
  for (const line of text.split(/\r\n?|\n/)) {
    const match = /^\s*([a-z-]+)\s*:\s*([^#]*)/i.exec(line.replace(/^\ufeff/, ''))
    if (!match) continue
    const key = match[1]!.toLowerCase()
    const value = match[2]!.trim()
    if (key === 'user-agent') {
      // Several names in a row share one group.
      if (!naming) groups.push({ agents: [], rules: [], delay: null })
      groups.at(-1)!.agents.push(value.toLowerCase())
      naming = true
      continue
    }
    const group = groups.at(-1)
    if (key === 'allow' || key === 'disallow') {
      naming = false
      if (value) group?.rules.push({ allow: key === 'allow', path: value })
    } else if (key === 'crawl-delay') {
      naming = false
      if (group && Number(value) >= 0) group.delay = Number(value)
    }
  }
  return groups
}

// The longest rule that fits decides; between equals, the one that allows.
function decide(rules: readonly Rule[], path: string): boolean {
  let best: Rule | null = null
  for (const rule of rules) {
    if (!fits(rule.path, path)) continue
    if (!best || rule.path.length > best.path.length || (rule.path.length === best.path.length && rule.allow))
      best = rule
  }
  return best?.allow ?? true
}

function fits(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith('$')
  const [head, ...parts] = (anchored ? pattern.slice(0, -1) : pattern).split('*') as [string, ...string[]]
  if (!path.startsWith(head)) return false
  let at = head.length
  for (const [i, part] of parts.entries()) {
    const last = anchored && i === parts.length - 1
    const found = last ? path.lastIndexOf(part) : path.indexOf(part, at)
    if (found < at || (last && found + part.length !== path.length)) return false
    at = found + part.length
  }
  return !anchored || at === path.length
}
