// Every card in every state worth a look. The golden files show them, and the rules for cards are tried on them.

import { usualSubmissionRule } from '../../assessment/answers/submission-share.ts'
import { type Assessment, valuesOf } from '../../assessment/assessment.ts'
import type { Council } from '../../assessment/council.ts'
import type { Problem } from '../../assessment/problem.ts'
import { changedCard } from '../../cards/answering/changed-card.ts'
import { deleteCard, deletedCard } from '../../cards/answering/delete-card.ts'
import { type DetailView, detailCard } from '../../cards/answering/detail-card.ts'
import { editedAnswerCard, editedCard } from '../../cards/answering/edited-card.ts'
import { type FormView, formCard } from '../../cards/answering/form-card.ts'
import { functionDoneLine, type OperationNotice } from '../../cards/answering/operation-notice.ts'
import { pauseCard } from '../../cards/answering/pause-card.ts'
import { progressCard } from '../../cards/answering/progress-card.ts'
import { type QuestionView, questionCard } from '../../cards/answering/question-card.ts'
import { type ReviewView, reviewCard } from '../../cards/answering/review-card.ts'
import { button } from '../../cards/parts/elements.ts'
import type { View } from '../../cards/parts/frame.ts'
import { type Words, wordsFor } from '../../cards/parts/words.ts'
import { retentionCard } from '../../cards/reminders/retention-card.ts'
import { finishCard } from '../../cards/results/finish-card.ts'
import { functionCard } from '../../cards/results/function-card.ts'
import { gapsCard } from '../../cards/results/gaps-card.ts'
import { resultsCard } from '../../cards/results/results-card.ts'
import { partCard } from '../../cards/settings/part-card.ts'
import { type SettingsView, settingsCard } from '../../cards/settings/settings-card.ts'
import type { PartView } from '../../cards/settings/settings-part.ts'
import { partsOf } from '../../cards/settings/settings-parts.ts'
import type { SettingsPart } from '../../cards/settings/settings-presses.ts'
import { targetInput } from '../../cards/settings/targets-part.ts'
import { brokenCard } from '../../cards/system/broken-card.ts'
import { busyCard, silentCard } from '../../cards/system/busy-card.ts'
import { helpCard, notUnderstoodCard } from '../../cards/system/help-card.ts'
import { languageCard } from '../../cards/system/language-card.ts'
import { problemCard } from '../../cards/system/problem-card.ts'
import { welcomeCard } from '../../cards/system/welcome-card.ts'
import { ifGapsClosed, resultsInBrief } from '../../cards/understanding/brief-figures.ts'
import { chooseMeaningCard } from '../../cards/understanding/choose-meaning-card.ts'
import { deletedViewCard, deleteViewCard } from '../../cards/understanding/delete-view-card.ts'
import { functionWays } from '../../cards/understanding/function-ways.ts'
import { lastAnswerCard } from '../../cards/understanding/last-answer-card.ts'
import { changeOneCard, myAssessmentsCard } from '../../cards/understanding/my-assessments-card.ts'
import { oneViewCard } from '../../cards/understanding/one-view-card.ts'
import { ownFigures } from '../../cards/understanding/own-figures.ts'
import { renameViewCard } from '../../cards/understanding/rename-view-card.ts'
import { startAgainCard, startBesideCard } from '../../cards/understanding/start-again-card.ts'
import { topicCard } from '../../cards/understanding/topic-card.ts'
import { type Topic, topics } from '../../cards/wording/en/understanding/topics.ts'
import { beyondTargets, gapList } from '../../scoring/roadmap.ts'
import { summarise } from '../../scoring/summarise.ts'
import * as sample from '../support/cards/sample.ts'
import { benchmarkDrawings, consentDrawings } from './benchmark-drawings.ts'
import { confidenceDrawings } from './confidence-drawings.ts'
import { councilDrawings } from './council-drawings.ts'
import {
  about,
  alone,
  asSent,
  type Drawing,
  everyFault,
  type FiledDrawing,
  functionNamed,
  inFile,
  summaryOf,
  viewOf,
} from './drawing.ts'
import { filesDrawings } from './files-drawings.ts'
import { overTimeDrawings } from './over-time-drawings.ts'
import { planDrawings } from './plan-drawings.ts'
import { teamDrawings } from './team-drawings.ts'
import * as team from './team-sample.ts'
import { versionDrawings } from './version-drawings.ts'

const question = (name: string, assessment: Assessment, id: string, rest: Partial<QuestionView> = {}): Drawing =>
  about(name, assessment, (view) => questionCard({ ...view, question: sample.question(id), ...rest }))

