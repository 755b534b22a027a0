// Two councils in one tenant: each starts, answers and reads its own return, and a person chooses their council.

import assert from 'node:assert/strict'
import { eventually } from '../support/eventually.ts'
import { becomesOf, comesToSee, five, goes, opened, sets, takes, withFive } from './five-people.ts'

const leadership = 'Digital leadership and strategy'

describe('Two councils in one tenant', () => {
  // Two boards are posted and edited within seconds, so that Teams asks the bot to slow down.
  const teams = withFive({ isTroubled: true })

  const roomOf = (team: string) => teams().channel({ members: five, team, name: 'Digital' })

  /** Wrenbridge has its return in one team, Eastmere in another. */
  async function two() {
    const wrenbridge = await opened(teams(), roomOf('Wrenbridge board'))
    await sets(wrenbridge.on.Bronwen, { council: 'Wrenbridge' })
    const eastmere = await opened(teams(), roomOf('Eastmere board'))
    const chat = await becomesOf(eastmere, 'Eastmere')
    return { wrenbridge, eastmere, chat }
  }

  it('each have a board with their name, and neither sees the answers of the other', async () => {
    const { wrenbridge, eastmere } = await two()
    const grace = await takes(eastmere, 'Grace', leadership)
    await grace.presses('All on one form')
    grace.fills({ 'LEAD-1C': 'Yes', 'LEAD-1P': 'Yes', 'LEAD-2C': 'No' })
    await grace.presses('Save')
    await comesToSee(eastmere.on.Tariq, /^Council return of Eastmere,.*3 of 90 questions answered/s)
    assert.match(eastmere.on.Tariq.sees(), /Grace Example · Level 1, Started/)
    assert.match(wrenbridge.on.Tariq.sees(), /^Council return of Wrenbridge,.*\n0 of 90 questions answered/s)
    assert.doesNotMatch(wrenbridge.on.Tariq.sees(), /Grace|Eastmere/)
    await goes(eastmere.on.Fergus, 'Results')
    await goes(wrenbridge.on.Fergus, 'Results')
    assert.match(eastmere.on.Fergus.sees(), /^Council return of Eastmere,.*2 of 90 criteria in place/s)
    assert.match(wrenbridge.on.Fergus.sees(), /^Council return of Wrenbridge,.*Nothing is answered yet/s)
  })

  it('are both offered to the next channel that starts, and its return belongs to the chosen one', async () => {
    await two()
    const eleri = roomOf('Third board').person('Eleri')
    await eleri.says('start')
    assert.match(eleri.sees(), /^Which council\?/)
    assert.deepEqual(eleri.buttons(), ['Wrenbridge', 'Eastmere'])
    await eleri.presses('Eastmere')
    const board = await eventually(() => eleri.looksAt('Team board'))
    assert.match(board.sees(), /^Council return of Eastmere,.*\n0 of 90 questions answered/s)
  })

  it('are both offered for a personal view, which names its council and can move to the other', async () => {
    await two()
    const ffion = teams().person('Ffion Morgan')
    await ffion.says('start')
    assert.deepEqual(ffion.buttons(), ['Wrenbridge', 'Eastmere'])
    await ffion.presses('Eastmere')
    assert.match(ffion.sees(), /^Your view of Eastmere,/)
    await ffion.presses('Yes')
    await ffion.says('results')
    assert.match(ffion.sees(), /^Your view of Eastmere,.*1 of 90 criteria in place/s)
    await ffion.says('council')
    await ffion.presses('This view is about another council')
    ffion.fills({ Council: 'Wrenbridge' })
    await ffion.presses('Save')
    await ffion.says('results')
    assert.match(ffion.sees(), /^Your view of Wrenbridge,.*1 of 90 criteria in place/s)
  })
})
