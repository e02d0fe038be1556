// Requests that a browser sends for any page without asking: only those that carry a header of ours, or JSON, are read.
import { useCSRFPrevention } from '@graphql-yoga/plugin-csrf-prevention'
import type { Plugin } from 'graphql-yoga'
import { apiError } from '../errors.ts'

/** A header that no page of another site can send without the browser's asking us first. */
export const CSRF_HEADER = 'x-graphql-yoga-csrf'

const REFUSAL =
  `This request could come from a page of another site. Send JSON by POST, or add the header ${CSRF_HEADER} with any value. ` +
  'Subscriptions take POST with "Accept: text/event-stream".'

/** Guards against forged requests. */
export function useCsrf(): Plugin {
  const { onRequestParse } = useCSRFPrevention({ requestHeaders: [CSRF_HEADER] }) as Required<Plugin>
  return {
    onRequestParse(payload) {
      try {
        return onRequestParse(payload)
      } catch {
        throw apiError('FORBIDDEN', REFUSAL, { http: { status: 403 } })
      }
    },
  }
}
