// Meetings on a small calendar: a row for each year, a cell for each month.
import { html } from './html.js'
import { evidenceOf } from './parts.js'
import { count, sentence } from './words.js'

const LETTERS = [...'JFMAMJJASOND']
const NAMES = 'January February March April May June July August September October November December'.split(' ')

function Cell({ meetings, month, year }) {
  if (meetings.length === 0) return html`<td></td>`
  const label = `${NAMES[month]} ${year}: ${count(meetings.length, 'meeting')}. ${sentence(meetings[0].summary)}`
  return html`<td><a class="met n${Math.min(4, meetings.length)}" href=${evidenceOf(meetings[0])} title=${label} aria-label=${label}>${meetings.length}</a></td>`
}

/** @param meetings with dates; what is known to the year only stands in the year's last column */
export function Calendar({ meetings }) {
  const years = [...new Set(meetings.map((m) => m.date.slice(0, 4)))].sort().reverse().slice(0, 12)
  const inYear = (year) => meetings.filter((m) => m.date.startsWith(year))
  const vague = meetings.some((m) => m.date.length === 4)
  return html`<table class="calendar"><caption class="sr">Meetings by month; a number opens the first of them</caption>
    <thead><tr><td></td>${LETTERS.map((l, i) => html`<th scope="col"><span aria-hidden="true">${l}</span><span class="sr">${NAMES[i]}</span></th>`)}${vague && html`<th scope="col">?<span class="sr"> month not known</span></th>`}</tr></thead>
    <tbody>${years.map(
      (year) => html`<tr><th scope="row">${year}</th>
      ${LETTERS.map((_, i) => html`<${Cell} year=${year} month=${i} meetings=${inYear(year).filter((m) => Number(m.date.slice(5, 7)) === i + 1)} />`)}
      ${vague && html`<td>${inYear(year).filter((m) => m.date.length === 4).length || ''}</td>`}</tr>`,
    )}</tbody></table>`
}