const detail = (name: string, assessment: Assessment, id: string, rest: Partial<DetailView> = {}): Drawing =>
  about(name, assessment, (view, drawing) => detailCard({ ...view, question: sample.question(id), drawing, ...rest }))

const form = (name: string, assessment: Assessment, code: string, rest: Partial<FormView> = {}): Drawing =>
  about(name, assessment, (view, drawing) => formCard({ ...view, function: functionNamed(code), drawing, ...rest }))

const review = (name: string, assessment: Assessment, code: string, rest: Partial<ReviewView> = {}): Drawing =>
  about(name, assessment, (view) => reviewCard({ ...view, function: functionNamed(code), ...rest }))

const onward = ({ ui }: Words) => [button(ui.buttons.start, { do: 'start' })]

/** The last of the ninety answers. */
const lastSaved: OperationNotice = {
  type: 'saved',
  question: sample.questionId('GOVN-5P'),
  value: 'yes',
  operation: 'the last answer',
}

const results = (name: string, assessment: Assessment, happened?: OperationNotice): Drawing =>
  about(name, assessment, (view) => resultsCard({ ...view, summary: summaryOf(view), happened, ...asSent(view) }))

/** A topic with sentences from a person's own answers. */
const topicWith = (
  name: string,
  topic: Topic,
  assessment: Assessment,
  own: (view: View) => readonly string[],
): Drawing =>
  alone(name, (words) => topicCard(words, sample.set, { do: 'topic', topic }, [], own(viewOf(words, assessment))))

const gaps = (name: string, assessment: Assessment, page: number, isOnlyOpen = false): Drawing =>
  about(name, assessment, (view) => {
    const { targets } = assessment
    const given = [sample.set, valuesOf(assessment), { targets, nation: view.council.nation }] as const
    return gapsCard({ ...view, toTarget: gapList(...given), beyond: beyondTargets(...given), page, isOnlyOpen })
  })

const matrix = (name: string, assessment: Assessment, code: string): Drawing =>
  about(name, assessment, (view) => {
    const row = sample.there(summaryOf(view).functions.find((row) => row.code === code))
    return functionCard({ ...view, function: functionNamed(code), row })
  })

const settings = (name: string, assessment: Assessment, rest: Partial<SettingsView> = {}): Drawing => ({
  name,
  about: (words) => viewOf(words, assessment, undefined, rest.deployment),
  draw: (words) => settingsCard({ ...viewOf(words, assessment, undefined, rest.deployment), deployment: {}, ...rest }),
})

const part = (name: string, which: SettingsPart, assessment: Assessment, rest: Partial<PartView> = {}): Drawing => ({
  name,
  about: (words) => viewOf(words, assessment, undefined, rest.deployment),
  draw: (words, drawing) => {
    const view = viewOf(words, assessment, undefined, rest.deployment)
    return partCard({ ...view, deployment: {}, drawing, part: which, ...rest })
  },
})

const problem = ([refused, goOnWith]: readonly [Problem, Assessment?]): Drawing => ({
  name: `problem-${refused.code}`,
  draw: (words) => problemCard(words, refused, goOnWith?.id, goOnWith?.team && team.shared(team.grace)),
})

/** The line that a function is finished with needs words, so what happened is made once they are known. */
const functionFinished = (
  name: string,
  happened: (done: string) => OperationNotice,
  assessment: Assessment = sample.middle,
  code = 'LEAD',
): Drawing =>
  about(name, assessment, (view) => {
    const row = sample.there(summaryOf(view).functions.find((each) => each.code === code))
    const asked = sample.question('CULT-1C')
    return questionCard({ ...view, question: asked, happened: happened(functionDoneLine(view.words, row)) })
  })

/** The saved answer that finished a function. */
const lastOf =
  (id: string) =>
  (functionDone: string): OperationNotice => ({
    ...{ type: 'saved', question: sample.questionId(id), value: 'no', operation: `said-${id}`, functionDone },
  })

const {
  fresh,
  middle,
  answered,
  finished,
  reopened,
  nothingYet,
  complete,
  withoutFunction,
  nothing,
  mixed,
  oneBehind,
  oneFunction,
  oneOpen,
  promised,
  practised,
  wordy,
} = sample
const standing = sample.there(middle.answers['LEAD-2P'])
const leadTwo = sample.questionId('LEAD-2P')
const changedToNo = { code: 'answer-changed', question: leadTwo, standing, wanted: 'no' } as const
const deployment: Council = { name: 'Ynys Môn Council', authority: 'unitary', nation: 'wales' }
const everyTarget = Object.fromEntries(sample.set.functions.map(({ code }) => [targetInput(code), '4']))
const named = { ...middle, number: 2, name: 'My view, spring 2026' }

