// The Welsh words for the faults of a filled-in table. Each follows the line.

import type { FaultWords } from './faults-en.ts'

const saveAs = 'cadwch hi fel “CSV UTF-8”'
const intoNew = 'copïwch yr atebion i lyfr gwaith newydd'
/** The content of a cell without a value, by a short name. */
const instead: Readonly<Record<string, string>> = {
  control: 'mae nod rheoli ynddi',
  'error-value': 'gwerth gwall taenlen ydyw',
  'error-answer': 'gwerth gwall taenlen ydyw; ysgrifennwch ddim yn berthnasol os nad yw’r cwestiwn yn berthnasol',
  truth: 'ysgrifennwch ydy os yw’r blwch wedi’i dicio',
  falsehood: 'ysgrifennwch nac ydy, neu ddim byd os yw’r cwestiwn yn agored o hyd',
  formula: 'fformiwla ydyw; rhowch ei gwerth i mewn',
}
const because = (name: string) => (instead[name] ? ` (${instead[name]})` : '')
const perhaps = (meant: string) => (meant === '' ? '' : `. Ai ${meant} a olygwyd?`)
const texts: Readonly<Record<string, string>> = { note: 'nodyn', reason: 'rheswm', evidence: 'tystiolaeth' }

export const faultsCy: FaultWords = {
  'too-large': () => 'mae’r ffeil yn fwy na 5 MB',
  'old-document': () =>
    'dogfen o’r hen fath yw hon, nid llyfr gwaith: anfonwch lyfr gwaith Excel (.xlsx) neu ffeil CSV',
  'old-workbook': () => 'ffeil Excel o’r hen fath (.xls) yw hon: cadwch hi fel .xlsx',
  'no-text': () => 'nid tabl yw’r ffeil, ond efallai llun neu PDF: anfonwch lyfr gwaith Excel (.xlsx) neu ffeil CSV',
  'too-many-rows': (most) => `mae gan y ffeil fwy na ${most} o resi: dilëwch y rhai gwag o dan y tabl`,
  'row-too-long': (most) => `mae mwy na ${most} nod mewn rhes: efallai fod dyfynnod ar goll, neu nad tabl yw’r ffeil`,
  'no-column': (column) => `nid oes colofn “${column}” yn y pennawd`,
  'in-one-cell': () => 'mae pob rhes mewn un gell: llenwch y llyfr gwaith yn lle’r ffeil CSV',
  'column-twice': (column) => `mae’r golofn “${column}” yn y pennawd ddwywaith`,
  'too-many-cells': () =>
    'mae mwy o gelloedd yma nag yn y pennawd: rhaid rhoi dyfynodau o gwmpas testun sydd â choma ynddo',
  'no-rows': () => 'nid oes rhes o dan y pennawd, felly nid oes dim i’w sgorio',
  'open-quotation': () => 'ni ellir darllen y ffeil fel CSV: mae dyfynnod heb ei gau',
  'wrong-encoding': (encoding) => `nid ${encoding} yw’r ffeil, er ei bod yn dechrau felly: ${saveAs}`,
  'guessed-encoding': (line) =>
    `nid UTF-8 ydyw (llinell ${line}), felly fe’i darllenwyd fel windows-1252; ${saveAs} os yw llythrennau’n edrych yn anghywir`,
  damaged: () => 'mae’r ffeil wedi’i difrodi: mae’n dechrau fel llyfr gwaith Excel, ond ni ellir ei dadbacio',
  'unpacks-too-large': () => `mae’r ffeil yn dadbacio i fwy na 16 MB: ${intoNew}`,
  overfull: () => `mae llawer mwy yn y ffeil na thabl o atebion: ${intoNew}`,
  'packed-too-well': (ratio) => `mae’r ffeil yn dadbacio i fwy na ${ratio} gwaith ei maint`,
  'too-many-files': (most) => `mae mwy na ${most} o ffeiliau yn y llyfr gwaith`,
  locked: () => 'mae’r ffeil wedi’i diogelu â chyfrinair: cadwch hi heb un',
  'file-twice': () => 'mae’r un ffeil yn y llyfr gwaith ddwywaith',
  'no-workbook': () =>
    'ffeil wedi’i phacio yw hon, ond nid llyfr gwaith Excel: cadwch hi fel .xlsx neu fel “CSV UTF-8”',
  'cell-too-far': (row) =>
    `mae cell y tu hwnt i res ${row} neu golofn ZZ: dilëwch yr hyn sydd ymhell o dan y tabl neu wrth ei ochr`,
  'unreadable-workbook': () => `ni ellir darllen y ffeil fel llyfr gwaith Excel: ${saveAs}`,
  macro: () => 'mae macro yn y llyfr gwaith: cadwch ef fel llyfr gwaith Excel heb facros (.xlsx)',
  linked: () => 'mae’r llyfr gwaith wedi’i gysylltu â ffeiliau eraill: copïwch yr atebion i lyfr gwaith heb ddolenni',
  embedded: () => `mae ffeil arall neu reolydd yn y llyfr gwaith: ${intoNew}`,
  'strange-part': () => 'mae rhan yn y ffeil nad oes rhaglen daenlen yn ei hysgrifennu',
  'cells-too-far-apart': () =>
    'mae celloedd ymhell o’r tablau: dilëwch yr hyn sydd ymhell oddi tanynt neu wrth eu hochr',
  'two-sheets': (one, other) =>
    `mae dwy daflen o atebion yn wahanol i’w gilydd, “${one}” a “${other}”: dilëwch neu cuddiwch yr un nad yw’n cyfrif, neu rhowch yr holl atebion ar un daflen`,
  'formula-in': (cell, sheet) =>
    `mae fformiwla yng nghell ${cell}${sheet && ` ar y daflen “${sheet}”`}: copïwch y daflen a’i gludo fel gwerthoedd, yna cadwch hi eto`,

  'names-none': () => 'ni enwir cwestiwn',
  'unknown-question': (cell, why, meant) =>
    `nid yw hwn yn gwestiwn yn y set hon: ${cell}${because(why)}${perhaps(meant)}`,
  'answered-before': (id, line) => `mae ateb i ${id} ar linell ${line} yn barod`,
  'no-answer': (cell, why) =>
    `nid ateb yw “${cell}”: defnyddiwch ydy, nac ydy, ddim yn siŵr neu ddim yn berthnasol${because(why)}`,
  'no-or-n-a': (cell) => `gall “${cell}” olygu nac ydy neu ddim yn berthnasol: ysgrifennwch un o’r ddau`,
  'needs-reason': () => 'mae angen rheswm dros ddim yn berthnasol',
  'never-n-a': (id) => `nid yw ${id} byth yn “ddim yn berthnasol”`,
  'never-n-a-to': (id, authority) => `nid yw ${id} byth yn “ddim yn berthnasol” i’r math hwn o awdurdod: ${authority}`,
  'too-long': (input, most) => `rhy hir (${texts[input] ?? input}): uchafswm o ${most} nod`,
  'error-text': (cell) => `gwerth gwall taenlen yw un o’r testunau (${cell}): ysgrifennwch y testun eto`,
  'control-character': () => 'mae nod rheoli mewn testun',
  'not-a-link': () => 'rhaid i’r dystiolaeth fod yn gyfeiriad gwe cyfan sy’n dechrau â https:// neu http://',
  'of-another': (id) => `mae ${id} yn perthyn i faes y mae rhywun arall yn ei ateb`,

  'unknown-function': (code, meant) => `nid maes yw “${code}”${perhaps(meant)}`,
  'target-twice': (code) => `mae targed ar gyfer ${code} yn barod`,
  'not-a-level': (written, levels) => `nid lefel yw “${written}”: defnyddiwch rif cyfan o 0 i ${levels}`,

  empty: () => 'nid oes rhes o dan bennawd y tabl',
}
