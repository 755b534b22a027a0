// A session of a team as it happens: two copies of the bot over one store, acts at the same moment, cards kept to be pressed later.

import type { AssessmentId } from '../../assessment/ids.ts'
import type { QuestionSet } from '../../assessment/question-set.ts'
import type { Roster } from '../../assessment/team/team.ts'
import { questionSets } from '../../assessment/versions/question-sets.ts'
import type { Press } from '../../cards/press.ts'
import type { Dependencies } from '../../dialogs/dependencies/dependencies.ts'
import { route } from '../../dialogs/route.ts'
import { drawShared } from '../../dialogs/team/draw-shared.ts'
import type { Input } from '../../dialogs/turn.ts'
import { type Store, StoreUnavailable } from '../../store/store.ts'
import { there } from '../support/cards/sample.ts'
import { channel, copyOver, named, ownChat, turnOf, typing } from './bot-copy.ts'
import { type Drawn, type Got, type Kept, keptCards, pressing, sentence, wordsOn } from './kept-cards.ts'
import { type Act, type Name, type Session, type Wish, wishes } from './team-acts.ts'
import type { Delivered, Running, Written } from './team-happened.ts'
import { unevenStore } from './uneven-store.ts'

/** The outcome of one delivery, and the card it left. */
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
  const rosters = [{ known: roster, there: roster }]
  const cards = keptCards()
  // Who is in the channel, and what each copy remembers of it.
  let present = roster
  let remembered = [roster, roster]
  let conflicts = 0
  let nowMoment = 0
  let seconds = 0
  let operations = 0
  let late: readonly (Sent & { readonly due: number })[] = []

  const counting = (store: Store): Store => ({
    ...store,
    async write(...what) {
      const outcome = await store.write(...what)
      if (outcome === 'conflict') conflicts++
      return outcome
    },
  })
  const uneven = stores.map((store, index) =>
    unevenStore(counting(store), {
      waits: session.waits[index] ?? [0],
      written: (writing) => written.push({ ...writing, moment: nowMoment, value: JSON.parse(writing.document).value }),
    }),
  )
  const start = (index: number) =>
    copyOver(uneven[index]?.store ?? stores[0], {
      sets: questionSets([set]),
      council: { name: 'Gwent', authority: 'county' },
      members: async () => remembered[index] ?? present,
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

  async function send(sent: Sent, copy: number, again = 0): Promise<Delivered> {
    const { who, input, operation, words } = sent
    const { now, got } = await deliver(again > 0 ? { ...sent, words: `${words}, once more` } : sent, copy)
    const press = input.type === 'pressed' ? input.press : undefined
    const one = { who, input, press, operation, now, moment: nowMoment, again, got }
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

  /** The button that this act presses, on a new card or on an older one. */
  async function toPress(act: Act, wish: Wish, id: AssessmentId): Promise<Drawn | undefined> {
    const { who, pick, old } = act
    const fresh = old === 0 ? await newlyDrawn(act, wish, id) : []
    const older = cards.withButton(who, wish)
    if (old === 'put off') {
      const parked = delivered.findLast((each) => each.press?.do === 'park')?.press
      const isAbout = (button: Drawn) => questionOf(button.press) === questionOf(parked)
      return older.map((buttons) => buttons.filter(isAbout)).find((buttons) => buttons.length > 0)?.[0]
    }
    const found = fresh.length > 0 ? fresh : (older[Math.min(Math.max(old - 1, 0), older.length - 1)] ?? [])
    return found[pick % found.length]
  }

  async function perform(act: Act, id: AssessmentId): Promise<void> {
    const { who, pick, copy, again } = act
    const wish: Wish = wishes[act.wish][1]
    const drawn = wish.types ? undefined : await toPress(act, wish, id)
    const input = wish.types?.(pick) ?? (drawn && pressing(drawn, pick))
    if (!input) {
      told.push(`${nowMoment}. ${who} finds nothing to ${act.wish}`)
      return
    }
    const sent = {
      who,
      input,
      where: wish.where,
      operation: newOperation(who),
      words: sentence(input, wish.where, drawn),
    }
    if (act.cut) uneven[copy]?.cut(act.cut)
    if (again === 'later') late = [...late, { ...sent, due: nowMoment + 1 + (pick % 4) }]
    const isTwice = again === 'to the same copy' || again === 'to the other copy'
    const other = again === 'to the same copy' ? copy : 1 - copy
    await Promise.all([send(sent, copy), ...(isTwice ? [send(sent, other, 1)] : [])])
  }

  /** Delivers earlier acts to each copy again, with no other act under way. */
  async function deliverLate(overdue: typeof late): Promise<void> {
    for (const sent of overdue) {
      for (const copy of [1, 0]) {
        const before = written.length
        const one = await send({ ...sent, words: `${sent.words}, late` }, copy, 1)
        delivered[delivered.indexOf(one)] = { ...one, before, after: written.length }
      }
    }
  }

  const ann = { who: 'ann', where: 'channel' } as const
  await deliver({ ...ann, input: typing('start'), operation: newOperation('ann'), words: 'types start' }, 0)
  const [found] = await Array.fromAsync(worldAt(0).channels.list(tenant))
  const assessment = there(found?.value.assessments[0])
  const begin = { type: 'pressed', press: { do: 'together', assessment }, inputs: {} } as const
  await deliver({ ...ann, input: begin, operation: newOperation('ann'), words: 'answers together' }, 0)

  async function shared(): Promise<readonly (readonly string[])[]> {
    const draw = (deps: Dependencies) =>
      Promise.all((['board', 'question'] as const).map((surface) => drawShared(deps, tenant, assessment, surface)))
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
    stored: (key) => stores[0].read(key),
    async moment(nth) {
      const { eveLeaves, acts } = session.moments[nth] ?? { eveLeaves: false, acts: [] }
      nowMoment = nth + 1
      rosters[nowMoment] = { known: present, there: present }
      if (eveLeaves !== 'no' && present.has(named('eve'))) {
        const known = present
        present = new Map([...present].filter(([person]) => person !== 'eve'))
        remembered = eveLeaves === 'copy 0 is told' ? [present, known] : [known, present]
        rosters[nowMoment] = { known, there: present }
        told.push(`${nowMoment}. eve leaves, and ${eveLeaves}`)
      }
      const overdue = late.filter(({ due }) => due <= nowMoment)
      late = late.filter((sent) => !overdue.includes(sent))
      await Promise.all(acts.map((act) => perform(act, assessment)))
      remembered = [present, present]
      await deliverLate(overdue)
      const isCutShort = delivered.some(({ moment, got }) => moment === nowMoment && got === 'cut short')
      for (const [index, store] of uneven.entries()) {
        store.cut(undefined)
        // A process that ended and starts again remembers nothing.
        if (isCutShort) worlds[index] = start(index)
      }
    },
    press(who, press, copy = 0) {
      const input = { type: 'pressed', press, inputs: {} } as const
      const words = sentence(input, 'channel')
      return send({ who, input, where: 'channel', operation: newOperation(who), words }, copy)
    },
    calm: () => makeUneven(false),
    conflicts: () => conflicts,
  }
}

const questionOf = (press: Press | undefined) => (press && 'question' in press ? press.question : undefined)