/**
 * Each code of the catalogue, and the assessment that the person can continue. A new code does not compile without an
 * entry.
 */
const problems: { readonly [Code in Problem['code']]: readonly [Extract<Problem, { code: Code }>, Assessment?] } = {
  'assessment-gone': [{ code: 'assessment-gone' }],
  'assessment-submitted': [{ code: 'assessment-submitted', at: '2026-03-20T10:00:00.000Z' }, finished],
  'nothing-started': [{ code: 'nothing-started' }],
  'no-current-question': [{ code: 'no-current-question' }, answered],
  'answer-changed': [changedToNo, middle],
  'not-applicable-here': [{ code: 'not-applicable-here', question: leadTwo }, middle],
  'not-applicable-elsewhere': [
    { code: 'not-applicable-elsewhere', questions: [sample.questionId('AGIL-3P'), sample.questionId('DATA-2P')] },
    middle,
  ],
  'nothing-to-undo': [{ code: 'nothing-to-undo' }, middle],
  'bad-inputs': [{ code: 'bad-inputs', inputs: everyFault }, middle],
  'not-understood': [{ code: 'not-understood' }, middle],
  'members-refused': [{ code: 'members-refused' }],
  'not-here': [{ code: 'not-here' }],
  'nothing-in-channel': [{ code: 'nothing-in-channel' }],
  'leads-only': [{ code: 'leads-only', leads: [team.bronwen] }, team.middle],
  'lead-present': [{ code: 'lead-present', leads: [team.bronwen] }, team.middle],
  'last-lead': [{ code: 'last-lead' }, team.middle],
  'guests-do-not-vote': [{ code: 'guests-do-not-vote' }, team.middle],
  'guests-do-not-record': [{ code: 'guests-do-not-record' }, team.middle],
  'function-taken': [{ code: 'function-taken', functionCode: 'CULT', owner: team.rhys }, team.middle],
  'function-not-yours': [{ code: 'function-not-yours', functionCode: 'CULT', owner: team.rhys }, team.middle],
  'observers-do-not-vote': [{ code: 'observers-do-not-vote' }, team.middle],
  'observer-takes-nothing': [{ code: 'observer-takes-nothing' }, team.middle],
  'observer-has-function': [{ code: 'observer-has-function', functionCode: 'CULT', owner: team.rhys }, team.middle],
  'not-a-member': [{ code: 'not-a-member' }, team.middle],
  'guest-takes-nothing': [{ code: 'guest-takes-nothing' }, team.middle],
  'vote-over': [{ code: 'vote-over', question: leadTwo }, team.middle],
  'put-off': [{ code: 'put-off', question: leadTwo }, team.middle],
  'nobody-voted': [{ code: 'nobody-voted' }, team.middle],
  'not-revealed': [{ code: 'not-revealed' }, team.middle],
  'later-return': [{ code: 'later-return' }, team.middle],
  'version-not-served': [{ code: 'version-not-served', questionSet: { id: 'dma', version: '2031.1' } }],
  'plan-not-yours': [{ code: 'plan-not-yours', functionCode: 'CULT', owner: team.rhys }, team.middle],
  'nothing-to-plan': [{ code: 'nothing-to-plan' }, team.middle],
  'later-plan': [{ code: 'later-plan' }, team.submitted],
  'moved-since': [{ code: 'moved-since' }, middle],
  'move-final': [{ code: 'move-final' }, middle],
  'changed-since-preview': [{ code: 'changed-since-preview' }, team.middle],
  'nothing-to-confirm': [{ code: 'nothing-to-confirm' }, team.middle],
  'own-answer': [{ code: 'own-answer' }, team.middle],
  'spot-check-open': [{ code: 'spot-check-open' }, team.submitted],
  'spot-check-over': [{ code: 'spot-check-over' }, team.submitted],
  'too-few-to-draw': [{ code: 'too-few-to-draw', found: 4 }, team.submitted],
  'rules-changed': [{ code: 'rules-changed' }, team.middle],
  'record-full': [{ code: 'record-full' }, middle],
  'function-left-out': [{ code: 'function-left-out', functionCode: 'AGIL' }, team.leavingOut],
  'too-much-open': [{ code: 'too-much-open' }, team.middle],
  'too-many-left-out': [{ code: 'too-many-left-out' }, team.leavingOut],
  'too-many-open': [{ code: 'too-many-open' }],
  'too-many-assessments': [{ code: 'too-many-assessments' }],
  'return-open': [{ code: 'return-open' }, team.middle],
  'too-many-councils': [{ code: 'too-many-councils' }],
  'too-many-returns': [{ code: 'too-many-returns' }],
  'not-restorable': [{ code: 'not-restorable' }, team.middle],
}

