// The earlier submissions that a comparison reads: only returns that count, and only of the same council.

import assert from 'node:assert/strict'
import type { Assessment } from '../../../assessment/assessment.ts'
import type { AssessmentId } from '../../../assessment/ids.ts'
import { temporaryFolder } from '../../store/temporary-folder.ts'
import { there } from '../../support/cards/sample.ts'
import { type CouncilBot, councilBot } from '../council.ts'

describe('The comparison of a council return', () => {
  const folder = temporaryFolder()
  let bot: CouncilBot

  beforeEach(async () => {
    bot = await councilBot(folder())
  })
  afterEach(() => bot.close())

  const day = (month: string) => ({ now: `2026-${month}-04T10:00:00.000Z` })

  /** Ann starts a return and submits it. `counting` says which of the quarter's returns counts. */
  async function submitted(month: string, counting?: AssessmentId | 'this'): Promise<AssessmentId> {
    await bot.press('ann', { do: 'start', another: true }, day(month))
    const id = await bot.current()
    await bot.press(
      'ann',
      { do: 'submit', assessment: id, ...(counting && { counting: counting === 'this' ? id : counting }) },
      day(month),
    )
    assert.ok((await read(id)).submittedAt)
    return id
  }

  const read = async (id: AssessmentId): Promise<Assessment> => there(await bot.deps.assessments.read('tenant', id))
  const compared = async (id: AssessmentId, month = '12') =>
    bot.press('ann', { do: 'compare', assessment: id }, day(month))

  it('is with the last return that counts, not with a later one that does not count', async () => {
    const first = await submitted('01')
    await submitted('02', first)
    const third = await submitted('06')
    assert.match(await compared(third), /What has changed since 4 Jan 2026/)
    assert.doesNotMatch(await compared(third), /4 Feb 2026/)
    assert.match(await bot.press('ann', { do: 'results', assessment: third }, day('06')), /"do":"compare"/)
  })

  it('is with the newly chosen return after a lead changes which one counts', async () => {
    const first = await submitted('01')
    const second = await submitted('02', first)
    const third = await submitted('06')
    await bot.press('ann', { do: 'let-count', assessment: second, counting: second }, day('06'))
    assert.match(await compared(third), /since 4 Feb 2026/)
    assert.doesNotMatch(await compared(third), /4 Jan 2026/)
  })

  it('says that there is nothing to compare with if no other return counts', async () => {
    const first = await submitted('01')
    const second = await submitted('02', 'this')
    assert.deepEqual((await read(first)).team?.notCounted?.instead, second)
    await bot.press('ann', { do: 'start', another: true }, day('03'))
    const open = await bot.current()
    assert.match(await compared(open), /since 4 Feb 2026/)
    await bot.press('ann', { do: 'erase-return', assessment: second }, day('03'))
    assert.match(await compared(open), /Nothing to compare with yet/)
  })

  it('leaves out the earlier submissions of a return that does not count', async () => {
    const first = await submitted('01')
    const second = await submitted('02', first)
    await bot.press('ann', { do: 'reopen', assessment: second }, day('02'))
    assert.match(await compared(second), /since 4 Jan 2026/)
  })

  it('says in the list of earlier returns which one does not count', async () => {
    const first = await submitted('01')
    await submitted('02', first)
    const third = await submitted('06')
    const listed = await bot.press('ann', { do: 'earlier', assessment: third }, day('06'))
    assert.match(listed, /Submitted on 4 Feb 2026 · It does not count/)
    assert.doesNotMatch(listed, /Submitted on 4 Jan 2026 · It does not count/)
  })
})
