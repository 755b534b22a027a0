// Assembles the Welsh wording of the interface, half of it from sibling files, with the English type. docs/welsh.md
// lists the terms and their review.

import { most } from '../../../assessment/limits.ts'
import type { InputFault } from '../../../assessment/problem.ts'
import type { WelshBody } from '../../../lib/bodies/welsh.ts'
import { lowerFirst } from '../../../lib/sentence.ts'
import { welshTerms } from '../../../lib/terms/welsh.ts'
import {
  areAnswered,
  areInPlace,
  areUnanswered,
  areUnsaved,
  countingAsUnmet,
  toDo as theyAreToDo,
  toAnswer,
} from '../../../lib/welsh/agreeing.ts'
import { and } from '../../../lib/welsh/and.ts'
import type { Wording } from '../en/en.ts'
import { cyBenchmark } from './benchmark.ts'
import { cyConfidence } from './confidence.ts'
import { cyConsent } from './consent.ts'
import { cyCouncils } from './councils.ts'
import { cyCounting } from './counting.ts'
import { cyFiles } from './files.ts'
import { cyLanguage } from './language.ts'
import {
  andMore,
  answers,
  areas,
  assessments as assessmentsOf,
  capital,
  changes,
  criteria,
  placeWithin,
  points,
  questions,
  things,
} from './nouns.ts'
import { cyPlan } from './plan.ts'
import { cySettings } from './settings.ts'
import { cySharing } from './sharing.ts'
import { cyTeam } from './team.ts'
import { cyUnderstanding } from './understanding/understanding.ts'
import { cyVersions } from './versions.ts'

const missing = (body: WelshBody) => ({
  leads: 'Rhaid i rywun arwain: dewiswch o leiaf un arweinydd.',
  reason: `Dywedwch mewn ychydig eiriau pam na all hyn fod yn berthnasol i’ch ${body.one}.`,
  function: 'Dewiswch y maes i’w adael allan.',
  council: `Rhowch enw’r ${body.one}.`,
  'left-out': 'Dywedwch mewn ychydig eiriau pam yr ydych yn gadael y maes hwn allan.',
})

const inputNames = (body: WelshBody) => ({
  note: 'Nodyn',
  reason: 'Rheswm',
  evidence: 'Dolen i’r dystiolaeth',
  name: 'Enw’r asesiad hwn',
  council: body.One,
  councilCy: `Enw Cymraeg ${body.the}`,
})

/** The open answers of a sentence: "3 heb ateb, 2 â’r ateb Ddim yn siŵr". */
const notKnown = (open: number, unsure: number) =>
  [open > 0 && `${open} heb ateb`, unsure > 0 && `${unsure} â’r ateb Ddim yn siŵr`].filter(Boolean).join(', ')