/** The details of a question of the newest version, which has examples and a glossary. */
const explained = (name: string, id: string): Drawing =>
  about(name, fresh, (view, drawing) => {
    const set = sample.newest
    const words = { ...view.words, set: wordsFor(set, view.words.language).set }
    return detailCard({
      ...view,
      words,
      set,
      question: sample.there(set.questions.get(sample.questionId(id))),
      drawing,
    })
  })

/** The drawings behind the golden files, sorted by the file of `cards/` that draws them. */
export const drawings: readonly FiledDrawing[] = [
  ...inFile('system/welcome-card', [alone('welcome', (words) => welcomeCard(words, sample.set))]),
  ...inFile('system/language-card', [
    alone('language', (words) => languageCard(words, { isChosen: false, isShared: false }, onward(words))),
    alone('language-chosen', (words) => languageCard(words, { isChosen: true, isShared: true }, onward(words))),
    // The question set has no wording in this language.
    alone('language-asks-in-other', (words) =>
      languageCard({ ...words, asksIn: 'xx' }, { isChosen: true, isShared: false }, onward(words)),
    ),
  ]),
  ...inFile('system/help-card', [
    alone('help', (words) => helpCard(words, '1.2.3')),
    alone('not-understood', notUnderstoodCard),
  ]),
  ...inFile('answering/edited-card', [
    alone('edited', editedCard),
    about('edited-answer', middle, (view) =>
      editedAnswerCard(view, {
        ...{ type: 'saved', question: sample.questionId('CULT-1C'), value: 'yes', operation: 'said-CULT-1C' },
      }),
    ),
  ]),
  ...inFile('system/busy-card', [alone('busy', busyCard), alone('silent', silentCard)]),
  ...inFile('system/broken-card', [
    alone('broken', (words) => brokenCard(words, '7b0e3c52-9a1d-4f7e-8c11-2f6b7f0a9d33')),
    alone('broken-newer', (words) => brokenCard(words, '7b0e3c52-9a1d-4f7e-8c11-2f6b7f0a9d33', 'newer')),
    alone('broken-damaged', (words) => brokenCard(words, '7b0e3c52-9a1d-4f7e-8c11-2f6b7f0a9d33', 'damaged')),
  ]),
  ...inFile('reminders/retention-card', [
    about('retention-view', middle, (view) => retentionCard(view, '2026-12-31T10:00:00.000Z')),
  ]),
  ...inFile('answering/question-card', [
    question('question-first', fresh, 'LEAD-1C', { happened: { type: 'first' } }),
    question('question-form-left', middle, 'CULT-2C', { left: { function: functionNamed('CULT').code, chosen: 2 } }),
    question('question-beside-another', fresh, 'LEAD-1C', {
      happened: { type: 'first' },
      other: { assessment: finished, given: 90 },
    }),
    question('question-saved', middle, 'CULT-2C', {
      happened: { type: 'saved', question: sample.questionId('CULT-1C'), value: 'yes', operation: 'said-CULT-1C' },
    }),
    functionFinished('question-function-finished', (functionDone) => ({
      type: 'saved',
      question: sample.questionId('LEAD-5P'),
      value: 'yes',
      operation: 'said-LEAD-5P',
      functionDone,
    })),
    functionFinished('question-function-below-level-1', lastOf('LEAD-5P'), promised),
    functionFinished('question-function-not-applicable', lastOf('GOVN-5P'), withoutFunction, 'GOVN'),
    question('question-none-of-the-rest', nothingYet, 'LEAD-3C'),
    functionFinished('question-rest-saved', (functionDone) => ({
      type: 'saved-rest',
      count: 6,
      functionCode: 'LEAD',
      operation: 'rest',
      functionDone,
    })),
    question('question-rest-saved-one', middle, 'CULT-2C', {
      happened: { type: 'saved-rest', count: 1, functionCode: 'LEAD', operation: 'rest' },
    }),
    question('question-undone', middle, 'CULT-1P', { happened: { type: 'undone', count: 1 } }),
    question('question-undone-many', middle, 'CULT-1P', { happened: { type: 'undone', count: 6 } }),
    question('question-unclear', middle, 'CULT-1P', { happened: { type: 'not-taken', reason: 'unclear' } }),
    question('question-no-or-unsure', middle, 'CULT-1P', { happened: { type: 'not-taken', reason: 'noOrUnsure' } }),
    question('question-elsewhere', middle, 'CULT-1P', { happened: { type: 'not-taken', reason: 'elsewhere' } }),
    question('question-noted', middle, 'LEAD-2P', { happened: { type: 'noted' } }),
    question('question-answered-before', middle, 'LEAD-2P'),
    question('question-from-review', middle, 'LEAD-3P', { from: 'review' }),
    question('question-named-assessment', named, 'CULT-2C'),
  ]),
  ...inFile('answering/detail-card', [
    detail('detail', middle, 'LEAD-2P'),
    detail('detail-not-applicable-offered', middle, 'AGIL-3P', { from: 'review' }),
    detail('detail-not-applicable-named', fresh, 'AGIL-3P'),
    detail('detail-not-applicable-never', { ...fresh, council: { authority: 'county', nation: 'wales' } }, 'AGIL-3P'),
    detail('detail-duty', fresh, 'AGIL-1C'),
    detail('detail-duty-everywhere', fresh, 'INCL-1P'),
    detail('detail-draft', middle, 'LEAD-2P', { isDraft: true, typed: { note: 'Ask Tom' } }),
    explained('detail-explained', 'LEAD-1C'),
    detail('detail-faults', middle, 'AGIL-3P', {
      faults: [
        { input: 'evidence', fault: 'not-a-link' },
        { input: 'reason', fault: 'missing' },
      ],
      typed: { note: 'Half a thought', evidence: 'on the intranet', reason: '' },
    }),
  ]),
  ...inFile('answering/form-card', [
    form('form-fresh', fresh, 'LEAD'),
    form('form', middle, 'AGIL'),
    form('form-faults', middle, 'CULT', {
      faults: [{ input: 'answer', fault: 'unknown-choice', question: sample.questionId('CULT-2C') }],
      typed: { 'CULT-1C': 'no', 'CULT-2C': 'perhaps' },
    }),
  ]),
  ...inFile('answering/progress-card', [
    about('progress-fresh', fresh, progressCard),
    about('progress', middle, progressCard),
    about('progress-answered', answered, progressCard),
    about('progress-finished', finished, progressCard),
  ]),
  ...inFile('answering/review-card', [
    review('review-fresh', fresh, 'CULT'),
    review('review', middle, 'LEAD'),
    review('review-long-note', wordy, 'LEAD'),
    review('review-not-applicable', middle, 'AGIL'),
    review('review-outcome', middle, 'LEAD', {
      outcome: {
        saved: 3,
        operation: 'form',
        conflicts: [
          { question: leadTwo, wanted: 'no' },
          { question: sample.questionId('LEAD-4C'), wanted: 'yes' },
        ],
      },
    }),
    review('review-outcome-all-answered', complete, 'CULT', {
      outcome: { saved: 3, operation: 'form', conflicts: [] },
    }),
    review('review-outcome-nothing', middle, 'CULT', { outcome: { saved: 0, operation: 'form', conflicts: [] } }),
    review('review-finished', finished, 'GOVN'),
  ]),
  ...inFile('results/results-card', [
    results('results-fresh', fresh),
    results('results-so-far', middle),
    about('results-without-picture', middle, (view) => resultsCard({ ...view, summary: summaryOf(view) })),
    about('results-beside-the-last', middle, (view) => {
      const earlier = { summary: sample.summaryOf(mixed), at: '2025-11-20T10:00:00.000Z' }
      return resultsCard({ ...view, summary: summaryOf(view), ...asSent(view, earlier), isComparable: true })
    }),
    about('results-left-out', middle, (view) =>
      resultsCard({
        ...view,
        summary: summarise(sample.set, valuesOf(view.assessment), { leftOut: ['AGIL', 'TECH'] }),
      }),
    ),
    results('results-all-answered', answered, lastSaved),
    results('results-complete', complete, lastSaved),
    about('results-form-left', answered, (view) => {
      const left = { function: functionNamed('CULT').code, chosen: 2 }
      return resultsCard({ ...view, summary: summaryOf(view), left, ...asSent(view) })
    }),
    results('results-promised', promised),
    results('results-practised', practised),
    results('results-finished', finished),
    results('results-opened-again', reopened),
    results('results-function-not-applicable', withoutFunction),
    results('results-nothing-in-place', nothing),
    results('results-mixed', mixed),
    results('results-one-function', oneFunction),
    results('results-one-behind', oneBehind),
  ]),
  ...inFile('results/gaps-card', [
    gaps('gaps-first', answered, 1),
    gaps('gaps-last', answered, 99),
    gaps('gaps-so-far', middle, 1),
    gaps('gaps-none', complete, 1),
    gaps('gaps-finished', finished, 2),
    gaps('gaps-finished-no-nation', { ...finished, council: {} }, 1),
    gaps('gaps-only-open', middle, 1, true),
    gaps('gaps-only-open-finished', finished, 1, true),
    gaps('gaps-only-open-none', complete, 1, true),
    gaps('gaps-fresh', fresh, 1),
    gaps('gaps-one-open', oneOpen, 1),
    gaps('gaps-mixed', mixed, 1),
  ]),
  ...inFile('results/function-card', [
    matrix('function', answered, 'LEAD'),
    matrix('function-open', middle, 'CULT'),
    matrix('function-complete', complete, 'CYBR'),
    matrix('function-not-applicable', withoutFunction, 'GOVN'),
    matrix('function-finished', finished, 'TECH'),
  ]),
  ...inFile('settings/settings-card', [
    settings('settings', middle),
    settings('settings-fresh', fresh, { saved: true }),
    settings('settings-fixed', named, { deployment }),
    settings('settings-counted', middle, { isCounted: true }),
    settings('settings-not-counted', middle, { isCounted: false }),
    settings('settings-finished', finished, { isCounted: true }),
  ]),
  ...inFile('settings/part-card', [
    part('settings-council', 'council', middle),
    part('settings-council-fresh', 'council', fresh),
    part('settings-council-fixed', 'council', named, { deployment }),
    part('settings-council-left', 'council', middle, { typed: { council: 'Môn' }, isDraft: true }),
    part('settings-dates', 'dates', named),
    part('settings-dates-fresh', 'dates', fresh),
    part('settings-dates-faults', 'dates', middle, {
      faults: [{ input: 'due', fault: 'in-the-past' }],
      typed: { name: 'Spring', due: '2020-01-01' },
    }),
    part('settings-targets', 'targets', middle),
    part('settings-targets-all', 'targets', middle, { typed: everyTarget, all: 4 }),
    part('settings-targets-left', 'targets', middle, { typed: { 'target-LEAD': '5' }, isDraft: true }),
    part('settings-faults', 'targets', middle, {
      faults: [{ input: 'target', fault: 'unknown-choice', functionCode: 'LEAD' }],
      typed: { 'target-LEAD': '7', 'target-CULT': '5' },
    }),
  ]),
  ...inFile('results/finish-card', [
    about('finish', middle, (view) => finishCard({ ...view, summary: summaryOf(view), rule: usualSubmissionRule })),
    about('finish-all-answered', complete, (view) =>
      finishCard({ ...view, summary: summaryOf(view), rule: usualSubmissionRule }),
    ),
    about('finish-again', reopened, (view) =>
      finishCard({ ...view, summary: summaryOf(view), rule: usualSubmissionRule }),
    ),
  ]),
  ...inFile('answering/pause-card', [about('pause', middle, pauseCard), about('pause-answered', answered, pauseCard)]),
  ...inFile('answering/changed-card', [
    about('changed', middle, (view) =>
      changedCard({
        ...view,
        question: sample.question('LEAD-2P'),
        problem: { code: 'answer-changed', question: leadTwo, standing, wanted: 'no' },
      }),
    ),
    about('changed-to-the-same', middle, (view) =>
      changedCard({
        ...view,
        question: sample.question('LEAD-2P'),
        problem: { code: 'answer-changed', question: leadTwo, standing, wanted: sample.there(standing.value) },
      }),
    ),
    about('changed-to-not-applicable', middle, (view) =>
      changedCard({
        ...view,
        question: sample.question('AGIL-3P'),
        problem: {
          code: 'answer-changed',
          question: sample.questionId('AGIL-3P'),
          standing,
          wanted: 'notApplicable',
          reason: 'No field staff.',
        },
      }),
    ),
  ]),
  ...inFile('answering/delete-card', [
    alone('delete', (words) => deleteCard(words, 2, 104, '2026-05-04T09:00:00.000Z')),
    alone('delete-one', (words) => deleteCard(words, 1, 1, '2026-05-04T09:00:00.000Z')),
    alone('deleted', (words) => deletedCard(words, 'done')),
    alone('deleted-nothing', (words) => deletedCard(words, 'nothing')),
    alone('deleted-partly', (words) => deletedCard(words, 'partly')),
  ]),
  ...inFile('understanding/my-assessments-card', [
    alone('my-assessments', (words) =>
      myAssessmentsCard(
        words,
        [middle, { ...fresh, number: 2 }, { ...named, number: 3 }, finished].map((each) => viewOf(words, each)),
      ),
    ),
    alone('my-assessments-of-team', (words) =>
      myAssessmentsCard(words, [
        viewOf(words, middle),
        viewOf(words, {
          ...team.middle,
          team: { ...sample.there(team.middle.team), place: 'Wrenbridge *board*, Digital' },
        }),
      ]),
    ),
    alone('my-assessments-none', (words) => myAssessmentsCard(words, [])),
    alone('change-one', (words) =>
      changeOneCard(
        words,
        [middle, { ...named, number: 3 }, finished, team.middle].map((each) => viewOf(words, each)),
      ),
    ),
  ]),
  ...inFile('understanding/one-view-card', [
    about('one-view', named, (view) => oneViewCard({ ...view, saved: true })),
    about('one-view-finished', finished, oneViewCard),
  ]),
  ...inFile('understanding/rename-view-card', [
    about('rename-view', named, (view, drawing) => renameViewCard({ ...view, drawing })),
    about('rename-view-too-long', middle, (view, drawing) =>
      renameViewCard({ ...view, drawing, typed: 'x', faults: [{ input: 'name', fault: 'too-long', most: 100 }] }),
    ),
  ]),
  ...inFile('understanding/delete-view-card', [
    about('delete-view', named, deleteViewCard),
    alone('deleted-view', (words) => deletedViewCard(words, 'Adult *services*, spring')),
  ]),
  ...inFile('understanding/topic-card', [
    ...topics
      .filter((topic) => topic !== 'term')
      .map((topic) =>
        alone(`topic-${topic}`, (words) => topicCard(words, sample.set, { do: 'topic', topic, named: '3' }, [])),
      ),
    alone('topic-scoring-own', (words) => {
      const own = ownFigures(words, sample.summaryOf(mixed, {}))
      return topicCard(words, sample.set, { do: 'topic', topic: 'scoring' }, [], own)
    }),
    topicWith('topic-brief-own', 'brief', middle, (view) => {
      return resultsInBrief(view, summaryOf(view), asSent(view).first)
    }),
    topicWith('topic-brief-none', 'brief', fresh, (view) => resultsInBrief(view, summaryOf(view), undefined)),
    topicWith('topic-brief-mixed', 'brief', mixed, (view) => resultsInBrief(view, summaryOf(view), asSent(view).first)),
    topicWith('topic-what-if-own', 'whatIf', middle, (view) => ifGapsClosed(view, summaryOf(view), undefined)),
    topicWith('topic-what-if-reached', 'whatIf', complete, (view) => ifGapsClosed(view, summaryOf(view), undefined)),
    topicWith('topic-what-if-function', 'whatIf', middle, (view) => {
      return ifGapsClosed(view, summaryOf(view), functionNamed('LEAD').code)
    }),
    alone('topic-limits-own', (words) =>
      topicCard(words, sample.set, { do: 'topic', topic: 'limits' }, [], [words.ui.understanding.own.duties(2)]),
    ),
    alone('topic-term', (words) => {
      const press = { do: 'topic', topic: 'term', named: 'legacy-system' } as const
      return topicCard({ ...words, set: wordsFor(sample.newest, words.language).set }, sample.newest, press, [])
    }),
    alone('topic-one-function', (words) => {
      const press = { do: 'topic', topic: 'function', function: 'AGIL' } as const
      return topicCard(words, sample.set, press, functionWays(viewOf(words, middle), press))
    }),
    alone('topic-level-zero', (words) => topicCard(words, sample.set, { do: 'topic', topic: 'level', named: '0' }, [])),
    alone('topic-no-level', (words) => topicCard(words, sample.set, { do: 'topic', topic: 'level', named: '9' }, [])),
  ]),
  ...inFile('understanding/choose-meaning-card', [
    alone('did-you-mean', (words) =>
      chooseMeaningCard(words, [
        { intent: 'results', press: { do: 'results', assessment: middle.id } },
        { intent: 'whoSees', press: { do: 'topic', topic: 'whoSees' } },
        { intent: 'pause', press: { do: 'pause', assessment: middle.id } },
      ]),
    ),
  ]),
  ...inFile('understanding/last-answer-card', [
    about('last-answer', middle, (view) =>
      lastAnswerCard({
        ...view,
        last: { question: sample.question('LEAD-2P'), said: sample.there(middle.answers['LEAD-2P']) },
      }),
    ),
    about('last-answer-finished', finished, (view) =>
      lastAnswerCard({
        ...view,
        last: { question: sample.question('LEAD-2P'), said: sample.there(middle.answers['LEAD-2P']) },
      }),
    ),
    about('last-answer-none', fresh, lastAnswerCard),
  ]),
  ...inFile('understanding/start-again-card', [
    about('start-again', finished, (view) => startAgainCard({ ...view, isComparable: true })),
    about('start-beside', middle, (view) => startBesideCard({ ...view, given: 12 }, 1, { do: 'start', another: true })),
    about('start-beside-several', finished, (view) =>
      startBesideCard({ ...view, given: 90 }, 3, { do: 'start', another: true }),
    ),
  ]),
  ...inFile('system/problem-card', [
    ...Object.values(problems).map(problem),
    alone('problem-answer-changed-without-assessment', (words) => problemCard(words, changedToNo, undefined)),
    ...([team.shared(team.grace), team.own(team.grace)] as const).map((seen) =>
      alone(`problem-answer-changed-return-${seen.place}`, (words) =>
        problemCard(words, changedToNo, team.middle.id, { ...seen, assessment: team.middle }),
      ),
    ),
  ]),
  ...teamDrawings,
  ...overTimeDrawings,
  ...versionDrawings,
  ...councilDrawings,
  ...planDrawings,
  ...filesDrawings,
  ...benchmarkDrawings,
  ...consentDrawings,
  ...confidenceDrawings,
]

