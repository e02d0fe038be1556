import { describe, expect, it } from 'vitest'
import { toldOnce } from '../../../src/claims/told-once.ts'

const told = (content: string, sentence: number, more = {}) => ({
  actors: ['country:NOR'],
  content,
  sentence,
  speaker: null,
  target: null,
  confidence: 0.7,
  ...more,
})

describe('what is told twice', () => {
  it('is one record, at the sentence that tells most', () => {
    const list = toldOnce([told('reopen the embassy', 0), told('reopen the embassy in Damascus by May', 4)], () => '')
    expect(list).toHaveLength(1)
    expect(list[0]).toMatchObject({ sentence: 4, content: 'reopen the embassy in Damascus by May' })
  })

  it('stays two where actors, kind or words differ', () => {
    expect(toldOnce([told('reopen the embassy', 0), told('close the border', 1)], () => '')).toHaveLength(2)
    expect(
      toldOnce([told('reopen the embassy', 0), told('reopen the embassy', 1, { actors: ['country:FIN'] })], () => ''),
    ).toHaveLength(2)
    expect(
      toldOnce([told('reopen the embassy', 0), told('reopen the embassy', 1)], (t) => String(t.sentence)),
    ).toHaveLength(2)
  })
})
