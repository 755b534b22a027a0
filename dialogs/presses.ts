// The table of presses: the place of each press, whether it only reads, and its flow.

import type { Inputs, Press, PressOf } from '../cards/press.ts'
import { channelHelpCard, helpCard } from '../cards/system/help-card.ts'
import { refused } from './access/refused.ts'
import { wordsOf } from './access/view.ts'
import { answerRestNo, giveAnswer } from './answering/answer.ts'
import { showCurrent } from './answering/current-question.ts'
import { askToDelete, erase } from './answering/delete-my-data.ts'
import { askToDeleteView, eraseView } from './answering/delete-view.ts'
import { showDetails } from './answering/details.ts'
import { saveForm, showForm } from './answering/form.ts'
import { goTo, pause, resume, skip } from './answering/navigate.ts'
import { saveNote } from './answering/note.ts'
import { renameView, showOneView } from './answering/rename-view.ts'
import { review, showProgress } from './answering/review.ts'
import { start, startAnother, welcome } from './answering/start.ts'
import { undo } from './answering/undo.ts'
import type { Dependencies } from './dependencies/dependencies.ts'
import { keepUnsaved } from './dependencies/drafts.ts'
import { mute } from './reminders/mute.ts'
import { remind } from './reminders/remind.ts'
import { benchmark } from './results/benchmark.ts'
import { compare } from './results/compare.ts'
import { confidenceRows } from './results/confidence/confidence-rows.ts'
import { importNow, undoImport } from './results/files/import-now.ts'
import { offerFile } from './results/files/offer-file.ts'
import { showImport } from './results/files/preview-import.ts'
import { showReportText } from './results/files/report-text.ts'
import { showExport } from './results/files/show-export.ts'
import { askToFinish, finish, keepAsDraft } from './results/finish.ts'
import { savePlanEntry, showPlan, showPlanEntry } from './results/plan/plan.ts'
import { present, showPresented } from './results/present.ts'
import { openAgain } from './results/reopen.ts'
import { functionDetail, gaps, moreResults, results } from './results/results.ts'
import { explainSharing, giveCard } from './results/share.ts'
import { bringNow, showBringable } from './roles/bring-answers.ts'
import { showFunctions, takeForSelf } from './roles/functions.ts'
import { chooseOwner, handTo } from './roles/hand-over.ts'
import { setLead, showLeads, takeTheLead } from './roles/leads.ts'
import { showMine } from './roles/my-functions.ts'
import { setObserver, showObservers } from './roles/observers.ts'
import { agreeAnswer } from './session/agree.ts'
import { bringQuestion } from './session/bring-question.ts'
import { answerHere } from './session/first-press.ts'
import { notApplicable } from './session/not-applicable.ts'
import { aboutQuestion, askForNote, saveSharedNote } from './session/note-shared.ts'
import { keepAnswer, parkQuestion, showParked } from './session/park.ts'
import { beginAnswering, showSharedQuestion } from './session/session.ts'
import { undoShared } from './session/undo-shared.ts'
import { castVote, revealVotes } from './session/vote.ts'
import { setConsent, showConsent } from './settings/benchmark-consent.ts'
import { bringFunctionBack, leaveFunctionOut, showLeftOut } from './settings/left-out.ts'
import { moveToNewer, showVersions, takeMoveBack } from './settings/move-version.ts'
import { chooseLanguage, showInLanguage } from './settings/own-language.ts'
import { saveSettings, showSettings } from './settings/settings.ts'
import { showBoard, showTeam } from './team/board.ts'
import { confirmHere } from './team/confirm.ts'
import { saveCouncil, showCouncils } from './team/councils/change-council.ts'
import { onlyCouncil } from './team/councils/tenant-councils.ts'
import { askToDeleteReturn, eraseReturn } from './team/delete-return.ts'
import { showEarlier } from './team/earlier-returns.ts'
import { restoreReturn } from './team/restore-return.ts'
import { showHistory } from './team/show-audit-trail.ts'
import { startHere } from './team/start-return.ts'
import { chooseCounting, showWhichCounts } from './team/which-counts.ts'
import type { Reply, Turn } from './turn.ts'
import { showLastAnswer } from './typed/topics/last-answer.ts'
import { listMine } from './typed/topics/my-assessments.ts'
import { showTopic } from './typed/topics/topic.ts'

/** The rule for one press. */
type Rule<Pressed extends Press> = {
  /**
   * The allowed place of the press. `personal`: it shows inputs or moves one person's cursor, which other members must
   * not see. `shared`: it acts on the team's current question.
   */
  readonly place: 'anywhere' | 'personal' | 'shared'
  /** Whether it changes nothing. Only such a press may answer an automatic refresh. */
  readonly looks: boolean
  readonly flow: (turn: Turn, deps: Dependencies, press: Pressed, inputs: Inputs) => Reply | Promise<Reply>
}

