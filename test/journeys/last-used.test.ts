// With several open assessments the bot uses the last used one, even if the person has no question to answer in it.

import assert from 'node:assert/strict'
import { inTeams } from '../support/bots/teams.ts'
import { five, opened, withFive } from './five-people.ts'

describe('The assessment used last, of several open ones,', () => {
  describe('if it asks this person no question,', () => {
    // She types faster than Teams accepts messages.
    const teams = withFive({ isTroubled: true })

    it('is the council return that a lead without a function has opened', async () => {
      const room = teams().channel({ members: five, team: 'Wrenbridge board', name: 'Digital' })
      const council = await opened(teams(), room)
      const chat = council.on.Bronwen.privately()
      teams().daysPass(1)
      await chat.says('start')
      await chat.presses('Yes')
      await chat.says('results')
      assert.match(chat.sees(), /^Your view/)
      await chat.says('my assessments')
      assert.match(chat.sees(), /Council return, started 4 May 2026\nDigital, Wrenbridge board\n0 of 90 answered/)
      await chat.presses('Council return, started 4 May 2026')
      assert.match(
        chat.sees(),
        /^Council return, started 4 May 2026 · Everyone in “Digital, Wrenbridge board” can see this/,
      )
      for (const words of ['results', 'gaps', 'settings']) {
        await chat.says(words)
        assert.match(chat.sees(), /^Council return, started 4 May 2026/)
      }
      await chat.says('yes')
      assert.match(chat.sees(), /^Your view.*nothing is saved/s)
    })
  })

  describe('if all its questions are answered,', () => {
    const teams = inTeams()

    const functions = ['LEAD', 'CULT', 'AGIL', 'SERV', 'INCL', 'DATA', 'TECH', 'CYBR', 'GOVN']

    it('remains the one that commands mean, until the person opens another', async () => {
      const ann = teams().person('ann')
      await ann.says('start')
      await ann.presses('Not sure')
      const first = ann.card()
      teams().daysPass(1)
      await ann.says('start another')
      await ann.presses('Start a new one')
      await ann.presses('Yes')
      teams().daysPass(1)
      await ann.presses('Not sure', first)
      for (const code of functions) {
        await ann.says(`form ${code}`)
        for (const level of [1, 2, 3, 4, 5]) ann.fills({ [`${code}-${level}C`]: 'Yes', [`${code}-${level}P`]: 'No' })
        await ann.presses('Save')
      }
      await ann.says('results')
      assert.match(ann.sees(), /^Your view, started 4 May 2026.*45 of 90 criteria in place/s)
      teams().daysPass(1)
      await ann.says('my assessments')
      await ann.presses('Your view 2, started 5 May 2026')
      await ann.says('gaps')
      assert.match(ann.sees(), /^Your view 2/)
      teams().daysPass(1)
      await ann.says('my assessments')
      await ann.presses('Your view, started 4 May 2026')
      await ann.says('gaps')
      assert.match(ann.sees(), /^Your view, started 4 May 2026/)
    })

    it('is the one whose form was saved on an older card', async () => {
      const ann = teams().person('ann')
      await ann.says('start')
      await ann.presses('Not sure')
      await ann.says('form CULT')
      teams().daysPass(1)
      await ann.says('start another')
      await ann.presses('Start a new one')
      await ann.presses('Yes')
      teams().daysPass(1)
      const older = ann.looksAt('Culture, people and skills: all on one form')
      older.fills({ 'CULT-1C': 'Yes' })
      await older.presses('Save')
      await ann.says('gaps')
      assert.match(ann.sees(), /^Your view, started 4 May 2026/)
    })
  })
})
