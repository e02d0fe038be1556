import { describe, expect, it } from 'vitest'
import { plainProgress } from '../../src/progress.ts'

function lines(say: (report: ReturnType<typeof plainProgress>['report']) => void): string[] {
  const said: string[] = []
  const { report, finish } = plainProgress((line) => said.push(line))
  say(report)
  finish()
  return said
}

describe('plainProgress', () => {
  it('prints a line for each step and each new message', () => {
    const said = lines((report) => {
      report({ step: 'Loading' })
      report({ step: 'Loading' })
      report({ step: 'Loading', message: 'places' })
      report({ step: 'Loading', message: 'places' })
      report({ step: 'Ready' })
    })
    expect(said).toEqual(['Loading', 'Loading: places', 'Ready'])
  })

  it('prints about ten lines for a count, however long, with the last', () => {
    const said = lines((report) => {
      for (let done = 0; done <= 5_000; done++) report({ step: 'Ingesting', done, total: 5_000 })
    })
    expect(said).toHaveLength(11)
    expect(said.at(-1)).toBe('Ingesting (5000 of 5000)')
  })

  it('does not print each unit of a count whose end nobody knows', () => {
    const said = lines((report) => {
      for (let done = 1; done <= 200; done++) report({ step: 'Fetching', done })
    })
    expect(said.length).toBeLessThan(5)
  })
})
