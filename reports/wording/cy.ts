// Every word of the reports in Welsh, typed by the English. docs/welsh.md lists the terms and says who checked them.

import type { WelshBody } from '../../lib/bodies/welsh.ts'
import { listIn, lowerFirst } from '../../lib/sentence.ts'
import { welshTerms } from '../../lib/terms/welsh.ts'
import { areClosed, areDone, areInPlace, areOpened, theyCountAsUnmet, toClose } from '../../lib/welsh/agreeing.ts'
import { and } from '../../lib/welsh/and.ts'
import { feminine, masculine } from '../../lib/welsh/counted.ts'
import { cyBenchmark } from './benchmark/cy.ts'
import type { ReportWording } from './en.ts'
import { faultsCy } from './faults-cy.ts'

const questions = masculine('cwestiwn')
const points = masculine('pwynt')
/** Functions of the assessment. */
const areas = masculine('maes')
const criteria = masculine('maen prawf')
const gaps = masculine('bwlch')
const answers = masculine('ateb')
const actions = masculine('cam gweithredu')
const entries = masculine('cofnod')
const things = masculine('peth')
const levels = feminine('lefel')
/** The words for open questions: no answer, Not sure, or both. */
const openOrUnsure = (unanswered: number, unsure: number) =>
  [unanswered > 0 && 'heb ateb', unsure > 0 && 'â’r ateb Ddim yn siŵr'].filter(Boolean).join(' neu ')
/** "a 3 arall", "ac 8 arall": the rest of a list. */
const andMore = (n: number) => `${and(String(n))} arall`

