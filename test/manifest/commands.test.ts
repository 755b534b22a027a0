// The menus of commands that Teams offers are made of words the bot understands there.

import assert from 'node:assert/strict'
import { searchCommand } from '../../bot/incoming/extension.ts'
import { wordsFor } from '../../cards/parts/words.ts'
import { understandBoth } from '../../dialogs/typed/understand-both.ts'
import manifest from '../../manifest/manifest.json' with { type: 'json' }
import { set } from '../support/cards/sample.ts'

const scopes = manifest.bots.flatMap((bot) => bot.scopes)
const menus = manifest.bots.flatMap((bot) => bot.commandLists)

const together = ['start', 'results', 'gaps', 'take', 'hand over', 'remind', 'lead', 'settings', 'submit', 'help']
const places = {
  personal: ['start', 'resume', 'progress', 'results', 'gaps', 'review', 'my functions', 'settings', 'finish', 'help'],
  team: together,
  groupChat: together,
}
const words = wordsFor(set, 'en')

describe('The command menus', () => {
  it('are one for each place that the bot can be in', () => {
    assert.deepEqual(scopes, Object.keys(places))
    assert.deepEqual(
      menus.map((menu) => menu.scopes),
      scopes.map((scope) => [scope]),
    )
  })

  for (const [scope, offered] of Object.entries(places)) {
    const listed = menus.filter((menu) => menu.scopes.includes(scope)).flatMap((menu) => menu.commands)
    const commands = listed.filter((command) => !('type' in command))
    const starters = listed.filter((command) => 'type' in command)

    describe(`in the scope ${scope}`, () => {
      it('offers ten commands, the first step first', () => {
        assert.deepEqual(
          commands.map((command) => command.title),
          offered,
        )
      })

      it('offers two prompt starters after them, and at most the twelve entries that Teams takes', () => {
        assert.equal(starters.length, 2)
        assert.deepEqual(listed, [...commands, ...starters])
        assert.ok(listed.length <= 12)
      })

      for (const { title, prompt, type } of starters) {
        it(`offers the prompt starter "${title}", which the bot understands`, () => {
          assert.equal(type, 'prompt')
          for (const language of ['en', 'cy'] as const) {
            assert.equal(understandBoth(language, set, prompt ?? '').type, 'intent', language)
          }
        })
      }

      for (const { title, description } of commands) {
        it(`offers "${title}", which the bot understands and help names, with a short line`, () => {
          assert.equal(understandBoth('en', set, title).type, 'intent', title)
          const { help } = scope === 'personal' ? words.ui : words.ui.team
          assert(help.commands.some(([word]) => word === title) || title === 'help', `Help does not name "${title}"`)
          assert(description.length > 0 && description.length <= 60, `${description.length} letters`)
        })
      }
    })
  }

  it('need not list the greetings that Teams wants answered', () => {
    for (const greeting of ['hi', 'hello', 'help']) {
      assert.deepEqual(understandBoth('en', set, greeting), { type: 'intent', intent: 'help', about: {} })
    }
  })
})

describe('The search extension', () => {
  const commands = manifest.composeExtensions.flatMap((extension) => extension.commands)

  it('has the one command that the bot answers, in the message box', () => {
    assert.deepEqual(
      commands.map(({ id, type, context }) => [id, type, context]),
      [[searchCommand, 'query', ['compose']]],
    )
  })

  it('has a title of at most 32 and a description of at most 128 letters', () => {
    for (const { title, description, parameters } of commands) {
      for (const each of [{ title, description }, ...parameters]) {
        assert.ok(each.title.length <= 32 && each.description.length <= 128)
      }
    }
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
