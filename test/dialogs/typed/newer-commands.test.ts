// Typed words in a channel for leaving out functions, bringing answers, and deleting.

import assert from 'node:assert/strict'
import { temporaryFolder } from '../../store/temporary-folder.ts'
import { there } from '../../support/cards/sample.ts'
import { named } from '../bot-copy.ts'
import { type CouncilBot, councilBot } from '../council.ts'

describe('Typed words for newer commands', () => {
  const folder = temporaryFolder()
  let bot: CouncilBot
  beforeEach(async () => {
    bot = await councilBot(folder())
    await bot.says('ann', 'start')
    await bot.agreesFirst()
  })
  afterEach(() => bot.close())

  it('show lists for leaving out and for bringing answers in a channel, and change nothing', async () => {
    const before = await bot.documents()
    assert.match(await bot.says('ann', 'leave out agile working'), /[Ll]eft out|[Ll]eave .*out/)
    assert.match(await bot.says('ann', 'bring my answers'), /Agile working/)
    assert.deepEqual(await bot.documents(), before)
  })

  it('ask about the council return first after "delete this assessment" in a channel', async () => {
    assert.match(await bot.says('ann', 'delete this assessment'), /Delete .*council return|Delete this/)
    assert.ok(await bot.deps.assessments.read('tenant', there(await bot.current())))
  })

  it('do not delete a council return as a personal view, even for its lead', async () => {
    const assessment = await bot.current()
    for (const verb of ['one-view', 'rename-view', 'delete-view', 'erase-view'] as const) {
      assert.doesNotMatch(await bot.pressAlone('ann', { do: verb, assessment }), /is deleted|Rename or delete/)
    }
    assert.ok(await bot.deps.assessments.read('tenant', assessment))
    assert.ok(await bot.deps.people.read('tenant', named('ann')))
  })
})
