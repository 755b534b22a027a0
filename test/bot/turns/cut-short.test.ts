// The store fails in the middle of a turn: shared messages still show earlier saves.

import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'
import { comesToHave, comesToSee, interval, opened, sets, together, withFive } from '../../journeys/five-people.ts'
import { eventually } from '../../support/eventually.ts'

describe('After a turn that is cut short,', () => {
  const teams = withFive({ isTroubled: true })

  /** The store rejects changes to council returns during this work. */
  async function throttled(work: () => Promise<void>): Promise<void> {
    const database = new DatabaseSync(teams().file)
    database.exec(
      `CREATE TRIGGER throttled BEFORE UPDATE ON documents WHEN NEW.kind = 'assessment'
       BEGIN SELECT RAISE(ABORT, 'busy'); END`,
    )
    await work()
    database.exec('DROP TRIGGER throttled')
    database.close()
  }

  it('an agreed answer shows on the question, though it is not recorded yet', async () => {
    const at = await together(await opened(teams()))
    await at.Grace.presses('Yes')
    await comesToSee(at.Bronwen, /1 of 5 has answered/)
    await at.Bronwen.presses('Reveal')
    await comesToSee(at.Tariq, /1 of 5 has voted: 1 Yes/)
    await throttled(() => at.Bronwen.presses('Agree: Yes'))
    assert.match(at.Bronwen.isTold() ?? '', /may not be saved/)
    await comesToSee(at.Tariq, /The answer is agreed: Yes/)
    await at.Tariq.presses('Next question')
    await comesToSee(at.Grace, /Recorded Yes for: Has the council named/)
  })

  it('an answer agreed in a personal chat shows there too', async () => {
    const council = await opened(teams())
    await sets(council.on.Bronwen, { authority: 'Other public body' })
    const at = await together(council)
    for (let times = 0; times < 4; times++) await at.Bronwen.presses('Discuss later')
    await eventually(() => assert.equal(at.Tariq.isAsked(), 'LEAD-3C'))
    await at.Tariq.presses('No')
    await comesToSee(at.Bronwen, /1 of 5/)
    await at.Bronwen.presses('Reveal')
    const chat = council.on.Bronwen.privately()
    const before = chat.messages()
    await at.Bronwen.presses('Agree: Not applicable')
    await comesToHave(chat, before + 1)
    chat.fills({ reason: 'A sister body does this' })
    // By now the effects of the presses in the channel have ended.
    await comesToSee(at.Grace, /1 of 5 has voted: 1 No/)
    await setTimeout(5 * interval)
    await throttled(() => chat.presses('Record: Not applicable'))
    assert.match(chat.isTold() ?? '', /may not be saved/)
    await comesToSee(at.Grace, /The answer is agreed: Not applicable/)
  })
})
