// The page's words for what the API names by constants.
export const KINDS = {
  Pledge: { value: 'PLEDGE', one: 'Pledge', many: 'Pledges', class: 'pledge' },
  Position: { value: 'POSITION', one: 'Position', many: 'Positions', class: 'position' },
  Meeting: { value: 'MEETING', one: 'Meeting', many: 'Meetings', class: 'meeting' },
  Action: { value: 'ACTION', one: 'Action', many: 'Actions', class: 'action' },
  Milestone: { value: 'MILESTONE', one: 'Milestone', many: 'Milestones', class: 'milestone' },
}

export const STANCES = {
  SUPPORTS: { word: 'supports', class: 'supports' },
  CALLS_FOR: { word: 'calls for', class: 'calls-for' },
  OPPOSES: { word: 'opposes', class: 'opposes' },
}

export const STATUS = {
  PENDING: { word: 'Open', what: 'Nothing is known of it since.' },
  REAFFIRMED: { word: 'Made again', what: 'It was made again.' },
  IN_PROGRESS: { word: 'Under way', what: 'Its doing was announced.' },
  KEPT: { word: 'Kept', what: 'It was done.' },
  BROKEN: { word: 'Broken', what: 'The opposite was done.' },
  WITHDRAWN: { word: 'Withdrawn', what: 'It was taken back.' },
  UNKNOWN: { word: 'Disputed', what: 'Accounts of one day say opposite things.' },
}

export const STEPS = {
  REAFFIRMS: 'Made again',
  WITHDRAWS: 'Taken back',
  FULFILS: 'Done',
  BREAKS: 'Broken',
  PURSUES: 'Announced',
}

export const QUADS = [
  { key: 'verbalCooperation', value: 'VERBAL_COOPERATION', word: 'Words that bring together', class: 'vc', up: true },
  {
    key: 'materialCooperation',
    value: 'MATERIAL_COOPERATION',
    word: 'Deeds that bring together',
    class: 'mc',
    up: true,
  },
  { key: 'verbalConflict', value: 'VERBAL_CONFLICT', word: 'Words that divide', class: 'vx', up: false },
  { key: 'materialConflict', value: 'MATERIAL_CONFLICT', word: 'Deeds that divide', class: 'mx', up: false },
]

export const TYPES = {
  COUNTRY: { one: 'Country', many: 'countries' },
  PERSON: { one: 'Person', many: 'people' },
  ORGANIZATION: { one: 'Organization', many: 'organizations' },
  SYSTEM: { one: 'System', many: 'systems' },
  INITIATIVE: { one: 'Initiative', many: 'initiatives' },
  AGREEMENT: { one: 'Agreement', many: 'agreements' },
  ISSUE: { one: 'Issue', many: 'issues' },
  PLACE: { one: 'Place', many: 'places' },
}

export const PUBLISHERS = { STATE: 'state-run', WIRE: 'wire', INDEPENDENT: 'independent' }

export const QUOTING = {
  DIRECT: 'quoted word for word',
  INDIRECT: 'in the reporter’s words',
  MIXED: 'partly quoted',
  NARRATED: 'told by the reporter',
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** "22 Nov 2017", "Oct 2017", "1992", "before 2017". */
export function day(date, precision = undefined) {
  if (!date) return 'undated'
  const [year, month, dayOfMonth] = date.slice(0, 10).split('-')
  const text = [dayOfMonth && Number(dayOfMonth), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ')
  if (precision === 'BEFORE') return `before ${text}`
  if (precision === 'AFTER') return `after ${text}`
  return precision === 'UNKNOWN' ? `told ${text}` : text
}

/** A partial date as the moment that it begins. */
export const moment = (date) => {
  const [year, month = 1, dayOfMonth = 1] = date.slice(0, 10).split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, dayOfMonth))
}

export const count = (n, one, many = `${one}s`) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`

/** A sentence ends with its full stop. */
export const sentence = (text) => (/[.!?]["”]?$/.test(text) ? text : `${text}.`)

const TOPIC = /^(?:issue|system|initiative|agreement):/

/** Where the page of an entity is. */
export const pageOf = (entity) =>
  `/${TOPIC.test(entity.id) ? 'issue' : 'entity'}/${encodeURIComponent(entity.id).replaceAll('%3A', ':')}`

/** Where the page of a pair is. */
export const pairPage = (a, b) =>
  `/${a.iso3 ?? a.id.split(':')[1].toUpperCase()}/${b.iso3 ?? b.id.split(':')[1].toUpperCase()}`

/** "A, B and C". */
export const listed = (names, most = 3) => {
  const shown = names.length > most ? [...names.slice(0, most - 1), `${names.length - most + 1} others`] : names
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}
