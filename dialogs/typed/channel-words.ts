// Handles words typed in a channel or group chat, about the council return there.

import type { Assessment } from '../../assessment/assessment.ts'
import { isRefusal } from '../../assessment/problem.ts'
import { wholeOf } from '../../assessment/team/asked-set.ts'
import { type ChannelLanguage, channelLanguageOf } from '../../assessment/team/channel-language.ts'
import type { Member } from '../../assessment/team/team.ts'
import { withEdition } from '../../cards/parts/button-marks.ts'
import type { Press } from '../../cards/press.ts'
import { channelNotUnderstoodCard } from '../../cards/system/help-card.ts'
import { withLanguageSwitch } from '../../cards/system/language-switch.ts'
import { chooseMeaningCard } from '../../cards/understanding/choose-meaning-card.ts'
import type { Intent } from '../../cards/wording/phrases/phrases.ts'
import { refused } from '../access/refused.ts'
import { wordsOf } from '../access/view.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { onlyLooks, pressed } from '../presses.ts'
import { returnHere } from '../team/council-return.ts'
import type { Input, Reply, SharedPlace, Turn } from '../turn.ts'
import { channelPress, plainPress, returnPress } from './channel-press.ts'
import { understandBoth } from './understand-both.ts'

type Typed = Extract<Input, { type: 'typed' }>

/**
 * Does the act that the words ask for, or asks which one they mean. Never saves an answer from words, because people
 * vote with buttons. The reply is in the language of the channel's shared cards. If that is both, it is in the language
 * of the person who typed, with a button for the other.
 */
export async function typedHere(turn: Turn, deps: Dependencies, place: SharedPlace, typed: Typed): Promise<Reply> {
  const setting = await languageHere(turn, deps, place)
  const here = setting === 'both' ? turn : { ...turn, channelLanguage: setting }
  const meant = await meaningHere(here, deps, place, typed)
  if ('reply' in meant) return ofEdition(meant.reply, meant.assessment)
  const { press, by, assessment } = meant
  const drawn = await pressed(here, deps, press, {})
  const reply = ofEdition(setting === 'both' ? inBoth(here, deps, press, drawn) : drawn, assessment)
  if (reply.type !== 'card' || reply.isRefusal || !by || !('assessment' in press)) return reply
  // Its short reply already has the link to the question.
  if (press.do === 'together') return reply
  return { ...reply, asked: { assessment: press.assessment, by, text: wordsOf(here, deps).ui.team.askedElsewhere } }
}

async function languageHere({ tenant }: Turn, deps: Dependencies, place: SharedPlace): Promise<ChannelLanguage> {
  const channel = await deps.channels.read(tenant, place.conversation)
  const id = channel?.assessments.at(-1)
  const team = id && (await deps.assessments.read(tenant, id))?.team
  return team ? channelLanguageOf(team) : 'both'
}

/** Adds a button for the other language to the reply, if its press only reads. */
function inBoth(turn: Turn, deps: Dependencies, press: Press, reply: Reply): Reply {
  const isShown =
    reply.type === 'card' && !reply.isRefusal && onlyLooks({ input: { type: 'pressed', press, inputs: {} } })
  return isShown ? { ...reply, card: withLanguageSwitch(reply.card, wordsOf(turn, deps), press) } : reply
}

/**
 * Adds the edition of the return to every button of the reply about its questions, including the press in a language
 * switch.
 */
function ofEdition(reply: Reply, assessment: Assessment | undefined): Reply {
  return reply.type === 'card' && assessment ? { ...reply, card: withEdition(reply.card, assessment) } : reply
}

/**
 * The press for the words with the member who typed them, or the reply if there is no press. Also the return of this
 * place.
 */
export async function meaningHere(
  turn: Turn,
  deps: Dependencies,
  place: SharedPlace,
  typed: Typed,
): Promise<
  ({ readonly press: Press; readonly by?: Member | undefined } | { readonly reply: Reply }) & {
    readonly assessment?: Assessment
  }
> {
  const words = wordsOf(turn, deps)
  // A message that only mentions the bot asks for help.
  if (!typed.text) return { press: { do: 'help' } }
  const view = await returnHere(turn, deps, place)
  const names = isRefusal(view) ? [] : [...view.people.values()].map(({ name }) => name)
  const set = isRefusal(view) ? deps.sets.newest : wholeOf(view.set)
  const meant = understandBoth(words.language, set, typed.text, names)
  const meaning = meant.type === 'answer' ? (meant.instead ?? meant) : meant
  if (meaning.type === 'unknown') return { reply: { type: 'card', card: channelNotUnderstoodCard(words) } }
  if (meaning.type === 'answer') return { press: { do: 'topic', topic: 'votes' } }
  const { about } = meaning
  const withoutReturn = (intent: Intent) => boardPress(intent) ?? plainPress(intent, about)
  const withReturn = (intent: Intent) => (isRefusal(view) ? undefined : returnPress(intent, about, view))
  const plain = meaning.type === 'intent' ? (withReturn(meaning.intent) ?? withoutReturn(meaning.intent)) : undefined
  const by = isRefusal(view) ? undefined : view.people.get(turn.person)
  if (plain) return { press: plain, by, ...(!isRefusal(view) && { assessment: view.assessment }) }
  if (isRefusal(view) && meaning.type === 'intent' && meaning.intent === 'plan') {
    return { press: { do: 'topic', topic: 'plan' } }
  }
  if (isRefusal(view)) return { reply: refused(turn, deps, view.problem, view.view) }
  const said = { text: typed.text, mentioned: typed.mentioned, person: turn.person }
  const pressFor = (intent: Intent) =>
    withReturn(intent) ?? withoutReturn(intent) ?? channelPress(intent, about, view, said)
  const { assessment } = view
  if (meaning.type === 'intent') return { press: pressFor(meaning.intent), by, assessment }
  const possible = meaning.intents.map((intent) => ({ intent, press: pressFor(intent) }))
  return { reply: { type: 'card', card: chooseMeaningCard(words, possible) }, assessment }
}

/** The press that shows the board, or help. */
function boardPress(intent: Intent): Press | undefined {
  switch (intent) {
    case 'help':
      return { do: 'help' }
    case 'start':
    case 'board':
    case 'resume':
    case 'progress':
      return { do: 'start' }
    case 'startAnother':
      return { do: 'start', another: true }
    default:
      return undefined
  }
}
