// Which of the forms that a resource has a client wants, by its Accept header (RFC 9110).

interface Range {
  readonly type: string
  readonly q: number
}

function ranges(accept: string): readonly Range[] {
  return accept.split(',').map((part) => {
    const [type = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase())
    const q = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
    return { type, q: q === undefined ? 1 : Number(q) || 0 }
  })
}

/** How much a client wants a type: by its most exact range that fits. */
function weight(all: readonly Range[], type: string): number {
  const [family] = type.split('/')
  const fit = [type, `${family}/*`, '*/*'].map((name) => all.find((range) => range.type === name))
  return fit.find((range) => range !== undefined)?.q ?? 0
}

/**
 * The type that a client likes best.
 * @param types those that there are, the usual one first: it is given where the client does not care
 * @returns null where it accepts none
 */
export function preferred(accept: string | null, types: readonly string[]): string | null {
  const all = ranges(accept?.trim() || '*/*')
  const weights = types.map((type) => weight(all, type))
  const most = Math.max(...weights)
  return most > 0 ? types[weights.indexOf(most)]! : null
}
