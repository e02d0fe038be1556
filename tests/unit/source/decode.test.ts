import { describe, expect, it } from 'vitest'
import { charsetOf, decode, isHtml } from '../../../src/source/decode.ts'

const text = (bytes: Uint8Array, declared?: string) => {
  const got = decode(bytes, declared)
  if (!got.ok) throw new Error(got.what)
  return got.text
}
const TALK = 'The envoys of São Tomé and Malé met in Oslo.'
const be = (value: string) => Buffer.from(value, 'utf16le').swap16()

describe('encodings', () => {
  it('reads UTF-8 with and without a mark', () => {
    expect(text(Buffer.from(TALK))).toBe(TALK)
    expect(text(Buffer.from(`\ufeff${TALK}`))).toBe(TALK)
  })
  it('reads UTF-16 of either order, with and without a mark', () => {
    expect(text(Buffer.from(`\ufeff${TALK}`, 'utf16le'))).toBe(TALK)
    expect(text(be(`\ufeff${TALK}`))).toBe(TALK)
    expect(text(Buffer.from(TALK, 'utf16le'))).toBe(TALK)
    expect(text(be(TALK))).toBe(TALK)
  })
  it('reads Latin-1 and Windows-1252 where nothing is declared', () => {
    expect(text(Buffer.from(TALK, 'latin1'))).toBe(TALK)
    expect(text(Buffer.from([0x93, 0x4f, 0x6b, 0x94, 0x20, 0x97, 0x80]))).toBe('“Ok” —€')
  })
  it('believes the header, then the page, unless the bytes disprove it', () => {
    const cyrillic = Buffer.from([0xcf, 0xe0, 0xf0, 0xee, 0xec])
    expect(text(cyrillic, 'windows-1251')).toBe('Паром')
    const page = Buffer.concat([Buffer.from('<html><head><meta charset="windows-1251"></head><body>'), cyrillic])
    expect(text(page)).toContain('Паром')
    const old = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">'
    expect(text(Buffer.concat([Buffer.from(old), cyrillic]))).toContain('Паром')
    expect(text(Buffer.from(TALK, 'latin1'), 'utf-8')).toBe(TALK)
    expect(text(Buffer.from(TALK), 'no-such-charset')).toBe(TALK)
  })
  it('reads the charset of a content type', () => {
    expect(charsetOf('text/html; Charset="ISO-8859-1"')).toBe('ISO-8859-1')
    expect(charsetOf('text/html')).toBeNull()
  })
})

describe('binary data', () => {
  const rows: readonly (readonly [string, readonly number[]])[] = [
    ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
    ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
    ['a gzip archive', [0x1f, 0x8b, 8]],
    ['binary data', [65, 66, 0, 67, 68, 69, 70, 71, 72, 73, 74, 0, 75, 76]],
    ['binary data', [1, 2, 3, 4, 5, 6, 7, 65]],
  ]
  for (const [what, bytes] of rows) it(what, () => expect(decode(Uint8Array.from(bytes))).toEqual({ ok: false, what }))
})

describe('pages', () => {
  it('are told from text', () => {
    expect(isHtml('<!DOCTYPE html><html></html>')).toBe(true)
    expect(isHtml('<?xml version="1.0"?>\n<html xmlns="x">')).toBe(true)
    expect(isHtml('<div><p>A ferry.</p><p>A port.</p></div>')).toBe(true)
    expect(isHtml('The ferry <sic> sailed; 3 < 4 and 5 > 4.')).toBe(false)
  })
})
