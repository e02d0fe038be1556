// The database that the other tests use: it is there, and it is the real one.
import { expect, inject, it } from 'vitest'

const { httpUrl, user, password } = inject('neo4j')

it('runs the pinned Neo4j and its Browser', async () => {
  const login = Buffer.from(`${user}:${password}`).toString('base64')
  const response = await fetch(`${httpUrl}/db/neo4j/tx/commit`, {
    method: 'POST',
    headers: { authorization: `Basic ${login}`, 'content-type': 'application/json' },
    body: JSON.stringify({ statements: [{ statement: 'CALL dbms.components() YIELD versions, edition' }] }),
  })
  expect(await response.json()).toMatchObject({
    errors: [],
    results: [{ data: [{ row: [['5.26.16'], 'community'] }] }],
  })
  const page = await fetch(`${httpUrl}/browser/`)
  expect(page.status).toBe(200)
  expect(await page.text()).toContain('<title>Neo4j Browser</title>')
})

it('does not lock its user out for the wrong passwords of others', async () => {
  const ask = async (secret: string) => {
    const response = await fetch(`${httpUrl}/db/neo4j/tx/commit`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from(`${user}:${secret}`).toString('base64')}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ statements: [{ statement: 'RETURN 1' }] }),
    })
    return response.status
  }
  for (let i = 0; i < 5; i++) expect(await ask('the password of another database')).toBe(401)
  expect(await ask(password)).toBe(200)
})
