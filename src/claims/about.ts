// Which entities a content concerns: the matters and third states that it names, or the story's where it points back.
import type { EntityId, Sentence } from '../model.ts'
import { type Context, isOf, mentionsIn } from './context.ts'
import { headlineMatter, matterOfWords, storyMatter } from './matters.ts'
import { keepsFrom, type Told } from './owners.ts'
import { isPlaced } from './placed.ts'

const MATTERS = new Set(['System', 'Initiative', 'Agreement', 'Issue', 'Place', 'Organization'])

/** Entities in a stretch of a sentence that may be the matter; countries and people are left out. */
export function about(
  context: Context,
  sentence: Sentence,
  from: number,
  to: number,
  except: readonly (EntityId | null)[],
): readonly EntityId[] {
  const out = new Set<EntityId>()
  for (const mention of mentionsIn(context, sentence, from, to)) {
    if (mention.metonym) continue
    for (const id of mention.entities) {
      const type = context.entities.get(id)?.type
      if (type && MATTERS.has(type) && !except.includes(id)) out.add(id)
    }
  }
  return [...out]
}

/** The only other state that is kept from something, or guarded against: "ensure that *Iran* never", "against *Iran*". */
function third(
  context: Context,
  sentence: Sentence,
  content: Told,
  parties: readonly (EntityId | null)[],
): readonly EntityId[] {
  const kept = keepsFrom(context, sentence, content)
  const ids = mentionsIn(context, sentence, content.from, content.to).flatMap((m) =>
    m.kind === 'NAME' && (sentence.tokens[m.from - 1]?.lower === 'against' || (kept && !isPlaced(sentence, m)))
      ? m.entities.filter((id) => context.entities.get(id)?.type === 'Country')
      : [],
  )
  const others = [...new Set(ids)].filter((id) => !parties.includes(id))
  return others.length === 1 ? others : []
}

const POINTING = new Set(['the', 'this', 'that', 'these', 'those', 'it', 'them'])

/** "oppose *the deployment*", "halt *it*": the first thing that a content names is one already told of. */
function pointsBack(sentence: Sentence, from: number, to: number): boolean {
  const first = sentence.phrases.find((p) => p.from >= from && p.from < to)
  return first !== undefined && POINTING.has(sentence.tokens[first.from]!.lower)
}

/** "closer ties", "more exchanges": on how two states get along at large, whatever else is between them. */
const ofRelations = (context: Context, sentence: Sentence, from: number, to: number): boolean =>
  sentence.tokens.slice(from, to).some((t) => isOf(context, 'relations-at-large', t.lemma))

/** The only issue that the sentence tells of elsewhere: "resumed talks on *the toll dispute* as Oslo accused". */
function issueBeside(context: Context, sentence: Sentence): EntityId | null {
  const ids = (context.mentions[sentence.index] ?? []).flatMap((m) => m.entities)
  const issues = new Set(ids.filter((id) => context.entities.get(id)?.type === 'Issue'))
  return issues.size === 1 ? [...issues][0]! : null
}

/**
 * The matter that a content which names none is on: by a word of its name, by what else the sentence
 * tells of, by the headline, by what it points back to.
 */
function unnamed(context: Context, sentence: Sentence, from: number, to: number): EntityId | null {
  const spoken = matterOfWords(context, sentence, from, to)
  const announced =
    spoken ??
    (ofRelations(context, sentence, from, to) ? null : (issueBeside(context, sentence) ?? headlineMatter(context)))
  return announced ?? (pointsBack(sentence, from, to) ? storyMatter(context) : null)
}

/**
 * What a claim is about: the matters that its content names; the third state that it is on; and where it names none,
 * the matter of the story that it is on.
 * @param parties actors, speaker and target
 */
export function aboutClaim(
  context: Context,
  sentence: Sentence,
  content: Told,
  parties: readonly (EntityId | null)[],
): readonly EntityId[] {
  const { from, to } = content
  const named = about(context, sentence, from, to, parties)
  const states = third(context, sentence, content, parties)
  if (states.length > 0 || named.some((id) => context.entities.get(id)?.type !== 'Place')) return [...named, ...states]
  const matter = unnamed(context, sentence, from, to)
  return matter && !parties.includes(matter) ? [...named, matter] : named
}
