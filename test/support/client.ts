// A person with a client of Teams on one device: what they say, press, fill and see in their chat with the bot.

import assert from 'node:assert/strict'
import type { QuestionSet } from '../../assessment/question-set.ts'
import {
  type Activity,
  channelIdOf,
  conversationOf,
  installActivities,
  invokeActivity,
  joinedActivity,
  type Sender,
  submitActivity,
  textActivity,
} from './activities.ts'
import { buttonsOf, type DrawnCard, headingsOf, inputsOf, textsOf } from './card-reading.ts'
import type { Message, Wire } from './wire.ts'

/** A card as somebody has it before their eyes: a later press of it is the press of an old card. */
type Drawing = { readonly message: string; readonly card: DrawnCard }

/** What a client is connected to. */
export type Line = {
  readonly wire: Wire
  readonly set: QuestionSet
  /** The moment of whatever is done next. */
  now(): Date
  /** Delivers an activity to the bot. */
  deliver(activity: Activity): Promise<Delivered>
}

export type Delivered = { readonly status: number; readonly body: unknown }

export type Client = {
  readonly sender: Sender
  says(text: string): Promise<void>
  /** Presses the button with this title, on the newest card or on an older drawing of one. */
  presses(title: string, drawing?: Drawing): Promise<void>
  /** Presses once; the network delivers the press twice. */
  pressesAndStutters(title: string): Promise<void>
  /** Fills inputs of the newest card by label or name; a choice by its title. */
  fills(values: Readonly<Record<string, string>>): void
  /** Everything the newest message says now, or the message of an older drawing; a line for each text. */
  sees(older?: Drawing): string
  /** What a press was answered with instead of a card. */
  isTold(): string | undefined
  /** The titles of the buttons in front of them. */
  buttons(): readonly string[]
  /** The question whose text is the heading of the newest card. */
  isAsked(): string | undefined
  /** The newest card, to press it later when it is old; or what the message of an older one shows now. */
  card(older?: Drawing): Drawing
  /** How many messages the bot has written here. */
  messages(): number
  /** Closes the chat and opens it again: stored cards are shown, and ask for their newest state. */
  opensAgain(): Promise<void>
  /** The same person on another device, which shows what is stored. */
  anotherDevice(): Client
  /** Adds the bot. */
  installs(): Promise<void>
  /** Somebody else comes into the conversation. */
  isJoinedBy(name: string): Promise<void>
}

/** `doesExecute` false is a client from before Action.Execute: it draws the fallback of every button. */
export function openClient(line: Line, sender: Sender, doesExecute = true): Client {
  const { wire } = line
  const me = channelIdOf(sender)
  const conversation = conversationOf(sender)
  // What this device shows in place of the stored card, until the message is edited or the chat is opened again.
  const own = new Map<string, DrawnCard>()
  const typed = new Map<string, string>()
  let told: string | undefined
  let refreshing: Promise<unknown> = Promise.resolve()

  // A client that has the chat open drops its own view of an edited message and asks for the newest if it is listed.
  wire.onEdit((message) => {
    if (message.conversation !== conversation) return
    own.delete(message.id)
    refreshing = refreshing
      .then(() => refresh(message))
      .catch((error) => {
        // Where the bot is being stopped there is no answer, and the stored card stays in view, as it does in Teams.
        if (!(error instanceof TypeError)) throw error
      })
  })

  const newest = (): Message => wire.messages(conversation).at(-1) ?? assert.fail('The bot has not written anything.')
  const storedCard = ({ activity }: Message) => activity.attachments?.[0]?.content

  function shown(message = newest()): Drawing {
    const card = own.get(message.id) ?? storedCard(message) ?? assert.fail('The newest message has no card.')
    return { message: message.id, card }
  }

  const now = (older?: Drawing) => shown(wire.messages(conversation).find(({ id }) => id === older?.message))

  function buttonOn({ card }: Drawing, title: string) {
    const all = buttonsOf(card)
    const found = all.find((button) => button.title === title)
    return found ?? assert.fail(`There is no ${title}. There are: ${all.map((button) => button.title).join(', ')}`)
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
    if (!doesExecute || !wanted?.userIds.includes(me)) return
    await invoke(message.id, invokeActivity(sender, line.now(), { ...wanted.action, message: message.id }, 'automatic'))
  }

  async function press(title: string, drawing: Drawing, times = 1): Promise<void> {
    const { message, card } = drawing
    const button = buttonOn(drawing, title)
    const { verb, data } = doesExecute ? button : (button.fallback ?? assert.fail(`${title} has no fallback.`))
    const pressed = { title, verb, data: { ...data, ...inputsFrom(card) }, message }
    const activity = (doesExecute ? invokeActivity : submitActivity)(sender, line.now(), pressed)
    for (let time = 0; time < times; time++) await (doesExecute ? invoke(message, activity) : send(activity))
  }

  return {
    sender,
    async says(text) {
      await send(textActivity(sender, line.now(), text))
    },
    presses: (title, drawing = shown()) => press(title, drawing),
    pressesAndStutters: (title) => press(title, shown(), 2),
    fills(values) {
      const inputs = inputsOf(shown().card)
      for (const [label, value] of Object.entries(values)) {
        const input = inputs.find(({ id, label: own }) => own === label || id.split('~')[0] === label)
        assert.ok(input, `There is no ${label} to fill. There are: ${inputs.map((each) => each.label).join(', ')}`)
        const choice = input.choices.find(({ title }) => title === value)
        assert.ok(choice || input.choices.length === 0, `${label} does not offer ${value}.`)
        typed.set(input.id, choice?.value ?? value)
      }
    },
    sees: (older) => textsOf(now(older).card).join('\n'),
    isTold: () => told,
    buttons: () => buttonsOf(shown().card).map(({ title }) => title),
    isAsked() {
      const headings = headingsOf(shown().card)
      const [words] = line.set.words.values()
      return [...line.set.questions.keys()].find((id) => headings.includes(words?.question(id).text ?? ''))
    },
    card: now,
    messages: () => wire.messages(conversation).length,
    async opensAgain() {
      await refreshing
      own.clear()
      typed.clear()
      await refresh(newest())
    },
    anotherDevice: () => openClient(line, sender, doesExecute),
    async installs() {
      for (const activity of installActivities(sender, line.now())) await send(activity)
    },
    async isJoinedBy(name) {
      await send(joinedActivity(sender, line.now(), [channelIdOf({ name })]))
    },
  }
}
