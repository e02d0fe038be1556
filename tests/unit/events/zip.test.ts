// Archives as GDELT publishes them, made here byte by byte.
import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { linesOf } from '../../../src/commands/events.ts'
import { unzipFirst } from '../../../src/events/zip.ts'

function zip(text: string, method: number, behind = 'central directory'): Buffer {
  const body = method === 8 ? deflateRawSync(text) : Buffer.from(text)
  const name = Buffer.from('20210304.export.CSV')
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(method, 8)
  header.writeUInt32LE(body.length, 18)
  header.writeUInt16LE(name.length, 26)
  return Buffer.concat([header, name, body, Buffer.from(behind)])
}
async function* inPieces(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
async function lines(bytes: Buffer, size = 7): Promise<readonly string[]> {
  const all: string[] = []
  for await (const line of linesOf(unzipFirst(inPieces(bytes, size)))) all.push(line)
  return all
}
const ROWS = ['one\tSaint-Étienne', 'two\t서울', 'three']

test.each([0, 8])('the first file is unpacked, wherever the pieces break (method %i)', async (method) => {
  expect(await lines(zip(ROWS.join('\n'), method))).toEqual(ROWS)
  expect(await lines(zip(ROWS.join('\n'), method), 100_000)).toEqual(ROWS)
  expect(await lines(zip(`${ROWS.join('\n')}\n`.repeat(3_000), method), 64)).toHaveLength(9_000)
})

test.each([
  ['no archive', Buffer.from('a\tb\tc\nd\te\tf and more than thirty bytes'), /no ZIP archive/],
  ['cut in its header', zip('x', 8).subarray(0, 20), /breaks off/],
  ['cut in its body', zip('x'.repeat(500), 0, '').subarray(0, 100), /breaks off/],
  ['packed otherwise', zip('x', 12), /method 12; only deflate/],
  ['broken', Buffer.concat([zip('', 0, '').fill(8, 8, 9), Buffer.from('\xff\xff\xff\xff\xff\xff', 'latin1')]), /./],
])('an archive that is %s is refused', async (_, bytes, message) => {
  await expect(lines(bytes)).rejects.toThrow(message)
})
