// The menu of commands that Teams offers is made of words the bot understands.

import assert from 'node:assert/strict'
import { en } from '../../cards/wording/en.ts'
import manifest from '../../manifest/manifest.json' with { type: 'json' }

const [menu] = manifest.bots.flatMap((bot) => bot.commandLists)
assert(menu)

describe('The command menu', () => {
  it('offers ten commands in the personal chat, the first step first', () => {
    assert.deepEqual(menu.scopes, ['personal'])
    assert.deepEqual(
      menu.commands.map((command) => command.title),
      ['start', 'resume', 'progress', 'results', 'gaps', 'review', 'settings', 'finish', 'help', 'hi'],
    )
  })

  const understood = new Set<string>(Object.values(en.commands).flat())
  for (const { title, description } of menu.commands) {
    it(`understands "${title}", and says in a short line what it is for`, () => {
      assert(understood.has(title), `the bot does not know the word "${title}"`)
      assert(description.length > 0 && description.length <= 60, `${description.length} letters`)
    })
  }
})
