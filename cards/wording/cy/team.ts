// The Welsh wording of the team assessment: of channels, group chats and council returns.

import type { WelshBody } from '../../../lib/bodies/welsh.ts'
import {
  areAnswered,
  areLeftOut,
  countingAsUnmet,
  staysOpen,
  toAnswer,
  toDiscuss,
  toGive,
} from '../../../lib/welsh/agreeing.ts'
import { and, withItem } from '../../../lib/welsh/and.ts'
import type { Wording } from '../en/en.ts'
import {
  administrator,
  andMore,
  answers,
  areas,
  by,
  capital,
  days,
  left,
  people,
  questions,
  unnamed,
  you,
} from './nouns.ts'

export const cyTeam = (body: WelshBody): Wording['team'] => ({
  silent:
    'Nid yw Teams yn fy ateb ar hyn o bryd, felly ni allaf weld pwy sydd yn y sianel neu’r sgwrs. Ni chadwyd dim. Gwnewch ef eto mewn eiliad.',

  title: (council, nth, day) =>
    `Asesiad ${body.the}${nth > 1 ? ` ${nth}` : ''}${council ? `: ${council}` : ''}, dechreuwyd ${day}`,
  hereSee: 'Gall pawb yma weld hyn',
  thereSee: 'Gall pawb yn sianel neu sgwrs yr asesiad weld hyn',
  seenIn: (place) => `Gall pawb yn sianel neu sgwrs “${place}” weld hyn`,

  you,
  left,
  unnamed,
  guest: (name) => `${name} (gwestai)`,
  andMore: (names, n) => `${names} ${andMore(n)}`,

  buttons: {
    board: 'Bwrdd',
    together: 'Ateb gyda’n gilydd',
    take: 'Cymryd maes',
    takeThis: 'Ei gymryd',
    handOver: 'Trosglwyddo',
    bring: 'Dod â’m hatebion',
    reveal: 'Datgelu',
    park: 'Trafod wedyn',
    more: 'Rhagor',
    note: 'Nodyn',
    agree: (value) => `Cytuno: ${value}`,
    agreeAll: (value) => `Pawb yn cytuno: cofnodi ${value}`,
    toTheQuestion: 'Yn ôl i’r cwestiwn',
    parked: 'Cwestiynau a ohiriwyd',
    submit: 'Cyflwyno',
    submitNow: 'Cyflwyno nawr',
    submitAnyway: 'Cyflwyno er hynny',
    draft: 'Cadw fel drafft',
    askAgain: 'Gofyn eto',
    voteAgain: 'Pleidleisio eto',
    keepAnswer: (value) => `Cadw: ${value}`,
    ask: 'Gofyn',
    begin: 'Dechrau',
    nextQuestion: 'Cwestiwn nesaf',
    mine: 'Fy meysydd',
    mute: 'Tewi nodiadau atgoffa',
    unmute: 'Dad-dewi nodiadau atgoffa',
    takeLead: 'Cymryd yr awenau',
    keep: 'Ei gadw',
    record: 'Cofnodi: Ddim yn berthnasol',
  },

  welcome: {
    heading: `Pa mor aeddfed yn ddigidol yw eich ${body.one}?`,
    what: (asked, inFunctions) =>
      `Gall eich tîm gael gwybod yma, gyda’ch gilydd: ${questions(asked)} Ydy/Nac ydy mewn ${areas(inFunctions)}, mewn cyfarfod a rhwng cyfarfodydd.`,
    start: 'Pwyswch **Cychwyn**, neu crybwyllwch fi a theipiwch **cychwyn**.',
    who: 'Mae pawb yn y sianel neu’r sgwrs hon yn gweld y bwrdd, yr atebion a’r canlyniadau. Nid oes neb y tu allan yn eu gweld.',
  },

  help: {
    heading: 'Beth y gallaf ei wneud yma',
    intro: 'Pwyswch fotwm ar y bwrdd, neu crybwyllwch fi gydag un o’r geiriau hyn:',
    commands: [
      ['cychwyn', 'dangos y bwrdd, neu gychwyn'],
      ['cymryd', 'ateb maes yn eich sgwrs eich hun'],
      ['trosglwyddo', 'rhoi un i gydweithiwr: “trosglwyddo gweithio ystwyth i @enw”'],
      ['canlyniadau', 'y lefelau a’r sgoriau hyd yma'],
      ['bylchau', 'beth i’w wneud nesaf'],
      ['dangos', 'dangos y canlyniadau mewn cyfarfod, un cerdyn ar y tro'],
      ['cymharu', 'gweld beth sydd wedi newid ers yr asesiad diwethaf'],
      ['gohiriwyd', 'y cwestiynau a ohiriwyd gennych'],
      ['atgoffa', 'ysgrifennu at bobl sydd â chwestiynau agored'],
      ['arweinydd', 'enwi arweinydd, neu gymryd yr awenau'],
      ['gosodiadau', 'dyddiad cau, targedau, sut yr ydych yn ateb'],
      ['cyflwyno', `ei wneud yn ffigur ${body.the}`],
    ],
    notUnderstood: 'Ni ddeallais hynny',
    way: 'Crybwyllwch fi gyda’r gair **cychwyn** i gael y bwrdd, neu gyda’r gair **cymorth**.',
  },

  board: {
    heading: 'Bwrdd y tîm',
    headingDone: 'Bwrdd y tîm: wedi’i gyflwyno',
    asked: 'Mae’r cwestiwn mewn neges ar wahân yma, gyda’r atebion diweddaraf. Mae pawb yn ateb yno.',
    due: (day) => `Dyddiad cau: **${day}**.`,
    answered: (n, of) => `${n} o’r ${questions(of)} ${areAnswered(n)}`,
    submitted: (day, who) => `Cyflwynwyd ar ${day} ${by(who)}. Dyma ffigur ${body.the}.`,
    submittedOnly: (day, who) => `Cyflwynwyd ar ${day} ${by(who)}.`,
    leads: (names, n) => `${n === 1 ? 'Arweinydd' : 'Arweinwyr'}: ${names}`,
    noLead:
      'Nid oes neb yma’n arwain hyn nawr. Gall unrhyw aelod wneud hynny: pwyswch **Rhagor**, yna **Cymryd yr awenau**.',
    parked: (n) => `${questions(n)} ${toDiscuss(n)}.`,
    draft: (day, who) => `Cadwyd fel drafft ar ${day} ${by(who)}. Mae’n aros ar agor ac nid ffigur ${body.the} ydyw.`,
    reopened: (day) => `Wedi’i ailagor. Cyflwynwyd ar ${day}; mae’r ffigurau hynny’n aros yn ei hanes.`,
    owner: (name, level) => `${capital(name)} · ${level}`,
    nobody: (level) => `Neb eto · ${level}`,
    leftOwner: (level) => `Mae’r perchennog wedi gadael · ${level}`,
  },

  ballot: {
    overall: (n, of) => `${n} o ${of} ${areAnswered(n)}`,
    votedSome: (n, of) => `${n} o ${of} wedi ateb`,
    votedAll: 'Mae pawb wedi ateb.',
    yours: (value) =>
      `Eich ateb: **${value}**. Dim ond chi sy’n gweld hyn. Pwyswch un arall i’w newid nes y cytunir ar ateb.`,
    yoursHidden: 'Mae eich pleidlais wedi’i chyfrif. Pwyswch un arall i’w newid nes y cytunir ar ateb.',
    showMine: 'Dangos fy mhleidlais',
    hideMine: 'Cuddio fy mhleidlais',
    counted: (n, of, votes) =>
      n < of
        ? `${n} o ${of} wedi pleidleisio: ${votes}`
        : n === 1
          ? `Mae’r unig un â phleidlais wedi pleidleisio: ${votes}`
          : `Mae pob un o’r ${n} wedi pleidleisio: ${votes}`,
    revealsItself: 'Mae’r pleidleisiau’n ymddangos ohonynt eu hunain pan fydd pawb wedi pleidleisio.',
    yoursNamed: (value) => `Eich ateb: **${value}**. Pwyswch un arall i’w newid nes y cytunir ar ateb.`,
    notNamed: 'Ni ddangosir enwau.',
    observes: 'Rydych yn arsylwi: rydych yn gweld popeth ac nid ydych yn pleidleisio.',
    named: 'Dangosir enwau wrth ymyl y pleidleisiau ar ôl eu datgelu.',
    panel: (n, of) =>
      `Pan fydd y panel cyfan wedi ateb, mae’r pleidleisiau’n ymddangos ohonynt eu hunain: ${n} o ${of} hyd yma.`,
    leadReveals: (names) => `Arweinydd sy’n datgelu’r pleidleisiau: ${names}`,
    anyoneReveals: 'Gall unrhyw un yma ddatgelu’r pleidleisiau.',
    leadRevealsSooner: (names) => `Gall arweinydd ddatgelu’r pleidleisiau’n gynt: ${names}`,
    anyoneRevealsSooner: 'Gall unrhyw un yma ddatgelu’r pleidleisiau’n gynt.',
    noLead:
      'Nid oes arweinydd yma i ddatgelu’r pleidleisiau nac i gofnodi ateb. Gall unrhyw aelod gymryd yr awenau: **Bwrdd**, **Rhagor**, **Cymryd yr awenau**.',
    unsure: (later) =>
      `Nid oes rhaid i neb benderfynu nawr: mae **${later}** yn dal y cwestiwn nes i rywun ddod o hyd i’r ateb.`,
    saidBefore: 'Eich barn chi',
    noneLeft:
      'Nid oes yr un o’r atebion yn cyfrif mwyach: mae’r rhai a’u rhoddodd wedi gadael, neu nid ydynt yn pleidleisio yma nawr. Nid oes dim i gytuno arno nes i rywun ateb.',
    all: (value, n) => (n === 1 ? `Mae un wedi ateb: **${value}**.` : `Ateb pob un o’r ${n} a atebodd: **${value}**.`),
    most: (value, n, of, perCent) => `Mae ${perCent}% ohonoch yn cytuno: ${n} o ${of} o blaid **${value}**.`,
    tied: (values, n, perCent) => `Mae’r farn wedi’i rhannu: ${values}, ${n} yr un (${perCent}%).`,
    votes: (value, n, of) => `${value}: ${n} o ${of}`,
    change: 'Newid eich ateb eich hun',
    record: 'Cofnodi’r ateb',
    leadRecords: (names) => `Arweinydd sy’n ei gofnodi: ${names}`,
    anyoneRecords: 'Gall unrhyw un yma ei gofnodi.',
    recorded: (value, day, who) => `Cofnodwyd: “${value}”, ${day}, ${by(who)}`,
    agreed: (value) => `Cytunwyd ar yr ateb: **${value}**.`,
    press: 'Y botwm cyntaf a bwysir yw’r ateb. Gellir ei newid wedyn.',
    pressAgain: 'Pwyswch un arall i newid yr ateb.',
  },

  happened: {
    agreed: (value, question) => `Cofnodwyd **${value}** ar gyfer: ${question}`,
    agreedBy: (n, of) => `Cytunodd ${n} o ${of}.`,
    said: (name, value, question) => `${capital(name)}: “${value}”. Cwestiwn: ${question}`,
    undone: (question) => `Tynnwyd yn ôl: ${question}`,
    parked: (question) => `Gohiriwyd: ${question} Mae ar y bwrdd o dan **Rhagor**, **Cwestiynau a ohiriwyd**.`,
    stays: (value, question) => `Mae’r ateb yn aros, **${value}**: ${question}`,
    kept: (value, question) =>
      `Cadwyd eich ateb, **${value}**, ar gyfer: ${question} Gohiriwyd y cwestiwn i’w drafod wedyn, cyn i chi bwyso.`,
  },

  recorded: {
    heading: 'Cofnodwyd',
    seen: 'Mae pawb yn y sianel neu’r sgwrs yn ei weld.',
  },

  done: {
    heading: 'Nid oes dim ar ôl i’w ofyn yma',
    headingIn: (name) => `${name}: dim ar ôl i’w ofyn`,
    headingMore: 'Mae mwy i’w ofyn',
    submitted: `Mae asesiad ${body.the} wedi’i gyflwyno`,
    free: (n) => `Mae ${questions(n)} yn agored o hyd mewn meysydd nad oes neb wedi’u cymryd.`,
    leadSubmits: (names) => `Arweinydd sy’n cyflwyno: ${names}`,
    noLead:
      'Dim ond arweinydd sy’n cyflwyno, ac nid oes neb yma’n arwain hyn nawr. Gall unrhyw aelod gymryd yr awenau: **Bwrdd**, **Rhagor**, **Cymryd yr awenau**.',
    all: 'Mae ateb i bob cwestiwn.',
    parked: (n) => `${questions(n)} ${toDiscuss(n)}.`,
    owned: (n) => `Mae ${questions(n)} yn agored o hyd mewn meysydd y mae rhywun yn eu hateb yn ei sgwrs ei hun.`,
  },

  functions: {
    heading: 'Cymryd maes',
    hint: 'Cymerwch un sy’n rhydd a byddaf yn ysgrifennu atoch yn ein sgwrs breifat. Atebwch yno, a bydd y bwrdd yn dilyn.',
    open: (n) => (n === 0 ? 'popeth wedi’i ateb' : `${n} yn agored`),
    row: (owner, open) => `${capital(owner)} · ${open}`,
    left: (open) => `Rhydd, mae ei berchennog wedi gadael · ${open}`,
    free: (open) => `Rhydd · ${open}`,
    take: (name) => `Cymryd: ${name}`,
    handOver: (name) => `Trosglwyddo: ${name}`,
    taken: (name) =>
      `${name}: eich maes chi yw hwn nawr. Rwyf wedi ysgrifennu atoch yn ein sgwrs breifat: atebwch ef yno.`,
    takenBy: (name, owner) => `${name}: mae’r maes ${by(owner)} nawr, i’w ateb mewn sgwrs breifat â mi.`,
    handed: (name, to) => `${name}: mae’r maes ${by(to)} nawr. Rwyf wedi dweud hynny mewn sgwrs breifat.`,
    freed: (name) =>
      `${name}: mae’r maes yn rhydd eto. Gall unrhyw un ei gymryd, ac fe’i gofynnir pan fyddwch yn ateb gyda’ch gilydd.`,
  },

  handOver: {
    heading: (name) => `Trosglwyddo: ${name}`,
    now: (name) =>
      `Perchennog nawr: ${name}. Pwyswch enw’r person a fydd yn ei ateb o hyn ymlaen; mae’r hyn sydd wedi’i ateb yn aros.`,
    free: 'Neb: ei roi’n ôl i’r tîm',
    to: (name) => `Ei drosglwyddo i: ${name}`,
    nobodyElse: 'Nid oes neb arall yma i’w drosglwyddo iddo.',
    others: (name, leads) =>
      `Perchennog nawr: ${name}. Dim ond y perchennog neu arweinydd sy’n gallu ei drosglwyddo. ${leads ? `Arweinwyr: ${leads}` : 'Nid oes neb yma’n arwain hyn nawr'}.`,
    isFree: 'Nid oes gan neb y maes nawr. Pwyswch **Cymryd maes** ar y bwrdd i’w gymryd.',
  },

  leads: {
    heading: 'Arweinwyr',
    what: 'Mae arweinwyr yn enwi arweinwyr eraill, yn anfon nodiadau atgoffa, yn newid gosodiadau, yn cyflwyno ac yn dileu.',
    hint: 'Pwyswch aelod i’w wneud yn arweinydd, neu i gymryd y rôl yn ôl.',
    nobody: 'Nid oes neb yma’n arwain hyn nawr, felly gall unrhyw aelod gymryd yr awenau.',
    isLead: 'Arweinydd',
    name: (name) => `Enwi’n arweinydd: ${name}`,
    stepDown: (name) => (name === you ? 'Rhoi’r gorau i fod yn arweinydd' : `Cymryd rôl arweinydd yn ôl: ${name}`),
    who: (name) => capital(name),
    nameShort: 'Gwneud yn arweinydd',
    stepDownShort: 'Rhoi’r gorau iddi',
    removeShort: 'Tynnu',
  },

  bring: {
    heading: (name) => `Dod â’ch atebion: ${name}`,
    from: (title) => `O: ${title}`,
    what: `Mae’r rhain yn llenwi cwestiynau sy’n agored yn asesiad ${body.the}. Wedyn bydd pawb yn y sianel neu’r sgwrs honno yn eu gweld fel eich atebion chi:`,
    bring: (n) => `Dod ${withItem(answers(n))}`,
    notes:
      'Mae eich nodiadau a’ch dolenni’n aros yn eich barn bersonol. Gallwch dynnu hyn i gyd yn ôl gyda **Dadwneud**.',
    answered: (n) => `${capital(questions(n))} ${areAnswered(n)} yma’n barod: cedwir yr ateb sy’n sefyll.`,
    unsure: (n) => `${answers(n)} Ddim yn siŵr: ${staysOpen(n)} yma.`,
    notAllowed: (n) => `${answers(n)} Ddim yn berthnasol, na all eich math chi o ${body.soft} ${toGive(n)} yma.`,
    nothing: 'Nid oes yr un o’r atebion hyn ar gyfer cwestiwn sy’n agored yma o hyd, felly nid oes dim i ddod ag ef.',
    none: 'Nid oes gennych ateb eich hun i’r maes hwn. Yn ein sgwrs ni, mae **cychwyn** yn dechrau barn bersonol.',
    'other-version':
      'Mae eich atebion chi i fersiwn arall o’r cwestiynau, felly ni ddeuir â nhw: gall cwestiwn fod wedi newid. Atebwch y maes yma.',
  },

  observers: {
    heading: 'Arsylwyr',
    what: 'Mae arsylwyr yn gweld popeth. Nid oes ganddynt bleidlais na maes, ac nid oes dim yn aros amdanynt. Gall arweinydd arsylwi hefyd.',
    hint: 'Pwyswch aelod i’w wneud yn arsylwr, neu i roi ei bleidlais yn ôl iddo.',
    none: 'Nid oes neb yn arsylwi: disgwylir am bob aelod â phleidlais.',
    isObserver: 'Arsylwr',
    name: (name) => (name === you ? 'Arsylwi yn unig' : `Gwneud yn arsylwr: ${name}`),
    remove: (name) => (name === you ? 'Cymryd eich pleidlais yn ôl' : `Rhoi pleidlais yn ôl: ${name}`),
    nameShort: 'Gwneud yn arsylwr',
    removeShort: 'Rhoi pleidlais yn ôl',
  },

  page: (n, of) => `Tudalen ${n} o ${of}`,

  more: {
    heading: 'Rhagor',
    parked: 'Cwestiynau a ohiriwyd',
    parkedWhat: (n) => (n === 0 ? 'Nid oes cwestiwn wedi’i ohirio' : `${questions(n)} ${toDiscuss(n)}`),
    review: 'Atebion',
    reviewWhat: 'Pob ateb, pwy a’i rhoddodd a beth ydoedd o’r blaen',
    gaps: 'Bylchau',
    gapsWhat: 'Beth i’w wneud nesaf, yn ei drefn',
    leads: 'Arweinwyr',
    leadsWhat: (names) => capital(names),
    noLead: 'Nid oes neb yma’n arwain hyn nawr',
    observers: 'Arsylwyr',
    observersWhat: (names) => `${capital(names)}, heb bleidlais`,
    noObserver: 'Disgwylir am bawb â phleidlais',
    earlier: 'Asesiadau cynharach',
    earlierWhat: `Asesiadau’r ${body.one} cyn hwn, a’u canlyniadau`,
    history: 'Beth a ddigwyddodd yma',
    historyWhat: 'Pwy a gychwynnodd, a gyflwynodd, a arweiniodd ac a newidiodd osodiadau',
    remind: 'Atgoffa',
    remindWhat: 'Ysgrifennaf at bob perchennog â chwestiynau neu gamau agored, unwaith y dydd ar y mwyaf',
    settings: 'Gosodiadau',
    settingsWhat: 'Enw, dyddiad cau, targedau a sut yr ydych yn ateb: yn ein sgwrs breifat',
    submit: 'Cyflwyno',
    submitWhat: `Ei wneud yn ffigur ${body.the}`,
    reopen: 'Ei ailagor',
    reopenWhat: 'Newid atebion a chyflwyno eto; mae’r hyn a gyflwynwyd yn aros yn ei hanes',
    takeLead: 'Cymryd yr awenau',
    takeLeadWhat: 'Nid oes neb yma’n arwain hyn nawr, felly gall unrhyw aelod wneud hynny',
    leftOut: 'Wedi’u gadael allan',
    leftOutWhat: (n) => (n === 0 ? 'Gadael hyd at ddau faes allan, gyda rheswm' : `${areas(n)} ${areLeftOut(n)}`),
    delete: 'Dileu’r asesiad hwn',
    deleteWhat: 'I bawb; gall arweinydd ei adfer am 30 diwrnod',
    forLeads: 'Mae arweinwyr hefyd yn anfon nodiadau atgoffa, yn newid gosodiadau, yn cyflwyno ac yn dileu.',
    unreachable: (names) => `Ni allaf ysgrifennu at: ${names}. Rhaid iddynt fy ychwanegu at Teams, neu fy nadflocio.`,
  },

  leftOut: {
    heading: 'Wedi’u gadael allan o’r asesiad hwn',
    what: 'Cewch adael hyd at ddau faes allan o’r asesiad hwn, er enghraifft am fod corff arall yn eu darparu. Ni ofynnir amdanynt ac nid ydynt yn cyfrif mewn unrhyw sgôr, cynnydd na bwlch. Mae pob canlyniad yn eu henwi. Cedwir eu hatebion.',
    which: 'Gadael allan',
    why: 'Pam?',
    whyPlaceholder: 'Er enghraifft: y sir sy’n ei redeg',
    reason: 'Rheswm',
    leave: 'Ei adael allan',
    bringBack: (name) => `Dod â’r maes yn ôl: ${name}`,
    bringBackShort: 'Dod ag ef yn ôl',
    most: 'Ni ellir gadael rhagor o feysydd allan. Dewch ag un yn ôl yn gyntaf.',
    left: (name) => `${name}: mae’r maes wedi’i adael allan o’r asesiad.`,
    back: (name) => `${name}: mae’r maes yn rhan o’r asesiad eto, gyda’r atebion a oedd ganddo.`,
    leftBy: (name) => `Fe’i gadawyd allan ${by(name)}.`,
    backBy: (name) => `Daethpwyd ag ef yn ôl ${by(name)}.`,
    ownerNeedNot:
      'Nid oes rhaid i chi ei ateb, ac ni fyddaf yn eich atgoffa ohono. Cedwir eich atebion a deuant yn ôl gydag ef.',
    ownerGoesOn: 'Eich maes chi yw hwn fel o’r blaen. Mae eich atebion yno; ewch ymlaen â’r cwestiynau agored.',
    line: (name, reason) => `Wedi’i adael allan o’r asesiad hwn: ${name}${reason ? ` (${reason})` : ''}`,
  },

  history: {
    heading: 'Beth a ddigwyddodd yma',
    what: 'Y diweddaraf yn gyntaf. Nid yw atebion a phleidleisiau ar y rhestr hon: mae pob ateb yn dangos ei hanes ei hun.',
    none: 'Dim byd eto.',
    administrator,
    start: (who) => `Cychwynnwyd ${by(who)}`,
    submit: (who) => `Cyflwynwyd ${by(who)}`,
    reopen: (who) => `Ailagorwyd ${by(who)}`,
    delete: (who) => `Dilëwyd ${by(who)}`,
    restore: (who) => `Adferwyd ${by(who)}`,
    settings: (who, fields) => `Newidiwyd gosodiadau ${by(who)}: ${fields}`,
    rules: (who, fields) => `Newidiwyd rheolau ${by(who)}: ${fields}`,
    leadNamed: (who, whom) => `Enwyd arweinydd ${by(who)}: ${whom}`,
    leadTaken: (who) => `Cymerwyd yr awenau ${by(who)}`,
    leadRemoved: (who, whom) => `Tynnwyd arweinydd ${by(who)}: ${whom}`,
    steppedDown: (who) => `Ddim yn arweinydd mwyach, o ddewis: ${who}`,
    observerNamed: (who, whom) => `Enwyd arsylwr ${by(who)}: ${whom}`,
    observerRemoved: (who, whom) => `Rhoddwyd pleidlais yn ôl ${by(who)}: ${whom}`,
    functionTaken: (who, fn) => `${fn}: cymerwyd ${by(who)}`,
    functionGiven: (who, fn, whom) => `${fn}: trosglwyddwyd ${by(who)}. Perchennog: ${whom}`,
    functionFreed: (who, fn) => `${fn}: rhoddwyd yn ôl i’r tîm ${by(who)}`,
    planned: (who, title, fields) => `Cynllun ar gyfer “${title}”: newidiwyd ${by(who)}: ${fields}`,
    planGiven: (who, title, fields, whom) =>
      `Cynllun ar gyfer “${title}”: newidiwyd ${by(who)}: ${fields}. Perchennog: ${whom}`,
    planRemoved: (who, title) => `“${title}”: tynnwyd oddi ar y cynllun ${by(who)}`,
    leaveOut: (who, fn) => `${fn}: gadawyd allan ${by(who)}`,
    bringBack: (who, fn) => `${fn}: daethpwyd ag ef yn ôl ${by(who)}`,
    draft: (who) => `Cadwyd fel drafft ${by(who)}`,
    count: (who) => `Dewiswyd ${by(who)} fel yr asesiad sy’n cyfrif`,
    notCount: (who) => `Dewiswyd asesiad arall ${by(who)} i gyfrif yn ei le`,
    spotCheck: (who, whom) => `Gofynnwyd ${by(who)} am wiriad ar hap: ${whom}`,
    spotCheckEnded: (who, whom) => `Daethpwyd â gwiriad ar hap i ben ${by(who)}: ${whom}`,
    export: (who) => `Allforiwyd ${by(who)}`,
    movedVersion: (who) => `Symudwyd ${by(who)} i fersiwn mwy diweddar o’r cwestiynau`,
    movedBack: (who) => `Tynnwyd yn ôl ${by(who)}: y symud i fersiwn mwy diweddar o’r cwestiynau`,
    benchmarkConsent: (who) => `Cytunwyd ${by(who)} i roi asesiadau ar gyfer y meincnod`,
    benchmarkWithdrawal: (who) => `Tynnwyd y cydsyniad i’r meincnod yn ôl ${by(who)}`,
    benchmarkSubmit: (who) => `Rhoddwyd yr atebion, fel y’u cyflwynwyd, ar gyfer y meincnod ${by(who)}`,
    share: (who) => `Cymerwyd y canlyniadau ${by(who)} i’w rhannu ag eraill`,
    privacyExport: (who) => `Allforiwyd data un person ${by(who)}`,
    movedOut: (who) => `Allforiwyd ${body.the} ${by(who)} i’w symud`,
    movedIn: (who) => `Mewnforiwyd ${body.the} ${by(who)} ar ôl ei symud`,
    privacyErase: (who) => `Dilëwyd data un person ${by(who)}`,
    refused: (who) => `Gwrthodwyd, ddim yn aelod ar y pryd: ${who}`,
    refusedOutside: 'Gwrthodwyd i berson nad yw’n aelod',
    fields: {
      name: 'enw',
      organisation: `pa ${body.soft} y mae’n perthyn iddo`,
      council: body.one,
      councilCy: `enw Cymraeg ${body.the}`,
      authority: 'math o awdurdod',
      nation: 'gwlad',
      due: 'dyddiad cau',
      targets: 'targedau',
      answering: 'sut yr ydych yn ateb',
      named: 'enwau wrth ymyl pleidleisiau',
      agreeing: 'pwy sy’n cytuno ar atebion',
      guestsVote: 'a yw gwesteion yn pleidleisio',
      panel: 'panel',
      whenAll: 'a yw’r pleidleisiau’n ymddangos pan fydd pawb wedi pleidleisio',
      language: 'iaith y cardiau a rennir',
      owner: 'perchennog',
      status: 'statws',
      note: 'nodyn',
    },
  },

  parked: {
    heading: 'Wedi’u gohirio i’w trafod wedyn',
    hint: 'Pwyswch gwestiwn i’w ofyn i bawb nawr.',
    leadsAsk: 'Arweinydd sy’n eu gofyn i bawb eto.',
    membersAsk: 'Aelod nad yw’n westai sy’n eu gofyn i bawb eto.',
    none: 'Nid oes cwestiwn wedi’i ohirio. Mae **Trafod wedyn** o dan gwestiwn yn dod ag ef yma.',
    ask: (question) => `Gofyn nawr: ${question}`,
    more: (n) => andMore(n),
  },

  earlier: {
    heading: `Asesiadau eraill ${body.the}`,
    hint: 'Pwyswch un i weld ei ganlyniadau.',
    none: `Nid oes asesiad arall gan ${body.the} yma mwyach: mae’r hyn a gychwynnwyd yma o’r blaen wedi’i ddileu.`,
    submitted: (day, figures) => [`Cyflwynwyd ar ${day}`, ...figures].join(' · '),
    score: (score) => `sgôr gyffredinol ${score}`,
    open: 'Ar agor o hyd',
    see: (title) => `Gweld canlyniadau: ${title}`,
    more: (n) => andMore(n),
    deleted: 'Wedi’u dileu',
    deletedOn: (day, who, until) => `Dilëwyd ar ${day} ${by(who)} · i’w ddileu am byth ar ${until}`,
    restore: (title) => `Adfer: ${title}`,
  },

  mine: {
    heading: 'Fy meysydd',
    none: 'Nid oes gennych faes i’w ateb.',
    way: 'Mewn sianel neu sgwrs yr wyf ynddi, pwyswch **Cymryd maes** ar fwrdd y tîm; wedyn bydd yn ymddangos yma.',
    hint: 'Pwyswch faes i weld ei gwestiynau ar un ffurflen neu ei atebion, neu i’w drosglwyddo.',
    row: (n, of, level) => `${n} o ${of} ${areAnswered(n)} · ${level}`,
    open: (name) => `Gweld: ${name}`,
    muted: 'Mae nodiadau atgoffa wedi’u tewi: nid wyf yn ysgrifennu atoch am gwestiynau agored.',
    more: (n) => `${and(areas(n))} arall`,
  },

  given: {
    heading: (name) => `Eich maes chi: ${name}`,
    open: (n, of) =>
      n === 0
        ? `Mae ateb yn barod i bob un o’r ${questions(of)}; gallwch eu newid.`
        : n === of
          ? `${questions(of)} ${toAnswer(of)}, yma yn ein sgwrs breifat.`
          : `${questions(of)}, ${n} yn agored o hyd. Atebwch nhw yma yn ein sgwrs breifat.`,
    by: (name) => `Fe’i trosglwyddwyd i chi ${by(name)}.`,
    follows: `Mae eich atebion yn sefyll yn asesiad ${body.the} ar unwaith, ac mae bwrdd y tîm yn dilyn.`,
    due: (day) => `Dyddiad cau: **${day}**.`,
  },

  reminder: {
    heading: (n) => `${questions(n)} yn agored o hyd`,
    row: (name, n) => `${name}: ${n} yn agored`,
    asked: (name) => `Daeth cais ${by(name)} i’ch atgoffa.`,
    due: (left, day) =>
      left === 0
        ? 'Y dyddiad cau yw **heddiw**.'
        : left === 1
          ? `Y dyddiad cau yw **yfory**, ${day}.`
          : `Y dyddiad cau yw ${day}, ymhen **${days(left)}**.`,
    dueOn: (day) => `Dyddiad cau: **${day}**.`,
  },

  reminded: {
    heading: 'Nodiadau atgoffa',
    told: (names) => `Rwy’n ysgrifennu at: ${names}`,
    already: (names) => `Wedi’u hatgoffa heddiw’n barod: ${names}`,
    muted: (names) => `Ddim am gael nodiadau atgoffa: ${names}`,
    nobody:
      'Nid oes neb i’w atgoffa: nid oes cwestiwn agored mewn unrhyw faes a gymerwyd, ac nid oes cam gweithredu yn y cynllun â pherchennog sydd heb ei wneud.',
    free: (n) => `Mae ${questions(n)} yn agored mewn meysydd nad oes neb wedi’u cymryd.`,
  },

  unreachable: {
    heading: 'Methais ag ysgrifennu at rywun',
    who: (name) =>
      `${capital(name)}: nid yw Teams yn gadael i mi ysgrifennu at y person hwn, felly ni chafodd yr hyn yr oeddwn am ei anfon. Rwyf wedi crybwyll y person yn y sianel neu’r sgwrs.`,
    way: 'Rhaid i’r person fy ychwanegu at Teams. Os oes gan y person feysydd â chwestiynau agored, gallwch hefyd eu trosglwyddo i rywun arall.',
    mention: (link) =>
      `{name}, mae gennyf rywbeth i chi am yr Asesiad Aeddfedrwydd Digidol, ond nid yw Teams yn gadael i mi ysgrifennu atoch mewn sgwrs breifat. Ychwanegwch fi at Teams${link ? `: ${link}` : ''}. Yna teipiwch “fy meysydd” ataf yno, neu pwyswch y botwm yma eto.`,
  },

  reason: {
    heading: 'Ddim yn berthnasol: pam?',
    what: 'Caiff ei gofnodi gyda’ch rheswm, a gall pawb yn y sianel neu’r sgwrs ei ddarllen.',
  },

  note: {
    heading: 'Nodyn ar gyfer ateb y tîm',
    label: 'Beth a ddywedwyd, a phwy sy’n gwybod mwy (gall pawb yn y sianel neu’r sgwrs ei ddarllen)',
    what: 'Cedwir ef gyda’r cwestiwn a’i ateb. Caiff beth bynnag a adewch yn wag ei ddileu.',
    saved: 'Wedi’i gadw. Gall pawb yn y sianel neu’r sgwrs ei ddarllen.',
  },

  private: {
    heading: 'Rwyf wedi ysgrifennu atoch yn ein sgwrs breifat',
    settings: 'Mae’r gosodiadau yno, fel nad yw sgrin neb arall yn newid wrth i chi deipio.',
    reason: 'Dywedwch yno pam nad yw’n berthnasol; wedyn caiff ei gofnodi yma.',
    'left-out': 'Dewiswch yno pa faes i’w adael allan, a dywedwch pam.',
    note: 'Ysgrifennwch y nodyn yno; caiff ei gadw gyda’r cwestiwn hwn.',
    nothing: 'Dim byd yno? Ychwanegwch fi at Teams, yna pwyswch y botwm eto.',
  },

  moved: {
    board: 'Mae bwrdd mwy diweddar yma.',
    question: 'Mae’r cwestiwn mewn neges fwy diweddar yma.',
    deleted: `Mae’r asesiad hwn gan ${body.the} wedi’i ddileu.`,
    open: { board: 'Agor y bwrdd diweddaraf', question: 'Agor y cwestiwn' },
  },

  askedElsewhere: 'Gofynnwyd am hyn gan {name}.',
  stands: {
    board: 'Mae bwrdd y tîm ar gyfer y sianel hon mewn edefyn arall.',
    question: 'Mae cwestiwn y tîm mewn edefyn arall yn y sianel hon.',
    open: { board: 'Agor y bwrdd', question: 'Agor y cwestiwn' },
    here: 'Ei symud yma',
  },

  results: {
    finishedOn: (day) => `Cyflwynwyd ar ${day}. Mae’r ffigurau hyn wedi’u rhewi.`,
    frozen: (day, score) => `Cyflwynwyd o’r blaen, ar ${day}: sgôr gyffredinol ${score}`,
    agreement: (perCent) => `${perCent}% o gytundeb`,
    agreementMeaning: '“Cytundeb” yw cyfran y pleidleisiau a oedd o blaid yr ateb a gofnodwyd.',
    contested: 'Ble roedd y cytundeb lleiaf',
    contestedRow: (perCent) => `${perCent}% o gytundeb`,
    reopened: (n) => `Atebwyd ers ei ailagor: ${answers(n)}`,
    reopenedMore: (n) => `- ${andMore(n)}`,
  },

  function: {
    owner: (name) => `Perchennog y maes hwn: ${name}.`,
    nobody: 'Nid oes neb wedi cymryd y maes hwn.',
    left: 'Rhydd i’w gymryd: mae ei berchennog wedi gadael.',
    again: (mark) => `${mark} (ers ei ailagor)`,
  },

  review: {
    heading: (name) => `Atebion: ${name}`,
    by: (name, day) => ` · ${name}, ${day}`,
    votes: (yes, no, unsure) => `Pleidleisiau: ${yes} Ydy, ${no} Nac ydy, ${unsure} Ddim yn siŵr`,
    reopened: 'Atebwyd ers ei ailagor',
    confirm: 'Cadarnhau',
    takeBack: 'Tynnu’n ôl',
    confirmWhat:
      'Pwyswch **Cadarnhau** wrth ymyl ateb aelod arall sy’n gywir yn eich barn chi: wedyn mae dau berson y tu ôl iddo.',
    confirmed: (name, day) => `Cadarnhawyd ${by(name)}, ${day}`,
  },

  finish: {
    heading: `Cyflwyno asesiad ${body.the}?`,
    row: (name, open, owner) => `${name}: ${open} yn agored · ${owner}`,
    nobody: 'nid oes neb wedi’i gymryd',
    figure: `Daw’n ffigur ${body.the}: yr un a gymherir dros amser.`,
    share: (answered, of, perCent, unsure) =>
      `**Mae llawer yn agored o hyd:** mae ${answered} o’r ${questions(of)} ${areAnswered(answered)} (${perCent}%)${unsure > 0 ? `, ${unsure} â’r ateb Ddim yn siŵr` : ''}. Bydd yr hyn sy’n agored yn cyfrif fel pe na bai wedi’i fodloni yn ffigur ${body.the}.`,
    sure: (open, unsure, perCent) =>
      `**A ydych yn siŵr?** Bydd ${[open > 0 && `${questions(open)} heb ateb`, unsure > 0 && `${unsure} â’r ateb Ddim yn siŵr`].filter(Boolean).join(', ')} (${perCent}% o’r cyfan) ${countingAsUnmet(open + unsure)} yn ffigur ${body.the}.`,
    underHalf: (answered, of, perCent) =>
      `**Mae llai na’r hanner wedi’i ateb:** ${answered} o’r ${questions(of)} (${perCent}%). Mae hynny’n rhy ychydig ar gyfer ffigur ${body.the}, felly ni ellir ei gyflwyno eto. Gallwch ei gadw fel drafft: mae’n aros ar agor i bawb.`,
    draftHeading: `Cadw asesiad ${body.the} fel drafft?`,
    drafted: `Wedi’i gadw fel drafft. Mae’r asesiad yn aros ar agor ac nid ffigur ${body.the} ydyw.`,
    freezes:
      'Mae cyflwyno’n rhewi’r atebion a’r ffigurau fel y maent heddiw. Gall arweinydd ei ailagor wedyn; mae’r ffigurau a rewyd yn aros yn ei hanes.',
    who: 'Mae pawb yn y sianel neu’r sgwrs hon yn ei weld, a neb arall.',
  },

  settings: {
    heading: `Gosodiadau asesiad ${body.the}`,
    panelOf: (n) => `panel o ${n}`,
    ledBy: (names) => `arweinwyr: ${names}`,
    namePlaceholder: `Er enghraifft: Asesiad ${body.the}, gwanwyn 2026`,
    answering: 'Sut y ceir ateb',
    vote: 'Pleidleisiau, yna un ateb',
    press: 'Y botwm cyntaf a bwysir yw’r ateb',
    named: 'Enwau wrth ymyl y pleidleisiau, ar ôl eu datgelu',
    namedYes: 'Yn cael eu dangos',
    namedNo: 'Ddim yn cael eu dangos',
    agreeing: 'Pwy sy’n datgelu’r pleidleisiau ac yn cofnodi’r ateb',
    leads: 'Arweinwyr',
    members: 'Unrhyw aelod',
    whenAll: 'Pan fydd pawb wedi pleidleisio',
    whenAllYes: 'Mae’r pleidleisiau’n ymddangos ohonynt eu hunain',
    whenAllNo: 'Mae’r pleidleisiau’n aros ynghudd nes eu datgelu',
    guests: 'Gwesteion',
    guestsYes: 'Yn pleidleisio hefyd',
    guestsNo: 'Ddim yn pleidleisio',
    guestWithoutVote: (name) => `${name} (gwestai, ddim yn pleidleisio)`,
    panel: (least) =>
      `Panel: pan fydd pob un o’r rhain wedi pleidleisio, dangosir y pleidleisiau (neb, neu o leiaf ${people(least)})`,
    whoLeads: 'Pwy sy’n arwain',
    cutPanel: (n) => `Dim ond aelodau cyntaf y rhestr sydd yma: ${n}.`,
    cutLeads: 'Nid yw pawb ar y rhestr yma. Mae pob un o dan **Rhagor**, **Arweinwyr** ar y bwrdd.',
    ballots: 'Os oes pleidlais ar gwestiwn yn barod, nid yw’r rheol am ddangos enwau’n newid ar ei gyfer.',
  },

  pause: {
    come: 'Dewch yn ôl pryd bynnag y mynnwch: pwyswch **Parhau** yma, neu teipiwch **fy meysydd**.',
  },

  own: {
    first:
      'Mae pawb yn y sianel neu’r sgwrs yn gweld eich atebion yma. Caiff pob ateb ei gadw wrth i chi ei bwyso; stopiwch pryd bynnag y mynnwch.',
    overall: (nth, of) => `${nth} o ${of} o’ch rhai chi`,
    answered: (n, of) => `${n} o’ch ${questions(of)} ${areAnswered(n)}`,
    standing: (name, value, day) => `${capital(name)}, ${day}: “${value}”.`,
    note: 'Nodyn (gall eich cydweithwyr ei ddarllen)',
    progress: (n, of, unsure) =>
      `${n} o’ch ${questions(of)} ${areAnswered(n)}${unsure > 0 ? `, ${unsure} ohonynt yn **Ddim yn siŵr**` : ''}.`,
  },

  changed: {
    heading: 'Mae hwn wedi’i ateb ers hynny',
    said: (name, value, day, wanted) => `${capital(name)}, ${day}: “${value}”. A ydych am ei newid i “${wanted}”?`,
    stands: (name, value, day) => `${capital(name)}, ${day}: “${value}”. Mae’n aros: ni newidiwyd dim.`,
    same: (name, value, day) => `${capital(name)}, ${day}: “${value}”. Felly dyna ydyw’n barod.`,
  },

  delete: {
    heading: `Dileu’r asesiad hwn gan ${body.the}?`,
    what: (n) =>
      `Mae hyn yn ei ddileu i bawb: ${answers(n)}, gyda’r holl bleidleisiau, nodiadau, perchnogion a hanes. Gall arweinydd ei adfer am 30 diwrnod; wedyn caiff ei ddileu am byth.`,
    done: `Mae asesiad ${body.the} wedi’i ddileu.`,
    restorable: (day) =>
      `Gall arweinydd ei adfer tan ${day}, yma neu o dan **Asesiadau cynharach**. Wedyn caiff ei ddileu am byth.`,
    restore: 'Adfer',
    again: 'Crybwyllwch fi gyda’r gair **cychwyn** i ddechrau un arall.',
  },

  problem: {
    functionLeftOut: (name) =>
      `${name}: mae’r maes wedi’i adael allan o’r asesiad hwn, felly ni ofynnir amdano ac nid oes canlyniad iddo. Gall arweinydd ddod ag ef yn ôl: **Bwrdd**, **Rhagor**, **Wedi’u gadael allan**.`,
    submitted: `Mae’r asesiad hwn gan ${body.the} wedi’i gyflwyno, felly mae ei atebion yn aros fel y maent. Gall arweinydd ei ailagor: **Bwrdd**, **Rhagor**, **Ei ailagor**.`,
    leadsOnly: (names) => `Dim ond arweinydd sy’n gallu gwneud hyn. Arweinwyr yma: ${names}`,
    noLead:
      'Dim ond arweinydd sy’n gallu gwneud hyn, ac nid oes neb yma’n arwain hyn nawr. Gall unrhyw aelod gymryd yr awenau.',
    leadPresent: (names) =>
      `Ni ellir cymryd yr awenau, am fod arweinydd yma. Arweinwyr yma: ${names}. Gallant eich enwi.`,
    functionTaken: (name, owner) =>
      `${name}: mae’r maes ${by(owner)} erbyn hyn, felly ni newidiwyd dim. Gall y perchennog neu arweinydd ei drosglwyddo.`,
    observerHasFunction: (name, owner) =>
      `${name}: mae’r maes ${by(owner)}, ac nid oes gan arsylwr faes. Trosglwyddwch ef yn gyntaf; wedyn mae arsylwi’n bosibl.`,
    functionNotYours: (name, owner) =>
      owner
        ? `${name}: mae’r maes ${by(owner)}. Dim ond y perchennog sy’n ei ateb, mewn sgwrs breifat, a dim ond y perchennog neu arweinydd sy’n gallu ei drosglwyddo.`
        : `${name}: nid oes gan neb y maes hwn nawr. Cymerwch ef ar y bwrdd i’w ateb yn ein sgwrs breifat.`,
  },
})
