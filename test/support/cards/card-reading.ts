// Finds the texts, buttons and inputs of a card in its JSON, as a client of Teams does.

import assert from 'node:assert/strict'

type Json = Readonly<Record<string, unknown>>

/** A card as JSON. This file checks its shape, so it assumes none. */
export type DrawnCard = Json

export type DrawnButton = {
  /** The text that people press. */
  readonly title: string
  readonly type: string
  readonly verb?: unknown
  readonly data: Json
  /** The fallback for a client that does not know this type of button. */
  readonly fallback?: DrawnButton
}

export type DrawnInput = {
  readonly id: string
  readonly label: string
  readonly value: string | undefined
  /** The titles and values of a choice; empty for an input to type in. */
  readonly choices: readonly { readonly title: string; readonly value: string }[]
}

/** Every text of the card from top to bottom: paragraphs, facts, pictures' alternatives, labels and values of inputs. */
export function textsOf(card: DrawnCard): readonly string[] {
  return writtenOn(card).map((text) => withMentions(text, mentionsOn(card)))
}

/** Who is mentioned in a message or on a card. */
export type Mention = {
  readonly type: string
  readonly text?: string
  readonly mentioned?: { readonly id: string; readonly name: string }
}

export const mentionsOn = (card: DrawnCard): readonly Mention[] => Object(card.msteams).entities ?? []

/** The text with each mention replaced by its name. A tag without an entity stays as it was written. */
export function withMentions(text: string, mentions: readonly Mention[]): string {
  return mentions.reduce(
    (shown, { text: tag, mentioned }) => (tag && mentioned ? shown.replaceAll(tag, () => mentioned.name) : shown),
    text,
  )
}

function writtenOn(card: DrawnCard): readonly string[] {
  return elementsOf(card).flatMap((element) => {
    switch (element.type) {
      case 'TextBlock':
        return [plain(element.text)]
      case 'RichTextBlock':
        return [
          list(element.inlines)
            .map((run) => said(run.text))
            .join(''),
        ]
      case 'FactSet':
        return list(element.facts).map((fact) => `${said(fact.title)}: ${said(fact.value)}`)
      case 'Image':
        return [said(element.altText)]
      default:
        return isInput(element) ? [`${said(element.label)}: ${shownValue(inputOf(element))}`] : []
    }
  })
}

/** Only the headings. */
export function headingsOf(card: DrawnCard): readonly string[] {
  return elementsOf(card)
    .filter(({ style }) => style === 'heading')
    .map(({ text }) => plain(text))
}

/** Every button: those of the card, of action sets, and whole rows that can be pressed. */
export function buttonsOf(card: DrawnCard): readonly DrawnButton[] {
  return elementsOf(card)
    .flatMap(({ actions, selectAction }) => [...list(actions), ...list(selectAction ? [selectAction] : [])])
    .map(buttonOf)
}

export function inputsOf(card: DrawnCard): readonly DrawnInput[] {
  return elementsOf(card).filter(isInput).map(inputOf)
}

/** A row is known by the short title that old clients draw: its name holds every word of the row as well. */
function buttonOf({ title, type, verb, data, fallback }: Json): DrawnButton {
  return {
    title: said(Object(fallback).title ?? title),
    type: said(type),
    verb,
    data: (data ?? {}) as Json,
    ...(typeof fallback === 'object' && { fallback: buttonOf(fallback as Json) }),
  }
}

function inputOf({ id, label, value, choices }: Json): DrawnInput {
  return {
    id: said(id),
    label: said(label),
    value: value === undefined ? undefined : said(value),
    choices: list(choices).map((choice) => ({ title: said(choice.title), value: said(choice.value) })),
  }
}

const shownValue = ({ value = '', choices }: DrawnInput) =>
  choices.find((choice) => choice.value === value)?.title ?? value

const isInput = ({ type }: Json) => typeof type === 'string' && type.startsWith('Input.')

/** The card itself and everything in it, in reading order. */
function elementsOf(element: Json): readonly Json[] {
  const inside = [...list(element.body), ...list(element.items), ...list(element.columns)]
  return [element, ...inside.flatMap(elementsOf)]
}

/** A paragraph without the marks of Markdown. */
const plain = (text: unknown) => said(text).replaceAll('**', '')

const list = (value: unknown) => (Array.isArray(value) ? (value as readonly Json[]) : [])

function said(value: unknown): string {
  assert.equal(typeof value, 'string', `A card has ${JSON.stringify(value)} where a text belongs.`)
  return String(value)
}