const presses = {
  help: { place: 'anywhere', looks: true, flow: help },
  welcome: { place: 'anywhere', looks: true, flow: welcome },
  language: { place: 'anywhere', looks: false, flow: chooseLanguage },
  'in-language': {
    place: 'shared',
    looks: true,
    flow: (turn, deps, press) => showInLanguage(turn, deps, press, lookAt),
  },
  start: { place: 'anywhere', looks: false, flow: begin },
  continue: { place: 'personal', looks: true, flow: showCurrent },
  resume: { place: 'personal', looks: false, flow: resume },
  go: { place: 'personal', looks: false, flow: goTo },
  skip: { place: 'personal', looks: false, flow: skip },
  more: { place: 'personal', looks: false, flow: showDetails },
  pause: { place: 'personal', looks: true, flow: pause },
  progress: { place: 'personal', looks: true, flow: showProgress },
  review: { place: 'anywhere', looks: true, flow: review },
  form: { place: 'personal', looks: false, flow: showForm },
  'save-form': { place: 'personal', looks: false, flow: saveForm },
  answer: {
    place: 'anywhere',
    looks: false,
    flow: (turn, deps, press, inputs) =>
      turn.place.type === 'shared' ? answerHere(turn, deps, press) : giveAnswer(turn, deps, press, inputs),
  },
  rest: { place: 'personal', looks: false, flow: answerRestNo },
  undo: {
    place: 'anywhere',
    looks: false,
    flow: (turn, deps, press) => (turn.place.type === 'shared' ? undoShared : undo)(turn, deps, press),
  },
  annotate: { place: 'personal', looks: false, flow: saveNote },
  results: { place: 'anywhere', looks: true, flow: results },
  gaps: { place: 'anywhere', looks: true, flow: gaps },
  benchmark: { place: 'anywhere', looks: true, flow: benchmark },
  ...confidenceRows,
  'more-results': { place: 'anywhere', looks: true, flow: moreResults },
  compare: { place: 'anywhere', looks: true, flow: compare },
  // It changes the message for everybody, so no automatic refresh may send it.
  present: { place: 'shared', looks: false, flow: present },
  share: { place: 'anywhere', looks: true, flow: explainSharing },
  'share-card': { place: 'anywhere', looks: false, flow: giveCard },
  function: { place: 'anywhere', looks: true, flow: functionDetail },
  settings: { place: 'anywhere', looks: false, flow: showSettings },
  'save-settings': { place: 'personal', looks: false, flow: (...asked) => saveSettings(...asked, lookAt) },
  consent: { place: 'anywhere', looks: false, flow: showConsent },
  'set-consent': { place: 'personal', looks: false, flow: setConsent },
  'council-of': { place: 'anywhere', looks: false, flow: showCouncils },
  'change-council': { place: 'personal', looks: false, flow: saveCouncil },
  'left-out': { place: 'anywhere', looks: false, flow: showLeftOut },
  'leave-out': { place: 'personal', looks: false, flow: leaveFunctionOut },
  'bring-back': { place: 'personal', looks: false, flow: bringFunctionBack },
  versions: { place: 'anywhere', looks: true, flow: showVersions },
  'move-version': { place: 'anywhere', looks: false, flow: moveToNewer },
  'undo-move': { place: 'anywhere', looks: false, flow: takeMoveBack },
  finish: { place: 'anywhere', looks: true, flow: askToFinish },
  submit: { place: 'anywhere', looks: false, flow: finish },
  'which-counts': { place: 'anywhere', looks: true, flow: showWhichCounts },
  'let-count': { place: 'anywhere', looks: false, flow: chooseCounting },
  draft: { place: 'anywhere', looks: false, flow: keepAsDraft },
  reopen: { place: 'anywhere', looks: false, flow: openAgain },
  delete: { place: 'personal', looks: false, flow: askToDelete },
  erase: { place: 'personal', looks: false, flow: erase },
  board: { place: 'anywhere', looks: true, flow: showBoard },
  team: { place: 'anywhere', looks: true, flow: showTeam },
  ballot: { place: 'shared', looks: true, flow: showSharedQuestion },
  parked: { place: 'anywhere', looks: true, flow: showParked },
  earlier: { place: 'anywhere', looks: true, flow: showEarlier },
  history: { place: 'anywhere', looks: true, flow: showHistory },
  functions: { place: 'anywhere', looks: true, flow: showFunctions },
  mine: { place: 'personal', looks: true, flow: showMine },
  'my-assessments': { place: 'personal', looks: true, flow: listMine },
  'one-view': { place: 'personal', looks: true, flow: showOneView },
  'rename-view': { place: 'personal', looks: false, flow: renameView },
  'delete-view': { place: 'personal', looks: true, flow: askToDeleteView },
  'erase-view': { place: 'personal', looks: false, flow: eraseView },
  'last-answer': { place: 'personal', looks: true, flow: showLastAnswer },
  topic: { place: 'anywhere', looks: true, flow: showTopic },
  together: { place: 'shared', looks: false, flow: beginAnswering },
  ask: { place: 'shared', looks: false, flow: bringQuestion },
  park: { place: 'shared', looks: false, flow: parkQuestion },
  keep: { place: 'shared', looks: false, flow: keepAnswer },
  vote: { place: 'shared', looks: false, flow: castVote },
  reveal: { place: 'shared', looks: false, flow: revealVotes },
  agree: { place: 'anywhere', looks: false, flow: agreeAnswer },
  'not-applicable': { place: 'anywhere', looks: false, flow: notApplicable },
  about: { place: 'anywhere', looks: true, flow: aboutQuestion },
  'note-here': { place: 'anywhere', looks: false, flow: askForNote },
  'save-note-here': { place: 'personal', looks: false, flow: saveSharedNote },
  bring: { place: 'personal', looks: true, flow: showBringable },
  'bring-now': { place: 'personal', looks: false, flow: bringNow },
  confirm: { place: 'anywhere', looks: false, flow: confirmHere },
  take: { place: 'anywhere', looks: false, flow: takeForSelf },
  'hand-over': { place: 'anywhere', looks: false, flow: chooseOwner },
  'hand-to': { place: 'anywhere', looks: false, flow: handTo },
  leads: { place: 'anywhere', looks: true, flow: showLeads },
  'name-lead': { place: 'anywhere', looks: false, flow: setLead },
  'take-lead': { place: 'anywhere', looks: false, flow: takeTheLead },
  plan: { place: 'anywhere', looks: true, flow: showPlan },
  'plan-entry': { place: 'anywhere', looks: false, flow: showPlanEntry },
  'save-plan': { place: 'personal', looks: false, flow: savePlanEntry },
  observers: { place: 'anywhere', looks: true, flow: showObservers },
  'name-observer': { place: 'anywhere', looks: false, flow: setObserver },
  export: { place: 'anywhere', looks: true, flow: showExport },
  'export-file': { place: 'personal', looks: false, flow: offerFile },
  import: { place: 'personal', looks: true, flow: showImport },
  'import-now': { place: 'personal', looks: false, flow: importNow },
  'import-undo': { place: 'personal', looks: false, flow: undoImport },
  'export-text': { place: 'personal', looks: true, flow: showReportText },
  remind: { place: 'anywhere', looks: false, flow: remind },
  mute: { place: 'personal', looks: false, flow: mute },
  'delete-return': { place: 'anywhere', looks: false, flow: askToDeleteReturn },
  'erase-return': { place: 'anywhere', looks: false, flow: eraseReturn },
  'restore-return': { place: 'anywhere', looks: false, flow: restoreReturn },
} satisfies { readonly [Do in Press['do']]: Rule<PressOf<Do>> }

