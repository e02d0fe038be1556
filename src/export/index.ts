export { formatOf } from './formats.ts'
export { isLinkedData, linkedData, wantsPage } from './http.ts'
export { thingAt } from './resource.ts'
export { ExportError, parseFilter, selectFacts } from './select.ts'
