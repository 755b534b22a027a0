// The cards that people received, old ones too: their text, their buttons, and the data that a client sends for a
// press.

import type { Card } from '../../cards/parts/elements.ts'
import { type Press, parseInputs, parsePress, parseUnsaved } from '../../cards/press.ts'
import type { Input, Reply } from '../../dialogs/turn.ts'
import { buttonsOf, type DrawnCard, headingsOf, inputsOf, textsOf } from '../support/cards/card-reading.ts'
import { type Name, ruleChanges, type Wish } from './team-acts.ts'

/** A button, with the values of its card's inputs by id. */
export type Drawn = {
  readonly title: string
  readonly press: Press
  readonly filled: Readonly<Record<string, string>>
}

/** A card that one person or every member of the channel has. */
export type Kept = {
  readonly where: Wish['where']
  readonly whose: Name | 'everybody'
  readonly buttons: readonly Drawn[]
}

/** The reply to a person: the words of a card, or that the store was cut short. */
export type Got = { readonly headings: readonly string[]; readonly texts: readonly string[] } | 'nothing' | 'cut short'

export type KeptCards = {
  keep(card: Card, where: Wish['where'], whose: Kept['whose']): Kept
  /** The messages of a reply to people in their own chats. */
  keepTold(reply: Reply): void
  /** This person's cards that have the wanted buttons, newest first. Mal has obtained everybody's cards. */
  withButton(who: Name, wish: Wish): readonly (readonly Drawn[])[]
}

export function keptCards(): KeptCards {
  const kept: Kept[] = []

  function keep(card: Card, where: Wish['where'], whose: Kept['whose']): Kept {
    const drawn = sent(card)
    const filled = Object.fromEntries(inputsOf(drawn).map(({ id, value }) => [id, value ?? '']))
    const buttons = buttonsOf(drawn).flatMap(({ title, data }) => {
      const press = parsePress(data)
      return press ? [{ title, press, filled }] : []
    })
    const one = { where, whose, buttons }
    kept.push(one)
    return one
  }

  return {
    keep,
    keepTold({ after = [] }) {
      for (const effect of after) {
        if (effect.type === 'tell') keep(effect.card, 'own chat', effect.to.person as string as Name)
      }
    },
    withButton: (who, { where, isWanted }) =>
      kept
        .filter((card) => card.where === where && (who === 'mal' || card.whose === 'everybody' || card.whose === who))
        .map(({ buttons }) => buttons.filter(({ press }) => isWanted(press)))
        .filter((buttons) => buttons.length > 0)
        .reverse(),
  }
}

const sentBefore = new WeakMap<Card, DrawnCard>()

/** The card as it goes out. A card is read for its words and for its buttons. */
function sent(card: Card): DrawnCard {
  const made = sentBefore.get(card) ?? JSON.parse(JSON.stringify(card))
  sentBefore.set(card, made)
  return made
}

export function wordsOn(card: Card): Exclude<Got, string> {
  const drawn = sent(card)
  return { headings: headingsOf(drawn), texts: textsOf(drawn) }
}

type Pressed = Extract<Input, { type: 'pressed' }> & { readonly press: Press }

/** The data that a client sends: the button's data, and the inputs of its card after `pick` has chosen. */
export function pressing({ press, filled }: Drawn, pick = 0): Pressed {
  const chosen: Readonly<Record<string, string>> = choices(press, pick)
  const typed = Object.keys(filled).map((id) => [id, chosen[id.split('~')[0] ?? ''] ?? filled[id]])
  const data = { ...Object.fromEntries(typed), ...press }
  return { type: 'pressed', press: parsePress(data) ?? press, inputs: parseInputs(data), unsaved: parseUnsaved(data) }
}

function choices(press: Press, pick: number): Readonly<Record<string, string>> {
  const { do: verb } = press
  if (press.do === 'save-settings') {
    return press.part === 'rules' ? (ruleChanges[pick % ruleChanges.length] ?? {}) : { name: 'Spring return' }
  }
  if (verb === 'annotate') return { note: notes[pick % notes.length] ?? '', evidence: links[pick % links.length] ?? '' }
  return verb === 'agree' || verb === 'not-applicable' ? { reason: pick % 4 === 3 ? '' : 'We have none.' } : {}
}

const notes = ['We have one.', 'Ask Bob.', '']
const links = ['', 'https://example.org/proof']

/** A typed message or a press as a sentence. */
export function sentence(input: Input, where: Wish['where'], drawn?: Pick<Drawn, 'title'>): string {
  if (input.type === 'typed') return `types ${input.text}, mentioning ${input.mentioned.join(', ')}`
  if (input.type !== 'pressed' || !input.press) return input.type
  const { do: verb, assessment: _same, ...rest }: Press & { assessment?: string } = input.press
  const about = Object.entries(rest).map(([key, value]) => `${key} ${JSON.stringify(value)}`)
  return `presses "${drawn?.title ?? verb}" in ${where === 'channel' ? 'the channel' : 'their own chat'} [${[verb, ...about].join(', ')}]`
}