/**
 * Every card that can be drawn of a personal view: each question, each function, each page of its gaps. Its name is
 * its kind, a colon and what it shows.
 */
export function everyCardAbout(assessment: Assessment): readonly Drawing[] {
  const operation = 'o'.repeat(200)
  const codes = sample.set.functions.map(({ code }) => code)
  return [
    ...[...sample.set.questions.keys()].flatMap((id) => [
      question(`question:${id}`, assessment, id, {
        happened: { type: 'saved', question: id, value: 'unsure', operation, functionDone: 'x'.repeat(200) },
      }),
      detail(`detail:${id}`, assessment, id, { faults: everyFault }),
      about(`changed:${id}`, assessment, (view) => {
        const standing = sample.there(assessment.answers[id])
        const reason = standing.note
        const changed = { code: 'answer-changed', question: id, standing, wanted: 'notApplicable', reason } as const
        return changedCard({ ...view, question: sample.question(id), problem: changed })
      }),
    ]),
    ...codes.flatMap((code) => [
      form(`form:${code}`, assessment, code, { faults: everyFault }),
      review(`review:${code}`, assessment, code, {
        outcome: {
          saved: 10,
          operation,
          functionDone: 'x'.repeat(200),
          conflicts: functionNamed(code).questions.map(({ id }) => ({ question: id, wanted: 'unsure' })),
        },
      }),
      matrix(`function:${code}`, assessment, code),
    ]),
    ...Array.from({ length: 12 }, (_, page) => gaps(`gaps:${page + 1}`, assessment, page + 1)),
    results('results:all', assessment, lastSaved),
    about('progress:all', assessment, progressCard),
    about('pause:all', assessment, pauseCard),
    about('finish:all', assessment, (view) =>
      finishCard({ ...view, summary: summaryOf(view), rule: usualSubmissionRule }),
    ),
    settings('settings:free', assessment, { saved: true }),
    settings('settings:fixed', assessment, { saved: true, deployment: assessment.council }),
    ...partsOf(assessment).flatMap((which) => [
      part(`settings-${which}:free`, which, assessment, { faults: everyFault }),
      part(`settings-${which}:fixed`, which, assessment, { faults: everyFault, deployment: assessment.council }),
    ]),
    alone('my-assessments:forty', (words) =>
      myAssessmentsCard(
        words,
        Array.from({ length: 20 }, () => [assessment, { ...assessment, submittedAt: undefined }])
          .flat()
          .map((each) => viewOf(words, each)),
      ),
    ),
    alone('change-one:sixty', (words) =>
      changeOneCard(
        words,
        Array.from({ length: 60 }, () => viewOf(words, assessment)),
        2,
      ),
    ),
  ]
}
