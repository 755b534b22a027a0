// One device with Teams on it: the stored messages that it shows, and the activities that it sends when a card is
// pressed.

import assert from 'node:assert/strict'
import type { QuestionSet } from '../../../assessment/question-set.ts'
import { type Delivered, NoReply } from '../bots/post-to.ts'
import { buttonsOf, type DrawnCard, inputsOf, mentionsOn, textsOf, withMentions } from '../cards/card-reading.ts'
import { type Message, threadOf } from '../wire/messages.ts'
import type { Wire } from '../wire/wire.ts'
import {
  type Activity,
  channelIdOf,
  conversationOf,
  invokeActivity,
  type Sender,
  submitActivity,
} from './activities.ts'

/** A card as a person sees it now: a later press of it is the press of an old card. */
export type Drawing = { readonly message: string; readonly card: DrawnCard }

/** The connections of a client. */
export type Line = {
  readonly wire: Wire
  readonly set: QuestionSet
  /** The moment of the next act. */
  now(): Date
  /** Delivers an activity to the bot. */
  deliver(activity: Activity): Promise<Delivered>
}

export type Device = {
  /**
   * The bot's messages here, the oldest first: those of the thread, or of the whole channel for a sender in no thread.
   */
  messages(): readonly Message[]
  /** Everything that this person sees of a message, a text each. */
  textsOn(message: Message): readonly string[]
  /** The card that this person sees of it, their own view before the stored one. */
  cardOn(message: Message): DrawnCard | undefined
  /** The ids of whom it mentions. */
  mentionedIn(message: Message): readonly string[]
  /** The sender, in the thread that the message stands in. */
  at(message: Message): Sender
  send(activity: Activity): Promise<Delivered>
  press(title: string, drawing: Drawing, times?: number): Promise<void>
  /** Types into the inputs of a card, or picks. */
  fill(card: DrawnCard, values: Readonly<Record<string, string>>): void
  /** The text that answered the last press instead of a card. */
  told(): string | undefined
  /** Closes the chat and opens it again. */
  reopen(): Promise<void>
}

/** `doesExecute` false is a client from before Action.Execute: it draws the fallback of every button. */
export function openDevice(line: Line, sender: Sender, doesExecute: boolean): Device {
  const { wire } = line
  const me = channelIdOf(sender)
  const messages = () => wire.messages(conversationOf(sender))
  // The card that this device shows instead of the stored one, until the message is edited or the chat is opened again.
  const own = new Map<string, DrawnCard>()
  const typed = new Map<string, string>()
  let told: string | undefined
  let refreshing: Promise<unknown> = Promise.resolve()

  // A client that has the chat open drops its own view of an edited message and asks for the newest if it is listed.
  wire.onEdit((message) => {
    if (!messages().includes(message)) return
    own.delete(message.id)
    refreshing = refreshing
      .then(() => refresh(message))
      .catch((error) => {
        // A bot that is stopping gives no answer. The stored card stays in view, as it does in Teams.
        if (!(error instanceof NoReply)) throw error
      })
  })

  const storedCard = ({ activity }: Message) => activity.attachments?.[0]?.content
  const cardOn = (message: Message) => own.get(message.id) ?? storedCard(message)

  function at(message: Message): Sender {
    const { place } = sender
    if (typeof place === 'string' || place.kind === 'groupChat') return sender
    return { ...sender, place: { ...place, thread: threadOf(message) } }
  }

  /** An input that is empty is left out, as the renderer of Teams does it. */
  function inputsFrom(card: DrawnCard) {
    const values = inputsOf(card).map(({ id, value }) => [id, typed.get(id) ?? value] as const)
    return Object.fromEntries(values.filter(([, value]) => value))
  }

  async function send(activity: Activity): Promise<Delivered> {
    const delivered = await line.deliver(activity)
    assert.equal(delivered.status, 200, `The bot answered ${delivered.status}.`)
    return delivered
  }

  async function invoke(message: string, activity: Activity): Promise<void> {
    const { body } = await send(activity)
    const { type, value, statusCode } = body as { type: string; value: unknown; statusCode: number }
    assert.equal(statusCode, 200)
    told = type === 'application/vnd.microsoft.activity.message' ? String(value) : undefined
    if (told === undefined) own.set(message, value as DrawnCard)
  }

  async function refresh(message: Message): Promise<void> {
    const { refresh: wanted } = (storedCard(message) ?? {}) as {
      refresh?: { action: { verb: unknown; data: unknown }; userIds: readonly string[] }
    }
    assert.ok((wanted?.userIds.length ?? 0) <= 60, 'Teams takes no more than 60 people to ask.')
    if (!doesExecute || !wanted?.userIds.includes(me)) return
    const asked = { ...wanted.action, message: message.id }
    await invoke(message.id, invokeActivity(at(message), line.now(), asked, 'automatic'))
  }

  return {
    messages,
    textsOn(message) {
      const { text, entities = [] } = message.activity
      const card = cardOn(message)
      return [...(text ? [withMentions(text, entities)] : []), ...(card ? textsOf(card) : [])]
    },
    cardOn,
    mentionedIn(message) {
      const mentions = [...(message.activity.entities ?? []), ...mentionsOn(cardOn(message) ?? {})]
      return mentions.flatMap(({ mentioned }) => mentioned?.id ?? [])
    },
    at,
    send,
    async press(title, { message, card }, times = 1) {
      const all = buttonsOf(card)
      const button = all.find((each) => each.title === title)
      assert.ok(button, `There is no ${title}. There are: ${all.map((each) => each.title).join(', ')}`)
      const isSubmit = button.type === 'Action.Submit'
      const executes = doesExecute && !isSubmit
      const { verb, data } =
        executes || isSubmit ? button : (button.fallback ?? assert.fail(`${title} has no fallback.`))
      const pressed = { title, verb, data: { ...data, ...inputsFrom(card) }, message }
      // The message may have been deleted while its card was in view.
      const stored = messages().find(({ id }) => id === message)
      const activity = (executes ? invokeActivity : submitActivity)(stored ? at(stored) : sender, line.now(), pressed)
      for (let time = 0; time < times; time++) await (executes ? invoke(message, activity) : send(activity))
    },
    fill(card, values) {
      const inputs = inputsOf(card)
      for (const [label, value] of Object.entries(values)) {
        const input = inputs.find(({ id, label: own }) => own === label || id.split('~')[0] === label)
        assert.ok(input, `There is no ${label} to fill. There are: ${inputs.map((each) => each.label).join(', ')}`)
        const chosen = (title: string) => input.choices.find((choice) => choice.title === title)?.value
        // For a choice of several: titles with commas between them.
        const choices = chosen(value) === undefined ? value.split(', ').map(chosen) : [chosen(value)]
        assert.ok(!choices.includes(undefined) || input.choices.length === 0, `${label} does not offer ${value}.`)
        typed.set(input.id, input.choices.length === 0 ? value : choices.join(','))
      }
    },
    told: () => told,
    async reopen() {
      await refreshing
      own.clear()
      typed.clear()
      for (const message of messages()) await refresh(message)
    },
  }
}
