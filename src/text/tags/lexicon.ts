// The tagger's lexicon: what wink-nlp's model for English knows of a word. Its own code looks a word up, by several
// maps, wherever it stands; here that is done once for each word.
import model from 'wink-eng-lite-web-model'

/** What a word is to the tagger. Tags are numbers here, as in the model. */
export interface Lexeme {
  /** Its usual tag. */
  readonly tag: number
  /** "to", "that", "her" and their like have patterns of their own, under this number; 0 where it has none. */
  readonly hint: number
  /** The tags that a pattern may give it. */
  readonly tags: ReadonlySet<number>
  /** Words printed as one ("dont"): its tag stands. */
  readonly contracted: boolean
}

/** Where a property lies among the numbers of a word: in which of them, under which mask, shifted by how much. */
type Field = readonly [at: number, mask: number, shift: number]
type Property = 'pos' | 'posHint' | 'lexemeCID' | 'lemma' | 'normal' | 'isContraction' | 'isSpellingMapped'

/** The part of the model that is used here. */
interface Core {
  readonly lexicon: Uint32Array
  /** Of each word of a contraction four numbers, the last its tag. */
  readonly xpansions: Uint32Array
  readonly packing: { readonly size: number; readonly layout: Readonly<Record<Property, Field>> }
  readonly features: {
    readonly lexeme: { readonly list: readonly string[] }
    readonly posClusters: { readonly list: readonly ReadonlySet<number>[] }
  }
  readonly pos: { readonly list: readonly string[]; readonly hash: Readonly<Record<string, number>> }
}

interface Lexicon extends Core {
  readonly places: ReadonlyMap<string, number>
}

let loaded: Lexicon | null = null

/** Loads it on first use, then keeps it: it is constant data. */
function lexicon(): Lexicon {
  if (loaded) return loaded
  const core = (model as unknown as { core: () => Core }).core()
  loaded = { ...core, places: new Map(core.features.lexeme.list.map((word, place) => [word, place])) }
  return loaded
}

/** Is this a word of the tagger's lexicon? Words are there in small letters, some also as they are written. */
export function isKnown(word: string): boolean {
  return lexicon().places.has(word)
}

/** The names of the tags, in the order of their numbers. */
export function tagNames(): readonly string[] {
  return lexicon().pos.list
}

function property(place: number, name: Property): number {
  const { lexicon: numbers, packing } = lexicon()
  const [at, mask, shift] = packing.layout[name]
  return (numbers[place * packing.size + at]! & mask) >>> shift
}

/** Where a word's usual spelling is, else `otherwise`. */
const spelling = (place: number, otherwise: number): number =>
  property(place, 'isSpellingMapped') ? property(place, 'lemma') : otherwise

function tagsOf(place: number): ReadonlySet<number> {
  const normal = spelling(place, place + property(place, 'normal'))
  return lexicon().features.posClusters.list[property(normal, 'lexemeCID')]!
}

/** Low bits of a contraction's lemma: where the words that it stands for are. */
const EXPANSION = 0x3fff

/** What the lexicon knows of a word; one that it does not know is taken for a number, or for a name. */
export function lexemeOf(word: string): Lexeme {
  const { places, xpansions, features, pos } = lexicon()
  const { NOUN, ADJ, PROPN, NUM } = pos.hash as Record<'NOUN' | 'ADJ' | 'PROPN' | 'NUM', number>
  const place = places.get(word)
  if (place !== undefined) {
    const contracted = property(place, 'isContraction') === 1
    const tag = contracted
      ? xpansions[(property(place, 'lemma') & EXPANSION) + 3]!
      : property(spelling(place, place), 'pos') || NOUN
    return { tag, hint: property(place, 'posHint'), tags: tagsOf(place), contracted }
  }
  const small = places.get(word.toLowerCase())
  if (small === undefined) {
    const tag = word.charCodeAt(0) < 65 ? NUM : PROPN
    return { tag, hint: 0, tags: features.posClusters.list[0]!, contracted: false }
  }
  // A noun or adjective is a name where it has a capital that the lexicon does not give it.
  const usual = property(small, 'pos') || NOUN
  return { tag: usual === NOUN || usual === ADJ ? PROPN : usual, hint: 0, tags: tagsOf(small), contracted: false }
}
