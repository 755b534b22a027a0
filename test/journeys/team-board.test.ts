// The board of a team: started in a channel or group chat, found again, moved, deleted, and refused elsewhere.

import assert from 'node:assert/strict'
import { setTimeout } from 'node:timers/promises'
import { mentionActivity, mentionStyles } from '../support/people/mentions.ts'
import { recorded } from '../support/stores/recorded.ts'
import { comesToHave, comesToSee, five, goes, interval, opened, sets, together, withFive } from './five-people.ts'

const addressOn = (card: object) => /"url":"(https:[^"]+)"/.exec(JSON.stringify(card))?.[1]

describe('The team board', () => {
  const teams = withFive()

  for (const kind of ['channel', 'groupChat'] as const) {
    it(`appears at "start" in a ${kind}, with nine functions and the lead`, async () => {
      const { on } = await opened(teams(), teams()[kind]({ members: five }))
      const seen = on.Tariq.sees()
      assert.match(seen, /^Council return, started 4 May 2026 · Everyone here can see this\nTeam board\n/)
      assert.match(seen, /0 of 90 questions answered/)
      assert.match(seen, /Lead: Bronwen Example/)
      assert.equal(seen.match(/^Nobody yet · Not answered yet$/gm)?.length, 9)
      assert.deepEqual(on.Tariq.buttons().slice(-4), ['Answer together', 'Results', 'Take a function', 'More'])
      assert.equal(on.Tariq.messages(), 1)
    })
  }

  it('shows the due date, owners, progress and levels as they change', async () => {
    const { on } = await opened(teams())
    await sets(on.Bronwen, { due: '2026-06-30', council: 'Caerwen Council' })
    await goes(on.Grace, 'Take a function', 'Take Digital leadership and strategy')
    const chat = await comesToHave(on.Grace.privately(), 1)
    await chat.presses('Begin')
    for (let times = 0; times < 2; times++) await chat.presses('Yes')
    await comesToSee(on.Tariq, /2 of 90 questions answered/)
    const seen = on.Tariq.sees()
    assert.match(seen, /^Council return of Caerwen Council, started/)
    assert.match(seen, /Due on 30 Jun 2026\./)
    assert.match(seen, /Grace Example · Level 1, \w+ · 2 of 2 criteria missing to level 2\n2 of 10/)
  })

  it('is linked by "start" in a new thread, and moves there when the person asks', async () => {
    const { room, on } = await opened(teams())
    await recorded(teams(), room)
    const tariq = room.person('Tariq')
    await tariq.says('start')
    await comesToHave(tariq, 2)
    assert.match(tariq.sees(), /^The team board of this channel stands in another thread\.$/)
    const [board, short] = teams().wire.messages(room.place.id)
    const [standing = '', where] = (addressOn(tariq.card().card) ?? '').split('?')
    assert.deepEqual(standing.split('/').slice(-2).map(decodeURIComponent), [room.place.id, board?.id])
    assert.equal(new URLSearchParams(where).get('parentMessageId'), board?.conversation.split('=').at(-1))
    assert.notEqual(short?.conversation, board?.conversation)
    assert.match(on.Grace.sees(), /Team board/)

    await tariq.presses('Move it here')
    await comesToHave(tariq, 3)
    await comesToSee(on.Grace, /^There is a newer board here\.\nMae bwrdd mwy diweddar yma\.$/)
    assert.deepEqual(on.Grace.buttons(), ['Open the newer board'])
    const [, , newer] = teams().wire.messages(room.place.id)
    assert.equal(newer?.conversation, short?.conversation)
    const [address = '', query] = (addressOn(on.Grace.card().card) ?? '').split('?')
    assert.deepEqual(address.split('/').slice(-2).map(decodeURIComponent), [room.place.id, newer?.id])
    assert.equal(new URLSearchParams(query).get('parentMessageId'), newer?.conversation.split('=').at(-1))
  })

  it('and its question: "together" in a new thread links to the question, and moves it on request', async () => {
    const council = await opened(teams())
    const { room } = council
    const at = await together(council)
    await recorded(teams(), room)
    const grace = room.person('Grace')
    const before = grace.messages()
    await grace.says('together')
    await comesToHave(grace, before + 1)
    assert.match(grace.sees(), /^The team’s question stands in another thread of this channel\.$/)
    await at.Tariq.presses('Yes')
    await comesToSee(at.Bronwen, /1 of 5/)
    await grace.presses('Move it here')
    await comesToHave(grace, before + 2)
    await comesToSee(at.Bronwen, /^The question is in a newer message here\.\n/)
    const posted = teams().wire.messages(room.place.id)
    assert.equal(posted.at(-1)?.conversation, posted.at(-2)?.conversation)
  })

  it('is posted once if "start" is delivered twice', async () => {
    const room = teams().channel({ members: five })
    const bronwen = room.person('Bronwen')
    const now = new Date('2026-05-04T09:00:00Z')
    const start = mentionActivity(bronwen.sender, now, 'start', { id: teams().wire.newId() })
    await Promise.all([teams().post(start), teams().post(start)])
    await comesToHave(bronwen, 1)
    await teams().post(start)
    await setTimeout(3 * interval)
    assert.equal(bronwen.messages(), 1)
  })

  it('is posted once for two people who start at the same moment, with one council return', async () => {
    const room = teams().channel({ members: five })
    const [bronwen, tariq] = [room.person('Bronwen'), room.person('Tariq')]
    await Promise.all([bronwen.says('start'), tariq.says('start')])
    await comesToSee(bronwen, /Team board/)
    await teams().stopsBot()
    const all = teams().wire.messages(room.place.id)
    const boards = all.filter(({ activity }) => JSON.stringify(activity).includes('Team board'))
    assert.equal(boards.length, 1)
    assert.doesNotMatch(JSON.stringify(all), /Council return 2/)
  })

  it('shows the open return at "start another", and the next one after the submission', async () => {
    const { room, on } = await opened(teams())
    await sets(on.Bronwen, { council: 'Caerwen Council' })
    const bronwen = room.person('Bronwen')
    await bronwen.says('start another')
    await comesToHave(bronwen, 2)
    assert.match(bronwen.sees(), /^The team board of this channel stands in another thread\.$/)
    await goes(on.Bronwen, 'More', 'Submit', 'Submit now')
    const tariq = room.person('Tariq')
    await comesToSee(on.Tariq, /Team board: submitted/)
    await tariq.says('start')
    await comesToHave(tariq, 3)
    assert.match(tariq.sees(), /Team board: submitted/)
    await tariq.presses('Start another')
    await comesToHave(tariq, 4)
    const grace = room.person('Grace')
    assert.match(grace.sees(), /^Council return 2 of Caerwen Council, started.*0 of 90.*Lead: Tariq Example/s)
  })

  it('is posted again once in the same thread, at the next press, after a person deleted it', async () => {
    const { room, on } = await opened(teams())
    const old = on.Tariq.card()
    const [first] = teams().wire.messages(room.place.id)
    on.Grace.deletes()
    await on.Tariq.presses('Take a function', old)
    await setTimeout(3 * interval)
    assert.equal(room.person('Grace').messages(), 0, 'Looking posts nothing.')
    await room.person('Fergus').says('take digital leadership and strategy')
    const grace = await comesToHave(room.person('Grace'), 2)
    const board = grace.looksAt('Team board')
    assert.match(board.sees(), /Fergus Example · Not answered yet/)
    const ids = teams()
      .wire.messages(first?.conversation ?? '')
      .map(({ id }) => id)
    assert.ok(ids.includes(board.card().message))
  })

  it('is one message, the question is another, and presses add none', async () => {
    const { room, on } = await opened(teams())
    const question = await together({ room, on })
    await Promise.all(five.map((name) => question[name].presses('Yes')))
    await comesToSee(question.Bronwen, /All 5 have voted: 5 Yes/)
    await question.Bronwen.presses('All agree: record Yes')
    await on.Grace.presses('Answer together')
    await comesToSee(on.Tariq, /1 of 90/)
    await teams().stopsBot()
    assert.equal(teams().wire.messages(room.place.id).length, 2)
    assert.equal(teams().wire.calls.filter(({ asked }) => asked.type === 'post').length, 2)
  })
})

