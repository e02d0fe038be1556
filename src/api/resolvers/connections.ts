// What pages of facts answer besides their items.
import type { ApiContext } from '../context.ts'
import type { FactPage } from '../fact-list.ts'

const facts = {
  totalCount: (page: FactPage, _: unknown, context: ApiContext) => context.loaders.counts.load(page.selection),
}

export const connections = {
  FactConnection: facts,
  ClaimConnection: facts,
  PledgeConnection: facts,
  PositionConnection: facts,
  MeetingConnection: facts,
  ActionConnection: facts,
}
