// A part of the settings saves its own inputs, and ignores the others that a press carries.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import type { Assessment } from '../../../assessment/assessment.ts'
import { type Inputs, type Press, parsePress } from '../../../cards/press.ts'
import { type SettingsPart, settingsParts } from '../../../cards/settings/settings-presses.ts'
import { route } from '../../../dialogs/route.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import { temporaryFolder } from '../../store/temporary-folder.ts'
import { there } from '../../support/cards/sample.ts'
import { copyOver, ownChat, rosterOf, turnOf, typing } from '../bot-copy.ts'

const everything: Inputs = {
  ...{ name: 'Forged', due: '2030-06-30', council: 'Forged', authority: 'district', nation: 'wales' },
  ...{ answering: 'press', agreeing: 'members', named: 'yes', guests: 'yes', leads: 'ann,bob', 'target-AGIL': '5' },
}

/** The part of the settings that each field of an assessment belongs to. */
const settled = ({ name, due, council, targets, team }: Assessment): Readonly<Record<SettingsPart, unknown>> => ({
  council,
  dates: { name, due },
  targets,
  rules: { rules: team?.rules, leads: team?.leads },
})

describe('A part of the settings', () => {
  const folder = temporaryFolder()

  async function begun(place: 'channel' | 'own chat') {
    const store = openSqliteStore(join(folder(), 'test.sqlite'))
    const deps = copyOver(store, { members: async () => rosterOf('ann', 'bob') })
    const where = place === 'own chat' ? { place: ownChat } : {}
    await route(turnOf('ann', typing('start'), where), deps)
    const records = await Array.fromAsync(deps.assessments.list('tenant'))
    const assessment = there(records[0]).value.id
    return {
      assessment,
      read: async () => there(await deps.assessments.read('tenant', assessment)),
      press: async (press: Press, inputs: Inputs = {}) => {
        const reply = await route(turnOf('ann', { type: 'pressed', press, inputs }, { place: ownChat }), deps)
        return JSON.stringify(reply)
      },
      close: () => store.close(),
    }
  }

  for (const part of settingsParts) {
    it(`saves only its own inputs: ${part}`, async () => {
      const { assessment, read, press, close } = await begun('channel')
      const before = settled(await read())
      await press({ do: 'save-settings', assessment, part }, everything)
      const after = settled(await read())
      for (const each of settingsParts) {
        if (each === part) assert.notDeepEqual(after[each], before[each], each)
        else assert.deepEqual(after[each], before[each], each)
      }
      await close()
    })

    it(`leaves choices unchanged that a press does not carry: ${part}`, async () => {
      const { assessment, read, press, close } = await begun('channel')
      await press({ do: 'save-settings', assessment, part }, everything)
      const { council, targets, team } = await read()
      await press({ do: 'save-settings', assessment, part })
      const after = await read()
      assert.deepEqual({ ...after.council, name: 'any' }, { ...council, name: 'any' })
      assert.deepEqual(after.targets, targets)
      assert.deepEqual(after.team?.rules, team?.rules)
      assert.deepEqual(after.team?.leads, team?.leads)
      await close()
    })
  }

  it('saves no input if one of them is invalid', async () => {
    const { assessment, read, press, close } = await begun('own chat')
    const before = settled(await read())
    for (const [part, fault] of [
      ['council', { nation: 'narnia' }],
      ['council', { council: 'n'.repeat(81) }],
      ['dates', { due: '2026-02-30' }],
      ['targets', { 'target-LEAD': '6' }],
      ['targets', { 'target-LEAD': '' }],
    ] as const) {
      const card = await press({ do: 'save-settings', assessment, part }, { ...everything, ...fault })
      assert.match(card, /Not saved yet/)
      assert.deepEqual(settled(await read()), before)
    }
    await close()
  })

  it('is neither shown nor saved in a personal view that lacks it', async () => {
    const { assessment, read, press, close } = await begun('own chat')
    const before = settled(await read())
    assert.match(await press({ do: 'settings', assessment, part: 'rules' }), /That did not work/)
    await press({ do: 'save-settings', assessment, part: 'rules' }, everything)
    assert.deepEqual(settled(await read()), before)
    await close()
  })

  it('can set one valid level for all functions if it is the targets, and other parts cannot', async () => {
    const { assessment, press, close } = await begun('own chat')
    assert.match(await press({ do: 'settings', assessment, part: 'targets', all: 5 }), /is set to level 5/)
    assert.match(await press({ do: 'settings', assessment, part: 'targets', all: 6 }), /That did not work/)
    assert.match(await press({ do: 'settings', assessment, part: 'dates', all: 3 }), /That did not work/)
    for (const all of [0, 10, 2.5, '3']) {
      assert.equal(parsePress({ do: 'settings', assessment, part: 'targets', all }), undefined)
    }
    await close()
  })
})
