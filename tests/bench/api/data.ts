// The data that the API is measured on: pairs of made-up countries with so many facts each, with the model's exact
// properties, keys and edges. They go into the database by its own import tool, as a million facts take hours otherwise
// on a busy machine; the indexes are filled after it, by the migrations.
import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A pair and how many facts concern it. */
export interface Pair {
  readonly a: string
  readonly b: string
  /** `XAA-XAB`. */
  readonly dyad: string
  readonly facts: number
}

/** A pair of countries that there are not. */
export const pairOf = (facts: number, i: number): Pair => {
  const letter = String.fromCharCode(65 + i)
  return { a: `X${letter}A`, b: `X${letter}B`, dyad: `X${letter}A-X${letter}B`, facts }
}

const AT = '2026-01-01T00:00:00.000Z'
const WHERE = ['border', 'coast', 'strait', 'harbour', 'road']
const PLOVER = ['AGREE', 'REQUEST', 'SUPPORT', 'REJECT', 'COOPERATE']
const STANCES = ['SUPPORTS', 'OPPOSES', 'CALLS_FOR']
/** Facts that one article tells, publishers, topics, speakers. */
const PER_ARTICLE = 10
const PUBLISHERS = 50
const TOPICS = 40
const SPEAKERS = 200

/** Files of the import: their names, headers and what they hold. Several files may have one kind of relationship. */
const HEADERS = {
  entities: 'id:ID,name,iso3,country,listed:boolean,aliases:string[],recordedAt,:LABEL',
  publishers: 'id:ID,name,kind,listed:boolean,aliases:string[],recordedAt,:LABEL',
  dyads: 'id:ID,a,b,:LABEL',
  stories: 'id:ID,recordedAt,:LABEL',
  articles:
    'id:ID,url,headline,publisher,published,date,key,language,hash,documentId,bodyStart:int,text,bands,extractor,extractorVersion,recordedAt,:LABEL',
  facts:
    'id:ID,content,date,precision,key,plover,confidence:double,recordedAt,negated:boolean,strength,stance,status,mode,picture,words:string[],factKey,thread,:LABEL',
  attestations:
    'id:ID,quote,start:int,end:int,sentence:int,spanStart:int,spanEnd:int,cueStart:int,cueEnd:int,contentStart:int,contentEnd:int,quoting,rule,confidence:double,extractor,extractorVersion,recordedAt,kind,date,precision,plover,says,words:string[],parts:string[],:LABEL',
  keyed: ':START_ID,:END_ID,key,:TYPE',
  plain: ':START_ID,:END_ID,:TYPE',
  concerns: ':START_ID,:END_ID,dyad,kind,date,key,kindKey,:TYPE',
  picture:
    ':START_ID,:END_ID,claimId,eventId,content,negated:boolean,date,precision,plover,confidence:double,publishers:int,:TYPE',
  mentions:
    ':START_ID,:END_ID,given,count:int,starts:int[],ends:int[],sentences:int[],kinds:string[],why:string[],:TYPE',
} as const

type Table = keyof typeof HEADERS
const NODES: readonly Table[] = ['entities', 'publishers', 'dyads', 'stories', 'articles', 'facts', 'attestations']
const TABLES = Object.keys(HEADERS) as Table[]

/** A day of twenty-five years, so that neighbours in the list lie far apart. */
const dayOf = (i: number): string =>
  new Date(Date.UTC(2000, 0, 1) + ((i * 7919) % 9000) * 86_400_000).toISOString().slice(0, 10)

/** Bands of a signature that no other article has, as the index of near copies holds them. */
const bandsOf = (i: number): string =>
  Array.from({ length: 32 }, (_, band) => `b${band}x${(i * 32 + band).toString(36)}`).join(' ')

function articleLines(pair: Pair, i: number, put: (table: Table, line: string) => void): void {
  const n = `${pair.dyad}-${i}`
  const id = `article:${n}`
  const day = dayOf(i)
  const [a, b] = [`country:${pair.a}`, `country:${pair.b}`]
  put(
    'articles',
    `${id},https://news.example/${n},Country ${pair.a} and Country ${pair.b} talk of matter ${i % TOPICS},Paper ${i % PUBLISHERS},${day},${day},${day}|${id},en,${n},${n},0,Words of ${n}.,${bandsOf(i)},bench,1,${AT},Article`,
  )
  put('stories', `story:${n},${AT},Story`)
  put('plain', `${id},publisher:${i % PUBLISHERS},PUBLISHED_BY`)
  put('plain', `${id},story:${n},IN_STORY`)
  put('mentions', `${id},${a},${a},1,0,5,0,NAME,bench,MENTIONS`)
  put('mentions', `${id},${b},${b},1,6,9,0,NAME,bench,MENTIONS`)
}

