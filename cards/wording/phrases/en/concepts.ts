// English words of one kind, for the matcher: people say mostly the same of each.

import { wordList } from './phrase-list.ts'

/** The words of each kind. A word is in only one kind. */
export const concepts = {
  boss: wordList(`
    boss bosses manager managers director directors executive head heads chief leader gaffer management superior
    superiors ceo cabinet mayor chair chairman chairwoman commissioner portfolio slt smt monitoring exec execs
    leadership leaders chairperson convener provost lord dean principal trustees board governor governors supervisor
    superintendent ceos seniors higher-ups higherups`),
  colleague: wordList(`
    colleague colleagues staff officer officers deputy assistant secretary analyst pa workmates mates employee
    employees coworkers apprentice intern successor replacement counterpart team-mate teammates teammate buddy helper
    worker workers interns clerk clerks administrator pas specialist specialists expert experts techie techies
    architect engineer engineers developer developers webmaster librarian planner accountant solicitor lawyer lawyers
    coordinator adviser advisor technician someone crew gang folks lads`),
  outsider: wordList(`
    auditor auditors ombudsman inspector inspectors regulator government ministry whitehall westminster senedd press
    journalist journalists media newspaper newspapers public residents resident union unions councillor councillors
    lga socitm microsoft supplier suppliers vendor vendors contractor contractors consultants consultant ofsted
    opposition minister ministers inspectorate watchdog regulators ico wao hmic estyn cqc taxpayers taxpayer voters
    constituents citizens mp mps msp msps as reporters reporter paper papers bbc parliament holyrood stormont treasury
    cabinet-office dluhc mhclg defra researchers university universities academics hackers hacker third-parties
    outsiders stranger strangers`),
  department: wordList(`
    finance hr legal payroll comms audit housing planning highways waste libraries leisure licensing benefits estates
    ict revenues environment social-care children's adults education schools parks roads procurement facilities
    transport regeneration communications marketing customer democratic depot museums archives registrars trading
    environmental`),
  day: wordList(`
    monday tuesday wednesday thursday friday saturday sunday tomorrow tonight weekend fortnight january february march
    april june july august september october november december christmas easter spring summer autumn winter eom week
    month quarter holidays holiday hols halfterm fri mon tue tues wed weds thu thurs sat sun nov dec jan feb mar apr
    jun jul aug sep sept oct term year years noon midday midnight bedtime deadline eoy q1 q2 q3 q4 yearly monthly
    weekly daily nightly hourly fortnightly mornings evenings everyday teatime`),
  duration: wordList(`
    minute minutes hour hours seconds days weeks afternoon morning evening lunchtime ages forever jiffy sec secs
    moment mins min hrs half-hour quarter-hour lunch lunchbreak session sessions sitting sittings`),
  file: wordList(`
    excel spreadsheet pdf csv word docx powerpoint slides deck printout handout workbook sheet printable briefing
    attachment tables onepager xlsx xls doc docs ods odt tsv json pptx ppt pack leaflet handouts printouts hardcopy
    hard-copy sheets spreadsheets one-pager appendix annex write-up writeup bullet bullets slide slideshow
    presentation image png jpg jpeg infographic poster txt database`),
  tongue: wordList(`
    polish french urdu punjabi gaelic irish scots spanish german arabic bengali romanian ukrainian gujarati chinese
    cantonese mandarin hindi portuguese italian somali kurdish turkish farsi tamil doric ulster sign bsl cornish welsh
    gaeilge`),
  machine: wordList(`
    phone mobile ipad tablet iphone android laptop desktop mac chromebook surface pc computer phones mobiles tablets
    laptops samsung pixel blackberry smartphone smartphones browser safari edge chrome firefox kindle handset devices
    device citrix vpn`),
  look: wordList(`
    see view look read access open peek inspect browse visible peruse snoop watch spy glance gander squint observe
    spot check eyeball skim scan nosy nosey snoops snooping spying peeking peep viewable readable eyes`),
  fetch: wordList(`
    show display pull bring fetch present dig call flash gimme whip stick throw chuck load print grab whizz pop flag
    spit summon reveal expose`),
  remove: wordList(`
    delete erase remove wipe scrub purge destroy clear shred bin trash discard zap deleted erased removed wiped binned
    scrapped purged nuke kill ditch dump obliterate expunge forget rid undo cancel drop lose dispose shredded clean
    empty vanish disappear unregister withdraw`),
  halt: wordList(`
    stop pause halt quit exit leave close end finish park cease break knock wrap bail clock shut abandon suspend
    interrupt adjourn`),
  begin: wordList(`
    start begin commence launch open kick started starting begun kicking onboard going initiate embark fire roll dive
    jump`),
  goOn: wordList(`
    continue resume proceed carry onwards crack onward ahead resuming continuing persevere push plough crackon advance`),
  change: wordList(`
    change amend edit alter modify correct fix update switch swap adjust revise tweak tweaked revised rectify adjusted
    replace convert reverse overwrite rewrite redo rethink reconsider revisit altered modified toggle`),
  wrong: wordList(`
    wrong mistake error incorrect mistaken accident accidentally slip typo fluffed misread mispressed misclicked oops
    whoops boob blunder cockup cock-up slipped botched messed mucked goofed muddled mixed misclick mistyped mispress
    duff incorrectly fumbled clumsy butterfingers whoopsie oopsie ooops blooper errors mistakenly unintentionally
    inadvertently`),
  send: wordList(`
    send email forward post mail circulate share pass transfer distribute emailed emailing forwarded bung ping-over
    disseminate broadcast publish report brief submit relay deliver dispatch`),
  give: wordList(`
    assign reassign delegate handover hand allocate nominate delegated passed reassigned dole farm offload entrust put
    landed`),
  remind: wordList(`
    remind nudge chase ping prod alert notify prompt reminder reminders notification notifications nag nagging
    pestering pester bug bugging hassle hassling harass harassing badger badgering spam spamming bother bothering
    disturb disturbing poke poking jog hound hounding message messages messaging pings pinging pinged nags chasing
    chased alerts alerting beep buzz buzzing reminding prompts prompting chivvy nudging pop-ups popups emails texts`),
  weak: wordList(`
    weak weakest weakness weaknesses worst poor poorest lowest behind lagging struggling failing badly shaky bad low
    lower failings failure shortfall shortfalls shortcomings shortcoming flaw flaws flawed soft vulnerable
    vulnerabilities exposed holes hole down slipping falling trailing underperforming deficient deficiencies problem
    problems trouble sore pinch`),
  better: wordList(`
    improve better improvement improvements raise boost lift strengthen progress uplift upgrade enhance climb grow
    develop up level-up boosting fixing sorted sort tackle address remedy mend`),
  action: wordList(`
    action actions step steps task tasks priority priorities recommendation recommendations advice todo next roadmap
    jobs job owners milestone milestones initiatives interventions measures projects project quick-wins wins homework`),
  figure: wordList(`
    score scores result results rating mark marks grade figure figures outcome outcomes findings tally points point
    percentages numbers number verdict summary overview headline headlines scoreline totals total readout dashboard
    snapshot scorecards diagnosis assessment judgement judgment picture placing standing position`),
  rival: wordList(`
    others councils neighbours peers districts counties boroughs elsewhere authorities benchmark average median
    national neighbour neighbouring nearby next-door rivals competitors competition similar comparable averages norm
    typical rest sector league county-wide everyone cohort family nearest statistical belfast leeds cardiff glasgow
    edinburgh manchester derry swansea bristol birmingham liverpool`),
  secret: wordList(`
    private confidential anonymous secret secure safe protected hidden anonymised confidentially secretly privately
    anonymously unnamed nameless untraceable traceable identifiable identified identify trace traced attributed
    attributable named pseudonymous hush quiet undisclosed incognito unidentified tied linked`),
  proof: wordList(`
    evidence proof prove document documents minutes paperwork attach upload link certificate proofs proven receipts
    back backing backed documentation supporting substantiate verify verified verification screenshot screenshots
    policies policy attachments attaching uploading uploads certificates files demonstrate justify justification
    audited checks honest truth truthful lying lie`),
  bad: wordList(`
    rubbish useless pointless waste boring annoying stupid daft tedious awful terrible hate dreadful naff pants
    garbage nonsense ridiculous silly clunky irritating infuriating frustrating frustrated fed-up painful horrible
    dire abysmal laborious tiresome tedium farce joke shambles bonkers mad nuts fed sick hopeless dumb mince baloney
    drivel`),
  good: wordList(`
    great lovely brilliant perfect fab super smashing excellent fantastic wonderful amazing marvellous awesome magic
    cracking ace champion sound sweet neat nice cool spot-on terrific splendid stellar grand barry braw`),
  unclear: wordList(`
    confusing confused unclear baffled baffling jargon gibberish lost vague ambiguous puzzled puzzling puzzles stumped
    bewildered bamboozled perplexed foggy cryptic woolly opaque obscure incomprehensible understand understanding
    follow mystified clueless flummoxed wordy mumbo gobbledygook waffle hazy`),
  weigh: wordList(`
    calculated worked weighted computed scored weighting calculation formula maths sum measured counted calculate
    calculating compute computing derive derived determined determine decided workout arrive arrived adds adding
    totted tot tallied algorithm marking marked rated weights weightings averaged count turned turn converted
    translate arithmetic logic`),
  document: wordList(`
    strategy strategies plan plans guidance register framework procedure procedures standard standards charter`),
  part: wordList(`
    section sections area areas part parts bit bits chunk chunks module modules topic topics category categories theme
    themes segment segments block blocks pillar pillars heading headings function functions strand strands domain
    domains chapter`),
  query: wordList(`
    question questions one item items criterion criteria statement statements`),
  own: wordList(`
    mine my our ours assigned allocated responsible given supposed meant`),
  remaining: wordList(`
    left remaining remain outstanding more further still`),
  job: wordList(`
    review survey questionnaire quiz exercise form thing self-assessment health-check healthcheck tool test`),
  chum: wordList(`
    pal mate friend hen pet lad butt`),
  cheers: wordList(`
    cheers ta thanks thank thankyou thx tx ty nice-one appreciated grateful obliged diolch`),
  greet: wordList(`
    hello hi hiya hey howdy alright yo greetings ayup wotcha`),
  tired: wordList(`
    knackered shattered exhausted tired bushed whacked cream-crackered frazzled pooped`),
  off: wordList(`
    dinner tea cuppa coffee home bus train bed gym school meeting meetings committee appointment dentist doctor pub
    shops`),
  answering: wordList(`
    answer answers answered response responses reply replies said entered typed gave pressed chose selected picked
    choice choices`),
  old: wordList(`
    previous last earlier before prior preceding former past already`),
  confess: wordList(`
    honestly frank candid`),
  law: wordList(`
    law laws legally statutory mandatory compulsory obligatory required requirement duty obligation voluntary optional
    must forced oblige legislation statute regulation regulations`),
  made: wordList(`
    wrote written made came designed invented created devised thought compiled authored developed built drew author
    authors source sources origin origins`),
  store: wordList(`
    stored store kept keep hosted host held hold saved server servers cloud azure datacentre located location live
    lives sits retained retention`),
} as const
