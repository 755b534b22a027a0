// Words of the Welsh set that Hunspell's dictionary lacks, each kind with its reason.

/** Names and abbreviations that Welsh texts of the public sector keep. */
const names =
  'AA API ATRS ChatGPT Copilot Cyber CymruSOC Digital GOV Notify One Pay Plus Pointer Scotland Service UK UPRN UPRNau WCAG'

/** Right forms of verbs, adjectives and plurals that the dictionary does not derive. */
const inflected = [
  'ailddylunio ailddyluniwyd ailfuddsoddi ailysgrifennodd ailysgrifennwyd allanolir cymharwch fer ganiateir gellir ellir',
  'gwblheir rhyddhewch apiau cyfrifiaduron gliniaduron ymgyngoriadau pwysicaf',
].join(' ')

/** Words of public services and technology that are newer than the dictionary. */
const newer = 'cydwasanaeth dangosfwrdd rota seiber seiberddiogelwch seibergadernid sgwrsfot'

/** Forms with a soft mutation of the words above. */
const mutated = 'ddangosfwrdd flaenraglen'

/** In lower case, except that names keep their capitals. */
export const allowedWords: ReadonlySet<string> = new Set(
  [names, inflected, newer, mutated].flatMap((list) => list.split(' ')),
)

/** Texts that are the same in both languages, with the reason. */
export const sameInBoth: ReadonlyMap<string, string> = new Map([['UPRN', 'an abbreviation that Welsh keeps']])
