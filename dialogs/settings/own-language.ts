// Lets a person choose the language in which the bot writes to them, or see one shared card in another language.

import { withChosenLanguage } from '../../assessment/people/own-language.ts'
import { nobodyYet, type PersonRecord } from '../../assessment/people/person.ts'
import { isRefusal } from '../../assessment/problem.ts'
import { withCardLanguage } from '../../cards/parts/button-marks.ts'
import { type Button, button } from '../../cards/parts/elements.ts'
import { languages, wordsFor } from '../../cards/parts/words.ts'
import { type Press, type PressOf, parseEdition, parsePress } from '../../cards/press.ts'
import { languageCard } from '../../cards/system/language-card.ts'
import { withLanguageSwitch } from '../../cards/system/language-switch.ts'
import { type Step, saveIfChanged } from '../../store/documents/change.ts'
import { latestUsed } from '../access/latest-used.ts'
import { refused } from '../access/refused.ts'
import { wordsOf } from '../access/view.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { returnHere } from '../team/council-return.ts'
import type { Reply, Turn } from '../turn.ts'

/** Saves the language and answers in it. Saves nothing if the press has no language or one that the bot lacks. */
export async function chooseLanguage(
  turn: Turn,
  deps: Dependencies,
  { language }: PressOf<'language'>,
): Promise<Reply> {
  const isChosen = language !== undefined && languages.includes(language)
  if (isChosen) await saveLanguage(turn, deps, language)
  const now = isChosen ? inLanguage(turn, language) : turn
  const words = wordsOf(now, deps)
  const isShared = turn.place.type === 'shared'
  return { type: 'card', card: languageCard(words, { isChosen, isShared }, await waysOn(now, deps)) }
}

function saveLanguage({ tenant, person }: Turn, deps: Dependencies, language: string): Promise<void> {
  return deps.people.change<Step<PersonRecord, void>>(tenant, person, (before = nobodyYet) =>
    saveIfChanged(before, withChosenLanguage(before, language), undefined),
  )
}

async function waysOn(turn: Turn, deps: Dependencies): Promise<Button[]> {
  const { ui } = wordsOf(turn, deps)
  const { place } = turn
  if (place.type === 'shared') {
    const view = await returnHere(turn, deps, place)
    if (isRefusal(view)) return [button(ui.buttons.start, { do: 'start' })]
    const assessment = view.assessment.id
    return [
      button(ui.team.buttons.board, { do: 'board', assessment }),
      button(ui.buttons.settings, { do: 'settings', assessment }),
    ]
  }
  const view = await latestUsed(turn, deps)
  if (!view) return [button(ui.buttons.start, { do: 'start' })]
  const assessment = view.assessment.id
  return view.assessment.submittedAt === undefined
    ? [button(ui.buttons.resume, { do: 'resume', assessment })]
    : [button(ui.buttons.results, { do: 'results', assessment })]
}

/** Draws the result of the press `show` in another language, only for the presser. The press must only read. */
export async function showInLanguage(
  turn: Turn,
  deps: Dependencies,
  { language, show }: PressOf<'in-language'>,
  lookAt: (turn: Turn, deps: Dependencies, press: Press) => Reply | Promise<Reply>,
): Promise<Reply> {
  const press = parsePress(show)
  if (!press || press.do === 'in-language' || !languages.includes(language)) {
    return refused(turn, deps, { code: 'not-understood' })
  }
  const edition = parseEdition(show)
  const reply = await lookAt(ofEdition(inLanguage(turn, language), edition), deps, press)
  if (reply.type !== 'card' || reply.isRefusal) return reply
  const again = { ...press, ...(edition > 0 && { edition }) }
  const card = withLanguageSwitch(reply.card, wordsFor(deps.sets.newest, language), again)
  return { ...reply, card: withCardLanguage(card, language) }
}

/** Sets the language of a turn, in place of the language of the pressed card. */
function inLanguage({ input, ...turn }: Turn, language: string): Turn {
  return { ...turn, locale: language, input: input.type === 'pressed' ? { ...input, cardLanguage: language } : input }
}

/** Gives a turn the edition from the press behind a language switch. The switch itself names no question. */
function ofEdition({ input, ...turn }: Turn, edition: number): Turn {
  return { ...turn, input: input.type === 'pressed' ? { ...input, edition } : input }
}
