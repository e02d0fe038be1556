// The rows of `seed/actors/*.json`: what each file may hold. The format is told in seed/README.md.
import { z } from 'zod'
import { fold } from './fold.ts'

const slug = '[a-z0-9]+(-[a-z0-9]+)*'
const idOf = (type: string) => z.string().regex(new RegExp(`^${type}:${slug}$`), `an id like "${type}:some-name"`)
const CountryId = z.string().regex(/^country:[A-Z]{3}$/, 'an id like "country:KOR"')
/** A state or a body: what an office may be held in. */
const PartyId = z
  .string()
  .regex(new RegExp(`^(country:[A-Z]{3}|organization:${slug})$`), 'the id of a country or organization')
const Wikidata = z.string().regex(/^Q[1-9]\d*$/, 'a Wikidata id like "Q884"')
/** `2017`, `2017-10` or `2017-10-31`. */
const PartialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date like 2017, 2017-10 or 2017-10-31')
  .refine((date) => date.length < 10 || new Date(date).toISOString().startsWith(date), 'a day that the calendar has')
/** As printed: trimmed, without diacritics, with a straight apostrophe. Matching folds the text the same way. */
const Form = z
  .string()
  .min(1)
  .refine((form) => form === fold(form), 'a form without outer or double spaces, diacritics and curly apostrophes')
const Forms = z.array(Form)

/** A form that means something else as well. It may also stand among the row's names, or only here. */
const Ambiguous = z.strictObject({
  form: Form,
  /** USUAL: this row, unless the text speaks against it. IN_CONTEXT: this row only where the article names one of `with`. */
  reading: z.enum(['USUAL', 'IN_CONTEXT']),
  /** What else it may mean. */
  also: z.string().min(1),
  /** Ids of rows; the row itself means that another, plain form of it must be in the article. Empty: any support from context. */
  with: z.array(z.string()).default([]),
})

const named = {
  /** The common name, as printed in news. */
  name: Form,
  wikidata: Wikidata.optional(),
  /** Other forms, each meaning this row wherever it stands, except those in `ambiguous`. */
  aliases: Forms.default([]),
  ambiguous: z.array(Ambiguous).default([]),
}
/** The state that it belongs to or speaks for. */
const country = CountryId.nullable().default(null)

export const Country = z.strictObject({
  id: CountryId,
  ...named,
  wikidata: Wikidata,
  iso2: z.string().regex(/^[A-Z]{2}$/),
  iso3: z.string().regex(/^[A-Z]{3}$/),
  /** DISPUTED: has a government that news treats as a state's, and is not a member of the UN. ASSOCIATED: in free association with another state. */
  status: z.enum(['STATE', 'DISPUTED', 'ASSOCIATED']),
  /** "Chinese", "British". */
  adjectives: Forms,
  /** "Briton", "Britons", "Chinese": one and several. */
  people: Forms,
  /** The city where the government sits, which also stands for it ("Beijing urged"). */
  capital: z.strictObject({ name: Form, aliases: Forms }).nullable(),
  /** Buildings, districts and cities other than the capital that stand for the government ("the Kremlin"). */
  metonyms: Forms,
})
export type Country = Readonly<z.infer<typeof Country>>

const OFFICE_ROLES = [
  'HEAD_OF_STATE', // presidents, monarchs, supreme leaders
  'HEAD_OF_GOVERNMENT', // prime ministers, chancellors, premiers
  'DEPUTY', // vice presidents, deputy prime ministers
  'FOREIGN_MINISTER', // also the US secretary of state, the EU's high representative
  'DEFENCE_MINISTER',
  'MINISTER', // any other
  'SECURITY_ADVISER',
  'ENVOY', // ambassadors, special representatives, negotiators
  'SPOKESPERSON',
  'LEGISLATOR', // speakers and members of parliaments
  'LOCAL', // heads a region or a city, and speaks for no state
  'PARTY_LEADER', // also leaders of movements and armed groups
  'HEAD_OF_BODY', // secretaries-general, presidents and directors of organizations
  'OFFICIAL', // deputies of ministers, heads of agencies, staff of a government
  'COMMANDER',
  'RELIGIOUS_LEADER',
] as const

const SeedOffice = z.strictObject({
  /** As a paper prints it before the name ("Foreign Minister"), without the country. */
  title: Form,
  role: z.enum(OFFICE_ROLES),
  of: PartyId,
  /** Null where not known, or where the office is held still. */
  from: PartialDate.nullable(),
  to: PartialDate.nullable(),
})

