// How the page asks: GraphQL at the same address, and nothing else.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'

const ENDPOINT = '/graphql'
const KEY = 'entente-token'

/** The token of this tab, typed in by its user; it goes when the tab is closed. */
export const token = {
  get: () => sessionStorage.getItem(KEY) ?? '',
  set: (value) => (value ? sessionStorage.setItem(KEY, value) : sessionStorage.removeItem(KEY)),
}

/** What the API refused, in its words. */
export class Refusal extends Error {
  constructor(message, code) {
    super(message)
    this.name = 'Refusal'
    this.code = code
  }
}

function headers(accept) {
  const given = token.get()
  return { 'content-type': 'application/json', accept, ...(given ? { authorization: `Bearer ${given}` } : {}) }
}

async function post(query, variables, accept, signal) {
  const response = await fetch(ENDPOINT, {
    method: 'POST',
    headers: headers(accept),
    body: JSON.stringify({ query, variables }),
    signal,
  }).catch((cause) => {
    if (cause.name === 'AbortError') throw cause
    throw new Refusal(
      'The service does not answer. Is it still running? Start it with npm start, then try again.',
      'OFFLINE',
    )
  })
  return response
}

function dataOf(body) {
  const [error] = body.errors ?? []
  if (error) throw new Refusal(error.message, error.extensions?.code)
  return body.data
}

/** Sends an operation and gives its data; throws a Refusal. */
export async function ask(query, variables = {}, signal = undefined) {
  const response = await post(query, variables, 'application/graphql-response+json, application/json', signal)
  const body = await response
    .json()
    .catch(() => ({ errors: [{ message: `The service answered ${response.status}.` }] }))
  return dataOf(body)
}

/** Follows a subscription; `take` gets each answer's data. Resolves when it ends. */
export async function follow(query, variables, take, signal) {
  const response = await post(query, variables, 'text/event-stream', signal)
  if (!response.headers.get('content-type')?.includes('event-stream')) {
    dataOf(await response.json())
    return
  }
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const events = (rest + value).split('\n\n')
    rest = events.pop()
    for (const event of events) {
      const text = event
        .split('\n')
        .filter((line) => line.startsWith('data:'))
        .map((line) => line.slice(5).trim())
        .join('')
      if (text) take(dataOf(JSON.parse(text)))
    }
  }
}

const kept = new Map()

/** Forgets all answers: the graph has changed. */
export const forget = () => kept.clear()

/** Sends an operation as often as its variables change. Null variables: not yet. */
export function useAnswer(query, variables) {
  const key = variables === null ? null : `${query}\n${JSON.stringify(variables)}`
  const [state, setState] = useState({ key: null })
  const [round, setRound] = useState(0)
  useEffect(() => {
    if (key === null || kept.has(key)) return
    const controller = new AbortController()
    ask(query, variables, controller.signal).then(
      (data) => {
        kept.set(key, data)
        setState({ key, data })
      },
      (error) => error.name === 'AbortError' || setState({ key, error }),
    )
    return () => controller.abort()
  }, [key, round])
  const last = useRef({ key: null })
  if (key !== null && kept.has(key)) last.current = { key, data: kept.get(key) }
  // Asked again, the page keeps showing what it knew: a form in it, or a result just told, must not vanish.
  const data = key !== null && last.current.key === key ? last.current.data : undefined
  const error = state.key === key && !data ? state.error : undefined
  const again = useCallback(() => {
    kept.delete(key)
    setState({ key: null })
    setRound((n) => n + 1)
  }, [key])
  return { data, error, loading: key !== null && !data && !error, before: state.data, again }
}
