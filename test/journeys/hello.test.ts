// Being installed, being greeted, not being understood, and being in company.

import assert from 'node:assert/strict'
import { inTeams } from '../support/teams.ts'

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

  it('nobody is welcomed when somebody else joins', async () => {
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
  const line = /^For now I work in a personal chat only\. Open a chat with me and type start\.$/

  for (const place of ['groupChat', 'channel'] as const) {
    it(`a ${place} is told the one line, whatever is said there`, async () => {
      const ann = teams().person('ann', { place })
      for (const word of ['start', 'results', 'hmm']) {
        await ann.says(word)
        assert.match(ann.sees(), line)
      }
      await ann.says('delete')
      assert.match(ann.sees(), line)
    })

    it(`a ${place} shows nothing of what somebody answered for themselves`, async () => {
      const ann = teams().person('ann')
      await ann.says('start')
      await ann.presses('Yes')
      const inCompany = teams().person('ann', { place })
      await inCompany.says('review')
      assert.match(inCompany.sees(), line)
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
