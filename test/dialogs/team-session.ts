// A session of a team as it happens: two copies of the bot over one store, acts at the same moment, cards kept to be pressed later.

import type { AssessmentId } from '../../assessment/ids.ts'
import type { QuestionSet } from '../../assessment/question-set.ts'
import type { Roster } from '../../assessment/team.ts'
import type { Press } from '../../cards/press.ts'
import { route } from '../../dialogs/route.ts'
import { drawShared } from '../../dialogs/shared.ts'
import type { Input, World } from '../../dialogs/turn.ts'
import { type Store, StoreUnavailable } from '../../store/store.ts'
import { there } from '../support/sample.ts'
import { channel, copyOver, named, ownChat, turnOf, typing } from './bot-copy.ts'
import { type Drawn, type Got, type Kept, keptCards, pressing, sentence, wordsOn } from './kept-cards.ts'
import { type Act, type Name, type Session, type Wish, wishes } from './team-acts.ts'
import { unevenStore, type Writing } from './uneven-store.ts'

export type Delivered = {
  readonly who: Name
  readonly press: Press
  readonly operation: string
  readonly now: string
  readonly moment: number
  /** How often it had been delivered before. */
  readonly again: number
  readonly got: Got
  /** Where it was delivered alone: how many writings had been done before it, and after it. */
  readonly before?: number
  readonly after?: number
}

type Written = Writing & { readonly moment: number }

/** Everything that happened, for whoever checks it. */
export type Happened = {
  readonly tenant: string
  readonly assessment: AssessmentId
  readonly delivered: readonly Delivered[]
  readonly written: readonly Written[]
  /** Who was in the channel at each moment. */
  readonly rosters: readonly Roster[]
  /** Every act as a sentence, in order. */
  readonly told: readonly string[]
}

export type Running = Happened & {
  readonly worlds: readonly World[]
  /** Lets the acts of one moment happen, and the late second deliveries of the one before. */
  moment(nth: number): Promise<void>
  /** Presses something at leisure. */
  press(who: Name, press: Press, where?: Wish['where']): Promise<Delivered>
  /** What everybody sees now, as each copy draws it. */
  shared(): Promise<readonly (readonly string[])[]>
  calm(): void
}

/** What became of one delivery, and the card that it left with whoever pressed. */
type Outcome = { readonly now: string; readonly got: Got; readonly card?: Kept }

type Given = {
  readonly set: QuestionSet
  readonly stores: readonly [Store, Store]
  readonly tenant: string
  readonly roster: Roster
}

/** One act as it reaches a copy. */
type Sent = {
  readonly who: Name
  readonly input: Input
  readonly where: Wish['where']
  readonly operation: string
  readonly words: string
}

