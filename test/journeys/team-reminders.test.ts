// Reminders: from a lead or a due date to each owner with open questions, at most once a day; and owners out of reach.

import assert from 'node:assert/strict'
import { setTimeout } from 'node:timers/promises'
import { guarded, teamsUrl } from '../support/bots/guarded-bot.ts'
import { set } from '../support/cards/sample.ts'
import { eventually } from '../support/eventually.ts'
import type { Client } from '../support/people/client.ts'
import { openClient } from '../support/people/client.ts'
import { openChannel } from '../support/people/room.ts'
import {
  type Council,
  comesToHave,
  comesToSee,
  five,
  goes,
  goesBack,
  opened,
  sets,
  takes,
  withFive,
} from './five-people.ts'

const agile = 'Agile working'
const culture = 'Culture, people and skills'

/** The bot's reply to Bronwen, who reminds everybody. */
async function reminds({ on }: Council): Promise<string> {
  await goes(on.Bronwen, 'More', 'Remind')
  const said = on.Bronwen.sees()
  await goesBack(on.Bronwen, 'Board')
  return said
}

describe('A reminder', () => {
  const teams = withFive()

  it('reaches each owner with open questions, and its button opens their next one', async () => {
    const council = await opened(teams())
    const grace = await takes(council, 'Grace', agile)
    const tariq = await takes(council, 'Tariq', culture)
    await grace.presses('Begin')
    await grace.presses('Yes')
    // She has gone back to an earlier answer, and stays there.
    await grace.presses('Back')
    assert.match(await reminds(council), /I am writing to: (Grace Example and Tariq|Tariq Example and Grace) Example/)
    await comesToHave(grace, 2)
    await comesToHave(tariq, 2)
    assert.match(
      grace.sees(),
      /9 questions still open\nBronwen Example asked me to remind you\.\n- Agile working: 9 open/,
    )
    await grace.presses('Next question')
    assert.equal(grace.isAsked(), 'AGIL-1P')
    for (const name of ['Fergus', 'Eleri'] as const) assert.equal(council.on[name].privately().messages(), 0)
    assert.equal(council.on.Tariq.messages(), 1, 'Nothing of it is said in the channel.')
  })

  it('comes at most once a day, and only to people with open questions', async () => {
    const council = await opened(teams())
    assert.match(await reminds(council), /There is nobody to remind/)
    const grace = await takes(council, 'Grace', agile)
    await reminds(council)
    await comesToHave(grace, 2)
    await eventually(async () => assert.match(await reminds(council), /Reminded today already: Grace Example/))
    assert.equal(grace.messages(), 2)
    teams().daysPass(1)
    assert.match(await reminds(council), /I am writing to: Grace Example/)
    await comesToHave(grace, 3)
    await grace.says('my functions')
    await grace.presses('See Agile working')
    await grace.presses('All on one form')
    grace.fills(
      Object.fromEntries(
        [1, 2, 3, 4, 5].flatMap((n) => [
          [`AGIL-${n}C`, 'Yes'],
          [`AGIL-${n}P`, 'No'],
        ]),
      ),
    )
    await grace.presses('Save')
    teams().daysPass(1)
    assert.match(await reminds(council), /There is nobody to remind/)
  })

  it('can be muted and unmuted by each person', async () => {
    const council = await opened(teams())
    const grace = await takes(council, 'Grace', agile)
    const tariq = await takes(council, 'Tariq', culture)
    await reminds(council)
    await comesToHave(grace, 2)
    await grace.presses('Mute reminders')
    assert.match(grace.sees(), /Reminders are muted/)
    await tariq.says('mute')
    teams().daysPass(1)
    assert.match(await reminds(council), /Want no reminders: (Grace|Tariq) Example and (Grace|Tariq) Example/)
    await grace.says('unmute')
    assert.match(await reminds(council), /I am writing to: Grace Example\nWant no reminders: Tariq Example/)
    await eventually(() => assert.match(grace.sees(), /asked me to remind you/))
  })

  for (const why of ['noApp', 'blocked'] as const) {
    it(`that cannot be sent (${why}) becomes one mention in the thread, and the lead is told`, async () => {
      const council = await opened(teams())
      const { on, room } = council
      const chat = await takes(council, 'Fergus', agile)
      teams().wire.cannotReach(on.Fergus.sender, why)
      await reminds(council)
      const mention = await comesToHave(room.person('Fergus'), 2)
      assert.match(
        mention.sees(),
        /^Fergus Example, I have something for you.*Please add me to Teams\. Then type “my functions”/,
      )
      assert.ok(mention.isMentioned())
      const [board, second] = teams().wire.messages(room.place.id)
      assert.equal(second?.conversation, board?.conversation, 'It stands in the thread of the board.')
      const bronwen = await comesToHave(on.Bronwen.privately(), 1)
      assert.match(
        bronwen.sees(),
        /Fergus Example did not get what I had for them: Teams does not let me write to them\./,
      )
      await on.Bronwen.presses('More')
      assert.match(on.Bronwen.sees(), /I cannot write to: Fergus Example\./)
      await goesBack(on.Bronwen, 'Board')
      teams().daysPass(1)
      await reminds(council)
      await setTimeout(300)
      assert.equal(mention.messages(), 2, 'Once is enough.')

      await chat.installs()
      const before = chat.messages()
      teams().daysPass(1)
      await reminds(council)
      await comesToHave(chat, before + 1)
      await on.Bronwen.presses('More')
      await eventually(async () => {
        await goesBack(on.Bronwen, 'Board')
        await on.Bronwen.presses('More')
        assert.doesNotMatch(on.Bronwen.sees(), /I cannot write to/)
      })
    })
  }
})

