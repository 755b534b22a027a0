// Every press to its flow, in one exhaustive switch.

import { channelHelpCard, helpCard } from '../cards/help-card.ts'
import type { Inputs, Press } from '../cards/press.ts'
import { agreeAnswer } from './agree.ts'
import { answerRestNo, giveAnswer, undo } from './answer.ts'
import { showBoard, showTeam } from './board.ts'
import { startHere } from './channel.ts'
import { askToDelete, erase } from './delete.ts'
import { askToDeleteReturn, eraseReturn } from './delete-return.ts'
import { showEarlier } from './earlier.ts'
import { askToFinish, finish, openAgain } from './finish.ts'
import { saveForm, showForm } from './form.ts'
import { askWhom, handTo, mute, showFunctions, showMine, take } from './functions.ts'
import { goOn, goTo, more, pause, resume, skip } from './go.ts'
import { setLead, showLeads, takeTheLead } from './leads.ts'
import { wordsOf } from './mine.ts'
import { saveNote } from './note.ts'
import { answerHere, undoHere } from './press-together.ts'
import { refused } from './refused.ts'
import { remind } from './remind.ts'
import { functionDetail, gaps, results } from './results.ts'
import { review, showProgress } from './review.ts'
import { saveSettings, showSettings } from './settings.ts'
import { start, startAnother } from './start.ts'
import { answerTogether, askTeam, discussLater, keepAnswer, showParked, showQuestion } from './together.ts'
import type { Reply, Turn, World } from './turn.ts'
import { castVote, revealVotes } from './vote.ts'

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
export async function pressed(turn: Turn, world: World, press: Press, inputs: Inputs): Promise<Reply> {
  const { place } = turn
  if ((place.type === 'shared' ? personalOnly : sharedOnly).has(press.do)) {
    return refused(turn, world, { code: 'not-here' })
  }
  switch (press.do) {
    case 'help':
      return { type: 'card', card: (place.type === 'shared' ? channelHelpCard : helpCard)(wordsOf(turn, world)) }
    case 'start':
      if (place.type === 'shared') return startHere(turn, world, place, press.another === true)
      return press.another ? startAnother(turn, world) : start(turn, world)
    case 'continue':
      return goOn(turn, world, press)
    case 'resume':
      return resume(turn, world, press)
    case 'go':
      return goTo(turn, world, press)
    case 'skip':
      return skip(turn, world, press)
    case 'more':
      return more(turn, world, press)
    case 'pause':
      return pause(turn, world, press)
    case 'progress':
      return showProgress(turn, world, press)
    case 'review':
      return review(turn, world, press)
    case 'form':
      return showForm(turn, world, press)
    case 'save-form':
      return saveForm(turn, world, press, inputs)
    case 'answer':
      return place.type === 'shared' ? answerHere(turn, world, press) : giveAnswer(turn, world, press, inputs)
    case 'rest':
      return answerRestNo(turn, world, press)
    case 'undo':
      return place.type === 'shared' ? undoHere(turn, world, press) : undo(turn, world, press)
    case 'annotate':
      return saveNote(turn, world, press, inputs)
    case 'results':
      return results(turn, world, press)
    case 'gaps':
      return gaps(turn, world, press)
    case 'function':
      return functionDetail(turn, world, press)
    case 'settings':
      return showSettings(turn, world, press)
    case 'save-settings':
      return saveSettings(turn, world, press, inputs)
    case 'finish':
      return askToFinish(turn, world, press)
    case 'submit':
      return finish(turn, world, press)
    case 'reopen':
      return openAgain(turn, world, press)
    case 'delete':
      return askToDelete(turn, world)
    case 'erase':
      return erase(turn, world, press)
    case 'board':
      return showBoard(turn, world, press)
    case 'team':
      return showTeam(turn, world, press)
    case 'ballot':
      return showQuestion(turn, world, press)
    case 'parked':
      return showParked(turn, world, press)
    case 'earlier':
      return showEarlier(turn, world, press)
    case 'functions':
      return showFunctions(turn, world, press)
    case 'mine':
      return showMine(turn, world)
    case 'together':
      return answerTogether(turn, world, press)
    case 'ask':
      return askTeam(turn, world, press)
    case 'park':
      return discussLater(turn, world, press)
    case 'keep':
      return keepAnswer(turn, world, press)
    case 'vote':
      return castVote(turn, world, press)
    case 'reveal':
      return revealVotes(turn, world, press)
    case 'agree':
      return agreeAnswer(turn, world, press, inputs)
    case 'take':
      return take(turn, world, press)
    case 'hand-over':
      return askWhom(turn, world, press)
    case 'hand-to':
      return handTo(turn, world, press)
    case 'leads':
      return showLeads(turn, world, press)
    case 'name-lead':
      return setLead(turn, world, press)
    case 'take-lead':
      return takeTheLead(turn, world, press)
    case 'remind':
      return remind(turn, world, press)
    case 'mute':
      return mute(turn, world, press)
    case 'delete-return':
      return askToDeleteReturn(turn, world, press)
    case 'erase-return':
      return eraseReturn(turn, world, press)
    default:
      return press satisfies never
  }
}
