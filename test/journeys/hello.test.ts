// Being installed, being greeted, not being understood, and being in company.

import assert from 'node:assert/strict'
import { inTeams } from '../support/bots/teams.ts'

describe('Being installed', () => {
  const teams = inTeams()

  it('is answered with exactly one welcome, whose button starts', async () => {
    const ann = teams().person('ann')
    await ann.installs()
    assert.equal(ann.messages(), 1)
    assert.match(ann.sees(), /How digitally mature is your council\?/)
    assert.match(ann.sees(), /I ask 90 Yes\/No questions/)
    assert.match(ann.sees(), /Only you see your answers, until you share them\./)
    await ann.presses('Start')
    assert.equal(ann.isAsked(), 'LEAD-1C')
    assert.equal(ann.messages(), 1)
  })

  it('there is no welcome when another person joins', async () => {
    const ann = teams().person('ann')
    await ann.installs()
    await ann.isJoinedBy('ben')
    assert.equal(ann.messages(), 1)
  })
})

describe('Typing', () => {
  const teams = inTeams()

  for (const word of ['hi', 'Hello!', 'help', '/help', '?']) {
    it(`${word} shows what the bot can do`, async () => {
      const ann = teams().person('ann')
      await ann.says(word)
      assert.match(ann.sees(), /What I can do/)
      assert.match(ann.sees(), /delete: remove your assessments/)
      assert.deepEqual(ann.buttons(), ['Start', 'Help'])
    })
  }

  for (const words of ['what is the weather', '<at>Bot</at>', '🙂', 'Yes, but only in part', '']) {
    it(`"${words}" gets a kind way forward`, async () => {
      const ann = teams().person('ann')
      await ann.says(words)
      assert.match(ann.sees(), /I did not understand that/)
      await ann.presses('Help')
      assert.match(ann.sees(), /What I can do/)
    })
  }

  it('something unknown in the middle changes nothing, and Start goes on', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.presses('Yes')
    await ann.says('hmm')
    await ann.presses('Start')
    assert.equal(ann.isAsked(), 'LEAD-1P')
  })

  for (const word of [
    'resume',
    'progress',
    'results',
    'gaps',
    'review',
    'settings',
    'finish',
    'pause',
    'yes',
    'undo',
  ]) {
    it(`${word} before anything is started says how to start`, async () => {
      const ann = teams().person('ann')
      await ann.says(word)
      assert.match(ann.sees(), /You have not started an assessment yet/)
      assert.ok(ann.buttons().includes('Start'))
    })
  }
})

describe('Company', () => {
  const teams = inTeams()
  const members = ['ann', 'ben']

  for (const kind of ['channel', 'groupChat'] as const) {
    it(`a ${kind} is welcomed once`, async () => {
      const room = teams()[kind]({ members })
      await room.botIsAdded()
      // In a channel's team the welcome stands in its first channel.
      const all = teams().wire.calls.filter(({ asked }) => asked.type === 'post')
      assert.equal(all.length, 1)
      assert.match(JSON.stringify(all[0]?.activity), /Your team can find out here, together: 90 Yes\/No questions/)
    })

    it(`a ${kind} shows no answer of a personal view`, async () => {
      const ann = teams().person('ann')
      await ann.says('start')
      await ann.presses('Yes')
      const old = ann.card()
      const inCompany = teams()[kind]({ members }).person('ann')
      for (const words of ['review', 'delete', 'my functions']) {
        await inCompany.says(words)
        assert.match(inCompany.sees(), /^I did not understand that/)
      }
      await inCompany.says('results')
      assert.match(inCompany.sees(), /No council return is open here\./)
      await inCompany.presses('Help')
      assert.match(inCompany.sees(), /^What I can do here/)
      // Not even a button of their own card, forged into the channel, shows it.
      await inCompany.says('help')
      await inCompany.presses('Undo', { ...old, message: inCompany.card().message })
      assert.doesNotMatch(inCompany.sees(), /LEAD|senior officer|Your view/)
    })
  }
})

describe('Another language', () => {
  const teams = inTeams()

  for (const locale of ['cy-GB', 'fr-FR', 'zz', '']) {
    it(`"${locale}" is answered in English until the bot speaks it`, async () => {
      const ann = teams().person('ann', { locale })
      await ann.says('start')
      assert.equal(ann.isAsked(), 'LEAD-1C')
      assert.match(ann.sees(), /Yes means:/)
    })
  }
})