export const cy = (body: WelshBody): ReportWording => ({
  ...welshTerms,
  name: 'Cymraeg',
  none: '–',

  title: {
    of: (council) => `Aeddfedrwydd digidol: ${council}`,
    plain: `Aeddfedrwydd digidol ${body.the}`,
    by: (set, version) => `${set}, fersiwn ${version}`,
    on: (day) => `Adroddiad, ${day}`,
    standing: {
      view: `Barn un swyddog yw hon. Nid ffigur ${body.the} ydyw.`,
      return: `Dyma asesiad ${body.the}.`,
      answers: 'Gwnaed yr adroddiad hwn o ffeil o atebion.',
    },
    submitted: (day) => `Cyflwynwyd ar ${day}.`,
    open: 'Heb ei gyflwyno eto.',
    notCounted: `Nid yw’n cyfrif fel ffigur ${body.the}: asesiad arall gan ${body.the} sy’n cyfrif.`,
  },

  messages: {
    heading: 'Tair prif neges',
    headingAlone: 'Y brif neges',
    stand: 'Ble rydym yn sefyll.',
    standsOut: 'Beth sy’n amlwg.',
    first: 'Beth i’w wneud yn gyntaf.',
    score: (score, top, met, of, perCent) =>
      `Y sgôr gyffredinol yw ${score} o ${top}: mae ${met} o’r ${criteria(of)} ${areInPlace(met)} (${perCent}%).`,
    nothingAnswered: (asked) =>
      `Nid oes dim wedi’i ateb eto. Mae pob un o’r ${questions(asked)} yn agored, felly nid oes canlyniad.`,
    nothingApplies: `Nid oes yr un cwestiwn yn berthnasol i’r ${body.one} hwn, felly nid oes canlyniad.`,
    typical: {
      level: (n, of, level) => `Meysydd sydd wedi cyrraedd ${lowerFirst(level)}: ${n} o ${of}.`,
      working: (n, of) => `Meysydd heb gyrraedd lefel 1 eto: ${n} o ${of}.`,
      unanswered: (n, of) => `Meysydd heb eu hateb eto: ${n} o ${of}.`,
      'mostly-unanswered': (n, of) => `Meysydd heb eu hateb gan mwyaf: ${n} o ${of}.`,
      'not-started': (n, of) => `Meysydd heb ddechrau: ${n} o ${of}.`,
      mixed: (reached, of, working) =>
        `Meysydd sydd wedi cyrraedd lefel 1: ${reached} o ${of}${working > 0 ? `. Yn gweithio tuag ati: ${working}` : ''}.`,
    },
    behind: (names, more, state) =>
      `Pellaf ar ei hôl hi: ${more > 0 ? `${names.join('; ')} ${andMore(more)}` : names.join('; ')} (${lowerFirst(state)}).`,
    heldBack:
      'Mae lefel yn gofyn am bopeth ar y lefel honno ac oddi tani, felly gall maes â sgôr uchel fod yn eu plith.',
    allAlike: (state) => `Mae pob maes yr un fath: ${lowerFirst(state)}.`,
    gap: (commitment, practice, difference) =>
      commitment === 0 && practice === 0
        ? 'Nid oes ymrwymiad nac arfer yn ei le.'
        : `Mae ${commitment}% o’r ymrwymiadau ${and(`${practice}%`)} o’r arferion yn eu lle${
            difference === undefined
              ? ': atebwyd rhy ychydig o gwestiynau i gymharu’r ddau.'
              : difference === 0
                ? ': caiff cymaint ei wneud ag a addewir.'
                : difference > 0
                  ? `: mae’r ymrwymiadau ${points(difference)} yn uwch na’r arferion.`
                  : `: mae’r arferion ${points(-difference)} yn uwch na’r ymrwymiadau.`
          }`,
    firstThings: (titles) =>
      titles.length === 1 ? `${titles[0]}.` : `${titles.map((title, index) => `(${index + 1}) ${title}`).join('; ')}.`,
    projected: (score, top, target, isMore) =>
      `Ar ôl cau pob bwlch hyd at ${target === undefined ? 'y targedau' : `lefel ${target}, sef y targed`}${
        isMore ? ', ac nid y rhain yn unig' : ''
      }, y sgôr fydd ${score} o ${top}.`,
    nothingToDo: 'Dim: mae popeth sy’n berthnasol yn ei le.',
    answerFirst: (unanswered, unsure) =>
      `Ateb y ${unanswered + unsure === 1 ? 'cwestiwn' : 'cwestiynau'} ${openOrUnsure(unanswered, unsure)}: ${unanswered + unsure}. Nid oes yr un ateb Nac ydy.`,
    atLeast: (unanswered, unsure) =>
      `Darllenwch bob ffigur fel “o leiaf”. Mae ${listIn('cy', [
        ...(unanswered > 0 ? [`${questions(unanswered)} heb ateb`] : []),
        ...(unsure > 0 ? [`${questions(unsure)} â’r ateb Ddim yn siŵr`] : []),
      ])}. ${theyCountAsUnmet(unanswered + unsure)}.`,
    thinEvidence: (evidenced, of) =>
      `Mae gan ${evidenced} o’r ${answers(of)} Ydy nodyn neu ddolen fel tystiolaeth. Nid oes neb y tu allan i’r ${body.one} wedi gwirio’r atebion.`,
    leftOut: (names) => `Wedi’u gadael allan, ac nid mewn unrhyw ffigur: ${names.join('; ')}.`,
    aged: 'Mae’r ffigurau hyn wedi heneiddio: cyflwynwyd yr asesiad dros 24 mis cyn yr adroddiad hwn.',
  },

  picture: {
    heading: 'Sgoriau fesul maes',
    now: 'Sgôr nawr',
    atTarget: 'Sgôr ar y targed',
    before: (day) => `Ar ${day}`,
    caption: 'Sgôr pob maes nawr ac ar ei darged, a chyfrannau’r ymrwymiadau a’r arferion sydd yn eu lle.',
    alt: (score, top) => `Sgôr gyffredinol: ${score === undefined ? 'dim eto' : `${score} o ${top}`}.`,
    noFigure: 'dim eto',
    altFunction: (name, score, target, atTarget) => `${name}: sgôr ${score}, ar darged ${target}: ${atTarget}.`,
    altBefore: (name, score) => `${name} o’r blaen: ${score}.`,
    altShares: (commitment, practice) => `Ymrwymiadau yn eu lle: ${commitment}. Arferion yn eu lle: ${practice}.`,
  },

  matrix: {
    heading: 'Ble mae pob maes yn sefyll',
    intro:
      'Mae maes yn cyrraedd lefel pan fydd popeth ar y lefel honno ac oddi tani yn ei le. Mae arwydd plws yn dangos bod rhai pethau uwch ei phen yn eu lle hefyd.',
    standing: 'Lefel, sgôr a tharged pob maes',
    function: 'Maes',
    level: 'Lefel',
    next: 'Cam nesaf',
    score: 'Sgôr',
    target: 'Lefel y targed',
    projected: 'Sgôr ar y targed',
    nextStep: (missing, of, level) => `${missing} o ${of} ar goll ar gyfer lefel ${level}`,
    allDone: 'Mae popeth yn ei le',
    atMost: (level, open, unsure) =>
      [`lefel ${level} ar y mwyaf`, open > 0 && `${open} yn agored`, unsure > 0 && `${unsure} Ddim yn siŵr`]
        .filter(Boolean)
        .join(', '),
    projectedMeaning: '“Sgôr ar y targed” yw’r sgôr ar ôl cau pob bwlch hyd at y targed.',
    cells: 'Meini prawf yn eu lle ar bob lefel',
    column: (level, name) => `${level} ${name}`,
    cell: (met, of) => `${met} o ${of}`,
    complete: (met, of) => `✓ ${met} o ${of}`,
    tickMeaning: 'Mae tic yn nodi lefel a gyrhaeddwyd.',
    dashMeaning: 'Mae llinell yn nodi lefel lle nad oes dim yn berthnasol, neu faes heb ateb.',
    total: 'Pob maes',
  },

  benchmark: cyBenchmark(body),

  balance: {
    heading: 'Ymrwymiadau ac arferion',
    caption: 'Cyfrannau’r meini prawf sydd yn eu lle',
    measure: 'Cyfran y meini prawf sydd yn eu lle',
    share: 'Y cant',
    commitment: 'Ymrwymiadau: beth sydd wedi’i benderfynu',
    practice: 'Arferion: beth sydd ar waith',
    provision: 'Gweithio ystwyth: beth a ddarperir',
    takeUp: 'Gweithio ystwyth: beth a ddefnyddir',
    leadership: 'Arweinyddiaeth ddigidol',
    culture: 'Diwylliant',
  },

  first: {
    heading: 'Beth i’w wneud yn gyntaf',
    nth: (n, title) => `${n}. ${title}`,
    facts: (parts) => `${parts.join(' · ')}`,
    at: (n, name) => `cwestiwn ar lefel ${n}, ${name}`,
    oneStep: (level) => `o fewn un cam i lefel ${level}`,
    leap: (level) => `o fewn un cam i lefel ${level}: mae’r lefelau ar y ffordd yno’n gyflawn`,
    duty: 'dyletswydd gyfreithiol',
    why: 'Pam y mae’n bwysig:',
  },

  decisions: {
    heading: 'Yr hyn y gofynnir i’r bwrdd ei wneud',
    note: (score, top, below, of) =>
      `Nodi’r sgôr, ${score} o ${top}, a bod ${
        below === 0 ? 'pob maes wedi cyrraedd ei darged.' : `${below} o ${areas(of)} heb gyrraedd y targed.`
      }`,
    noteView: `Nodi mai barn un swyddog yw hon, a phenderfynu a fydd ${body.the} yn ateb ar y cyd.`,
    agree: (n) =>
      n === 1
        ? 'Cytuno ar y peth cyntaf i’w wneud, gyda pherchennog a dyddiad.'
        : `Cytuno ar y ${things(n)} cyntaf i’w gwneud, pob un gyda pherchennog a dyddiad.`,
    checkLaw: (titles, more) =>
      `Gofyn am wirio’r sefyllfa gyfreithiol. Dyletswyddau cyfreithiol â’r ateb Nac ydy: ${titles.length + more} (${titles.join('; ')}${more > 0 ? `; ${andMore(more)}` : ''}).`,
    haveAnswered: (unanswered, unsure) =>
      `Gofyn am ateb i’r ${unanswered + unsure === 1 ? 'cwestiwn' : 'cwestiynau'} ${openOrUnsure(unanswered, unsure)}: ${unanswered + unsure}.`,
    confirmTargets: (target) =>
      target === undefined
        ? 'Cadarnhau targed pob maes, neu osod un arall.'
        : `Cadarnhau lefel ${target} yn darged i bob maes, neu osod un arall.`,
    anew: 'Gofyn am asesiad newydd: mae’r ffigurau hyn wedi heneiddio.',
  },

  plan: {
    heading: 'Cynllun i gyrraedd y targedau',
    intro: (n) =>
      `Mae ${gaps(n)} ar ôl ${toClose(n)} ar y ffordd at y targedau, yn y drefn hon. Cam cyntaf yw pob un: caiff bwlch ei gau pan fydd yr ateb i’w gwestiwn yn Ydy.`,
    beyond:
      'Mae pob targed wedi’i gyrraedd, neu nid oes bwlch yn hysbys eto. Mae’r pethau nesaf i’w gwneud y tu hwnt i’r targedau.',
    caption: 'Y cynllun',
    action: 'Beth i’w wneud',
    function: 'Maes a lefel',
    owner: 'Perchennog',
    due: 'Dyddiad cau',
    status: 'Statws',
    place: (name, level) => `${name}, lefel ${level}`,
    more: (n) => `Mae’r llyfr gwaith Excel yn rhestru ${n} arall.`,
    met: 'yn ei le erbyn hyn',
    closed: (n) => `Mae ${entries(n)} yn y cynllun ${areDone(n)}.`,
  },

  evidence: {
    heading: 'Ble mae’r dystiolaeth yn brin',
    none: 'Nid oes yr un ateb Ydy eto, felly nid oes tystiolaeth ar goll.',
    evidenced: (perCent, evidenced, of) =>
      `Mae gan ${evidenced} o’r ${answers(of)} Ydy (${perCent}%) nodyn neu ddolen fel tystiolaeth.`,
    seen: (perCent) => `Gwelwyd ${perCent}% gan ddau: mae dwy bleidlais o’u plaid, neu cadarnhaodd ail aelod hwy.`,
    noScore: 'Nid yw tystiolaeth yn newid unrhyw sgôr. Mae’n dangos pa mor gadarn yw canlyniad.',
    all: 'Mae gan bob ateb Ydy dystiolaeth.',
    allSeen: 'Mae gan bob ateb Ydy dystiolaeth, a gwelwyd pob un gan ddau.',
    caption: 'Atebion Ydy fesul maes, gyda’r hyn sydd ar goll',
    others: 'Nid oes dim ar goll yn y meysydd eraill.',
    function: 'Maes',
    yes: 'Atebion Ydy',
    evidencedOf: 'Â thystiolaeth',
    without: 'Heb dystiolaeth',
    notSeen: 'Heb eu gweld gan ddau',
  },

  open: {
    heading: 'I’w hateb o hyd',
    intro: (unanswered, unsure) =>
      `Mae ${questions(unanswered + unsure)} ${openOrUnsure(unanswered, unsure)}. ${unanswered + unsure === 1 ? 'Gall fod yn ei le’n barod, felly nid yw’r cynllun yn rhoi cam gweithredu ar ei gyfer.' : 'Gallant fod yn eu lle’n barod, felly nid yw’r cynllun yn rhoi cam gweithredu ar eu cyfer.'}`,
    caption: 'Cwestiynau agored fesul maes',
    function: 'Maes',
    unanswered: 'Dim ateb',
    unsure: 'Ddim yn siŵr',
    most: 'Lefel ar y mwyaf',
    unsureOf: (title) => `${title} (Ddim yn siŵr)`,
    more: (n) => `a rhagor: ${n}. Mae’r llyfr gwaith Excel yn eu rhestru i gyd.`,
  },

  leftOut: {
    heading: 'Wedi’u gadael allan',
    intro: 'Nid yw’r meysydd hyn yn cyfrif mewn unrhyw sgôr, cynnydd na bwlch.',
    row: (name, reason) => `${name}: ${reason}`,
    noReason: 'ni roddwyd rheswm',
  },

  history: {
    heading: 'Dros amser',
    caption: 'Canlyniadau cynharach',
    day: 'Diwrnod',
    score: 'Sgôr',
    inPlace: 'Yn eu lle',
    version: 'Fersiwn',
    now: 'Nawr',
    otherVersion: 'Mae canlyniadau gwahanol fersiynau’n dibynnu ar gwestiynau gwahanol. Cymharwch nhw’n ofalus.',
  },

  changes: {
    heading: (day) => `Beth sydd wedi newid ers ${day}`,
    unchangedAlone: (n) =>
      `Mae mwy na degfed ran o’r cwestiynau wedi newid ers hynny. Ar y rhai a arhosodd yr un fath y mae’r ffigurau hyn yn dibynnu: ${questions(n)}.`,
    caption: 'Sgoriau bryd hynny a nawr',
    function: 'Maes',
    before: 'Bryd hynny',
    now: 'Nawr',
    change: 'Newid',
    overall: 'Pob maes',
    directions: { up: '▲ uwch', down: '▼ is', same: 'yr un fath', unknown: 'ni ellir cymharu' },
    closed: (n) => `${gaps(n)} ${areClosed(n)}:`,
    opened: (n) => `${gaps(n)} ${areOpened(n)}:`,
    planDone: (n) => `${actions(n)} o’r cynllun ${areDone(n)}:`,
    titles: (titles, more) => `${titles.join('; ')}${more > 0 ? `; ${andMore(more)}` : ''}.`,
    answers: (n) =>
      n === 0 ? 'Nid oes ateb wedi newid.' : `Mae ${answers(n)} wedi newid. Mae’r llyfr gwaith Excel yn eu rhestru.`,
    questions: (added, dropped, changed) =>
      `Ers hynny daeth ${questions(added)} newydd, aeth ${dropped}, a newidiodd geiriad neu lefel ${changed}. Ni chânt eu cymharu.`,
  },

  method: {
    heading: 'Sut y cyfrifir hyn',
    lines: (asked, areaCount, levelCount) => [
      `Mae’r asesiad yn gofyn ${questions(asked)} mewn ${areas(areaCount)} ${and(levels(levelCount))}. Mae pob un yn gofyn a wnaed un ymrwymiad neu a yw un arfer ar waith.`,
      'Dim ond Ydy sy’n cyfrif fel rhywbeth sydd yn ei le. Nid yw Nac ydy, Ddim yn siŵr na diffyg ateb yn cyfrif felly. Nid yw Ddim yn berthnasol yn cyfrif mewn unrhyw ffigur, ac mae angen rheswm drosto.',
      'Mae sgôr maes yn adio, fesul lefel, gyfran y meini prawf sydd yn eu lle. Cymedr y meysydd yw’r sgôr gyffredinol.',
      `Dangosir sgoriau i un lle degol, a chyfrannau fel canrannau cyfan. Atebion ${body.the} ei hun yw’r rhain; nid oes neb y tu allan i’r ${body.one} wedi’u gwirio.`,
    ],
    levels: 'Y lefelau',
    levelRow: (level, name, meaning) => `${level} ${name}. ${meaning}`,
  },

  sources: {
    heading: 'Ffynonellau',
    intro:
      'Mae’r cwestiynau’n seiliedig ar y fframweithiau cyhoeddus hyn. Nid yw eu perchnogion wedi cymeradwyo’r asesiad.',
    row: (title, year) => (year && !title.includes(year) ? `${title} (${year})` : title),
    statutory: 'cyfraith',
  },

  page: (n, of) => `Tudalen ${n} o ${of}`,

  workbook: {
    sheets: {
      summary: 'Crynodeb',
      functions: 'Meysydd',
      answers: 'Atebion',
      plan: 'Bylchau a chynllun',
      definitions: 'Diffiniadau',
      changes: 'Newidiadau',
      history: 'Hanes',
    },
    summary: {
      figure: 'Ffigur',
      value: 'Gwerth',
      council: body.One,
      authority: `Math o ${body.soft}`,
      nation: 'Gwlad',
      standing: 'Statws',
      standings: {
        view: 'Barn un swyddog',
        return: `Asesiad ${body.the}`,
        notCounted: `Asesiad ${body.the} nad yw’n cyfrif`,
        answers: 'Ffeil o atebion',
      },
      day: 'Diwrnod yr adroddiad hwn',
      submitted: 'Cyflwynwyd',
      aged: 'Oed y ffigurau',
      isAged: 'Dros 24 mis',
      set: 'Set o gwestiynau',
      score: 'Sgôr gyffredinol',
      levels: 'Y sgôr uchaf bosibl',
      projected: 'Sgôr ar ôl cau pob bwlch hyd at y targedau',
      perCent: 'Cyfran y meini prawf sydd yn eu lle',
      met: 'Meini prawf yn eu lle',
      applicable: 'Meini prawf sy’n berthnasol',
      typical: 'Lefel nodweddiadol',
      typicalCount: 'Meysydd sydd wedi’i chyrraedd',
      commitment: 'Ymrwymiadau yn eu lle',
      practice: 'Arferion yn eu lle',
      gap: 'Ymrwymiadau llai arferion, mewn pwyntiau',
      evidenced: 'Atebion Ydy â thystiolaeth',
      seenByTwo: 'Atebion Ydy a welwyd gan ddau',
      asked: 'Cwestiynau a ofynnwyd',
      unknown: 'Heb ateb neu Ddim yn siŵr',
      leftOut: 'Wedi’u gadael allan',
      fillIn: [
        'I ateb all-lein, llenwch golofnau melyn y daflen “Atebion”: ateb, rheswm, nodyn a thystiolaeth. Gadewch gell yn wag i beidio â newid dim.',
        'Yna anfonwch y llyfr gwaith hwn at y bot yn eich sgwrs eich hun. Mae’n dangos beth sy’n newydd neu wedi newid cyn cadw dim.',
        'Mae’r bot yn darllen y daflen honno yn unig. Mae’r hyn a ysgrifennwch mewn taflen arall, fel “Bylchau a chynllun”, yn aros yn y ffeil hon.',
      ],
    },
    functions: {
      code: 'Cod',
      function: 'Maes',
      level: 'Lefel',
      plus: 'Plws',
      score: 'Sgôr',
      perCent: 'Yn eu lle',
      met: 'Bodlonwyd',
      applicable: 'Yn berthnasol',
      target: 'Targed',
      gap: 'Lefelau ar goll',
      projected: 'Sgôr wedyn',
      atMost: 'Lefel ar y mwyaf',
      unsure: 'Ddim yn siŵr',
      unanswered: 'Dim ateb',
      notApplicable: 'Ddim yn berthnasol',
      atLevel: (level) => `Lefel ${level}`,
      evidenced: 'Ydy â thystiolaeth',
      seenByTwo: 'Ydy a welwyd gan ddau',
      before: (day) => `Sgôr ar ${day}`,
      yes: 'ydy',
    },
    leftOut: (name) => `${name} (wedi’i adael allan)`,
    hints: {
      answer: 'Dewiswch ateb o’r rhestr.',
      reason: (most) => `Mae ei angen ar gyfer “Ddim yn berthnasol”. Hyd at ${most} nod.`,
      note: (most) => `Beth sy’n cefnogi’r ateb. Hyd at ${most} nod.`,
      evidence: (most) => `Cyfeiriad gwe, fel https://www.example.org/cofnodion. Hyd at ${most} nod.`,
    },
    plan: {
      question: 'cwestiwn',
      function: 'maes',
      level: 'lefel',
      title: 'teitl',
      action: 'beth i’w wneud',
      why: 'pam y mae’n bwysig',
      phase: 'cyfnod',
      marks: 'gwerth',
      status: 'statws',
      owner: 'perchennog',
      due: 'dyddiad cau',
      note: 'nodyn',
    },
    definitions: {
      kind: 'Math',
      term: 'Term',
      meaning: 'Ystyr',
      level: 'Lefel',
      function: 'Maes',
      word: 'Gair',
      source: 'Ffynhonnell',
    },
    changes: {
      question: 'cwestiwn',
      function: 'maes',
      title: 'teitl',
      before: (day) => `ar ${day}`,
      now: 'nawr',
      gap: 'bwlch',
      gaps: { closed: 'wedi cau', opened: 'wedi agor' },
    },
    history: {
      day: 'Diwrnod',
      set: 'Set o gwestiynau',
      score: 'Sgôr',
      perCent: 'Yn eu lle',
      commitment: 'Ymrwymiadau',
      practice: 'Arferion',
    },
  },

  faults: faultsCy,
  faultAt: (line, fault) => `Llinell ${line}: ${fault}`,
  faultOfFile: (fault) => `Y ffeil: ${fault}.`,

  answerColumns: {
    question: 'cwestiwn',
    function: 'maes',
    level: 'lefel',
    measure: 'mesur',
    asked: 'gofynnwyd',
    counts: 'beth sy’n cyfrif',
    mayBe: 'gall fod yn ddim yn berthnasol i',
    answer: 'ateb',
    reason: 'rheswm',
    note: 'nodyn',
    evidence: 'tystiolaeth',
    day: 'atebwyd ar',
    by: 'atebwyd gan',
    evidenced: 'â thystiolaeth',
    seenByTwo: 'wedi’i weld gan ddau',
  },
})