describe('A due date', () => {
  const teams = withFive({ dueEvery: 20 })

  /** It is Monday 4 May 2026, 10 o'clock in London. */
  const due = async (day: string) => {
    const council = await opened(teams())
    const grace = await takes(council, 'Grace', agile)
    await sets(council.on.Bronwen, { due: day })
    return { council, grace }
  }
  const nothingComes = async (chat: Client, messages: number) => {
    await setTimeout(150)
    assert.equal(chat.messages(), messages)
  }

  it('reminds once three days before and once on the day, even after a restart', async () => {
    const { grace } = await due('2026-05-08')
    await nothingComes(grace, 1)
    teams().daysPass(1)
    await comesToHave(grace, 2)
    assert.match(grace.sees(), /10 questions still open\nIt is due in 3 days, on 8 May 2026\./)
    await teams().stopsBot()
    await teams().startsBot()
    await nothingComes(grace, 2)
    teams().daysPass(1)
    await nothingComes(grace, 2)
    teams().daysPass(2)
    await comesToHave(grace, 3)
    assert.match(grace.sees(), /It is due today\./)
    teams().daysPass(3)
    await nothingComes(grace, 3)
  })

  it('waits for working hours in London, even if the bot was down at the time', async () => {
    const { grace } = await due('2026-05-08')
    teams().daysPass(0.75)
    await nothingComes(grace, 1)
    await teams().stopsBot()
    teams().daysPass(0.375)
    await teams().startsBot()
    await comesToHave(grace, 2)
  })

  it('reminds on the Friday before if the third day before is on a weekend', async () => {
    const { grace } = await due('2026-05-13')
    teams().daysPass(3)
    await nothingComes(grace, 1)
    teams().daysPass(1)
    await comesToHave(grace, 2)
    assert.match(grace.sees(), /It is due in 5 days, on 13 May 2026\./)
    teams().daysPass(2)
    await nothingComes(grace, 2)
  })

  it('does not remind people who muted, moves with a new date, and stops after the submission', async () => {
    const { council, grace } = await due('2026-05-08')
    const tariq = await takes(council, 'Tariq', culture)
    await tariq.says('mute')
    await sets(council.on.Bronwen, { due: '2026-05-15' })
    teams().daysPass(1)
    await nothingComes(grace, 1)
    teams().daysPass(7)
    await comesToHave(grace, 2)
    assert.equal(tariq.messages(), 2)
    await goes(council.on.Bronwen, 'More', 'Submit', 'Submit now')
    teams().daysPass(3)
    await nothingComes(grace, 2)
  })
})

describe('With a registration', () => {
  const bot = guarded()

  it('a person without the app gets the link that adds it', async () => {
    const { wire, now, post, bearer } = bot()
    const deliver = (activity: Parameters<typeof post>[0]) => post(activity, bearer())
    const client = (sender: Client['sender']) =>
      openClient({ wire, set, now, deliver }, { ...sender, serviceUrl: teamsUrl })
    const room = openChannel({ wire, now, deliver, client }, { members: five })
    const bronwen = room.person('Bronwen')
    await bronwen.says('start')
    await comesToHave(bronwen, 1)
    wire.cannotReach(bronwen.sender)
    await bronwen.says('take agile working')
    await comesToSee(
      await comesToHave(room.person('Fergus'), 3),
      /add me to Teams: https:\/\/teams\.microsoft\.com\/l\/app\//,
    )
  })
})
