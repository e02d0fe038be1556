// Lemmas and verb forms, by a table of irregular words and by ending.
import type { Pos } from '../../model.ts'
import { interned, remembered } from '../../remembered.ts'
import { type Form, noted } from '../tokens/forms.ts'
import { IRREGULAR } from './irregular.ts'
import { isKnown } from './lexicon.ts'

/** What a verb's ending tells. `ED`: past or participle alike. */
export type VerbForm = 'BASE' | 'S' | 'ING' | 'PAST' | 'PP' | 'ED'

interface Irregular {
  readonly lemma: string
  readonly form: VerbForm
}

const irregular = new Map<string, Irregular>()
for (const [lemma, [past, participle]] of Object.entries(IRREGULAR.verbs)) {
  for (const form of past.split('/')) {
    const both = participle.split('/').includes(form)
    if (form !== lemma) irregular.set(form, { lemma, form: both ? 'ED' : 'PAST' })
  }
  for (const form of participle.split('/')) {
    if (form !== lemma && !irregular.has(form)) irregular.set(form, { lemma, form: 'PP' })
  }
}
const nouns = new Map(Object.entries(IRREGULAR.nouns))
const auxiliaries = new Map<string, string>([
  ...['am', 'is', 'are', 'was', 'were', 'been', 'being', "'m", "'re", '’m', '’re'].map((w) => [w, 'be'] as const),
  ...['has', 'had', 'having', "'ve", '’ve'].map((w) => [w, 'have'] as const),
  ...['does', 'did', 'done', 'doing'].map((w) => [w, 'do'] as const),
  ['wo', 'will'],
  ['ca', 'can'],
  ['sha', 'shall'],
  ["'ll", 'will'],
  ['’ll', 'will'],
  ["'d", 'would'],
  ['’d', 'would'],
  ["n't", 'not'],
  ['n’t', 'not'],
])

const SOFT = /(?:nc|[nrd]g|[lr]v|[bcgtd]l|rs|ns|ps)$/
const CVC = /(?:^|[^aeiou])[aeiouy][bcdfgkmnpstvz]$/
const MUTE_E = /(?:is|iz|at|ut|iv|v|c|g|u|as|os|us)$/

/** "promis" → "promise", "visit" → "visit", "plann" → "plan": the verb that an ending was taken from. */
function restore(stem: string): string {
  const single = stem.slice(0, -1)
  if (stem.at(-1) === stem.at(-2) && IRREGULAR.verbs[single] !== undefined) return single
  const withE = `${stem}e`
  const plain = isKnown(stem)
  const mute = isKnown(withE)
  if (plain && mute) {
    if (/[^s]s$/.test(stem) || SOFT.test(stem) || CVC.test(stem)) return withE
    return stem
  }
  if (plain) return stem
  if (mute) return withE
  const length = stem.length
  if (length > 2 && stem[length - 1] === stem[length - 2] && !/[aeiou]$/.test(stem)) {
    if (isKnown(single) || !/(?:ss|ll|ff)$/.test(stem)) return single
    return stem
  }
  return MUTE_E.test(stem) && length > 3 ? withE : stem
}

function withoutS(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz|o)es$/.test(word)) {
    const bare = word.slice(0, -2)
    return !isKnown(bare) && isKnown(word.slice(0, -1)) ? word.slice(0, -1) : bare
  }
  return word.slice(0, -1)
}

/** Lemma of a verb in any of its forms, given in small letters. */
export const verbLemma = remembered((word: string): string => interned(readVerbLemma(word)))

function readVerbLemma(word: string): string {
  const aux = auxiliaries.get(word)
  if (aux) return aux
  const known = irregular.get(word)
  if (known) return known.lemma
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us') && !word.endsWith('is')) {
    return withoutS(word)
  }
  if (word.length > 4 && word.endsWith('ied')) return `${word.slice(0, -3)}y`
  if (word.length > 3 && word.endsWith('ed') && !IRREGULAR.notPast.has(word)) {
    return restore(word.slice(0, -2))
  }
  if (word.length > 4 && word.endsWith('ying')) {
    const stem = word.slice(0, -4)
    return ['l', 'd', 't'].includes(stem) ? `${stem}ie` : `${stem}y`
  }
  if (word.length > 4 && word.endsWith('ing') && !IRREGULAR.notGerund.has(word)) {
    return restore(word.slice(0, -3))
  }
  return word
}

function nounLemma(word: string): string {
  const known = nouns.get(word)
  if (known) return known
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is|'s)$/.test(word) || IRREGULAR.unchanged.has(word))
    return word
  return withoutS(word)
}

const asVerb = noted(({ lower }) => (lower === "'s" || lower === '’s' ? 'be' : verbLemma(lower)))
const asNoun = noted(({ lower }) => interned(nounLemma(lower)))
const asParticle = noted(({ lower }) =>
  lower === "n't" || lower === 'n’t' ? 'not' : interned(lower.replace('’', "'")),
)

/** Lemma of a word under a tag. Names and other words keep their form, in small letters. */
export function lemmaOf(form: Form, pos: Pos): string {
  switch (pos) {
    case 'VERB':
    case 'AUX':
      return asVerb(form)
    case 'NOUN':
      return asNoun(form)
    case 'PART':
      return asParticle(form)
    default:
      return form.lower
  }
}

/** What the ending of a verb, in small letters, tells. */
export const verbForm = remembered((lower: string): VerbForm => {
  const known = irregular.get(lower)
  if (known) return known.form
  const lemma = verbLemma(lower)
  if (lemma === lower) return 'BASE'
  if (lower.endsWith('ing')) return 'ING'
  if (lower.endsWith('ed')) return 'ED'
  return 'S'
})

/** "planned", "worried", "freed": a regular verb's past, its last letter not doubled. */
function pastOf(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`
  return lemma.endsWith('e') ? `${lemma}d` : `${lemma}ed`
}

/** Could this small-letter word be a form of a verb? Asked of the lexicon: a verb's "-ing" is there. */
export const canBeVerb = remembered((lower: string): boolean => {
  if (irregular.has(lower)) return true
  const lemma = verbLemma(lower)
  if (IRREGULAR.verbs[lemma] !== undefined) return true
  if (lemma.length < 2) return false
  if (isKnown(`${lemma}ing`) && isKnown(pastOf(lemma))) return true
  if (lemma.endsWith('e')) return isKnown(`${lemma.slice(0, -1)}ing`) && isKnown(`${lemma}d`)
  return isKnown(`${lemma}${lemma.at(-1)}ing`)
})
