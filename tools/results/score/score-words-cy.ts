// The Welsh words of the page that `npm run score` writes, typed by the English.

import { areInPlace } from '../../../lib/welsh/agreeing.ts'
import { masculine } from '../../../lib/welsh/counted.ts'
import type { ScoreWords } from './score-words-en.ts'

const questions = masculine('cwestiwn')
const points = masculine('pwynt')

export const scoreWordsCy: ScoreWords = {
  overall: 'Sgôr gyffredinol',
  projected: 'Ar ôl y bylchau',
  typical: 'Lefel nodweddiadol',
  behind: 'Pellaf ar ei hôl hi',
  leftOut: 'Wedi’u gadael allan',
  inPlace: (score, levels, met, of, perCent) => `${score} o ${levels}, ${met} o ${of} ${areInPlace(met)} (${perCent})`,
  projectedTo: (score, levels, perCent) => `${score} o ${levels} ar ôl cau pob bwlch (${perCent} yn eu lle)`,
  questions: (asked, yes, no, notApplicable) =>
    `${questions(asked)}: ${yes} ydy, ${no} nac ydy, ${notApplicable} ddim yn berthnasol,`,
  open: (unknown, unsure, unanswered) =>
    `${unknown} yn agored${unknown > 0 ? ', felly darllenwch “o leiaf”' : ''} (${unsure} ddim yn siŵr, ${unanswered} heb ateb).`,
  mostWorking: 'mae’r rhan fwyaf o’r meysydd yn gweithio tuag at lefel 1',
  most: {
    unanswered: (n, of) => `ddim yn hysbys eto (meysydd heb eu hateb: ${n} o ${of})`,
    'mostly-unanswered': (n, of) => `ddim yn hysbys eto (meysydd heb eu hateb gan mwyaf: ${n} o ${of})`,
    'not-started': (n, of) => `meysydd heb ddechrau: ${n} o ${of}`,
  },
  mixed: (reached, of, working) =>
    `meysydd sydd wedi cyrraedd lefel 1: ${reached} o ${of}${working > 0 ? `; yn gweithio tuag ati: ${working}` : ''}`,
  reached: (n, of, level, name) => `meysydd sydd wedi cyrraedd lefel ${level}, ${name}: ${n} o ${of}`,
  level: (level, name) => `lefel ${level}, ${name}`,
  states: {
    unanswered: 'heb eu hateb eto',
    'mostly-unanswered': 'heb eu hateb gan mwyaf',
    'not-started': 'heb ddechrau',
    working: 'yn gweithio tuag at lefel 1',
    'not-applicable': '-',
  },
  quadrants: {
    'starting-out': 'Ar y dechrau',
    'decided-not-done': 'Wedi’i benderfynu, heb ei wneud eto',
    'done-without-mandate': 'Wedi’i wneud heb fandad',
    delivering: 'Yn cyflawni penderfyniadau',
  },
  head: {
    function: 'Maes',
    level: 'Lefel',
    score: 'Sgôr',
    met: '%',
    target: 'Targed',
    projected: 'Wedyn',
    open: 'Agored',
    notApplicable: 'D-b',
  },
  byLevel: 'Cam nesaf, a’r lefelau',
  nextStep: (missing, of, level) => `${missing} o ${of} ar goll ar gyfer lefel ${level}`,
  shares: (commitment, practice, gap) =>
    `Ymrwymiadau yn eu lle ${commitment}, arferion yn eu lle ${practice}, bwlch ${gap}`,
  people: (leadership, culture) => `Arweinyddiaeth ${leadership}, diwylliant ${culture}`,
  agile: (provision, takeUp, gap) => `Gweithio ystwyth: darpariaeth ${provision}, defnydd ${takeUp}, bwlch ${gap}`,
  points: (gap) => points(gap),
  evidence: (perCent) => `Tystiolaeth: mae gan ${perCent} o’r atebion Ydy nodyn neu ddolen`,
  allMet: 'Mae pob maen prawf sy’n berthnasol wedi’i fodloni.',
  first: 'Beth i’w wneud yn gyntaf',
  oneStep: (level) => `o fewn un cam i lefel ${level}`,
  duty: 'dyletswydd gyfreithiol',
  answerFirst: (question) => `Ateb yn gyntaf: ${question}`,
}
