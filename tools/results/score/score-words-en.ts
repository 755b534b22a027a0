// The English words of the page that `npm run score` writes. Column heads have at most six letters.

import type { Quadrant } from '../../../assessment/summary.ts'
import type { LevelState } from '../../../scoring/level-state.ts'

export const scoreWordsEn = {
  overall: 'Overall score',
  projected: 'With the gaps',
  typical: 'Typical level',
  behind: 'Furthest behind',
  leftOut: 'Left out',
  inPlace: (score: string, levels: number, met: number, of: number, perCent: string) =>
    `${score} of ${levels}, ${met} of ${of} in place (${perCent})`,
  projectedTo: (score: string, levels: number, perCent: string) =>
    `${score} of ${levels} once the gap list is done (${perCent} in place)`,
  questions: (asked: number, yes: number, no: number, notApplicable: number) =>
    `${asked} questions: ${yes} yes, ${no} no, ${notApplicable} not applicable,`,
  open: (unknown: number, unsure: number, unanswered: number) =>
    `${unknown} open${unknown > 0 ? ', so read "at least"' : ''} (${unsure} unsure, ${unanswered} unanswered).`,
  mostWorking: 'most functions work towards level 1',
  most: {
    unanswered: (n: number, of: number) => `not known yet: ${n} of ${of} functions are not answered`,
    'mostly-unanswered': (n: number, of: number) => `not known yet: ${n} of ${of} functions are mostly unanswered`,
    'not-started': (n: number, of: number) => `${n} of ${of} functions have not started`,
  },
  mixed: (reached: number, of: number, working: number) =>
    `${reached} of ${of} functions have reached level 1${working > 0 ? `; ${working} ${working === 1 ? 'works' : 'work'} towards it` : ''}`,
  reached: (n: number, of: number, level: number, name: string) =>
    `${n} of ${of} functions have reached level ${level}, ${name}`,
  level: (level: number, name: string) => `level ${level}, ${name}`,
  states: {
    unanswered: 'not answered yet',
    'mostly-unanswered': 'mostly unanswered',
    'not-started': 'not started',
    working: 'working towards level 1',
    'not-applicable': '-',
  } satisfies Readonly<Record<Exclude<LevelState, 'reached'>, string>>,
  quadrants: {
    'starting-out': 'Starting out',
    'decided-not-done': 'Decided, not yet done',
    'done-without-mandate': 'Done without a mandate',
    delivering: 'Delivering on decisions',
  } satisfies Readonly<Record<Quadrant, string>>,
  head: {
    function: 'Function',
    level: 'Level',
    score: 'Score',
    met: 'Met',
    target: 'Target',
    projected: 'Then',
    open: 'Open',
    notApplicable: 'N-a',
  },
  byLevel: 'Next step, and met by level',
  nextStep: (missing: number, of: number, level: number) => `${missing} of ${of} missing to level ${level}`,
  shares: (commitment: string, practice: string, gap: string) =>
    `Commitments met ${commitment}, practices met ${practice}, gap ${gap}`,
  people: (leadership: string, culture: string) => `Leadership ${leadership}, culture ${culture}`,
  agile: (provision: string, takeUp: string, gap: string) =>
    `Agile working: provided ${provision}, taken up ${takeUp}, gap ${gap}`,
  points: (gap: number) => `${gap} points`,
  evidence: (perCent: string) => `Evidence: ${perCent} of the Yes answers have a note or a link`,
  allMet: 'Every criterion that applies is met.',
  first: 'What to do first',
  oneStep: (level: number) => `one step from level ${level}`,
  duty: 'a duty by law',
  answerFirst: (question: string) => `Answer first: ${question}`,
}

export type ScoreWords = typeof scoreWordsEn
