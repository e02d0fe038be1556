// All resolvers, by type.

import { AccountSide } from '../accounts.ts'
import { commitment, steps } from '../commitments.ts'
import type { Resolvers } from '../generated/schema.ts'
import { DateTime, PartialDate } from '../scalars.ts'
import { typeOf } from '../types.ts'
import { Bilateral, ClimatePeriod } from './bilateral.ts'
import { connections } from './connections.ts'
import { Country, entityFields, Organization, Person, topicFields } from './entity.ts'
import { Action, Meeting, Milestone } from './event.ts'
import { Article, Attestation, Publisher, Story } from './evidence.ts'
import { claimFields } from './fact.ts'
import { IngestPayload, Job, Mutation } from './mutation.ts'
import { Query } from './query.ts'
import { Subscription } from './subscription.ts'

const byRow = { __resolveType: typeOf }

export const resolvers = {
  DateTime,
  PartialDate,
  Node: byRow,
  Entity: byRow,
  Party: byRow,
  Topic: byRow,
  Fact: byRow,
  Claim: byRow,
  Event: byRow,
  Query,
  Mutation,
  Subscription,
  IngestPayload,
  Job,
  Bilateral,
  Country,
  Person,
  Organization,
  System: topicFields,
  Initiative: topicFields,
  Agreement: topicFields,
  Issue: topicFields,
  Place: entityFields,
  Pledge: { ...claimFields, commitment, steps },
  Position: claimFields,
  Meeting,
  Action,
  Milestone,
  Attestation,
  Article,
  Publisher,
  Story,
  ClimatePeriod,
  AccountSide,
  SearchSubject: byRow,
  ...connections,
} as unknown as Resolvers
