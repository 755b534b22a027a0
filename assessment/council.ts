// The council that is assessed: its name, its type of authority and its nation.

/** The types of authority that the benchmark and the "Not applicable" rules tell apart. */
export const authorityTypes = [
  'county',
  'district',
  'unitary',
  'london-borough',
  'metropolitan-borough',
  'combined-authority',
  'fire-and-rescue',
  'police-and-crime',
  'other',
] as const
export type AuthorityType = (typeof authorityTypes)[number]

/** The noun that readers of an authority type use for their own body. */
export type Body = 'council' | 'authority' | 'organisation'

const bodies: Readonly<Partial<Record<AuthorityType, Body>>> = {
  'combined-authority': 'authority',
  'fire-and-rescue': 'authority',
  'police-and-crime': 'organisation',
  other: 'organisation',
}

/** The noun that the bot uses for a body. A body of unknown type is a council. */
export const bodyOf = ({ authority }: Pick<Council, 'authority'>): Body => (authority && bodies[authority]) ?? 'council'

/** The four nations of the UK, whose law and standards differ. */
export const nations = ['england', 'scotland', 'wales', 'northern-ireland'] as const
export type Nation = (typeof nations)[number]

/** The nations of a type of authority; a type without an entry exists in all four. */
const places: Readonly<Partial<Record<AuthorityType, readonly Nation[]>>> = {
  county: ['england', 'wales'],
  district: ['england', 'northern-ireland'],
  unitary: ['england', 'scotland', 'wales'],
  'london-borough': ['england'],
  'metropolitan-borough': ['england'],
  'combined-authority': ['england'],
  'police-and-crime': ['england', 'wales'],
}

/** Whether a nation has authorities of this type. True while the nation is unknown. */
export const existsIn = (type: AuthorityType, nation: Nation | undefined): boolean =>
  nation === undefined || (places[type]?.includes(nation) ?? true)

/** A council's particulars. An absent field is not known yet. */
export type Council = {
  readonly name?: string
  /** Its name in Welsh. */
  readonly nameCy?: string
  readonly authority?: AuthorityType
  readonly nation?: Nation
}

/** The council's name in a language such as `cy`; its usual name when it has none there. */
export const councilNameIn = (language: string, { name, nameCy }: Council): string | undefined =>
  (language === 'cy' ? nameCy : undefined) ?? name