export const cy = (body: WelshBody): Wording => ({
  ...welshTerms,
  noValue: 'Dim ateb eto',
  more: '…',

  language: cyLanguage(body),

  assessment: {
    title: (council, nth, day) =>
      `Eich barn bersonol${nth > 1 ? ` ${nth}` : ''}${council ? `: ${council}` : ''}, dechreuwyd ${day}`,
    titleForOthers: (council, day) => `Barn un swyddog${council ? `: ${council}` : ''}, dechreuwyd ${day}`,
    onlyYou: 'Dim ond chi sy’n gallu gweld hyn',
  },

  buttons: {
    start: 'Cychwyn',
    startAnother: 'Cychwyn un arall',
    resume: 'Parhau',
    ofQuestion: (title, nth) => `${title}: cwestiwn ${nth}`,
    answer: 'Ateb',
    back: 'Yn ôl',
    more: 'Rhagor',
    undo: 'Dadwneud',
    skip: 'Hepgor',
    rest: 'Dim un o’r gweddill eto',
    form: 'Pob un ar un ffurflen',
    functions: 'Meysydd',
    pause: 'Oedi',
    toQuestion: 'Yn ôl i’r cwestiwn',
    progress: 'Cynnydd',
    results: 'Canlyniadau',
    gaps: 'Bylchau',
    review: 'Adolygu’r atebion',
    settings: 'Gosodiadau',
    finish: 'Gorffen',
    finishNow: 'Gorffen nawr',
    answerOn: 'Parhau i ateb',
    reopen: 'Ei ailagor',
    help: 'Cymorth',
    save: 'Cadw',
    saveNote: 'Cadw’r nodyn a’r ddolen',
    change: 'Newid',
    unsureOnes: 'I’r atebion Ddim yn siŵr',
    delete: 'Dileu fy nata',
    deleteNow: 'Dileu am byth',
    keep: 'Cadw popeth',
    previous: 'Blaenorol',
    next: 'Nesaf',
    nextFunction: 'Maes nesaf',
    previousFunction: 'Maes blaenorol',
  },

  welcome: {
    heading: `Pa mor aeddfed yn ddigidol yw eich ${body.one}?`,
    what: (asked, inAreas) =>
      `Rwy’n gofyn ${questions(asked)} Ydy/Nac ydy am benderfyniadau a wnaed ac arferion sydd ar waith, mewn ${areas(inAreas)}. Pwyswch fotwm i ateb. Ar unrhyw adeg, gallaf ddangos ble mae’r ${body.one} yn sefyll a beth i’w wneud nesaf.`,
    saved: 'Caiff pob ateb ei gadw wrth i chi ei bwyso. Stopiwch pryd bynnag y mynnwch a dewch yn ôl yr wythnos nesaf.',
    who: 'Dim ond chi sy’n gweld eich atebion, nes i chi eu rhannu.',
  },

  help: {
    heading: 'Beth y gallaf ei wneud',
    intro: 'Pwyswch fotwm, neu teipiwch un o’r geiriau hyn ar unrhyw adeg:',
    commands: [
      ['cychwyn', 'cychwyn asesiad, neu fynd ymlaen â’r un sydd gennych'],
      ['parhau', 'mynd ymlaen o’r man lle gwnaethoch stopio'],
      ['cynnydd', 'gweld pa mor bell yr ydych wedi mynd; dewis maes'],
      ['canlyniadau', 'gweld y lefelau a’r sgoriau hyd yma'],
      ['bylchau', 'gweld beth i’w wneud nesaf, yn ei drefn'],
      ['cymharu', 'gweld beth sydd wedi newid ers y tro diwethaf'],
      ['adolygu', 'edrych drwy eich atebion a’u newid'],
      ['gosodiadau', `${body.one}, targedau a dyddiad cau`],
      ['gorffen', 'rhewi’r canlyniadau pan fyddwch wedi gorffen'],
      ['fy asesiadau', 'gweld eich holl asesiadau ac agor un'],
      ['fy meysydd', 'y meysydd yr ydych yn eu hateb dros dîm'],
      ['tewi', 'dim nodiadau atgoffa am gwestiynau agored; mae **dad-dewi** yn dod â nhw yn ôl'],
      ['dileu', 'dileu eich asesiadau a’ch holl atebion'],
    ],
    answering:
      'Pan fydd cwestiwn o’ch blaen, gallwch deipio **ydy**, **nac ydy**, **ddim yn siŵr**, **yn ôl**, **hepgor** neu **dadwneud**.',
    version: (version) => `Fersiwn ${version}`,
  },

  question: {
    place: (name, nth, of) => `${name} · ${nth} o ${of}`,
    overall: (nth, of) => `Cwestiwn ${nth} o ${of}`,
    answered: (n, of) => `${n} o’r ${questions(of)} ${areAnswered(n)}`,
    allAnswered: (asked) => `**Mae pob un o’r ${questions(asked)} wedi’i ateb.**`,
    yesMeans: 'Ystyr Ydy:',
    saved: (value, question) => `Cadwyd **${value}**: ${question}`,
    savedRest: (n, name) =>
      `Cadwyd **Nac ydy** ar gyfer ${n === 1 ? 'yr unig gwestiwn' : questions(n)} a oedd ar ôl. Maes: ${name}.`,
    undone: 'Tynnwyd yr ateb yn ôl. Dyma’r cwestiwn eto.',
    undoneMany: (n) => `Tynnwyd yn ôl: ${answers(n)}.`,
    standing: (value, day) => `Eich ateb ar ${day}: **${value}**.`,
    functionDone: {
      answered: (name) => `${name}: mae’r maes cyfan wedi’i ateb, diolch.`,
      nothingApplies: 'Nid oes dim ynddo’n berthnasol.',
      inPlace: (met, of) => `${met} o ${of} ${areInPlace(met)}.`,
      reached: (met, of, level) => `${met} o ${of} ${areInPlace(met)}: ${lowerFirst(level)}.`,
      unsure: (n) => `${n} â’r ateb Ddim yn siŵr.`,
      missing: (n, level) => `${criteria(n)} ar goll ar gyfer lefel ${level}.`,
    },
    private:
      'Dim ond chi sy’n gweld eich atebion, nes i chi eu rhannu. Caiff pob un ei gadw wrth i chi ei bwyso; stopiwch pryd bynnag y mynnwch. Mae angen 30 i 60 munud i gyd ar y rhan fwyaf o bobl.',
  },

  changed: {
    heading: 'Rydych wedi ateb hwn ers hynny',
    said: (value, day, wanted) => `Eich ateb ar ${day}: **${value}**. A ydych am ei newid i **${wanted}**?`,
    same: (value, day) => `Eich ateb ar ${day}: **${value}**. Felly dyna ydyw’n barod.`,
    stands: (value, day) => `Eich ateb ar ${day}: **${value}**. Mae’n aros: ni newidiwyd dim.`,
    change: (wanted) => `Newid i: ${wanted}`,
    keep: (value) => `Cadw: ${value}`,
  },

  detail: {
    why: 'Pam y mae’n bwysig',
    yes: 'Beth sy’n cyfrif fel Ydy',
    no: 'Os Nac ydy yw’r ateb',
    counts: 'Mae hyn yn cyfrif:',
    doesNotCount: 'Nid yw hyn yn cyfrif:',
    terms: 'Ystyr y geiriau',
    sources: 'O ble y daw',
    cited: (title, year, point) => `${title}${year ? ` (${year})` : ''}${point ? `: ${point}` : ''}`,
    appliesIn: (places) => `lle mae’n gymwys: ${placeWithin(places)}`,
    duty: (places) => `Mae’r gyfraith yn mynnu’r hyn a ofynnir yma. Ble: ${placeWithin(places)}.`,
    ukWide: 'y DU gyfan',
    note: 'Nodyn i chi eich hun',
    notePlaceholder: 'Beth sydd y tu ôl i’r ateb, pwy sy’n gwybod mwy',
    evidence: 'Dolen i’r dystiolaeth',
    evidencePlaceholder: 'https://…',
    reason: `Os na all hyn fod yn berthnasol i’ch ${body.one}: pam?`,
    reasonPlaceholder: `Er enghraifft: nid oes gan ${body.the} stoc dai`,
    notApplicableFor: (places) =>
      `Y cyrff sy’n gallu dewis **Ddim yn berthnasol** yma: ${places}. Dywedwch o dan **Gosodiadau** pa fath o ${body.soft} yw eich un chi.`,
    saved: 'Wedi’i gadw.',
    draft: (save) =>
      `Mae’r hyn a ddewisoch neu a deipioch yma o’r blaen yn aros, ond **heb ei gadw eto**. Pwyswch **${save}** o fewn 30 diwrnod i’w gadw.`,
  },

  form: {
    heading: (name) => `${name}: pob un ar un ffurflen`,
    intro:
      'Atebwch neu newidiwch gynifer ag y mynnwch, yna pwyswch **Cadw** ar y diwedd. Mae’r botymau eraill yn dal eich dewisiadau yma am 30 diwrnod, heb eu cadw fel atebion. Bydd beth bynnag a adewch yn wag yn aros heb ei ateb.',
    left: (n) => `Mae ${answers(n)} ar y ffurflen **${areUnsaved(n)} eto**.`,
    backToForm: 'Yn ôl i’r ffurflen',
    more: 'Mae Ddim yn berthnasol, nodiadau a dolenni o dan **Rhagor** ar bob cwestiwn.',
  },

  progress: {
    heading: 'Cynnydd',
    answered: (n, of, unsure) =>
      `${n} o’r ${questions(of)} ${areAnswered(n)}${unsure > 0 ? `, ${unsure} ohonynt yn **Ddim yn siŵr**` : ''}.`,
    row: (n, of) => `${n} o ${of}`,
    due: (day) => `Dyddiad cau: **${day}**.`,
    hint: 'Pwyswch faes i fynd i’w gwestiwn agored nesaf.',
    open: (name) => `Mynd i: ${name}`,
  },

  review: {
    heading: (name) => `Eich atebion: ${name}`,
    function: (nth, of) => `Maes ${nth} o ${of}`,
    by: (value, day) => `**${value}** · chi, ${day}`,
    note: 'Nodyn',
    reason: 'Rheswm',
    evidence: 'Tystiolaeth',
    before: (earlier) => `Cyn hynny: ${earlier}`,
    earlier: (value, day) => `${value} (${day})`,
    earlierMore: (n) => `${and(changes(n))} cyn y rhain`,
    takenBack: 'dim ateb',
    savedForm: (n) => (n === 0 ? 'Ni newidiwyd dim.' : `Cadwyd ${answers(n)}.`),
    conflicts:
      'Newidiwyd y rhain tra oedd y ffurflen ar agor. Maent fel y cawsant eu cadw ddiwethaf. Pwyswch **Newid** os ydych am gael rhywbeth arall:',
    conflict: (question, standing, wanted) =>
      `${question} Yr ateb nawr: **${standing}**; ar y ffurflen: **${wanted}**.`,
  },

  results: {
    heading: 'Canlyniadau',
    soFar: 'Canlyniadau hyd yma',
    asOf: (day) => `Fel yr oedd ar ${day}.`,
    allAnswered: (asked, isTeam) =>
      `Mae pob un o’r ${questions(asked)} wedi’i ateb. Dyma ble mae’r ${body.one} yn sefyll${isTeam ? '' : ', yn eich barn chi'}.`,
    atLeast: (open, unsure) =>
      `O leiaf: mae ${open > 0 ? questions(open) : questions(unsure)} ${open > 0 ? 'heb ateb' : 'â’r ateb Ddim yn siŵr'}${open > 0 && unsure > 0 ? ` ${and(String(unsure))} â’r ateb Ddim yn siŵr` : ''}, felly gall y gwir ffigurau fod yn uwch.`,
    score: 'Sgôr gyffredinol',
    scoreOf: (score, levels) => `${score} o ${levels}`,
    inPlace: (met, of, perCent) => `${met} o’r ${criteria(of)} ${areInPlace(met)} (${perCent}%)`,
    projected: (score, target) =>
      `Byddai’r sgôr yn ${score} ar ôl cau pob bwlch hyd at ${target === undefined ? 'y targedau' : `lefel ${target}, sef y targed`}`,
    nothingAnswered: 'Nid oes dim wedi’i ateb eto',
    allOpen: (asked) => `${questions(asked)} yn agored o hyd`,
    typical: 'Lefel nodweddiadol',
    typicalAt: (n, of, level) => `Meysydd sydd wedi cyrraedd ${lowerFirst(level)}: ${n} o ${of}`,
    typicalNone: 'Nid yw’r rhan fwyaf o’r meysydd wedi cyrraedd lefel 1 eto',
    typicalUnanswered: (n, of, hasAnswers) =>
      `Ddim yn hysbys eto (meysydd heb eu hateb${hasAnswers ? ' gan mwyaf' : ''}: ${n} o ${of})`,
    typicalNotStarted: (n, of) => `Meysydd heb ddechrau: ${n} o ${of}`,
    typicalMixed: (reached, of, working) =>
      `Meysydd sydd wedi cyrraedd lefel 1: ${reached} o ${of}${working > 0 ? `; yn gweithio tuag ati: ${working}` : ''}`,
    behind: 'Pellaf ar ei hôl hi',
    behindIn: (names, state) => `${names.join('; ')}: ${lowerFirst(state)}`,
    behindMany: (names, more, state) => `${names.join('; ')} ${andMore(more)}: ${lowerFirst(state)}`,
    behindAll: (state) => `Mae pob maes yr un fath: ${lowerFirst(state)}`,
    behindUnknown: (unanswered, hasAnswers) =>
      `Ddim yn hysbys eto (${areas(unanswered)} ${areUnanswered(unanswered)}${hasAnswers ? ' gan mwyaf' : ''})`,
    behindAndUnanswered: (line, unanswered, hasAnswers) =>
      `${line}; ${areas(unanswered)} ${areUnanswered(unanswered)} ${hasAnswers ? 'gan mwyaf' : 'eto'}`,
    evidence: 'Tystiolaeth',
    evidenced: (perCent) => `Mae tystiolaeth gan ${perCent}% o’r atebion Ydy`,
    evidencedAndSeen: (perCent, seen) => `Mae tystiolaeth gan ${perCent}% o’r atebion Ydy; gwelwyd ${seen}% gan ddau`,
    evidenceMeaning: 'Nodyn neu ddolen yw tystiolaeth. Nid yw’n newid unrhyw sgôr.',
    evidenceOfTeam:
      'Nodyn neu ddolen yw tystiolaeth. Gwelwyd gan ddau: o leiaf ddwy bleidlais o blaid yr ateb, neu gadarnhad gan aelod arall. Nid yw’r naill na’r llall yn newid unrhyw sgôr.',
    nextStep: (missing, of, level) => `${missing} o’r ${criteria(of)} ar goll o lefel ${level}`,
    atMost: (level, open, unsure) => `Lefel ${level} ar y mwyaf (${notKnown(open, unsure)})`,
    targetThen: (target, level, score) => `Ar darged ${target}: lefel ${level}, sgôr ${score}`,
    targetReached: (target) => `targed ${target} wedi’i gyrraedd`,
    oneView: `Barn un swyddog yw hon, nid ffigur ${body.the}.`,
    functions: 'Fesul maes',
    hint: 'Pwyswch faes i weld pa feini prawf sydd ar goll.',
    detailOf: (name) => `Gweld: ${name}`,
    barOf: (score, levels) => `Sgôr ${score} o ${levels}`,
    unknown: notKnown,
    chart: {
      now: 'Sgôr nawr',
      atTarget: 'Sgôr ar y targed',
      last: (day) => `Ar ${day}`,
      noScore: 'dim sgôr',
      row: (name, now, target, atTarget, last, day) =>
        `${name}: nawr ${now}${atTarget === undefined ? '' : `, ${atTarget} ar darged ${target}`}${
          last === undefined || day === undefined ? '' : `, ar ${day} ${last}`
        }.`,
      bar: (label, share) => `${label} ${share}.`,
    },
    measures: 'Ymrwymiadau ac arferion',
    commitment: 'Ymrwymiad',
    practice: 'Arfer',
    difference: (difference) =>
      difference === 0
        ? 'Cymaint yn cael ei wneud ag a addewir'
        : difference > 0
          ? `Ymrwymiadau ${points(difference)} yn uwch nag arferion`
          : `Arferion ${points(-difference)} yn uwch nag ymrwymiadau`,
    agile: 'Gweithio ystwyth',
    provision: 'Darpariaeth',
    takeUp: 'Defnydd',
    agileDifference: (difference) =>
      difference === 0
        ? 'Cymaint yn cael ei ddefnyddio ag a ddarperir'
        : difference > 0
          ? `Darpariaeth ${points(difference)} yn uwch na’r defnydd`
          : `Defnydd ${points(-difference)} yn uwch na’r ddarpariaeth`,
    criteriaOf: (label, met, of, perCent) => `${label}: ${met} o’r ${criteria(of)} (${perCent})`,
    firstGap: (title) => `**Yn gyntaf:** ${title}`,
    people: 'Arweinyddiaeth a diwylliant',
    leadership: 'Arweinyddiaeth ddigidol',
    culture: 'Diwylliant',
    frozen: (day, score) => `Gorffennwyd o’r blaen, ar ${day}: sgôr gyffredinol ${score}`,
    finishedOn: (day) => `Gorffennwyd ar ${day}. Mae’r ffigurau hyn wedi’u rhewi; dim ond chi sy’n gallu eu gweld.`,
    tooFewToCompare: (answered, asked) =>
      `Atebwyd ${answered} o’r ${questions(asked)}: rhy ychydig eto i gymharu’r ddau.`,
    method: 'Cyrhaeddir lefel pan fydd popeth hyd ati yn ei le. Mae plws yn golygu bod rhywbeth uwch ei phen yn ei le.',
    scoreAboveLevel: (name, score, level) =>
      `${name}: sgôr ${score}, ${lowerFirst(level)}. Mae’r sgôr yn cyfrif popeth; mae’r lefel yn stopio ar y bwlch cyntaf.`,
    howItWorks: 'Sgoriau a lefelau',
  },

  gaps: {
    heading: 'Bylchau, yn y drefn i’w cau',
    none: 'Dim bylchau: mae popeth sy’n berthnasol yn ei le.',
    noneYet: 'Nid oes bwlch yn hysbys eto: nid oes dim â’r ateb Nac ydy.',
    intro: (toDo, toTarget) =>
      toTarget === 0
        ? `Mae pob maes wedi cyrraedd ei darged. Mae ${things(toDo)} ar ôl ${theyAreToDo(toDo)} y tu hwnt iddo.`
        : `Mae ${things(toTarget)} ${theyAreToDo(toTarget)} i gyrraedd y targed ym mhob maes, o ${toDo} i gyd.`,
    introSoFar: (toDo, toTarget) =>
      toTarget === 0
        ? `Hyd yma nid oes dim i’w wneud i gyrraedd y targedau. Mae ${things(toDo)} ${theyAreToDo(toDo)} y tu hwnt iddynt. Gall cwestiynau heb Ydy na Nac ydy ychwanegu rhagor.`
        : `Mae ${things(toTarget)} ${theyAreToDo(toTarget)} i gyrraedd y targedau, o ${toDo} i gyd. Gall cwestiynau heb Ydy na Nac ydy ychwanegu rhagor.`,
    first: (n) => `Os gwnewch ${['un peth', 'ddau beth'][n - 1] ?? 'dri pheth'}`,
    open: (title) => `Agor: ${title}`,
    openHeading: (unanswered, unsure) =>
      unsure === 0
        ? `${capital(toAnswer(unanswered))} o hyd: ${questions(unanswered)}`
        : unanswered === 0
          ? `${questions(unsure)} â’r ateb Ddim yn siŵr`
          : `Heb Ydy na Nac ydy: ${questions(unanswered + unsure)}`,
    openHint: (unanswered, unsure) =>
      `${unanswered > 0 && unsure > 0 ? `${notKnown(unanswered, unsure)}. ` : ''}${unanswered + unsure === 1 ? 'Gall fod yn ei le’n barod, felly ni roddir cam gweithredu ar ei gyfer.' : 'Gallant fod yn eu lle’n barod, felly ni roddir camau gweithredu ar eu cyfer.'}`,
    nationLater: 'I ddewis y wlad, agorwch yr asesiad eto, yna ewch i **Gosodiadau**.',
    noneOpen: 'Nid oes cwestiwn agored, nac un â’r ateb Ddim yn siŵr.',
    whoHelps: (isFinished) =>
      `Gall cydweithwyr sy’n gweithio yn y maes ddweud wrthych.${isFinished ? ' I newid ateb, agorwch yr asesiad eto yn gyntaf.' : ''}`,
    openIn: (n) => `${questions(n)} heb Ydy na Nac ydy`,
    answerOpen: 'Ateb y cyntaf ohonynt',
    phase: (n) => `Cyfnod ${n}`,
    phaseMeaning: 'Mae pob cyfnod yn mynd â phob maes un lefel ymhellach.',
    atLevel: (level) => `cwestiwn ar ${lowerFirst(level)}`,
    oneStepMeaning: 'O fewn un cam i lefel: mae ateb Ydy i’r cwestiwn hwn yn unig yn mynd â’i faes yno.',
    oneStep: (level) => `o fewn un cam i lefel ${level}`,
    duty: 'dyletswydd gyfreithiol',
    beyond: 'Y tu hwnt i’r targedau',
    notAnswered: 'dim ateb eto',
    notSure: 'ddim yn siŵr',
    page: (n, of) => `Tudalen ${n} o ${of}`,
  },

  function: {
    target: (level, target) => `${level}. Targed: lefel ${target}.`,
    projected: (level, score) => `Ar ôl cau pob bwlch hyd at y targed: lefel ${level}, sgôr ${score}`,
    targetMet: (level, target) => `${level}. Mae’r targed, lefel ${target}, wedi’i gyrraedd.`,
    score: (score, levels, met, of, perCent) =>
      `Sgôr ${score} o ${levels} · ${met} o ${of} ${areInPlace(met)} (${perCent}%)`,
    levelRow: (level, met, of) => `${level}: ${met} o ${of} ${areInPlace(met)}`,
    levelDone: (level) => `${level}: cyflawn`,
    answerFirst: (question) => `Ateb yn gyntaf: ${question}`,
    change: (title) => `Ateb neu newid: ${title}`,
    marks: {
      yes: '✔ Ydy',
      no: '✘ Nac ydy',
      unsure: '? Ddim yn siŵr',
      notApplicable: '– Ddim yn berthnasol',
      open: '○ Agored',
    },
    missing: (level) => `Ar goll ar gyfer ${lowerFirst(level)}`,
    complete: 'Mae popeth sy’n berthnasol yn y maes hwn yn ei le.',
  },

  settings: cySettings(body),

  finish: {
    heading: 'Gorffen yr asesiad hwn?',
    muchOpen: (answered, of, perCent) =>
      `**Mae llawer yn agored o hyd:** dim ond ${answered} o’r ${questions(of)} sydd ${areAnswered(answered)} (${perCent}%). Ychydig y mae’r ffigurau’n ei ddweud am ${body.the} eto.`,
    open: (open, unsure) =>
      open + unsure === 0
        ? 'Mae pob cwestiwn wedi’i ateb.'
        : `${notKnown(open, unsure)}: bydd${open + unsure === 1 ? '' : 'ant'} ${countingAsUnmet(open + unsure)}.`,
    freezes:
      'Mae gorffen yn rhewi’r atebion a’r ffigurau fel y maent heddiw. Gallwch ei ailagor wedyn; mae’r ffigurau a rewyd yn aros yn ei hanes.',
    who: `Dim ond chi fydd yn ei weld. Ni ddaw’n ffigur ${body.the}.`,
  },

  delete: {
    heading: 'Dileu popeth yr ydych wedi’i ateb yma?',
    what: (assessments, given) =>
      `Bydd hyn yn dileu ${assessmentsOf(assessments)} ${and(answers(given))}, gan gynnwys nodiadau a hanes. Ni ellir ei ddadwneud.`,
    done: 'Mae popeth yr oeddech wedi’i ateb yma wedi’i ddileu.',
    nothing: 'Nid oes gennych ddim i’w ddileu.',
    partly:
      'Mae’r hyn y gallaf ei ddarllen o’ch data wedi’i ddileu. Ni ellir darllen o leiaf un cofnod ar hyn o bryd, felly cedwais ef. Gofynnwch i’ch gweinyddwr, a fydd yn dod o hyd iddo yn fy log; yna teipiwch **dileu** eto.',
    again: 'Teipiwch **cychwyn** pryd bynnag y dymunwch ddechrau o’r newydd.',
  },

  pause: {
    heading: 'Popeth wedi’i gadw',
    come: 'Dewch yn ôl pryd bynnag y mynnwch: pwyswch **Parhau** yma, neu teipiwch **parhau**.',
  },

  choose: {
    row: (n, of) => `${n} o ${of} ${areAnswered(n)}`,
  },

  notUnderstood: {
    heading: 'Ni ddeallais hynny',
    way: 'Rwy’n deall botymau ac ychydig o eiriau: **cychwyn**, **parhau**, **canlyniadau**, **bylchau**, **adolygu**, **cymorth**; a phan fydd cwestiwn o’ch blaen **ydy**, **nac ydy**, **ddim yn siŵr**, **yn ôl**, **hepgor**, **dadwneud**.',
  },
  edited: {
    heading: 'Nid yw golygu neges yn newid dim',
    way: 'Rwy’n darllen neges unwaith, pan fyddwch yn ei hanfon. Mae’r hyn a wnaeth yn aros fel y mae. I newid rhywbeth, anfonwch neges newydd neu pwyswch fotwm.',
    stands:
      'Rwy’n darllen neges unwaith, pan fyddwch yn ei hanfon. Mae’r ateb a roddodd hon yn sefyll o hyd. Mae **Dadwneud** yn ei dynnu’n ôl.',
  },
  retention: {
    heading: (day) => `Caiff hwn ei ddileu ar ${day}`,
    personal: `Nid ydych wedi defnyddio’r asesiad hwn ers amser hir, a dim ond am gyfnod penodol y mae eich ${body.one} yn cadw rhai nas defnyddir.`,
    council: `Nid oes neb wedi defnyddio’r asesiad hwn gan ${body.the} ers amser hir, a dim ond am gyfnod penodol y mae eich ${body.one} yn cadw rhai nas defnyddir.`,
    keep: 'I’w gadw, agorwch ef ac atebwch neu newidiwch rywbeth cyn y diwrnod hwnnw.',
    open: 'Ei agor',
  },
  broken: {
    notSaved:
      'Aeth rhywbeth o’i le ar fy ochr i, ac efallai nad yw hyn wedi’i gadw. Mae eich atebion cynharach yn ddiogel. Rhowch gynnig arall arni mewn munud.',
    newer:
      'Cadwyd y cofnod hwn gan fersiwn mwy diweddar ohonof, felly ni allaf ei ddarllen ar hyn o bryd. Ni newidiwyd ac ni chollwyd dim ynddo. Mae popeth arall yn gweithio.',
    damaged:
      'Ni allaf ddarllen y cofnod hwn, am ei fod wedi’i ddifrodi. Ni newidiwyd dim ynddo. Mae popeth arall yn gweithio. Efallai fod gan eich gweinyddwr gopi wrth gefn ohono.',
    reference: (id) => `Os bydd hyn yn parhau, rhowch y cyfeirnod hwn i’ch gweinyddwr: ${id}`,
  },
  busy: 'Un eiliad: roedd hynny’n gyflymach nag y gallaf ei ddilyn. Ni chafodd eich cam diwethaf ei gyflawni. Rhowch gynnig arall arni, os gwelwch yn dda.',

  problem: {
    heading: 'Ni weithiodd hynny',
    nothingYet: 'Dim wedi’i gychwyn eto',
    say: {
      'assessment-gone':
        'Nid yw’r asesiad hwn yma mwyach: cafodd ei ddileu, neu nid eich un chi ydyw. Ni newidiwyd dim.',
      'assessment-submitted':
        'Mae’r asesiad hwn wedi’i orffen, felly mae ei atebion yn aros fel y maent. Ailagorwch ef i’w newid.',
      'nothing-started': 'Nid ydych wedi cychwyn asesiad eto. Pwyswch **Cychwyn**: daw’r cwestiwn cyntaf ar unwaith.',
      'no-current-question':
        'Mae pob cwestiwn wedi’i ateb, felly nid oes un o’ch blaen. Pwyswch **Parhau** i gael y canlyniadau.',
      'not-applicable-here': `Gall eich math chi o ${body.soft} ateb y cwestiwn hwn, felly ni chynigir **Ddim yn berthnasol** yma.`,
      'nothing-to-undo': 'Nid oes dim i’w dynnu’n ôl: ni roddwyd ateb eto, neu mae wedi newid ers hynny.',
      'not-understood': 'Nid yw’r botwm hwn yn perthyn i ddim yr wyf yn ei adnabod. Ni newidiwyd dim.',
      'members-refused':
        'Nid yw Teams yn dweud wrthyf pwy sydd yn y sianel neu’r sgwrs hon, felly nid wyf yn dangos nac yn cofnodi dim yma. Gofynnwch i berchennog fy nhynnu a’m hychwanegu eto, a chaniatáu i mi weld yr aelodau.',
      'not-here': 'Mae hyn yn perthyn i sianel neu sgwrs arall. Agorwch ef yno; ni newidiwyd dim.',
      'nothing-in-channel': `Nid oes asesiad gan ${body.the} ar agor yma. Pwyswch **Cychwyn** i ddechrau un; daw ei fwrdd ar unwaith.`,
      'last-lead': 'Chi yw’r unig arweinydd yma. Enwch arweinydd arall yn gyntaf; yna gallwch roi’r gorau iddi.',
      'guests-do-not-vote':
        'Nid yw gwesteion yn pleidleisio yma, felly ni chyfrifwyd hyn. Gall arweinydd newid hynny o dan **Gosodiadau**.',
      'guests-do-not-record':
        'Nid yw gwesteion yn datgelu’r pleidleisiau nac yn cofnodi ateb yma; aelod nad yw’n westai sy’n gwneud hynny. Ni newidiwyd dim.',
      'observers-do-not-vote':
        'Rydych yn arsylwi yma: rydych yn gweld popeth ac nid ydych yn pleidleisio. Gall arweinydd newid hynny: **Bwrdd**, **Rhagor**, **Arsylwyr**.',
      'observer-takes-nothing':
        'Nid oes gan arsylwr faes. Gall arweinydd roi ei bleidlais yn ôl i arsylwr: **Bwrdd**, **Rhagor**, **Arsylwyr**.',
      'not-a-member':
        'Dim ond aelodau’r sianel neu’r sgwrs hon sy’n gallu gwneud hyn neu gael eu dewis. Efallai y bydd rhaid i aelod newydd aros nes i Teams ei restru. Ni newidiwyd dim.',
      'guest-takes-nothing': `Ni all gwesteion gychwyn asesiad ${body.the}, cael maes nac arwain. Gall aelod nad yw’n westai wneud hynny. Ni newidiwyd dim.`,
      'vote-over':
        'Mae’r cwestiwn hwn wedi symud ymlaen: cytunwyd ar ateb, neu mae’n cael ei ofyn o’r newydd. Ni chyfrifwyd yr hyn a bwysoch.',
      'put-off':
        'Gohiriwyd y cwestiwn hwn i’w drafod wedyn, felly ni ddatgelwyd ac ni chofnodwyd dim. Mae ar y bwrdd o dan **Rhagor**, **Cwestiynau a ohiriwyd**.',
      'nobody-voted': 'Nid oes neb sydd yma wedi ateb eto, felly nid oes dim i’w ddatgelu na’i gofnodi.',
      'not-revealed': 'Gellir cofnodi ateb ar ôl datgelu’r pleidleisiau. Pwyswch **Datgelu** yn gyntaf.',
      'later-return': `Mae asesiad diweddarach gan ${body.the} yn y sianel hon wedi cymryd ei le, felly mae hwn yn aros wedi’i gyflwyno.`,
      'record-full':
        'Mae’r asesiad hwn wedi cyrraedd ei faint mwyaf, felly ni ellir cadw testun hirach ynddo. Byrhewch neu dilëwch nodiadau nad oes eu hangen mwyach. Gallwch gyflwyno, dadwneud a dileu o hyd.',
      'too-much-open': `Mae llai na hanner y cwestiynau wedi’u hateb, felly ni all hwn fod yn ffigur ${body.the} eto. Mae’n aros ar agor; cadwch ef fel drafft.`,
      'too-many-left-out': 'Ni ellir gadael rhagor o feysydd allan o’r asesiad hwn. Dewch ag un yn ôl yn gyntaf.',
      'too-many-open': `Mae gennych ${assessmentsOf(most.open)} ar agor, a dyna’r nifer fwyaf y gall un person ei chael. Gorffennwch un ohonynt yn gyntaf; yna gallwch gychwyn un arall.`,
      'too-many-assessments': `Mae gennych ${assessmentsOf(most.assessments)}, a dyna’r nifer fwyaf y gall un person ei chael. Teipiwch **dileu** i’w dileu i gyd; yna gallwch gychwyn un arall.`,
      'not-restorable': `Ni ellir adfer yr asesiad hwn gan ${body.the} mwyach: mae ei 30 diwrnod ar ben, neu mae wedi’i adfer yn barod.`,
      'return-open': `Mae asesiad arall gan ${body.the} ar agor yma. Cyflwynwch neu dilëwch hwnnw’n gyntaf; yna gellir adfer hwn.`,
      'too-many-councils': `Mae ${most.councils} ${body.one} yma, sef y nifer fwyaf posibl. Dewiswch un ohonynt, neu newidiwch enw un ohonynt yn ei osodiadau.`,
      'too-many-returns': `Mae gan y sianel hon y nifer fwyaf o asesiadau’r ${body.one}: ${most.returns}, neu ${most.deletedReturns} o rai a ddilëwyd y gellir eu hadfer o hyd. Dilëwch un nad oes ei angen mwyach, neu arhoswch nes i un a ddilëwyd gael ei ddileu am byth.`,
      'version-not-served':
        'Mae’r asesiad hwn yn defnyddio fersiwn o’r cwestiynau nad yw gan y bot hwn. Ni chollwyd ac ni newidiwyd dim.',
      'later-plan': `Mae asesiad diweddarach gan ${body.the} yn y sianel hon wedi cymryd y cynllun drosodd. Crybwyllwch fi yno gyda’r gair **cynllun**; ni newidiwyd dim yma.`,
      'nothing-to-plan':
        'Dim ond maen prawf â’r ateb Nac ydy sydd angen cam gweithredu. Mae hwn yn ei le, nid yw’n berthnasol, neu nid oes ganddo ateb eto. Ni newidiwyd dim.',
      'moved-since':
        'Symudwyd yr asesiad hwn i fersiwn arall o’i gwestiynau ers i’r cerdyn hwn gael ei lunio, felly ni chadwyd dim. Ewch ymlaen i weld y cwestiwn fel y mae nawr.',
      'move-final':
        'Cafodd rhywbeth ei ateb neu ei gyflwyno ers hynny, felly mae’r symud yn sefyll. Mae’r hyn a ateboch yn aros.',
      'changed-since-preview':
        'Mae eich barn neu’r maes hwn wedi newid ers hynny. Ni ddaethpwyd â dim; edrychwch arno eto.',
      'nothing-to-confirm':
        'Mae’r ateb hwn wedi newid ers hynny, neu nid oes un i’w gadarnhau. Ni nodwyd dim; edrychwch arno eto.',
      'spot-check-open': 'Mae gwiriad ar hap o’r asesiad hwn ar waith. Rhaid i hwnnw ddod i ben cyn dechrau un arall.',
      'spot-check-over': 'Mae’r gwiriad ar hap hwn ar ben, felly ni chadwyd dim.',
      'too-few-to-draw':
        'Mae angen deg cwestiwn ar wiriad ar hap, â’r ateb Ydy neu Nac ydy, nad yw’r cydweithiwr wedi’u hateb na phleidleisio arnynt. Dewiswch gydweithiwr a gymerodd lai o ran.',
      'own-answer': 'Chi a roddodd yr ateb hwn, felly rhaid i aelod arall ei gadarnhau.',
      'rules-changed':
        'Mae’r ffordd yr ydych yn ateb gyda’ch gilydd wedi newid ers i’r cerdyn hwn gael ei lunio. Ni chofnodwyd dim; atebwch eto.',
    },
    notApplicableElsewhere: `Yr ateb i’r rhain yw **Ddim yn berthnasol**, ac ni chaiff y math o ${body.soft} a ddewisoch ateb felly. Newidiwch nhw’n gyntaf, yna’r math:`,
    inputs: 'Heb ei gadw eto. Cywirwch hyn a phwyswch y botwm eto:',
    input: (fault: InputFault): string => {
      switch (fault.fault) {
        case 'not-a-link':
          return 'Rhaid i’r ddolen i’r dystiolaeth fod yn gyfeiriad gwe cyfan sy’n dechrau â https:// neu http://.'
        case 'missing':
          return missing(body)[fault.input]
        case 'too-few':
          return `Rhaid i’r panel fod yn wag, neu gynnwys ${fault.least} o bobl o leiaf: byddai llai’n datgelu pwy a ddywedodd beth.`
        case 'too-long':
          return `${inputNames(body)[fault.input]}: uchafswm o ${fault.most} nod.`
        case 'not-a-date':
          return 'Rhaid i’r dyddiad cau fod yn ddiwrnod yn y calendr, fel 2026-11-30.'
        case 'in-the-past':
          return 'Mae’r dyddiad cau wedi mynd heibio’n barod.'
        case 'not-a-member':
          return `Rhaid i’r perchennog fod yn aelod o sianel neu sgwrs yr asesiad hwn gan ${body.the}. Dewiswch aelod.`
        case 'guest':
          return 'Nid yw gwesteion yn berchen ar gamau gweithredu. Dewiswch aelod nad yw’n westai.'
        case 'unknown-choice':
          return 'Nid yw un o’r dewisiadau ar ei restr. Dewiswch eto.'
      }
    },
  },

  team: cyTeam(body),
  plan: cyPlan,
  benchmark: cyBenchmark(body),
  consent: cyConsent(body),
  confidence: cyConfidence(body),
  files: cyFiles,
  understanding: cyUnderstanding(body),
  sharing: cySharing(body),
  councils: cyCouncils(body),
  counting: cyCounting(body),
  versions: cyVersions(body),
})
