// Welsh words for the matcher: short forms, fillers, synonyms, dialect, misspellings, and words for functions and numbers.

import { wordList } from '../en/phrase-list.ts'

/** Accents are gone before these are read. "Rwy'n" is read as "rwy yn", "yn ôl" as one word. */
export const contractions: readonly (readonly [RegExp, string])[] = [
  [/\b(dwi|dw i|dwn i|wn i|sa i|sai|sgen i)'?m\b/g, '$1 ddim'],
  [/(?<=\p{L})(?:'| )n\b/gu, ' yn'],
  [/\b(\p{L}+)'(r|m|w|ch|i|u|th|s|d|na|di|ma)\b/gu, '$1 $2'],
  [/\b(?:yn ol|nol)\b/g, 'ynol'],
  [/\bos (?:gwelwch(?: chi)?|gweli(?: di)?) yn dda\b/g, 'plis'],
  [/\bun deg (un|dau|dwy|tri|tair|pedwar|pedair|pump|chwech|saith|wyth|naw)\b/g, 'undeg$1'],
  [/\b(dau|tri|pedwar|pum|chwe|saith|wyth|naw) (?:ddeg|deg)\b/g, '$1deg'],
]

/** A phrase may have these beside an example without meaning anything else. */
export const fillers = wordList(`
  y yr r i o a ac ag yn n m w ch u th ydw dw dwi rwy rwyf rydw rydym rydyn dan wyf ni fi mi chi ti fy ei eich ein eu hwn hon hyn hynny yma yna
  nawr rwan os gwelwch dda plis diolch helo shwmae hei ok oce jyst wedi ar am gyda efo wrth gan at hoffwn hoffem eisiau isio moyn
  angen gaf ga alla allaf gallaf gallwn allwn fedra fedraf fedrwn modd bosib bosibl gallwch allwch fedrwch gwneud neud gweld dangos dangoswch
  dweud dywed dywedwch rhaid eto hefyd bot dma rhowch rho gadewch gad nhw mae yw ydy ydi felly wel iawn nes`)

/** Other words for the words of the examples. */
export const synonyms = {
  cychwyn: 'dechrau',
  dechreuwch: 'dechrau',
  cychwynnwch: 'dechrau',
  cychwynna: 'dechrau',
  parhewch: 'parhau',
  egluro: 'esbonio',
  eglurwch: 'esbonio',
  esboniwch: 'esbonio',
  eglura: 'esbonio',
  esbonia: 'esbonio',
  dangosa: 'dangos',
  arddangos: 'dangos',
  sgip: 'hepgor',
  neidia: 'hepgor',
  dilewch: 'dileu',
  ddileu: 'dileu',
  waredu: 'dileu',
  taenlen: 'excel',
  spreadsheet: 'excel',
  llythyr: 'dogfen',
  diagram: 'siart',
  plus: 'plws',
  help: 'cymorth',
  helpu: 'cymorth',
  stats: 'statws',
  yfory: 'fory',
  adran: 'maes',
  adrannau: 'meysydd',
  bos: 'rheolwr',
  rheolwraig: 'rheolwr',
  rhagor: 'mwy',
} as const

/** Dialect, text-speak and usual misspellings, each as plain words. */
export const spellings = {
  rwyn: 'rwy yn',
  ma: 'mae',
  dwin: 'dwi yn',
  dwim: 'dwi ddim',
  dwisio: 'dwi isio',
  dwisho: 'dwi isio',
  isho: 'isio',
  isie: 'eisiau',
  ishe: 'eisiau',
  moin: 'moyn',
  bth: 'beth',
  osgwelwch: 'os gwelwch',
  pliz: 'plis',
  diolchh: 'diolch',
  diolxh: 'diolch',
  dioch: 'diolch',
  canlynniadau: 'canlyniadau',
  canlyniade: 'canlyniadau',
  canlynidau: 'canlyniadau',
  atebio: 'ateb',
  atebon: 'atebion',
  cwestiynnau: 'cwestiynau',
  cwestiyne: 'cwestiynau',
  cwesiwn: 'cwestiwn',
  cwestion: 'cwestiwn',
  gosodiade: 'gosodiadau',
  bylche: 'bylchau',
  bylcha: 'bylchau',
  cynydd: 'cynnydd',
  gynydd: 'cynnydd',
  cynnud: 'cynnydd',
  adolugu: 'adolygu',
  adolugi: 'adolygu',
  dadneud: 'dadwneud',
  dadwneid: 'dadwneud',
  parhay: 'parhau',
  cymorh: 'cymorth',
  cymort: 'cymorth',
  gorfen: 'gorffen',
  gorffan: 'gorffen',
  hepgr: 'hepgor',
  wythnosnesa: 'wythnos nesaf',
  nesa: 'nesaf',
  cymraig: 'cymraeg',
  cymreag: 'cymraeg',
  saesnag: 'saesneg',
  sasneg: 'saesneg',
  seasneg: 'saesneg',
  siawr: 'siwr',
  syr: 'siwr',
  siwur: 'siwr',
  ddin: 'ddim',
  ddm: 'ddim',
  gwbod: 'gwybod',
  gwpod: 'gwybod',
  gwbo: 'gwybod',
  gwybd: 'gwybod',
  nacydyn: 'nac ydyn',
  nagydyn: 'nag ydyn',
  nacyw: 'nac yw',
  nagyw: 'nag yw',
  naci: 'nage',
  nadi: 'nac ydi',
  wiir: 'wir',
} as const

/** Other words for a function, by its code in small letters. */
export const functionWords = {
  arweinyddiaeth: 'lead',
  strategaeth: 'lead',
  diwylliant: 'cult',
  sgiliau: 'cult',
  hyfforddiant: 'cult',
  hyfforddi: 'cult',
  gweithlu: 'cult',
  ystwyth: 'agil',
  hyblyg: 'agil',
  hybrid: 'agil',
  gwasanaethau: 'serv',
  cwsmeriaid: 'serv',
  chwsmeriaid: 'serv',
  cwsmer: 'serv',
  cynhwysiant: 'incl',
  cynhwysiad: 'incl',
  hygyrchedd: 'incl',
  ymgysylltu: 'incl',
  cyfranogiad: 'incl',
  data: 'data',
  ddata: 'data',
  dirnadaeth: 'data',
  ai: 'data',
  technoleg: 'tech',
  dechnoleg: 'tech',
  thechnoleg: 'tech',
  llwyfannau: 'tech',
  cwmwl: 'tech',
  systemau: 'tech',
  seiber: 'cybr',
  seiberddiogelwch: 'cybr',
  seibergadernid: 'cybr',
  diogelwch: 'cybr',
  llywodraethu: 'govn',
  buddsoddi: 'govn',
  comisiynu: 'govn',
  caffael: 'govn',
  gomisiynu: 'govn',
} as const

/** Words of function names that mean something else as often. */
export const commonWords = wordList('data ddata lle pobl gwasanaethau sgiliau cwsmeriaid systemau technoleg dechnoleg')

export const numbered = {
  question: wordList('cwestiwn cwestiynau gwestiwn gwestiynau chwestiwn rhif q'),
  first: wordList('cyntaf gyntaf'),
  last: wordList('olaf'),
  endsFollow: true,
  level: wordList('lefel lefelau'),
  answered: wordList('ateb atebion hateb hatebion dywedais ddywedais rhoddais'),
  answers: wordList('ateb hateb'),
  joints: wordList('i ar'),
  score: 'sgor',
  back: wordList('ynol'),
  ago: wordList('ynghynt'),
  beforeLevels: wordList('lefel yw ydi ydy olygu ystyr esbonio esboniwch a rhwng na neu mae'),
  reasons: ['pam', 'sut gall'],
  units: wordList('cwestiwn cwestiynau maes lefel bwlch ateb plus munud funud munudau awr oriau y percent %'),
} as const

/** Words before an hour and after it. */
export const times = {
  before: wordList('tan erbyn'),
  after: wordList('yb yh'),
  never: wordList('targed targedau lefel lefelau cwestiwn gwestiwn'),
} as const

/** From 0 on. */
export const numbers = wordList(`
  sero un dau tri pedwar pump chwech saith wyth naw deg undegun undegdau undegtri undegpedwar undegpump undegchwech undegsaith
  undegwyth undegnaw`)

/** From twenty on. */
export const tens = wordList('daudeg trideg pedwardeg pumdeg chwedeg saithdeg wythdeg nawdeg')

/** For messages that fit no example well enough. A word here means one thing only. */
export const keywords = {
  export: wordList('excel taenlen pdf csv docx lawrlwytho argraffu allforio'),
  compare: wordList('meincnod meincnodi'),
  picture: wordList('siart graff'),
  anonymous: wordList('dienw'),
  whoSees: wordList('cyfrinachol preifat preifatrwydd'),
  protection: wordList('gdpr dpia amgryptio'),
  delete: wordList('dileu'),
  gaps: wordList('bylchau blaenoriaethau argymhellion'),
  scoring: wordList('sgorio methodoleg pwysoli'),
  person: wordList('cwyn cwyno'),
  handOver: wordList('dirprwyo trosglwyddo'),
  example: wordList('enghraifft enghreifftiau'),
  sources: wordList('ffynonellau'),
  rename: wordList('ailenwi'),
  progress: wordList('cynnydd'),
  law: wordList('statudol deddf cyfreithiol'),
  results: wordList('canlyniadau'),
  targets: wordList('targedau'),
  language: wordList('iaith'),
} as const
