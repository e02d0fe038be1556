// Taking something in: files dropped, text pasted or an address, with live progress and what was found.
import { useEffect, useRef, useState } from 'preact/hooks'
import { ask, follow, forget, token } from './api.js'
import { html } from './html.js'
import { evidenceOf, TokenField } from './parts.js'
import { INGEST, PROGRESS } from './queries.js'
import { count, sentence } from './words.js'

/** Documents of a file: one, or one a line. */
async function documentsOf(file) {
  const text = await file.text()
  if (/\.jsonl$/i.test(file.name)) {
    return text
      .split('\n')
      .filter((line) => line.trim())
      .map((line, i) => {
        try {
          const { id, url, publisher, published, headline, text: story, html: page } = JSON.parse(line)
          return { id, source: url, publisher, published, headline, ...(story ? { text: story } : { html: page }) }
        } catch {
          throw new Error(`${file.name}:${i + 1} is not JSON. A .jsonl file has one document per line.`)
        }
      })
  }
  const page = /\.html?$/i.test(file.name) || /^\s*<(?:!doctype|html)/i.test(text)
  return [page ? { html: text, id: file.name } : { text, id: file.name }]
}

/** What somebody typed: an address, or a story. */
const documentOf = (typed) => (/^https?:\/\/\S+$/.test(typed) ? { url: typed } : { text: typed })

function Result({ result }) {
  if (result.__typename === 'IngestInvalid')
    return html`<li class="failed"><b>${result.origin}</b>: ${result.message}</li>`
  const { article } = result
  const link = html`<a href="/article/${article.id}">${article.headline ?? result.origin}</a>`
  if (result.__typename === 'IngestDuplicate') return html`<li>${link} is in the graph already.</li>`
  return html`<li>${link}: ${count(result.facts, 'fact')}<ul>${article.facts.nodes.map((f) => html`<li><a href=${evidenceOf(f)}>${sentence(f.summary)}</a></li>`)}</ul></li>`
}

const Progress = ({ job }) =>
  html`<div class="progress" role="status"><progress value=${job.done} max=${Math.max(1, job.total)} aria-label="Documents read">${job.done} of ${job.total}</progress>
    <p>${job.status === 'DONE' ? 'Done' : 'Reading'}: ${job.done} of ${count(job.total, 'document')}, ${job.added} new, ${job.duplicates} known, ${job.failed} refused.</p></div>
    <ul class="results">${job.results.map((r) => html`<${Result} result=${r} />`)}</ul>`

/** The panel. `done` is called when the graph has changed. */
export function Ingest({ done }) {
  const [job, setJob] = useState(null)
  const [said, say] = useState(null)
  const [over, setOver] = useState(false)
  const [files, setFiles] = useState([])
  const form = useRef(null)
  const controller = useRef(null)
  useEffect(() => () => controller.current?.abort(), [])
  const send = async (documents) => {
    say(null)
    setJob(null)
    controller.current = new AbortController()
    try {
      const total = {
        status: 'QUEUED',
        total: documents.length,
        done: 0,
        added: 0,
        duplicates: 0,
        failed: 0,
        results: [],
      }
      setJob(total)
      const { ingest } = await ask(INGEST, { input: { documents, wait: false } })
      await follow(
        PROGRESS,
        { job: ingest.job.id },
        ({ ingestProgress }) => setJob(ingestProgress),
        controller.current.signal,
      )
      forget()
      done?.()
    } catch (error) {
      if (error.name === 'AbortError') return
      setJob(null)
      say(error.message)
    }
  }
  const submit = async (event) => {
    event.preventDefault()
    const data = new FormData(form.current)
    token.set(data.get('token').trim())
    const typed = data.get('typed').trim()
    try {
      const dropped = (await Promise.all(files.map(documentsOf))).flat()
      const documents = [...dropped, ...(typed ? [documentOf(typed)] : [])]
      if (documents.length === 0) return say('Nothing to read yet: drop a file, paste a story, or give an address.')
      if (documents.length > 100)
        return say(
          `${documents.length} documents are more than go in one batch (100). entente ingest takes any number.`,
        )
      await send(documents)
    } catch (error) {
      say(error.message)
    }
  }
  const drag = (event) => {
    event.preventDefault()
    setOver(true)
  }
  const drop = (event) => {
    event.preventDefault()
    setOver(false)
    setFiles([...event.dataTransfer.files])
  }
  return html`<section class="ingest" aria-labelledby="ingest-title"><h2 id="ingest-title">Take something in</h2>
    <form ref=${form} onSubmit=${submit} class=${over ? 'over' : ''} onDragOver=${drag} onDragLeave=${() => setOver(false)} onDrop=${drop}>
      <label class="field">A story, or the address of one <textarea name="typed" rows="4" placeholder="Paste a news story or an address, or drop a file here"></textarea></label>
      <label class="field">Files <input type="file" name="files" multiple accept=".txt,.html,.htm,.jsonl,text/plain,text/html" onChange=${(e) => setFiles([...e.target.files])} /></label>
      ${files.length > 0 && html`<p class="quiet">${files.map((f) => f.name).join(', ')}</p>`}
      <${TokenField} />
      <p class="actions"><button type="submit" class="primary">Read it</button></p>
    </form>
    ${said && html`<p class="failed" role="alert">${said}</p>`}
    ${job && html`<${Progress} job=${job} />`}</section>`
}
