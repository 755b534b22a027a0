// A person with a client of Teams on one device: they say, press, fill and see things.

import assert from 'node:assert/strict'
import type { QuestionId } from '../../../assessment/ids.ts'
import { buttonsOf, headingsOf } from '../cards/card-reading.ts'
import type { FileStore } from '../wire/file-store.ts'
import { type Message, threadOf } from '../wire/messages.ts'
import {
  type Activity,
  channelIdOf,
  conversationOf,
  installActivities,
  joinedActivity,
  type Sender,
  textActivity,
} from './activities.ts'
import { type TakenFile, takesFile } from './consent.ts'
import { type Device, type Drawing, type Line, openDevice } from './device.ts'
import { type MentionStyle, mentionActivity } from './mentions.ts'

/** People see and press the newest message, or the one that `looksAt` has found. */
export type Client = {
  readonly sender: Sender
  /** In a shared conversation the bot is mentioned, and `@Grace` is a mention too. In a channel it begins a thread. */
  says(text: string, style?: MentionStyle): Promise<void>
  /**
   * The client with the newest message that shows this text in view, for as long as it is there. Their messages then go
   * into its thread.
   */
  looksAt(text: string): Client
  /** Presses the button with this title, on an older drawing of a card if one is given. */
  presses(title: string, drawing?: Drawing): Promise<void>
  /** Presses once; the network delivers the press twice. */
  pressesAndStutters(title: string): Promise<void>
  /** Fills inputs of the card by label or name; a choice by its title. */
  fills(values: Readonly<Record<string, string>>): void
  /** Everything the message says now, or the message of an older drawing; a line for each text. */
  sees(older?: Drawing): string
  /** Whether the message mentions them, so that Teams points it out to them. */
  isMentioned(): boolean
  /** The answer to a press that is not a card. */
  isTold(): string | undefined
  /** The titles of the buttons in front of them. */
  buttons(): readonly string[]
  /** The question whose text is the heading of the card. */
  isAsked(): string | undefined
  /** The card, to press it later when it is old; or what the message of an older one shows now. */
  card(older?: Drawing): Drawing
  /** How many messages the bot has written here. */
  messages(): number
  /** Closes the chat and opens it again: stored cards are shown, and ask for their newest state. */
  opensAgain(): Promise<void>
  /** The person on another device: it shows the stored cards. */
  anotherDevice(): Client
  /** The person in their own chat with the bot. */
  privately(): Client
  /** Deletes the message of the bot, as owners of a team may. */
  deletes(): void
  /**
   * Allows the file that the bot asks about in their own chat, and gets it. Its message is in the chat then, and no other
   * one follows.
   * @param store Teams' store of files
   * @param url its address for the bot, if that is another one
   */
  takesFile(store: FileStore, url?: string): Promise<TakenFile>
  /** Adds the bot. */
  installs(): Promise<void>
  /** Another person comes into the conversation. */
  isJoinedBy(name: string): Promise<void>
}

/** `doesExecute` false is a client from before Action.Execute: it draws the fallback of every button. */
export function openClient(line: Line, sender: Sender, doesExecute = true): Client {
  let chat: Client | undefined
  const elsewhere = {
    anotherDevice: () => openClient(line, sender, doesExecute),
    privately() {
      chat ??= openClient(line, { ...sender, place: 'personal' }, doesExecute)
      return chat
    },
  }
  return clientOn(openDevice(line, sender, doesExecute), line, sender, elsewhere)
}

/** @param looked the message in view; without it, the newest */
function clientOn(
  device: Device,
  line: Line,
  sender: Sender,
  elsewhere: Pick<Client, 'anotherDevice' | 'privately'>,
  looked?: string,
): Client {
  const find = (id: string | undefined) => device.messages().find((message) => message.id === id)

  function inView(): Message {
    if (looked) return find(looked) ?? assert.fail('The message has been deleted.')
    return device.messages().at(-1) ?? assert.fail('The bot has not written anything.')
  }

  function drawing(message = inView()): Drawing {
    return { message: message.id, card: device.cardOn(message) ?? assert.fail('The message has no card.') }
  }

  async function sendAll(activities: readonly Activity[]): Promise<void> {
    for (const activity of activities) await device.send(activity)
  }

  return {
    ...elsewhere,
    sender,
    async says(text, style) {
      const { place } = sender
      if (typeof place === 'string') return sendAll([textActivity(sender, line.now(), text)])
      const id = line.wire.newId()
      const thread = looked ? threadOf(inView()) : id
      const from = place.kind === 'channel' ? { ...sender, place: { thread, ...place } } : sender
      await sendAll([mentionActivity(from, line.now(), text, { id, style })])
    },
    looksAt(text) {
      const all = device.messages()
      const found = all.findLast((message) => device.textsOn(message).join('\n').includes(text))
      const said = all.map((message) => device.textsOn(message)[0]).join('\n')
      assert.ok(found, `Nowhere can ${sender.name} read "${text}". The messages begin with:\n${said}`)
      return clientOn(device, line, sender, elsewhere, found.id)
    },
    presses: (title, older = drawing()) => device.press(title, older),
    pressesAndStutters: (title) => device.press(title, drawing(), 2),
    fills: (values) => device.fill(drawing().card, values),
    sees: (older) => device.textsOn(find(older?.message) ?? inView()).join('\n'),
    isMentioned: () => device.mentionedIn(inView()).includes(channelIdOf(sender)),
    isTold: device.told,
    buttons: () => buttonsOf(drawing().card).map(({ title }) => title),
    isAsked() {
      const headings = headingsOf(drawing().card)
      const isHeading = (id: QuestionId) =>
        [...line.set.words.values()].some((words) => headings.includes(words.question(id).text))
      return [...line.set.questions.keys()].find(isHeading)
    },
    card: (older) => drawing(find(older?.message)),
    messages: () => device.messages().length,
    opensAgain: device.reopen,
    deletes: () => line.wire.deletes(conversationOf(sender), inView().id),
    takesFile: (store, url) => takesFile(line, sender, store, url),
    async installs() {
      line.wire.canReach(sender)
      await sendAll(installActivities(sender, line.now()))
    },
    async isJoinedBy(name) {
      await sendAll([joinedActivity(sender, line.now(), [channelIdOf({ name })])])
    },
  }
}
