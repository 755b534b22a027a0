// People who answer one question after the other while copies of the bot come and go.

import assert from 'node:assert/strict'
import { setTimeout } from 'node:timers/promises'
import type { Ledger } from '../support/bots/ledger.ts'
import { NoReply } from '../support/bots/post-to.ts'
import { buttonsOf } from '../support/cards/card-reading.ts'
import { inTime } from '../support/in-time.ts'
import { objectIdOf } from '../support/people/activities.ts'
import type { Client } from '../support/people/client.ts'

/** Milliseconds between two presses of one person: slower than the rate limit of five presses a second. */
const pause = 250

/** Milliseconds before a person repeats a press that had no effect. */
const pauseAfterFailure = 500

/** How often a person presses one button before the test fails: for thirty seconds, enough for a bot to start. */
const mostTries = 60

/** The only two sentences that may replace a card while the release changes: both are clear about what was saved. */
const clear = /^(One moment: that was faster than I can follow\.|.*Please try again in a minute\.)/s

const answers = ['Yes', 'No', 'Not sure'] as const

export type Answering = {
  /** Resolves once each person has had another answer saved. Rejects at once if a person cannot continue. */
  goesOn(step: string): Promise<void>
  /** Ends the answering: each person completes their press. */
  stop(): Promise<void>
  /** How many presses got no reply at all, because no copy was there. */
  unanswered(): number
}

/** These people begin at once. Their presses are in the ledger. */
export function peopleWhoAnswer(people: readonly Client[], ledger: Ledger): Answering {
  let isOver = false
  let unanswered = 0
  let last = ''

  /** Repeats the act until it is done. Fails on a reply that is neither the card nor one of the clear sentences. */
  async function insists(person: Client, what: string, act: () => Promise<void>): Promise<void> {
    for (let tries = 1; !isOver; tries++) {
      const isSent = await act().then(
        () => true,
        (error) => {
          // No copy listened, or one ended before it replied.
          if (!(error instanceof NoReply)) throw error
          unanswered++
          return false
        },
      )
      const told = isSent ? person.isTold() : 'no reply'
      if (isSent && told !== undefined)
        assert.match(told, clear, `${what} of ${person.sender.name} was not explained: ${told}`)
      if (told === undefined) return
      last = `The last reply to ${person.sender.name} (${what}): ${told}`
      assert.ok(tries < mostTries, `${mostTries} tries were in vain. ${last}`)
      await setTimeout(pauseAfterFailure)
    }
  }

  async function answersOn(person: Client): Promise<void> {
    const starts = async () => {
      await person.says('start')
      assert.ok(buttonsOf(person.card().card).length > 0, `${person.sender.name} got no question: ${person.sees()}`)
    }
    await insists(person, 'start', starts)
    for (let turn = 0; !isOver; turn++) {
      // Every third answer changes an earlier one, so that the questions do not run out.
      if (turn % 3 === 2) await presses(person, 'Back')
      await presses(person, answers[turn % answers.length] ?? 'Yes')
    }
  }

  /** A copy that ends may show an older card, on which an answer asks first. Then the person confirms the change. */
  async function presses(person: Client, title: string): Promise<void> {
    const drawing = person.card()
    const titles = buttonsOf(drawing.card).map((button) => button.title)
    const chosen = titles.find((each) => each.startsWith('Change to')) ?? title
    await insists(person, chosen, () => person.presses(chosen, drawing))
    await setTimeout(pause)
  }

  const all = Promise.all(people.map(answersOn))
  // The next wait reports a person's fault.
  all.catch(() => {})

  const savedBy = ({ sender }: Client) =>
    ledger.entries.filter(({ owner, became }) => owner === objectIdOf(sender) && became === 'saved').length

  return {
    async goesOn(step) {
      const before = people.map(savedBy)
      const isWaiting = () => people.some((person, at) => savedBy(person) <= (before[at] ?? 0))
      const saved = async () => {
        while (isWaiting() && !isOver) await Promise.race([setTimeout(20), all])
      }
      await inTime(`people answer on, ${step}`, saved(), () => last)
    },
    async stop() {
      isOver = true
      await inTime('everybody finishes their press', all, () => last)
    },
    unanswered: () => unanswered,
  }
}