export const Person = z.strictObject({
  id: idOf('person'),
  ...named,
  /** The short form of later mentions ("Wang", "Kang", "Erdogan", "Lula"). */
  short: Form,
  pronoun: z.enum(['he', 'she']),
  country,
  offices: z.array(SeedOffice),
})
export type Person = Readonly<z.infer<typeof Person>>

const ORGANIZATION_KINDS = [
  'INTERNATIONAL', // the UN, its bodies, banks and agencies of many states
  'BLOC', // regional organizations of states
  'GOVERNMENT', // a government's seat or cabinet (White House, Kremlin)
  'MINISTRY',
  'AGENCY', // intelligence, police, space, aid, regulators, central banks
  'LEGISLATURE',
  'COURT',
  'MILITARY',
  'PARTY',
  'ARMED_GROUP',
  'COMPANY',
  'MEDIA',
  'NGO',
  'RESEARCH', // universities and think tanks
] as const

export const Organization = z.strictObject({
  id: idOf('organization'),
  ...named,
  kind: z.enum(ORGANIZATION_KINDS),
  country,
  /** The body that acts like a state for which it speaks ("European Commission" for the EU). */
  organOf: idOf('organization').optional(),
  /** True of bodies that are a party like a state (EU, NATO, ASEAN). */
  actsAsState: z.boolean().default(false),
  /** Cities that stand for it ("Brussels" for the EU). */
  metonyms: Forms.default([]),
})
export type Organization = Readonly<z.infer<typeof Organization>>

export const System = z.strictObject({
  id: idOf('system'),
  ...named,
  kind: z.enum([
    'AIR_DEFENCE',
    'MISSILE',
    'AIRCRAFT',
    'DRONE',
    'LAND',
    'SHIP',
    'SATELLITE',
    'NETWORK',
    'PIPELINE',
    'NUCLEAR',
    'OTHER',
  ]),
  country,
})
export type System = Readonly<z.infer<typeof System>>

export const Initiative = z.strictObject({
  id: idOf('initiative'),
  ...named,
  kind: z.enum(['FORUM', 'PROGRAMME', 'ALLIANCE', 'PROCESS', 'PLAN', 'OPERATION']),
  country,
})
export type Initiative = Readonly<z.infer<typeof Initiative>>

export const Agreement = z.strictObject({
  id: idOf('agreement'),
  ...named,
  parties: z.array(PartyId).default([]),
  /** When it was signed or adopted. */
  date: PartialDate.nullable().default(null),
})
export type Agreement = Readonly<z.infer<typeof Agreement>>

export const Issue = z.strictObject({
  id: idOf('issue'),
  ...named,
  countries: z.array(CountryId).default([]),
  /**
   * True of matters at large ("human rights", "terrorism"), which are topics rather than a named dispute: the
   * matter of a claim at most, no entity by being mentioned.
   */
  general: z.boolean().default(false),
  /** The place whose bare name stands for the issue where the dispute is the matter. */
  place: idOf('place').nullable().default(null),
})
export type Issue = Readonly<z.infer<typeof Issue>>

export const Place = z.strictObject({
  id: idOf('place'),
  ...named,
  kind: z.enum(['CITY', 'REGION', 'CONTINENT', 'TERRITORY', 'WATER', 'SITE', 'BORDER', 'ISLAND', 'MOUNTAIN']),
  country,
  /** "European", "Tibetan", "Gazans". */
  demonyms: Forms.default([]),
  /** True of the seats of government, which come from countries.json. */
  capital: z.boolean().default(false),
})
export type Place = Readonly<z.infer<typeof Place>>

export const Publisher = z.strictObject({
  id: idOf('publisher'),
  ...named,
  kind: z.enum(['STATE', 'WIRE', 'INDEPENDENT']),
  country,
  domains: z.array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'a domain like "reuters.com"')).default([]),
  /** True of news agencies, whose texts others print. */
  agency: z.boolean().default(false),
})
export type Publisher = Readonly<z.infer<typeof Publisher>>

/** An office as `seed/` gives it; its person is the row that holds it. */
export type SeedOffice = Readonly<z.infer<typeof SeedOffice>>
export type OfficeRole = (typeof OFFICE_ROLES)[number]
export type AmbiguousForm = Readonly<z.infer<typeof Ambiguous>>
