// Installing the bot, greeting it, typing words that it does not understand, and using it in shared places.

import assert from 'node:assert/strict'
import { inTeams } from '../support/bots/teams.ts'

describe('Installing the bot', () => {
  const teams = inTeams()

  it('leads to exactly one welcome, whose button starts the questions', async () => {
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

  it('leads to no second welcome when another person joins', async () => {
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
      assert.deepEqual(ann.buttons(), ['Start'])
    })
  }

  for (const words of ['lorem ipsum', '<at>Bot</at>', '🙂', '']) {
    it(`"${words}" gets a friendly way to continue`, async () => {
      const ann = teams().person('ann')
      await ann.says(words)
      assert.match(ann.sees(), /I did not understand that/)
      await ann.presses('Help')
      assert.match(ann.sees(), /What I can do/)
    })
  }

  it('unknown words half-way changes nothing, and Start continues', async () => {
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
    'finish',
    'yes',
    'undo',
    'yes, but only in part',
  ]) {
    it(`${word} before the start explains how to start`, async () => {
      const ann = teams().person('ann')
      await ann.says(word)
      assert.match(ann.sees(), /How digitally mature is your council|You have not started an assessment yet/)
      assert.ok(ann.buttons().includes('Start'))
    })
  }
})

describe('Asking in one’s own words', () => {
  const teams = inTeams()

  it('gets an offer, not an action, if the bot only guesses', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.says('is that for the boss')
    assert.match(ann.sees(), /^Did you mean/)
    await ann.presses('Share the results')
    assert.match(ann.sees(), /Sharing your results/)
    await ann.presses('Continue')
    assert.equal(ann.isAsked(), 'LEAD-1C')
  })

  it('gets an answer about the product, with a button back to the question', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    for (const [words, answer] of [
      ['who can see this?', /only you see your view/],
      ['is this anonymous', /Are answers anonymous/],
      ['what is level 3', /^Level 3, Established/],
      ['how long does it take', /30 to 60 minutes/],
      ['thanks!', /You are welcome/],
      ['what languages do you speak', /I write to you in English/],
      ['question 91', /There is no question 91/],
    ] as const) {
      await ann.says(words)
      assert.match(ann.sees(), answer, words)
      await ann.presses('Continue')
      assert.equal(ann.isAsked(), 'LEAD-1C')
    }
  })

  it('shows a function, with ways to its questions and its results', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.says('cyber')
    assert.match(ann.sees(), /Cyber, resilience and assurance/)
    await ann.presses('Answer its questions')
    assert.equal(ann.isAsked(), 'CYBR-1C')
    await ann.says('results for cyber')
    assert.match(ann.sees(), /Cyber, resilience and assurance/)
  })

  it('opens a question by its number or its code', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.says('go to question 45')
    assert.equal(ann.isAsked(), 'INCL-3C')
    await ann.says('lead-2p')
    assert.equal(ann.isAsked(), 'LEAD-2P')
  })

  it('with "I made a mistake" shows the last answer and Undo', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.presses('Yes')
    await ann.says('I made a mistake')
    assert.match(ann.sees(), /You said Yes on 4 May 2026\./)
    await ann.presses('Undo')
    assert.equal(ann.isAsked(), 'LEAD-1C')
  })

  it('saves only a sentence that is nothing but an answer', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.says('yes we do')
    assert.match(ann.sees(), /Saved Yes/)
    await ann.says('nope, not yet')
    assert.match(ann.sees(), /Saved No/)
    for (const words of ['yes but only in housing', 'yes and no', 'no thanks']) {
      await ann.says(words)
      assert.match(ann.sees(), /Nothing is saved yet/)
      assert.match(ann.sees(), /2 of 90 questions answered/)
    }
  })
})

describe('Replying to a quoted message', () => {
  const teams = inTeams()

  it('with a typed no saves nothing: the bot shows the question again', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.presses('Yes')
    await ann.says('<quoted messageId="1"/> no')
    assert.match(ann.sees(), /I was not certain which question you were answering/)
    assert.equal(ann.isAsked(), 'LEAD-1P')
    assert.match(ann.sees(), /1 of 90 questions answered/)
    await ann.says('no')
    assert.match(ann.sees(), /Saved No/)
  })

  it('with other words has their usual effect', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.says('<quoted messageId="1"/> results')
    assert.match(ann.sees(), /Results so far/)
  })
})

describe('A shared place', () => {
  const teams = inTeams()
  const members = ['ann', 'ben']

  for (const kind of ['channel', 'groupChat'] as const) {
    it(`of the kind ${kind} gets the welcome once`, async () => {
      const room = teams()[kind]({ members })
      await room.botIsAdded()
      // In a channel's team the welcome stands in its first channel.
      const all = teams().wire.calls.filter(({ asked }) => asked.type === 'post')
      assert.equal(all.length, 1)
      assert.match(JSON.stringify(all[0]?.activity), /Your team can find out here, together: 90 Yes\/No questions/)
    })

    it(`of the kind ${kind} shows no answer of a personal view`, async () => {
      const ann = teams().person('ann')
      await ann.says('start')
      await ann.presses('Yes')
      const old = ann.card()
      const inCompany = teams()[kind]({ members }).person('ann')
      for (const words of ['review', 'delete', 'my functions']) {
        await inCompany.says(words)
        assert.match(inCompany.sees(), /No council return is open here\./)
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

describe('A language that the bot does not speak', () => {
  const teams = inTeams()

  for (const locale of ['fr-FR', 'zz', '']) {
    it(`"${locale}" gets replies in English`, async () => {
      const ann = teams().person('ann', { locale })
      await ann.says('start')
      assert.equal(ann.isAsked(), 'LEAD-1C')
      assert.match(ann.sees(), /Yes means:/)
    })
  }

  it('"pause" before the start says that answers are saved, and offers to start', async () => {
    const ann = teams().person('ann')
    await ann.says('pause')
    assert.match(ann.sees(), /^Everything is saved\n/)
    assert.ok(ann.buttons().includes('Start'))
  })
})
