// Saving settings: particulars that the deployment has since stated, a day that has passed in London, and new
// leads.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import type { Council } from '../../../assessment/council.ts'
import type { Inputs, Press } from '../../../cards/press.ts'
import type { SettingsPart } from '../../../cards/settings/settings-presses.ts'
import type { Dependencies } from '../../../dialogs/dependencies/dependencies.ts'
import { route } from '../../../dialogs/route.ts'
import { saveSettings } from '../../../dialogs/settings/settings.ts'
import type { Turn } from '../../../dialogs/turn.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import { type Store, StoreUnavailable } from '../../../store/store.ts'
import { temporaryFolder } from '../../store/temporary-folder.ts'
import { assessmentId, middle, person, there } from '../../support/cards/sample.ts'
import { copyOver, named, ownChat, rosterOf, turnOf, typing } from '../bot-copy.ts'

const council: Council = { name: 'Tees and Wear Combined Authority', authority: 'combined-authority' }

const leadBack = () => assert.fail('No card asked for the part.')

describe('A deployment that has since stated the type of council', () => {
  const folder = temporaryFolder()

  it('lets settings be saved beside an earlier "Not applicable"', async () => {
    const store = openSqliteStore(join(folder(), 'test.sqlite'))
    const deps = copyOver(store, { council, members: async () => rosterOf() })
    await deps.assessments.create('tenant', assessmentId, middle)
    await saveSettings(turn, deps, press('dates'), { name: 'Spring view' }, leadBack)
    await saveSettings(turn, deps, press('council'), { nation: 'wales' }, leadBack)
    const saved = await deps.assessments.read('tenant', assessmentId)
    assert.equal(saved?.name, 'Spring view')
    assert.deepEqual(saved.council, { ...middle.council, nation: 'wales' })
    await store.close()
  })
})

describe('A due date', () => {
  const folder = temporaryFolder()

  it('has passed once it is a later day in London', async () => {
    const store = openSqliteStore(join(folder(), 'test.sqlite'))
    const deps = copyOver(store, { council, members: async () => rosterOf() })
    await deps.assessments.create('tenant', assessmentId, middle)
    const afterMidnight = { ...turn, now: '2026-06-11T23:30:00.000Z' }
    const reply = await saveSettings(afterMidnight, deps, press('dates'), { due: '2026-06-11' }, leadBack)
    assert.ok(reply.type === 'card')
    assert.match(JSON.stringify(reply.card), /The due date has passed already\./)
    await saveSettings(afterMidnight, deps, press('dates'), { due: '2026-06-12' }, leadBack)
    assert.equal((await deps.assessments.read('tenant', assessmentId))?.due, '2026-06-12')
    await store.close()
  })
})

describe('A newly named lead', () => {
  const folder = temporaryFolder()

  it('has the return on their list only after the settings are saved', async () => {
    const store = openSqliteStore(join(folder(), 'test.sqlite'))
    const deps = copyOver(store, { members: async () => rosterOf('ann', 'bob', 'cai') })
    await route(turnOf('ann', typing('start')), deps)
    const [channel] = await Array.fromAsync(deps.channels.list('tenant'))
    const assessment = there(channel?.value.assessments[0])
    const saves = (who: string, inputs: Inputs, part: SettingsPart = 'rules') => {
      const press = { do: 'save-settings', assessment, part } as const
      return route(turnOf(who, { type: 'pressed', press, inputs }, { place: ownChat }), deps)
    }
    const returnsOf = async (who: string) => (await deps.people.read('tenant', named(who)))?.returns ?? []
    const inputs = { answering: 'vote', leads: 'ann,bob' }
    await saves('cai', inputs)
    await saves('ann', { ...inputs, panel: 'ann,cai' })
    await saves('ann', { ...inputs, answering: 'shouting' })
    await saves('ann', inputs, 'dates')
    assert.deepEqual(await returnsOf('bob'), [])
    await saves('ann', inputs)
    assert.deepEqual(await returnsOf('bob'), [assessment])
    assert.deepEqual(await returnsOf('cai'), [])
    await store.close()
  })
})

describe('The particulars of a council', () => {
  const folder = temporaryFolder()
  const drawn = { council: '', councilCy: '', authority: '-', nation: '-' }
  const inputs = { ...drawn, council: 'Wrenbridge Council' }
  let store: Store
  let deps: Dependencies
  let acts = 0

  beforeEach(async () => {
    store = openSqliteStore(join(folder(), `${++acts}.sqlite`))
    deps = copyOver(store, { members: async () => rosterOf('ann', 'bob') })
    await route(turnOf('ann', typing('start')), deps)
  })
  afterEach(() => store.close())

  const current = async () => there((await Array.fromAsync(deps.channels.list('tenant')))[0]?.value.assessments[0])
  const kept = async () => (await deps.organisations.read('tenant', 'tenant'))?.council
  const pressing = (press: Press, over = deps, operation = `act ${++acts}`) =>
    route(turnOf('ann', { type: 'pressed', press, inputs }, { place: ownChat, operation }), over)

  it('are stored for later returns only after this return has them', async () => {
    const assessment = await current()
    let isSubmitted = false
    const meanwhile: Dependencies = {
      ...deps,
      assessments: {
        ...deps.assessments,
        async change(...given) {
          if (!isSubmitted) {
            isSubmitted = true
            await pressing({ do: 'submit', assessment, sure: true })
          }
          return deps.assessments.change(...given)
        },
      },
    }
    const reply = await pressing({ do: 'save-settings', assessment, part: 'council', drawn }, meanwhile)
    assert.ok(reply.type === 'card' && reply.isRefusal)
    assert.deepEqual(await kept(), {})
  })

  it('are stored when the lead presses again after the store was down', async () => {
    const assessment = await current()
    const press = { do: 'save-settings', assessment, part: 'council', drawn } as const
    const away = copyOver(
      {
        ...store,
        write: (key, ...rest) =>
          key.kind === 'organisation' ? Promise.reject(new StoreUnavailable('away')) : store.write(key, ...rest),
      },
      { members: deps.members },
    )
    await assert.rejects(pressing(press, away), StoreUnavailable)
    assert.equal((await deps.assessments.read('tenant', assessment))?.council.name, 'Wrenbridge Council')
    await pressing(press)
    assert.deepEqual(await kept(), { name: 'Wrenbridge Council' })
  })

  it('do not undo a later change from another return when the press is delivered again', async () => {
    const press = { do: 'save-settings', assessment: await current(), part: 'council', drawn } as const
    await pressing(press, deps, 'twice')
    await deps.organisations.change('tenant', 'tenant', (before) => ({
      ...{ type: 'save', result: undefined },
      value: { ...there(before), council: { name: 'Newer' } },
    }))
    await pressing(press, deps, 'twice')
    assert.deepEqual(await kept(), { name: 'Newer' })
  })
})

const press = (part: SettingsPart) => ({ do: 'save-settings', assessment: assessmentId, part }) as const

const turn: Turn = {
  tenant: 'tenant',
  person,
  place: { type: 'personal' },
  locale: 'en-GB',
  now: '2026-04-01T10:00:00.000Z',
  operation: 'save',
  input: { type: 'typed', text: '', mentioned: [] },
}
