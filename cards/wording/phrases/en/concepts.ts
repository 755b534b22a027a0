// English words of one kind, for the matcher: people say mostly the same of each.

import { wordList } from './phrase-list.ts'

/** The words of each kind. A word stands in one kind alone. */
export const concepts = {
  boss: wordList(`
    boss bosses manager managers director directors executive head heads chief leader gaffer management superior superiors ceo cabinet
    mayor chair chairman chairwoman commissioner portfolio slt smt monitoring`),
  colleague: wordList(`
    colleague colleagues staff officer officers deputy assistant secretary analyst pa workmates mates employee employees coworkers
    apprentice intern successor replacement counterpart`),
  outsider: wordList(`
    auditor auditors ombudsman inspector inspectors regulator government ministry whitehall westminster senedd press journalist
    journalists media newspaper newspapers public residents resident union unions councillor councillors lga socitm microsoft supplier suppliers
    vendor vendors contractor contractors consultants consultant ofsted opposition minister ministers`),
  department: wordList(
    'finance hr legal payroll comms audit housing planning highways waste libraries leisure licensing benefits estates',
  ),
  day: wordList(`
    monday tuesday wednesday thursday friday saturday sunday tomorrow tonight weekend fortnight january february march april june july
    august september october november december christmas easter spring summer autumn winter eom week month quarter holidays
    holiday hols halfterm`),
  duration: wordList('minute minutes hour hours seconds days weeks afternoon morning evening lunchtime'),
  file: wordList(`
    excel spreadsheet pdf csv word docx powerpoint slides deck printout handout workbook sheet printable briefing
    attachment tables onepager`),
  tongue: wordList(
    'polish french urdu punjabi gaelic irish scots spanish german arabic bengali romanian ukrainian gujarati chinese',
  ),
  machine: wordList('phone mobile ipad tablet iphone android laptop desktop mac chromebook surface pc computer'),
  look: wordList('see view look read access open peek inspect browse visible peruse snoop watch spy'),
  fetch: wordList('show display pull bring fetch present dig call flash'),
  remove: wordList('delete erase remove wipe scrub purge destroy clear shred bin trash discard zap'),
  halt: wordList('stop pause halt quit exit leave close end finish park'),
  begin: wordList('start begin commence launch open kick'),
  goOn: wordList('continue resume proceed carry onwards crack'),
  change: wordList('change amend edit alter modify correct fix update switch swap adjust revise'),
  wrong: wordList(
    'wrong mistake error incorrect mistaken accident accidentally slip typo fluffed misread mispressed misclicked oops whoops',
  ),
  send: wordList('send email forward post mail circulate share pass transfer distribute'),
  give: wordList('assign reassign delegate handover hand allocate nominate'),
  remind: wordList(
    'remind nudge chase ping prod alert notify prompt reminder reminders notification notifications nag nagging',
  ),
  weak: wordList('weak weakest weakness weaknesses worst poor poorest lowest behind lagging struggling failing badly'),
  better: wordList('improve better improvement improvements raise boost lift strengthen progress'),
  action: wordList(
    'action actions step steps task tasks priority priorities recommendation recommendations advice todo',
  ),
  figure: wordList('score scores result results rating mark marks grade figure figures outcome outcomes findings'),
  rival: wordList(
    'others councils neighbours peers districts counties boroughs elsewhere authorities benchmark average median national',
  ),
  secret: wordList('private confidential anonymous secret secure safe protected hidden anonymised'),
  proof: wordList('evidence proof prove document documents minutes paperwork attach upload link certificate'),
  bad: wordList('rubbish useless pointless waste boring annoying stupid daft tedious awful terrible hate dreadful'),
  good: wordList('great lovely brilliant perfect fab super smashing excellent fantastic wonderful'),
  unclear: wordList('confusing confused unclear baffled baffling jargon gibberish lost vague ambiguous'),
  weigh: wordList(
    'calculated worked weighted computed scored weighting calculation formula maths sum measured counted',
  ),
} as const