/** Of each ten facts five are pledges, four positions and one an action. */
function factLines(pair: Pair, i: number, put: (table: Table, line: string) => void): void {
  const n = `${pair.dyad}-${i}`
  const article = Math.floor(i / PER_ARTICLE)
  const day = dayOf(article)
  const kind = i % 10 < 5 ? 'PLEDGE' : i % 10 < 9 ? 'POSITION' : 'ACTION'
  const id = `${kind === 'ACTION' ? 'event' : 'claim'}:${n}`
  const [actor, target] = i % 2 === 0 ? [pair.a, pair.b] : [pair.b, pair.a]
  const topic = `issue:${i % TOPICS}`
  const plover = PLOVER[i % 5]!
  const matter = `settle matter ${i % TOPICS} near the ${WHERE[i % 5]} in case ${i}`
  const content = kind === 'ACTION' ? '' : matter
  const negated = kind === 'POSITION' ? '' : String(i % 3 === 0)
  const confidence = 0.5 + (i % 50) / 100
  const picture = kind === 'ACTION' ? 'SANCTIONED' : kind === 'PLEDGE' ? 'PLEDGED' : STANCES[i % 3]!
  const labels = kind === 'ACTION' ? 'Event;Action' : kind === 'PLEDGE' ? 'Claim;Pledge' : 'Claim;Position'
  const key = `${day}|${id}`
  put(
    'facts',
    `${id},${content},${day},DAY,${key},${plover},${confidence},${AT},${negated},${kind === 'PLEDGE' ? ['COMMITMENT', 'INTENT'][i % 2] : ''},${kind === 'POSITION' ? STANCES[i % 3] : ''},${kind === 'ACTION' ? 'DONE,expel' : ','},${picture},settle;matter;${i % TOPICS},${kind}|country:${actor}|${day},${kind === 'POSITION' ? '' : `country:${actor} settle matter`},${labels}`,
  )
  put('keyed', `${id},country:${actor},country:${actor}|${key},MADE_BY`)
  put('keyed', `${id},country:${target},country:${target}|${key},ADDRESSED_TO`)
  put('keyed', `${id},${topic},${topic}|${key},ABOUT`)
  put('keyed', `${id},person:${i % SPEAKERS},person:${i % SPEAKERS}|${key},SPOKEN_BY`)
  put(
    'concerns',
    `${id},${pair.dyad},${pair.dyad},${kind},${day},${pair.dyad}|${key},${pair.dyad}|${kind}|${key},CONCERNS`,
  )
  const told = `attestation:${n}`
  put(
    'attestations',
    `${told},Country ${actor} said it will ${matter}.,0,60,${i % 10},0,50,8,12,20,50,INDIRECT,bench,0.8,bench,1,${AT},${kind},${day},DAY,${plover},${matter},settle;matter,ACTOR country:${actor};TARGET country:${target};TOPIC ${topic},Attestation`,
  )
  put('plain', `${told},article:${pair.dyad}-${article},IN`)
  put('plain', `${told},${id},ATTESTS`)
  const ids = kind === 'ACTION' ? `,${id}` : `${id},`
  put(
    'picture',
    `country:${actor},${topic},${ids},${content},${negated},${day},DAY,${plover},${confidence},1,${picture}`,
  )
}

function fewLines(pairs: readonly Pair[], put: (table: Table, line: string) => void): void {
  for (let i = 0; i < PUBLISHERS; i++) {
    put('publishers', `publisher:${i},Paper ${i},${['STATE', 'WIRE', 'INDEPENDENT'][i % 3]},true,,${AT},Publisher`)
  }
  for (let i = 0; i < TOPICS; i++) put('entities', `issue:${i},Matter ${i},,,true,,${AT},Entity;Issue`)
  for (let i = 0; i < SPEAKERS; i++) put('entities', `person:${i},Speaker ${i},,,true,,${AT},Entity;Person`)
  for (const code of new Set(pairs.flatMap(({ a, b }) => [a, b]))) {
    put('entities', `country:${code},Country ${code},${code},country:${code},true,,${AT},Entity;Country`)
  }
  for (const { a, b, dyad } of pairs) {
    put('dyads', `${dyad},country:${a},country:${b},Dyad`)
  }
}

/** Writes the files of the import into a folder. */
async function writeFiles(folder: string, pairs: readonly Pair[]): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const streams = new Map(TABLES.map((table) => [table, createWriteStream(join(folder, `${table}.csv`))]))
  let pending = new Map<Table, string[]>(TABLES.map((table) => [table, [HEADERS[table]]]))
  const put = (table: Table, line: string) => void pending.get(table)!.push(line)
  const flush = async () => {
    for (const [table, lines] of pending) {
      if (lines.length === 0) continue
      const stream = streams.get(table)!
      if (!stream.write(`${lines.join('\n')}\n`)) await once(stream, 'drain')
    }
    pending = new Map(TABLES.map((table) => [table, []]))
  }
  fewLines(pairs, put)
  for (const pair of pairs) {
    for (let i = 0; i < pair.facts; i++) {
      if (i % PER_ARTICLE === 0) articleLines(pair, i / PER_ARTICLE, put)
      factLines(pair, i, put)
      if (i % 10_000 === 0) await flush()
    }
  }
  await flush()
  for (const stream of streams.values()) {
    stream.end()
    await finished(stream)
  }
}

/** Where a server that is not running has its folder, and the programs. */
export interface Stopped {
  readonly java: string
  readonly jars: string
  /** The server's folder; it has been started once. */
  readonly home: string
}

/** Fills the database of a stopped server, whatever it held. */
export async function fill({ java, jars, home }: Stopped, pairs: readonly Pair[]): Promise<void> {
  const folder = join(home, 'import')
  await writeFiles(folder, pairs)
  const file = (table: Table) => join(folder, `${table}.csv`)
  const inputs = TABLES.map((table) => `--${NODES.includes(table) ? 'nodes' : 'relationships'}=${file(table)}`)
  await run(
    java,
    // biome-ignore format: one flag or argument after the other.
    ['-Xmx1g', '-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool', 'database', 'import', 'full', 'neo4j',
      '--overwrite-destination=true', '--array-delimiter=;', '--quote="', ...inputs],
    { cwd: folder, env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') }, maxBuffer: 1e8 },
  )
  await rm(folder, { recursive: true, force: true })
}
