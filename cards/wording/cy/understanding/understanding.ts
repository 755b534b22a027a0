// The wording of answers to what people ask in their own words, in Welsh.

import type { WelshBody } from '../../../../lib/bodies/welsh.ts'
import { lowerFirst } from '../../../../lib/sentence.ts'
import { areInPlace } from '../../../../lib/welsh/agreeing.ts'
import type { Wording } from '../../en/en.ts'
import { answers, areas, criteria, questions } from '../nouns.ts'
import { cyTitles } from './titles.ts'
import { cyTopics } from './topics.ts'

export const cyUnderstanding = (body: WelshBody): Wording['understanding'] => ({
  topics: cyTopics(body),
  scoring: (levels) => [
    'Sut y cyfrifir y canlyniadau',
    `Mae gan bob maes ${levels} lefel. Ar bob lefel mae **ymrwymiadau** (mae penderfyniad, polisi, rôl neu gyllideb yno) ac **arferion** (mae ar waith). Cyrhaeddir lefel pan fydd popeth sydd arni, ac oddi tani, yn ei le.`,
    'Mae’r sgôr yn adio’r gyfran sydd yn ei lle ar bob lefel, felly mae’n cyfrif hefyd yr hyn sydd uwchlaw’r lefel. Mae Ddim yn siŵr a chwestiynau heb eu hateb yn cyfrif fel pethau nad ydynt yn eu lle.',
    'Felly gall sgôr uchel sefyll wrth ymyl lefel isel: mae llawer yn ei le yn uwch i fyny, ac mae rhywbeth ar goll o hyd ar y lefel nesaf. Mae cau’r bwlch hwnnw’n codi’r lefel, yn aml o fwy nag un.',
  ],
  own: {
    duties: (n) => `Dyletswyddau cyfreithiol â’r ateb Nac ydy: **${n}**. Mae **Bylchau** yn eu rhestru yn gyntaf.`,
    sum: (score, functions, met, of, perCent) =>
      `Cymedr sgoriau ${areas(functions)} yw’r sgôr gyffredinol, **${score}**. Mae ${met} o’r ${criteria(of)} ${areInPlace(met)} (${perCent}%): ffigur arall yw hwnnw, lle mae pob maen prawf yn cyfrif yr un faint.`,
    typical: (line) =>
      `Y **lefel nodweddiadol** yw’r uchaf y mae mwy na hanner y meysydd wedi’i chyrraedd. Yma: ${lowerFirst(line)}.`,
    behind: (names) => `**Pellaf ar ei hôl hi** yw’r meysydd ar y lefel isaf. Yma: ${names}.`,
    strongest: (names) => `**Cryfaf** yn ôl lefel ac wedyn yn ôl sgôr: ${names}.`,
    target:
      'Lefel yw targed. Mae’r sgôr yn cyfrif popeth sydd yn ei le, gan gynnwys yr hyn sydd uwchlaw’r targed, felly gall fod yn uwch na’r targed.',
    criteria:
      '**Maen prawf** yw’r hyn y mae un cwestiwn yn ei ofyn: penderfyniad yw ymrwymiad, ac mae arfer ar waith. Canran o feini prawf, nid o staff, yw pob canran.',
  },
  brief: {
    score: (score, inPlace) => `Y sgôr gyffredinol yw **${score}**: ${inPlace}.`,
    standing: (typical, behind) => `${typical}.${behind === undefined ? '' : ` **Pellaf ar ei hôl hi:** ${behind}.`}`,
  },
  whatIf: {
    now: (score) => `Y sgôr gyffredinol nawr yw **${score}**.`,
    reached: 'Mae’r targed wedi’i gyrraedd: nid oes bwlch ar ôl hyd ato.',
  },
  about: (asked, inAreas) => [
    'Beth yw hwn',
    `Bot wyf fi. Rwy’n mynd ${body.with} drwy’r Asesiad Aeddfedrwydd Digidol: ${questions(asked)} Ydy/Nac ydy am benderfyniadau a wnaed ac arferion sydd ar waith, mewn ${areas(inAreas)}. Nid oes deallusrwydd artiffisial ynof.`,
    `Hunanasesiad yw hwn: eich ${body.one} sy’n penderfynu ei wneud, ac nid oes unrhyw gyfraith yn gofyn amdano. Os yw’r gyfraith yn mynnu’r hyn y mae cwestiwn yn ei ofyn, mae **Rhagor** yn dweud hynny.`,
    `Ar y diwedd byddwch yn gwybod ble mae’r ${body.one} yn sefyll, ble mae’r bylchau, a beth i’w wneud nesaf. Mae’r cwestiynau’n wreiddiol; mae pob un yn enwi’r fframwaith cyhoeddus y tu ôl iddo.`,
  ],
  length: (asked) => [
    'Faint o amser y mae’n ei gymryd',
    `Mae ${questions(asked)} Ydy/Nac ydy. Mae angen 30 i 60 munud i gyd ar y rhan fwyaf o bobl. Gallwch stopio ar ôl unrhyw gwestiwn a mynd ymlaen wedyn; nid oes terfyn amser.`,
    'Gallwch hepgor cwestiwn. Mae’r hyn a adewch yn agored yn cyfrif fel rhywbeth nad yw yn ei le nes i chi ei ateb.',
  ],
  level: (name, meaning) => [name, meaning],
  levelZero: [
    'Lefel 0',
    'Nid yw lefel 1 yn gyflawn eto. Mae’r canlyniadau’n dweud faint o feini prawf sydd ar goll ar ei chyfer.',
  ],
  targetSource: (usual) => [
    'O ble y daw’r lefelau targed',
    `Targed yw’r lefel y mae maes yn anelu ati. Lefel ${usual} ydyw nes i chi ddewis un arall; nid oes neb o’r tu allan yn ei osod. Nid yw targed yn newid unrhyw ateb na sgôr.`,
    `Newidiwch ef o dan **Gosodiadau**; yn asesiad ${body.the}, ei arweinwyr sy’n gallu gwneud hynny. Mae targedau asesiad gorffenedig yn aros fel y maent nes iddo gael ei ailagor.`,
  ],
  levels: (n) => (n === 5 ? 'Y pum lefel' : `Y ${n} lefel`),
  functions: [
    'Y meysydd',
    'Yn eich sgwrs eich hun, mae **Rhagor** wrth gwestiwn yn dangos holl gwestiynau ei faes ar un ffurflen.',
  ],
  version: (version) => [
    'Fersiwn y cwestiynau',
    `Mae asesiad sy’n dechrau nawr yn defnyddio fersiwn ${version} o’r cwestiynau. Mae’n aros gyda’r fersiwn hwnnw oni bai eich bod yn ei symud.`,
  ],
  noQuestion: (what, most) => [
    `Nid yw hwn yma: ${what}`,
    `Mae’r cwestiynau wedi’u rhifo o 1 i ${most}. Gallwch ddweud “ewch i gwestiwn 45”, neu enwi maes.`,
  ],
  noLevel: (n, most) => [`Nid oes lefel ${n}`, `Mae’r lefelau’n mynd o 1 i ${most}.`],

  choose: {
    heading: 'Ai dyma oedd gennych mewn golwg?',
    intro:
      'Nid wyf yn siŵr beth oedd gennych mewn golwg. Pwyswch yr un sy’n gweddu, neu dywedwch ef mewn geiriau eraill.',
    none: 'Rhywbeth arall: cymorth',
  },
  unclear: {
    intro:
      'Mae’r hyn a ysgrifennoch yn fwy nag Ydy, Nac ydy neu Ddim yn siŵr yn unig. Nid oes dim wedi’i gadw eto. Pwyswch yr ateb sy’n gweddu. I gadw eich geiriau, pwyswch **Rhagor** ac ysgrifennwch nodyn.',
    noOrUnsure:
      'Ai **Nac ydy** neu **Ddim yn siŵr** yw hynny? Nid oes dim wedi’i gadw eto. Pwyswch **Nac ydy** os gwyddoch nad yw yn ei le, a **Ddim yn siŵr** os gallai rhywun arall wybod.',
    again:
      'Nid oeddwn yn siŵr pa gwestiwn yr oeddech yn ei ateb, felly nid oes dim wedi’i gadw. Dyma’r cwestiwn: pwyswch eich ateb, neu teipiwch ef eto.',
    several:
      'Mae gennych fwy nag un asesiad ar agor, felly nid oes dim wedi’i gadw eto. Dyma gwestiwn yr un a ddefnyddioch ddiwethaf: pwyswch eich ateb, neu teipiwch ef eto. Teipiwch **fy asesiadau** i ddewis un arall.',
  },
  lastAnswer: {
    heading: 'Eich ateb diwethaf',
    said: (value, day) => `Eich ateb ar ${day}: **${value}**.`,
    none: 'Nid ydych wedi rhoi ateb eto y gellid ei dynnu’n ôl.',
    see: 'Ei newid',
  },
  startAgain: {
    heading: 'Rydych wedi gorffen asesiad',
    finished: (day) =>
      `Gorffennwyd ef ar ${day}, ac mae ei ganlyniadau’n aros fel y maent. Gallwch edrych arnynt, neu gychwyn un newydd.`,
    results: 'Gweld eich canlyniadau',
    compare: 'Cymharu',
    another: 'Cychwyn un newydd',
    all: 'Fy holl asesiadau',
  },
  startBeside: {
    heading: (views) => (views === 1 ? 'Cychwyn ail un?' : 'Cychwyn un arall?'),
    stays: (views, given) =>
      views === 1
        ? `Mae’r asesiad sydd gennych yn aros fel y mae. Mae ${answers(given)} ynddo.`
        : `Mae pob un o’ch ${views} asesiad sydd ag atebion yn aros fel y mae. Mae ${answers(given)} yn yr un diwethaf.`,
  },
  otherView: (given) => `Mae gennych asesiad arall: mae ${answers(given)} ynddo. Mae hwn yn wag.`,
  mine: {
    heading: 'Eich asesiadau',
    none: 'Nid ydych wedi cychwyn asesiad eto.',
    open: 'Ar agor',
    finished: 'Wedi’u gorffen',
    finishedOn: (day) => `Gorffennwyd ar ${day}`,
    change: 'Ailenwi neu ddileu un',
    whichOne: 'Ailenwi neu ddileu: pa un?',
    ofTeam: `Ei arweinwyr sy’n ailenwi ac yn dileu asesiad ${body.the}, yn ei sianel o dan **Gosodiadau**.`,
    begun: (day) => `Cychwynnwyd ar ${day}`,
    one: 'Ailenwi neu ddileu',
    openIt: 'Ei agor',
    renameIt: 'Ei ailenwi',
    renaming: 'Ailenwi asesiad',
    itsName: 'Ei enw',
    saveName: 'Cadw’r enw',
    named: 'Mae’r enw wedi’i gadw.',
    deleteOne: 'Ei ddileu …',
    deleting: 'Dileu’r asesiad hwn?',
    goes: (given) =>
      `Gydag ef bydd ${answers(given)}, ei nodiadau a’i hanes yn mynd. Ni ellir ei ddadwneud. Mae eich asesiadau eraill yn aros.`,
    keepIt: 'Ei gadw',
    deleted: 'Mae’r asesiad hwn wedi’i ddileu',
    othersStay: 'Mae eich asesiadau eraill yn aros fel y maent.',
  },
  answerFunction: 'Ateb ei gwestiynau',
  seeFunction: 'Gweld ei ganlyniadau',

  titles: cyTitles(body),
})
