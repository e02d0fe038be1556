// What an article says: who said what, met whom, pledged, called for, supported and opposed what, and did what.

import { impliedEntities } from '../mentions/implied.ts'
import type {
  Action,
  Article,
  Attribution,
  Entity,
  Meeting,
  Mention,
  Milestone,
  Pledge,
  Position,
  Sentence,
} from '../model.ts'
import type { Seed } from '../seed/index.ts'
import { findActions } from './actions/index.ts'
import { findAttributions } from './attributions.ts'
import { withConfidence } from './calibration.ts'
import { type MentionsResult, makeContext } from './context.ts'
import { draft } from './draft.ts'
import { type Frame, findFrames } from './frames.ts'
import { idsOf } from './ids.ts'
import { issuerOf } from './issuer.ts'
import { findMeetings } from './meetings.ts'
import { findMilestones } from './milestones.ts'
import { withoutNested } from './nested.ts'
import { findPledges } from './pledges.ts'
import { findPositions } from './positions.ts'
import { findVoices } from './voices.ts'

export interface Claims {
  readonly attributions: readonly Attribution[]
  readonly meetings: readonly Meeting[]
  readonly pledges: readonly Pledge[]
  readonly positions: readonly Position[]
  readonly actions: readonly Action[]
  readonly milestones: readonly Milestone[]
  /** Those of the article, and the unnamed doers of its actions. */
  readonly entities: readonly Entity[]
  readonly mentions: readonly Mention[]
}

const inOrder = (a: Mention, b: Mention): number => a.start - b.start || b.end - a.end

/**
 * Finds all relations of an article.
 * @param article the story with its metadata
 * @param sentences its sentences, with their clauses
 * @param mentions its entities, their mentions and offices
 * @param seed reference data; the lexicon is what is read here
 * @returns relations whose ids are all among the entities, each with the sentence that says it. Never throws on any text.
 */
export function findClaims(
  article: Article,
  sentences: readonly Sentence[],
  mentions: MentionsResult,
  seed: Seed,
): Claims {
  const context = makeContext(article, sentences, mentions, seed.lexicon)
  const voices = findVoices(context, issuerOf(article, seed, mentions.entities))
  const speaks = (frame: Frame) => draft(context, frame, voices, false) !== null
  const found = sentences.map((sentence) => findFrames(context, sentence))
  const frames = found.flatMap((list) =>
    withoutNested(
      list.filter((frame) => !frame.wide),
      speaks,
    ),
  )
  const done = findActions(context, [...frames, ...found.flatMap((list) => list.filter((f) => f.wide))], voices)
  const relations = {
    meetings: withConfidence(findMeetings(context, frames, voices), 'meetings', seed.confidence),
    pledges: withConfidence(findPledges(context, frames, voices), 'pledges', seed.confidence),
    positions: withConfidence(findPositions(context, frames, voices), 'positions', seed.confidence),
    actions: done.actions,
    milestones: findMilestones(context, frames, voices),
  }
  const named = [...mentions.entities, ...done.entities]
  return {
    ...relations,
    attributions: findAttributions(context, frames),
    entities: [...named, ...impliedEntities(idsOf(relations), named, seed)],
    mentions: done.mentions.length > 0 ? [...mentions.mentions, ...done.mentions].sort(inOrder) : mentions.mentions,
  }
}
