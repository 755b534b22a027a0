// Every press to its flow, in one exhaustive switch.

import type { Inputs, Press } from '../cards/press.ts'
import { channelHelpCard, helpCard } from '../cards/system/help-card.ts'
import { wordsOf } from './access/own-assessment.ts'
import { refused } from './access/refused.ts'
import { answerRestNo, giveAnswer, undo } from './answering/answer.ts'
import { askToDelete, erase } from './answering/delete-my-data.ts'
import { saveForm, showForm } from './answering/form.ts'
import { goTo, more, pause, resume, showCurrent, skip } from './answering/navigate.ts'
import { saveNote } from './answering/note.ts'
import { review, showProgress } from './answering/review.ts'
import { start, startAnother } from './answering/start.ts'
import { remind } from './reminders/remind.ts'
import { askToFinish, finish, openAgain } from './results/finish.ts'
import { functionDetail, gaps, results } from './results/results.ts'
import { agreeAnswer } from './session/agree.ts'
import { answerHere, undoHere } from './session/first-press.ts'
import { answerTogether, askTeam, discussLater, keepAnswer, showParked, showQuestion } from './session/session.ts'
import { castVote, revealVotes } from './session/vote.ts'
import { saveSettings, showSettings } from './settings/settings.ts'
import { showBoard, showTeam } from './team/board.ts'
import { startHere } from './team/council-return.ts'
import { askToDeleteReturn, eraseReturn } from './team/delete-return.ts'
import { showEarlier } from './team/earlier-returns.ts'
import { askWhom, handTo, mute, showFunctions, showMine, take } from './team/functions.ts'
import { setLead, showLeads, takeTheLead } from './team/leads.ts'
import type { Dependencies, Reply, Turn } from './turn.ts'

// What shows inputs, moves one person about, or is nobody else's business, is never done where others read along;
const personalOnly: ReadonlySet<Press['do']> = new Set([
  ...([
    'continue',
    'resume',
    'go',
    'skip',
    'more',
    'pause',
    'progress',
    'form',
    'save-form',
    'rest',
    'annotate',
  ] as const),
  ...(['save-settings', 'delete', 'erase', 'mine', 'mute'] as const),
])
// and what a team does at its shared question, nowhere else.
const sharedOnly: ReadonlySet<Press['do']> = new Set([
  'ballot',
  'together',
  'ask',
  'park',
  'keep',
  'vote',
  'reveal',
] as const)

/** Does what somebody pressed, and gives the one reply to it. */
export async function pressed(turn: Turn, deps: Dependencies, press: Press, inputs: Inputs): Promise<Reply> {
  const { place } = turn
  if ((place.type === 'shared' ? personalOnly : sharedOnly).has(press.do)) {
    return refused(turn, deps, { code: 'not-here' })
  }
  switch (press.do) {
    case 'help':
      return { type: 'card', card: (place.type === 'shared' ? channelHelpCard : helpCard)(wordsOf(turn, deps)) }
    case 'start':
      if (place.type === 'shared') return startHere(turn, deps, place, press.another === true)
      return press.another ? startAnother(turn, deps) : start(turn, deps)
    case 'continue':
      return showCurrent(turn, deps, press)
    case 'resume':
      return resume(turn, deps, press)
    case 'go':
      return goTo(turn, deps, press)
    case 'skip':
      return skip(turn, deps, press)
    case 'more':
      return more(turn, deps, press)
    case 'pause':
      return pause(turn, deps, press)
    case 'progress':
      return showProgress(turn, deps, press)
    case 'review':
      return review(turn, deps, press)
    case 'form':
      return showForm(turn, deps, press)
    case 'save-form':
      return saveForm(turn, deps, press, inputs)
    case 'answer':
      return place.type === 'shared' ? answerHere(turn, deps, press) : giveAnswer(turn, deps, press, inputs)
    case 'rest':
      return answerRestNo(turn, deps, press)
    case 'undo':
      return place.type === 'shared' ? undoHere(turn, deps, press) : undo(turn, deps, press)
    case 'annotate':
      return saveNote(turn, deps, press, inputs)
    case 'results':
      return results(turn, deps, press)
    case 'gaps':
      return gaps(turn, deps, press)
    case 'function':
      return functionDetail(turn, deps, press)
    case 'settings':
      return showSettings(turn, deps, press)
    case 'save-settings':
      return saveSettings(turn, deps, press, inputs)
    case 'finish':
      return askToFinish(turn, deps, press)
    case 'submit':
      return finish(turn, deps, press)
    case 'reopen':
      return openAgain(turn, deps, press)
    case 'delete':
      return askToDelete(turn, deps)
    case 'erase':
      return erase(turn, deps, press)
    case 'board':
      return showBoard(turn, deps, press)
    case 'team':
      return showTeam(turn, deps, press)
    case 'ballot':
      return showQuestion(turn, deps, press)
    case 'parked':
      return showParked(turn, deps, press)
    case 'earlier':
      return showEarlier(turn, deps, press)
    case 'functions':
      return showFunctions(turn, deps, press)
    case 'mine':
      return showMine(turn, deps)
    case 'together':
      return answerTogether(turn, deps, press)
    case 'ask':
      return askTeam(turn, deps, press)
    case 'park':
      return discussLater(turn, deps, press)
    case 'keep':
      return keepAnswer(turn, deps, press)
    case 'vote':
      return castVote(turn, deps, press)
    case 'reveal':
      return revealVotes(turn, deps, press)
    case 'agree':
      return agreeAnswer(turn, deps, press, inputs)
    case 'take':
      return take(turn, deps, press)
    case 'hand-over':
      return askWhom(turn, deps, press)
    case 'hand-to':
      return handTo(turn, deps, press)
    case 'leads':
      return showLeads(turn, deps, press)
    case 'name-lead':
      return setLead(turn, deps, press)
    case 'take-lead':
      return takeTheLead(turn, deps, press)
    case 'remind':
      return remind(turn, deps, press)
    case 'mute':
      return mute(turn, deps, press)
    case 'delete-return':
      return askToDeleteReturn(turn, deps, press)
    case 'erase-return':
      return eraseReturn(turn, deps, press)
    default:
      return press satisfies never
  }
}
