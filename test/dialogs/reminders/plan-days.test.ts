// The days on which actions of a plan remind: three days before each due day, on it, and never on the day they were given.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import type { PersonId } from '../../../assessment/ids.ts'
import type { PlanEntry } from '../../../assessment/team/planning/plan.ts'
import { startTeam } from '../../../assessment/team/team.ts'
import type { Dependencies } from '../../../dialogs/dependencies/dependencies.ts'
import { dueReminders } from '../../../dialogs/reminders/due-dates.ts'
import { isPlanOwed, nextPlanDay } from '../../../dialogs/reminders/plan-days.ts'
import { planDueId } from '../../../store/collections/due-index.ts'
import { system } from '../../../store/store.ts'
import { temporaryFolder } from '../../store/temporary-folder.ts'
import { textsOf } from '../../support/cards/card-reading.ts'
import { fresh, questionId, say } from '../../support/cards/sample.ts'
import { type CouncilBot, councilBot } from '../council.ts'

const bob = 'bob' as PersonId
const at = (day: string, hour = '10') => `${day}T${hour}:00:00.000Z`

const entry = (rest: Partial<PlanEntry> = {}): PlanEntry => ({
  ...{
    owner: bob,
    due: '2026-06-12',
    status: 'to-do',
    by: bob,
    at: at('2026-05-04'),
    operation: 'planned',
    earlier: [],
  },
  ...rest,
})
const withEntry = (one: PlanEntry) => ({
  ...fresh,
  team: { ...startTeam({ conversation: '19:x@thread.tacv2' }, bob), plan: { 'LEAD-1C': one } },
})
const reminded = (day: string) => ({ [bob]: { at: at(day), occasion: 'any', outcome: 'delivered' } }) as const

describe('An action of the plan', () => {
  it('reminds on the third day before its due day and on that day, on the Friday before a weekend', () => {
    const next = (one: PlanEntry, today: string) => nextPlanDay(withEntry(one), today)
    assert.equal(next(entry(), '2026-05-04'), '2026-06-09')
    assert.equal(next(entry(), '2026-06-09'), '2026-06-12')
    assert.equal(next(entry(), '2026-06-12'), undefined)
    assert.equal(next(entry({ due: '2026-06-14' }), '2026-06-11'), '2026-06-12')
  })

  it('does not remind if it is done, in place, without a day or an owner, or given on that day', () => {
    const none = [{ status: 'done' }, { due: undefined }, { owner: undefined }, { at: at('2026-06-12') }] as const
    for (const rest of none) assert.equal(nextPlanDay(withEntry(entry(rest)), '2026-05-04'), undefined)
    assert.equal(
      nextPlanDay(say(withEntry(entry()), 'LEAD-1C', 'yes') as ReturnType<typeof withEntry>, '2026-05-04'),
      undefined,
    )
  })

  it('reminds its owner once on each of the two days, and not after the due day', () => {
    const owed = (today: string, reminders = {}) => {
      const planned = withEntry(entry())
      return isPlanOwed({ ...planned, team: { ...planned.team, reminders } }, bob, today)
    }
    assert.deepEqual(
      ['2026-06-08', '2026-06-09', '2026-06-12', '2026-06-13'].map((day) => owed(day)),
      [false, true, true, false],
    )
    assert.equal(owed('2026-06-10', reminded('2026-06-09')), false)
    assert.equal(owed('2026-06-12', reminded('2026-06-09')), true)
    assert.equal(owed('2026-06-12', reminded('2026-06-12')), false)
    // The function of its question is left out.
    assert.equal(isPlanOwed(withEntry(entry()), bob, '2026-06-09', { questions: new Map() }), false)
  })
})

describe('Reminders of the plan', () => {
  const folder = temporaryFolder()
  let bot: CouncilBot
  const question = questionId('LEAD-1C')
  const drawn = { owner: '-', due: '', status: 'to-do', note: '' }

  /** Ann leads, and has given bob an action that is due on 12 June 2026, a Friday. */
  beforeEach(async () => {
    bot = await councilBot(join(folder()))
    const now = at('2026-05-04')
    await bot.says('ann', 'start', { now })
    const assessment = await bot.current()
    await bot.press('cai', { do: 'take', assessment, function: 'LEAD' }, { now })
    await bot.pressAlone('cai', { do: 'answer', assessment, question, revision: 0, value: 'no' }, { now })
    const inputs = { ...drawn, owner: 'bob', due: '2026-06-12' }
    await bot.pressAlone('ann', { do: 'save-plan', assessment, question, drawn }, { now, inputs })
  })
  afterEach(() => bot.close())

  async function remindersAt(now: string, deps: Dependencies = bot.deps): Promise<readonly string[]> {
    const found: string[] = []
    for await (const due of dueReminders(deps, () => now)) {
      if ('fault' in due) throw due.fault
      for (const effect of due.after) {
        if (effect.type === 'tell') found.push(`${effect.to.person}: ${textsOf(effect.card as never).join('\n')}`)
      }
    }
    return found
  }
  const listed = async () => bot.deps.due.read(system, planDueId('tenant', await bot.current()))

  it('go to the owner in working hours, even after the submission', async () => {
    assert.equal((await listed())?.day, '2026-06-09')
    await bot.press('ann', { do: 'submit', assessment: await bot.current() }, { now: at('2026-05-20') })
    assert.deepEqual(await remindersAt(at('2026-06-08')), [])
    assert.deepEqual(await remindersAt(at('2026-06-09', '03')), [])
    const [told, ...others] = await remindersAt(at('2026-06-09'))
    assert.match(told ?? '', /^bob: [\s\S]*1 action of the plan is yours[\s\S]*due 12 Jun 2026/)
    assert.deepEqual(others, [])
    assert.deepEqual(await remindersAt('2026-06-09T10:04:00.000Z'), [])
  })

  it('do not go to a person who muted them', async () => {
    await bot.pressAlone('bob', { do: 'mute', muted: true })
    assert.deepEqual(await remindersAt(at('2026-06-09')), [])
    assert.equal((await listed())?.day, '2026-06-12')
  })

  it('stop in the submitted return once the next return has the action, and go on there', async () => {
    const first = await bot.current()
    await bot.press('ann', { do: 'submit', assessment: first }, { now: at('2026-05-20') })
    await bot.press('ann', { do: 'start', another: true }, { now: at('2026-05-21') })
    assert.notEqual(await bot.current(), first)
    assert.equal((await remindersAt(at('2026-06-09'))).length, 1)
    assert.equal(await bot.deps.due.read(system, planDueId('tenant', first)), undefined)
  })

  it('are part of the reminder that a lead sends', async () => {
    const assessment = await bot.current()
    assert.match(await bot.press('ann', { do: 'remind', assessment }, { now: at('2026-05-05') }), /I am writing to:/)
    const team = (await bot.deps.assessments.read('tenant', assessment))?.team
    assert.deepEqual(Object.keys(team?.reminders ?? {}).sort(), ['bob', 'cai'])
  })
})
