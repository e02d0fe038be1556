// MinHash: a short signature of a text, alike for texts that share much. Near copies share at least one of its bands
// with high chance, so that they are found by looking bands up instead of comparing every two texts.

/** Words per shingle, hashes per signature, hashes per band. */
const SHINGLE = 3
const HASHES = 128
const ROWS = 4

/** Bands of a signature. */
export const BANDS = HASHES / ROWS

/** A fixed sequence of odd multipliers and offsets: signatures are kept, so that these never change. */
const COEFFICIENTS: readonly Uint32Array[] = (() => {
  let state = 0x9e3779b9
  const next = () => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5
    return (state ^ (state >>> 13)) >>> 0
  }
  return [Uint32Array.from({ length: HASHES }, () => next() | 1), Uint32Array.from({ length: HASHES }, next)]
})()

function hashOf(words: readonly string[], from: number): number {
  let hash = 0x811c9dc5
  for (let i = from; i < from + SHINGLE; i++) {
    const word = words[i]!
    for (let c = 0; c < word.length; c++) hash = Math.imul(hash ^ word.charCodeAt(c), 0x01000193)
    hash = Math.imul(hash ^ 0x20, 0x01000193)
  }
  // Spreads neighbouring values: the permutations below only multiply.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}

/** The hashed three-word shingles of a text; case and punctuation do not count. Empty for texts of fewer words. */
export function shingles(text: string): ReadonlySet<number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const set = new Set<number>()
  for (let i = 0; i + SHINGLE <= words.length; i++) set.add(hashOf(words, i))
  return set
}

/** A text's signature: 128 minima over its shingles. */
export function signature(set: ReadonlySet<number>): Uint32Array {
  const minima = new Uint32Array(HASHES).fill(0xffffffff)
  const [factors, offsets] = COEFFICIENTS as [Uint32Array, Uint32Array]
  for (const shingle of set) {
    for (let i = 0; i < HASHES; i++) {
      const value = (Math.imul(shingle, factors[i]!) + offsets[i]!) >>> 0
      if (value < minima[i]!) minima[i] = value
    }
  }
  return minima
}

/**
 * The bands of a signature, as words for a full-text index: two texts that share one may be copies.
 * @returns 32 words; none for a text without shingles
 */
export function bands(set: ReadonlySet<number>): readonly string[] {
  if (set.size === 0) return []
  const minima = signature(set)
  return Array.from({ length: BANDS }, (_, band) => {
    let hash = 0x811c9dc5 ^ band
    for (let row = 0; row < ROWS; row++) hash = Math.imul(hash ^ minima[band * ROWS + row]!, 0x01000193) ^ (hash >>> 15)
    return `b${band}x${(hash >>> 0).toString(36)}`
  })
}

/** What two sets share: of all that both have together (`jaccard`), and of the smaller one (`containment`). */
export function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): { jaccard: number; containment: number } {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  if (small.size === 0) return { jaccard: 0, containment: 0 }
  let both = 0
  for (const shingle of small) if (large.has(shingle)) both++
  return { jaccard: both / (a.size + b.size - both), containment: both / small.size }
}
