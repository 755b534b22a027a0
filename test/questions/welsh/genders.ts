// The gender of the nouns that the Welsh texts use most, and the adjectives that stand beside them.

const list = (words: string) => words.trim().split(/\s+/)

/** Nouns that are feminine here. Dictionaries give some, such as `sgôr`, both genders; docs/welsh.md says which one we chose. */
export const feminine = list(`
  adran ardal barn blwyddyn bwrdeistref canolfan cell cofrestr colofn cronfa cydran cyfran cyfradd cyfraith cyllideb cymdeithas
  cymhariaeth cynhadledd cyfres darpariaeth deddf desg dogfen dolen dyfais dyletswydd effaith elfen enghraifft ffeil ffordd
  fformiwla ffurflen ffynhonnell gradd graddfa gwefan gwlad gwobr gwybodaeth gweithdrefn her hysbyseb iaith llinell llythyren
  mantais neges nodwedd pennod pleidlais profedigaeth rhaglen rhan rheol rhes rhestr risg rôl rota rownd safon sesiwn set
  sgôr sgrin sgwrs sianel siart storfa strategaeth swydd swyddfa swyddogaeth system taenlen taflen taith tasg technoleg trefn
  trwydded tudalen tystiolaeth tystysgrif uned ward wythnos ymddiriedolaeth ystafell`)

/** Nouns that are masculine here, `fersiwn` included. */
export const masculine = list(`
  adroddiad amcan arolwg arweinydd asesiad ateb awdurdod botwm bot bwlch bwrdd cam cais canlyniad cerdyn cofnod comisiynydd
  contract copi corff cwestiwn cwmwl cwrs cydweithiwr cyfarfod cyfeiriad cyfeirnod cyflenwr cyfle cyfnod cyfrif cyfrinair cyngor
  cyllid cynllun cynnydd cynnyrch cytundeb dangosfwrdd datganiad defnydd digwyddiad diwrnod drafft dyddiad fersiwn fframwaith
  gair grŵp gwaith gwasanaeth gwestai gweinyddwr gweithiwr gwiriad llawr llyfr maes meincnod mesur mis newid nodyn panel papur
  penderfyniad pennaeth perchennog person polisi prosiect pwyllgor pwynt rheolwr rheswm rhif rhybudd sefydliad swyddog tabl
  targed teitl testun tîm`)

/** Adjectives whose first letter softens after a feminine noun. */
export const adjectives = list(`
  bach blaenorol blynyddol byr byw cadarn canolog cenedlaethol clir coch corfforaethol Cymraeg Cymreig cryf cudd cyfan cyflawn
  cyfredol cyfreithiol cyfrinachol cyffredin cyffredinol cyhoeddedig cyhoeddus cymdeithasol cymeradwy cynharach cyntaf cywir
  dienw digidol diogel diwethaf diweddar diweddaraf diweddarach drud du dyddiol dyddiedig gofynnol gorau gorfodol gorffenedig
  gwag gwahanol gwan gwarchodedig gweithredol gwleidyddol gwreiddiol gwyrdd llafar llawn lleiaf lleol manwl mawr mesuredig
  mewnol misol moesegol mwyaf parhaol parod pellaf pendant penodol personol plaen preifat prysuraf pwysicaf pwysig rhad rhydd
  rheolaidd technegol terfynol trwm tywyll`)

/** Other words that follow "in", each changed by it: "ym mhob", "yng Ngogledd". */
export const afterIn = list('briff cyllidebau cynghorau gogledd gosodiadau gwasanaethau meysydd pa papurau pob')
