// Welsh words of one kind, for the matcher: people say mostly the same of each.

import { wordList } from '../en/phrase-list.ts'

/** The words of each kind. A word is in only one kind; mutated forms have the stem of the plain one. */
export const concepts = {
  boss: wordList(
    'rheolwr rheolwyr rheolwraig pennaeth penaethiaid cyfarwyddwr cyfarwyddwyr cyfarwyddwraig prif weithredwr bos arweinydd arweinwyr uwch goruchwyliwr cadeirydd maer cabinet',
  ),
  colleague: wordList(
    'cydweithiwr cydweithwyr cydweithwraig staff swyddog swyddogion dirprwy cynorthwyydd ysgrifennydd dadansoddwr gweithiwr gweithwyr cyfreithiwr cyfrifydd arbenigwr',
  ),
  outsider: wordList(
    'llywodraeth senedd gweinidog gweinidogion archwilydd archwilwyr arolygwyr ombwdsmon wasg newyddiadurwr cyhoedd trigolion undeb undebau cynghorydd cynghorwyr cyflenwr cyflenwyr microsoft estyn',
  ),
  day: wordList(
    'llun mawrth mercher iau gwener sadwrn sul yfory heno penwythnos pythefnos ionawr chwefror ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr nadolig pasg',
  ),
  file: wordList('excel taenlen pdf csv word docx powerpoint sleidiau dogfen allbrint ffeil argraffu adroddiad'),
  machine: wordList('ffon tabled ipad iphone android gliniadur cyfrifiadur porwr dyfais mac'),
  remove: wordList('dileu tynnu clirio sychu gwaredu anghofio difa chwalu'),
  halt: wordList('stopio gorffen cau oedi seibio gadael'),
  begin: wordList('dechrau cychwyn agor'),
  goOn: wordList('parhau bwrw ymlaen'),
  change: wordList('newid golygu diwygio cywiro addasu trwsio diweddaru'),
  wrong: wordList('camgymeriad anghywir gwall damwain wps llithro'),
  remind: wordList('atgoffa plagio poeni swnian haslo pwnio hysbysu hysbysiad hysbysiadau pingio'),
  weak: wordList('gwan gwannaf gwaethaf gwael isaf tlawd methu llusgo'),
  better: wordList('gwella gwelliant gwelliannau codi cryfhau symud'),
  rival: wordList('cynghorau eraill cymdogion siroedd meincnod cyfartaledd cenedlaethol'),
  secret: wordList('cyfrinachol preifat dienw diogel cudd'),
  proof: wordList('tystiolaeth prawf profi dogfennau atodi uwchlwytho tystysgrif'),
  bad: wordList('sbwriel diflas dwp twp ofnadwy erchyll boring diwerth'),
  good: wordList('gwych bendigedig ardderchog campus penigamp'),
  weigh: wordList('cyfrifo pwyso sgorio marcio fformiwla cyfrif mesur'),
} as const