/** The presses that only read. */
export const looks: ReadonlySet<Press['do']> = new Set(
  Object.entries(presses).flatMap(([name, rule]) => (rule.looks ? [name as Press['do']] : [])),
)

/**
 * Whether a turn only reads, and so changes nothing.
 *
 * @returns true for a press that the table marks with `looks`; false for any other input
 */
export function onlyLooks({ input }: Pick<Turn, 'input'>): boolean {
  return input.type === 'pressed' && input.press !== undefined && looks.has(input.press.do)
}

/**
 * Handles one press.
 *
 * @param inputs the inputs of the card, by name
 * @returns the reply; a refusal if the press is not allowed in this place
 */
export async function pressed(turn: Turn, deps: Dependencies, press: Press, inputs: Inputs): Promise<Reply> {
  const rule: Rule<never> = presses[press.do]
  if (rule.place !== 'anywhere' && rule.place !== turn.place.type) return refused(turn, deps, { code: 'not-here' })
  // Saves unsaved inputs as a draft before the press is handled, so that they survive a failing flow. A save drops
  // them. A redelivery keeps nothing, because the record remembers presses with inputs.
  await keepUnsaved(turn, deps)
  // The compiler does not see that the rule and the press have the same `do`. The type of the table ensures it.
  return rule.flow(turn, deps, press as never, inputs)
}

/** Shows the result of a press that only reads. A presentation does not change for other readers. */
function lookAt(turn: Turn, deps: Dependencies, press: Press): Reply | Promise<Reply> {
  const edition = turn.input.type === 'pressed' ? turn.input.edition : undefined
  const there: Turn = {
    ...turn,
    input: { type: 'pressed', press, inputs: {}, ...(edition !== undefined && { edition }) },
  }
  if (press.do === 'present') return showPresented(there, deps, press)
  return onlyLooks(there) ? pressed(there, deps, press, {}) : refused(turn, deps, { code: 'not-understood' })
}

async function help(turn: Turn, deps: Dependencies): Promise<Reply> {
  const draw = turn.place.type === 'shared' ? channelHelpCard : helpCard
  return { type: 'card', card: draw(wordsOf(turn, deps, await onlyCouncil(deps, turn.tenant)), deps.version) }
}

function begin(turn: Turn, deps: Dependencies, press: PressOf<'start'>): Promise<Reply> {
  if (turn.place.type === 'shared') return startHere(turn, deps, turn.place, press)
  return (press.another ? startAnother : start)(turn, deps, press)
}