/** Ann has started, and everybody answers together; then the session begins. */
export async function beginSession(session: Session, { set, stores, tenant, roster }: Given): Promise<Running> {
  const told: string[] = []
  const delivered: Delivered[] = []
  const written: Written[] = []
  const rosters: Roster[] = [roster]
  const cards = keptCards()
  let present = roster
  let nowMoment = 0
  let seconds = 0
  let operations = 0
  let late: readonly (Sent & { readonly press: Press })[] = []

  const uneven = stores.map((store, index) =>
    unevenStore(store, {
      waits: session.waits[index] ?? [0],
      written: (writing) => written.push({ ...writing, moment: nowMoment }),
    }),
  )
  const start = (index: number) =>
    copyOver(uneven[index]?.store ?? stores[0], {
      set,
      council: { name: 'Gwent', authority: 'county' },
      members: async () => present,
    })
  const worlds = stores.map((_, index) => start(index))
  const worldAt = (copy: number) => worlds[copy] ?? start(copy)
  const newOperation = (who: Name) => `${who} ${++operations}`

  async function deliver({ who, input, where, operation, words }: Sent, copy: number): Promise<Outcome> {
    const now = new Date(Date.parse('2026-05-04T10:00:00Z') + 1000 * seconds++).toISOString()
    const place = where === 'channel' ? channel : ownChat
    const line = told.push(`${nowMoment}. ${who} ${words} (${operation}, copy ${copy})`) - 1
    const tell = (got: string) => {
      told[line] += `: ${got}`
    }
    try {
      const reply = await route(turnOf(who, input, { tenant, place, now, operation }), worldAt(copy))
      cards.keepTold(reply)
      const got = reply.type === 'card' ? wordsOn(reply.card) : 'nothing'
      tell(got === 'nothing' ? got : `"${got.headings[0] ?? got.texts[1] ?? ''}"`)
      return { now, got, card: reply.type === 'card' ? cards.keep(reply.card, where, who) : undefined }
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error
      tell('cut short')
      return { now, got: 'cut short' }
    }
  }

  async function press(sent: Sent & { readonly press: Press }, copy: number, again = 0): Promise<Delivered> {
    const { now, got } = await deliver(again > 0 ? { ...sent, words: `${sent.words}, once more` } : sent, copy)
    const { who, press, operation } = sent
    const one = { who, press, operation, now, moment: nowMoment, again, got }
    delivered.push(one)
    return one
  }

  /** The wanted buttons on a card that is drawn for this act. */
  async function newlyDrawn({ who, pick, copy }: Act, wish: Wish, id: AssessmentId): Promise<readonly Drawn[]> {
    let card: Kept | undefined
    for (const look of wish.looks(id)) {
      const sent = { who, where: wish.where, operation: newOperation(who) }
      if (typeof look === 'function') {
        const found = card?.buttons.filter((button) => look(button.press)) ?? []
        const one = found[pick % found.length]
        if (!one) return []
        card = (await deliver({ ...sent, input: pressing(one), words: `looks at ${one.press.do}` }, copy)).card
      } else if ('type' in look) {
        card = (await deliver({ ...sent, input: typing(look.type), words: `types ${look.type}` }, copy)).card
      } else {
        const input = { type: 'pressed', press: look.press, inputs: {} } as const
        card = (await deliver({ ...sent, input, words: `looks at ${look.press.do}` }, copy)).card
      }
    }
    return card?.buttons.filter((button) => wish.isWanted(button.press)) ?? []
  }

  async function perform(act: Act, id: AssessmentId): Promise<void> {
    const { who, pick, old, copy, again } = act
    const wish: Wish = wishes[act.wish][1]
    const fresh = old === 0 ? await newlyDrawn(act, wish, id) : []
    const older = cards.withButton(who, wish)
    const found = fresh.length > 0 ? fresh : (older[Math.min(Math.max(old - 1, 0), older.length - 1)] ?? [])
    const drawn = found[pick % found.length]
    if (!drawn) {
      told.push(`${nowMoment}. ${who} finds nothing to ${act.wish}`)
      return
    }
    const input = pressing(drawn, pick)
    const words = sentence(input.press, drawn.title, wish.where)
    const sent = { who, input, press: input.press, where: wish.where, operation: newOperation(who), words }
    if (act.cut) uneven[copy]?.cut(act.cut)
    if (again === 'later') late = [...late, sent]
    const isTwice = again === 'to the same copy' || again === 'to the other copy'
    const other = again === 'to the same copy' ? copy : 1 - copy
    await Promise.all([press(sent, copy), ...(isTwice ? [press(sent, other, 1)] : [])])
  }

  /** Delivers again, with nothing else going on, what was delivered a while ago. */
  async function deliverLate(overdue: typeof late): Promise<void> {
    for (const sent of overdue) {
      const before = written.length
      const { now, got } = await deliver({ ...sent, words: `${sent.words}, late once more` }, 1)
      const { who, press, operation } = sent
      const after = written.length
      delivered.push({ who, press, operation, now, got, moment: nowMoment, again: 1, before, after })
    }
  }

  const ann = { who: 'ann', where: 'channel' } as const
  await deliver({ ...ann, input: typing('start'), operation: newOperation('ann'), words: 'types start' }, 0)
  const [found] = await Array.fromAsync(worldAt(0).channels.list(tenant))
  const assessment = there(found?.value.assessments[0])
  const begin = { type: 'pressed', press: { do: 'together', assessment }, inputs: {} } as const
  await deliver({ ...ann, input: begin, operation: newOperation('ann'), words: 'answers together' }, 0)

  async function shared(): Promise<readonly (readonly string[])[]> {
    const draw = (world: World) =>
      Promise.all((['board', 'question'] as const).map((surface) => drawShared(world, tenant, assessment, surface)))
    const drawn = await Promise.all(worlds.map(draw))
    for (const shown of drawn[0] ?? []) if (shown) cards.keep(shown.card, 'channel', 'everybody')
    return drawn.map((both) => both.map((shown) => JSON.stringify(shown)))
  }

  function makeUneven(on: boolean): void {
    for (const store of uneven) store.uneven(on)
  }

  await shared()
  makeUneven(true)
  return {
    ...{ tenant, assessment, delivered, written, rosters, told, worlds, shared },
    async moment(nth) {
      const { eveLeaves, acts } = session.moments[nth] ?? { eveLeaves: false, acts: [] }
      nowMoment = nth + 1
      if (eveLeaves && present.has(named('eve'))) {
        present = new Map([...present].filter(([person]) => person !== 'eve'))
        told.push(`${nowMoment}. eve leaves`)
      }
      rosters[nowMoment] = present
      const overdue = late
      late = []
      await Promise.all(acts.map((act) => perform(act, assessment)))
      await deliverLate(overdue)
      const isCutShort = delivered.some(({ moment, got }) => moment === nowMoment && got === 'cut short')
      for (const [index, store] of uneven.entries()) {
        store.cut(undefined)
        // A process that ended and is started anew remembers nothing.
        if (isCutShort) worlds[index] = start(index)
      }
    },
    press(who, pressed, where = 'channel') {
      const input = { type: 'pressed', press: pressed, inputs: {} } as const
      const words = sentence(pressed, pressed.do, where)
      return press({ who, press: pressed, input, where, operation: newOperation(who), words }, 0)
    },
    calm: () => makeUneven(false),
  }
}