describe('Text typed in a channel', () => {
  const teams = withFive()

  for (const style of mentionStyles) {
    it(`is understood in each form of the mention: ${style}`, async () => {
      const room = teams().channel({ members: five })
      const bronwen = room.person('Bronwen')
      await bronwen.says('start', style)
      await comesToSee(bronwen, /Team board/)
      await bronwen.says('lead @Grace', style)
      await comesToSee(bronwen.looksAt('Team board'), /Leads: Bronwen Example and Grace Example/)
    })
  }

  for (const word of ['help', 'Hello!', 'hi']) {
    it(`"${word}" gets a short help`, async () => {
      const bronwen = teams().channel({ members: five }).person('Bronwen')
      await bronwen.says(word)
      assert.match(bronwen.sees(), /What I can do here/)
      // The heading, how to say it, twelve words, and the languages with the version.
      assert.ok(bronwen.sees().split('\n').length <= 15)
      await bronwen.presses('Start')
      await comesToHave(bronwen, 2)
    })
  }

  it('without meaning, or before the start, gets a way to continue', async () => {
    const bronwen = teams().channel({ members: five }).person('Bronwen')
    for (const words of ['lorem ipsum', '🙂']) {
      await bronwen.says(words)
      assert.match(bronwen.sees(), /I did not understand that/)
    }
    await bronwen.says('')
    assert.match(bronwen.sees(), /What I can do here/)
    await bronwen.says('results')
    assert.match(bronwen.sees(), /No council return is open here\./)
    assert.ok(bronwen.buttons().includes('Start'))
  })

  it('is answered in the board’s thread with a mention of the person, or in its own thread if that is gone', async () => {
    const { room, on } = await opened(teams())
    const [board] = teams().wire.messages(room.place.id)
    const grace = room.person('Grace')
    for (const words of ['results', 'gaps', 'functions']) await grace.says(words)
    const answers = () => teams().wire.messages(room.place.id).slice(1)
    assert.deepEqual(new Set(answers().map(({ conversation }) => conversation)), new Set([board?.conversation]))
    assert.match(grace.sees(), /^@?Grace Example asked for this\.\n/)
    assert.ok(grace.isMentioned())
    await on.Grace.says('results')
    assert.ok(!grace.isMentioned(), 'In the thread of the board itself nothing has to be said.')
    teams().wire.refuse('POST', 404, { times: 1 })
    await grace.says('results')
    assert.match(grace.sees(), /^Council return/)
    assert.notEqual(answers().at(-1)?.conversation, board?.conversation)
  })

  it('that needs no board is answered in its own thread, and the board stays in its thread', async () => {
    const { room, on } = await opened(teams())
    const threads = () =>
      teams()
        .wire.messages(room.place.id)
        .map(({ conversation }) => conversation)
    await on.Tariq.says('results')
    assert.equal(new Set(threads()).size, 1)
    await room.person('Grace').says('help')
    assert.equal(new Set(threads()).size, 2)
    assert.ok(threads().every((conversation) => conversation.includes(';messageid=')))
    await together({ room, on })
    assert.equal(threads().at(-1), threads()[0])
  })
})

