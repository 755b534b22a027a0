// A form that a person leaves unsaved is also mentioned on the results, which appear once every question is answered.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import type { AssessmentId, FunctionCode } from '../../../assessment/ids.ts'
import { draftCard, type Press } from '../../../cards/press.ts'
import { route } from '../../../dialogs/route.ts'
import type { Input } from '../../../dialogs/turn.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import { temporaryFolder } from '../../store/temporary-folder.ts'
import { set, there } from '../../support/cards/sample.ts'
import { copyOver, turnOf, typing } from '../bot-copy.ts'

describe('A form left unsaved with every question answered', () => {
  const folder = temporaryFolder()

  it('is mentioned on the results until the view is finished', async () => {
    const store = openSqliteStore(join(folder(), 'left.sqlite'))
    try {
      const deps = copyOver(store, { members: async () => 'refused' })
      let operations = 0
      const say = async (input: Input) => {
        const turn = {
          ...turnOf('ann', input),
          operation: `operation ${++operations}`,
          place: { type: 'personal' } as const,
        }
        return JSON.stringify(await route(turn, deps))
      }
      await say(typing('start'))
      const { assessments } = there(await deps.people.read('tenant', turnOf('ann', typing('')).person))
      const assessment = there(assessments[0]) as AssessmentId
      const press = (pressed: Press, unsaved?: Record<string, string>) =>
        say({
          type: 'pressed',
          press: pressed,
          inputs: {},
          ...(unsaved && { unsaved: { card: draftCard('form', assessment, 'LEAD'), inputs: unsaved } }),
        })
      for (let asked = 0; asked < set.questions.size; asked += 1) await say(typing('no'))
      const left = await press({ do: 'resume', assessment }, { 'LEAD-1P': 'yes' })
      assert.match(left, /Results/)
      assert.match(left, /1 answer on the form is \*\*not saved yet\*\*\..*"Back to the form"/)
      assert.doesNotMatch(await press({ do: 'resume', assessment }), /not saved yet/)
      const back: Press = { do: 'form', assessment, function: 'LEAD' as FunctionCode }
      assert.match(await press(back), /What you chose or typed here before is kept/)
      await press({ do: 'submit', assessment })
      assert.doesNotMatch(await press({ do: 'resume', assessment }, { 'LEAD-1P': 'no' }), /not saved yet/)
    } finally {
      await store.close()
    }
  })
})
