// The first file of a ZIP archive, as GDELT packs its files: one each.
import { createInflateRaw } from 'node:zlib'

const SIGNATURE = 0x04034b50
const HEADER = 30
const STORED = 0
const DEFLATED = 8

/** Whether bytes open a ZIP archive. */
export const isZip = (opening: Buffer): boolean => opening.length >= 4 && opening.readUInt32LE(0) === SIGNATURE

/**
 * Unpacks the first file of an archive as a stream.
 * @throws Error where it is broken, or packed in another way than deflate
 */
export async function* unzipFirst(stream: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const chunks = stream[Symbol.asyncIterator]()
  let held = Buffer.alloc(0)
  const upTo = async (length: number) => {
    while (held.length < length) {
      const next = await chunks.next()
      if (next.done) throw new Error('the archive breaks off')
      held = Buffer.concat([held, next.value])
    }
  }
  await upTo(HEADER)
  if (!isZip(held)) throw new Error('this is no ZIP archive')
  const method = held.readUInt16LE(8)
  const size = held.readUInt32LE(18)
  const from = HEADER + held.readUInt16LE(26) + held.readUInt16LE(28)
  await upTo(from)
  const rest = (async function* () {
    yield held.subarray(from)
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield Buffer.from(next.value)
  })()
  if (method === STORED) {
    let left = size
    for await (const chunk of rest) {
      yield chunk.subarray(0, left)
      left -= chunk.length
      if (left <= 0) return
    }
    throw new Error('the archive breaks off')
  }
  if (method !== DEFLATED) throw new Error(`it is packed by method ${method}; only deflate is unpacked`)
  // The packed bytes say where they end; what stands behind them is not looked at.
  const inflate = createInflateRaw()
  const feeding = (async () => {
    for await (const chunk of rest) {
      if (inflate.destroyed || inflate.writableEnded) return
      if (!inflate.write(chunk)) await new Promise((resolve) => inflate.once('drain', resolve).once('close', resolve))
    }
    inflate.end()
  })()
  feeding.catch((error: Error) => inflate.destroy(error))
  yield* inflate
}