describe('The access to the board', () => {
  const teams = withFive()

  for (const type of ['private', 'shared'] as const) {
    it(`is for members of a ${type} channel only, not for members of its team`, async () => {
      const channel = teams().channel({ members: five, type, teamMembers: [...five, 'Emlyn'] })
      const { room } = await opened(teams(), channel)
      const emlyn = room.person('Emlyn')
      await emlyn.says('results')
      assert.match(emlyn.sees(), /No council return is open here\./)
      const board = emlyn.looksAt('Team board')
      await board.presses('Take a function')
      assert.match(board.sees(), /This assessment is no longer here: it was deleted, or it is not yours\./)
      await room.joins('Emlyn')
      await emlyn.opensAgain()
      await goes(board, 'Take a function', 'Take Agile working')
      assert.match(board.sees(), /Agile working is yours\./)
    })
  }

  it('is refused with the remedy if Teams does not list the members, and works once Teams does', async () => {
    const room = teams().channel({ members: five })
    room.refusesRoster(403)
    const bronwen = room.person('Bronwen')
    await bronwen.says('start')
    assert.match(bronwen.sees(), /Teams does not tell me who is in this channel or chat.*Ask an owner/s)
    room.refusesRoster(200)
    // The bot asks Teams once in five seconds at most. An owner needs a minute.
    teams().daysPass(1 / (24 * 60))
    await bronwen.presses('Start')
    await comesToHave(bronwen, 2)
    assert.match(bronwen.sees(), /Team board/)
  })

  it('ends when the bot is removed from the team, and its open return is found when the bot returns', async () => {
    const { room, on } = await opened(teams())
    const question = await together({ room, on })
    await question.Bronwen.presses('Yes')
    await question.Bronwen.presses('Reveal')
    await question.Bronwen.presses('Agree: Yes')
    await goes(on.Grace, 'Take a function', 'Take Agile working')
    const chat = await comesToHave(on.Grace.privately(), 1)
    await comesToSee(on.Tariq, /1 of 90.*Grace Example/s)
    await room.botIsRemoved()
    const sent = () => teams().wire.calls.filter(({ asked }) => asked.type === 'post' || asked.type === 'edit').length
    const before = sent()
    await chat.presses('Begin')
    assert.match(chat.sees(), /Teams does not tell me who is in this channel or chat/)
    await setTimeout(3 * interval)
    assert.equal(sent(), before)
    await room.botIsAdded()
    const tariq = room.person('Tariq')
    await tariq.says('start')
    await comesToSee(tariq, /^Council return, started 4 May 2026.*1 of 90 questions answered.*Grace Example/s)
  })
})
