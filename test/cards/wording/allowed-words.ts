// Words of the Welsh interface that Hunspell's dictionary lacks, and texts that are the same in both languages.

/** Names and abbreviations that Welsh texts keep. */
const names = 'Allow CSV English Gwet JSON KB MB OneDrive PDF Teams'

/** Correct verb forms that the dictionary does not derive. */
const inflected = [
  'ailagorwch ailagorwyd aileirio arhosodd arhoswch byrhewch cymharwyd cyrhaeddir ellid ellir gellid gellir',
  'gymherir haileirio lanlwytho',
].join(' ')

export const allowedWords: ReadonlySet<string> = new Set([names, inflected].flatMap((list) => list.split(' ')))

const onlyValues = 'shows its values alone'
const abbreviation = 'an abbreviation that Welsh keeps'
const ownName = 'the name of a language in itself'

/** The reason for each text, by its path. */
export const sameInBoth: Readonly<Record<string, string>> = {
  more: 'an ellipsis',
  'detail.evidencePlaceholder': 'the beginning of an address',
  'team.history.fields.panel': 'one word in both languages',
  'files.formats.pdf.title': abbreviation,
  'files.formats.pdf.thing': abbreviation,
  'files.formats.json.title': abbreviation,
  'understanding.titles.welsh': ownName,
  'understanding.titles.english': ownName,
  perCent: onlyValues,
  'detail.cited': onlyValues,
  'review.earlier': onlyValues,
  'results.behindIn': onlyValues,
  'results.chart.bar': onlyValues,
  'team.board.owner': onlyValues,
  'team.functions.row': onlyValues,
  'team.leads.who': onlyValues,
  'team.more.leadsWhat': onlyValues,
  'team.review.by': onlyValues,
  'plan.owner': onlyValues,
  'confidence.spot.earlierRow': onlyValues,
  'plan.board.due': onlyValues,
  'understanding.level': onlyValues,
}

/** For a reader of English whose Teams is in Welsh. */
export const inEnglish: readonly string[] = ['understanding.titles.english']
