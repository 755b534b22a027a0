// The menus of commands that Teams offers are made of words the bot understands there.

import assert from 'node:assert/strict'
import { en } from '../../cards/wording/en.ts'
import manifest from '../../manifest/manifest.json' with { type: 'json' }

const scopes = manifest.bots.flatMap((bot) => bot.scopes)
const menus = manifest.bots.flatMap((bot) => bot.commandLists)

const together = ['start', 'results', 'gaps', 'take', 'hand over', 'remind', 'lead', 'settings', 'submit', 'help']
const places = {
  personal: {
    offered: ['start', 'resume', 'progress', 'results', 'gaps', 'review', 'my functions', 'settings', 'finish', 'help'],
    understood: () => en.commands,
  },
  team: { offered: together, understood: () => en.team.commands },
  groupChat: { offered: together, understood: () => en.team.commands },
}

describe('The command menus', () => {
  it('are one for each place that the bot can be in', () => {
    assert.deepEqual(scopes, Object.keys(places))
    assert.deepEqual(
      menus.map((menu) => menu.scopes),
      scopes.map((scope) => [scope]),
    )
  })

  for (const [scope, { offered, understood }] of Object.entries(places)) {
    const commands = menus.filter((menu) => menu.scopes.includes(scope)).flatMap((menu) => menu.commands)

    describe(`in the scope ${scope}`, () => {
      it('offers ten commands, the first step first', () => {
        assert.deepEqual(
          commands.map((command) => command.title),
          offered,
        )
      })

      for (const { title, description } of commands) {
        it(`calls "${title}" what the bot itself calls it, and says in a short line what it is for`, () => {
          const names = Object.values(understood()).map(([name]) => name)
          assert(names.includes(title), `"${title}" is not the first word of a command`)
          assert(description.length > 0 && description.length <= 60, `${description.length} letters`)
        })
      }
    })
  }

  it('need not list the greetings that Teams wants answered', () => {
    const understood = Object.values(en.commands).flat()
    for (const greeting of ['hi', 'hello', 'help']) assert(understood.includes(greeting), greeting)
  })
})

describe('The descriptions of the app', () => {
  it('promise that nobody else sees the answers of personal views alone', () => {
    const { full } = manifest.description
    assert.match(full, /Nobody else sees the answers of a personal view until you share them\./)
    assert.match(full, /Everybody in that channel or chat sees what is answered for the council return\./)
    assert.equal(full.match(/nobody else/gi)?.length, 1)
  })
})
