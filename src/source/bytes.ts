// Reading a stream up to a limit.

/** All bytes of a stream, or null as soon as there are more than `maxBytes`; no more than that is ever held. */
export async function readUpTo(
  stream: AsyncIterable<Uint8Array | string>,
  maxBytes: number,
): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    size += bytes.length
    if (size > maxBytes) return null
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

/** A line of a stream: its bytes, or null where it is longer than the limit. */
export interface ByteLine {
  readonly number: number
  readonly bytes: Uint8Array | null
}

/** The lines of a stream, parted by `\n`; a line over `maxBytes` comes as null and costs no memory. */
export async function* byteLines(
  stream: AsyncIterable<Uint8Array | string>,
  maxBytes: number,
): AsyncIterable<ByteLine> {
  let number = 1
  let parts: Uint8Array[] = []
  let size = 0
  const take = (): ByteLine => ({ number, bytes: size > maxBytes ? null : Buffer.concat(parts) })
  const add = (bytes: Uint8Array) => {
    size += bytes.length
    if (size <= maxBytes) parts.push(bytes)
    else parts = []
  }
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    let from = 0
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, from)) {
      add(bytes.subarray(from, at))
      yield take()
      number++
      parts = []
      size = 0
      from = at + 1
    }
    add(bytes.subarray(from))
  }
  if (size > 0) yield take()
}
