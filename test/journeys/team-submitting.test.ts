// Submitting a council return by the usual rule: under half answered is a draft, and with much open the lead is asked twice.

import assert from 'node:assert/strict'
import { usualSubmissionRule } from '../../assessment/answers/submission-share.ts'
import type { Client } from '../support/people/client.ts'
import { type Council, comesToSee, goes, opened, takes, withFive } from './five-people.ts'

const functions = {
  LEAD: 'Digital leadership and strategy',
  CULT: 'Culture, people and skills',
  AGIL: 'Agile working',
  SERV: 'Digital services and customers',
  INCL: 'Inclusion, engagement and place',
  DATA: 'Data, insight and responsible AI',
  TECH: 'Technology and platforms',
  CYBR: 'Cyber, resilience and assurance',
  GOVN: 'Governance, investment and commissioning',
} as const
type Code = keyof typeof functions

/** Grace takes each function and answers Yes to all ten of its questions, or to fewer, on its form. */
async function answers(council: Council, codes: readonly Code[], each = 10): Promise<void> {
  const levels = [1, 2, 3, 4, 5].flatMap((level) => [`${level}C`, `${level}P`]).slice(0, each)
  for (const code of codes) {
    const chat = await takes(council, 'Grace', functions[code])
    await chat.presses('All on one form')
    chat.fills(Object.fromEntries(levels.map((level) => [`${code}-${level}`, 'Yes'])))
    await chat.presses('Save')
    assert.match(chat.sees(), new RegExp(`Saved ${each} answer`))
  }
}

const answered = (person: Client, n: number) => comesToSee(person, new RegExp(`${n} of 90 questions answered`))

describe('A council return', () => {
  // Grace takes nine functions within seconds, so that Teams asks the bot to slow down.
  const teams = withFive({ submission: usualSubmissionRule, isTroubled: true })

  it('with under half answered is saved as a draft, and stays open', async () => {
    const council = await opened(teams())
    const { Bronwen, Tariq } = council.on
    await answers(council, ['LEAD', 'CULT'])
    await answered(Bronwen, 20)
    await goes(Bronwen, 'More', 'Submit')
    assert.match(Bronwen.sees(), /Under half is answered: 20 of 90 questions \(22%\)/)
    assert.doesNotMatch(Bronwen.sees(), /It becomes the council’s figure/)
    assert.ok(!Bronwen.buttons().includes('Submit now'))
    await Bronwen.presses('Save as a draft')
    assert.match(Bronwen.sees(), /Saved as a draft\. The return stays open and is not the council’s figure\./)
    await comesToSee(Tariq, /Saved as a draft on 4 May 2026 by Bronwen Example\. It stays open and is not the/)
    assert.match(Tariq.sees(), /Team board\n/)
    await goes(Tariq, 'Answer together')
  })

  it('with much still open is submitted only after a second confirmation, which names the share', async () => {
    const council = await opened(teams())
    const { Bronwen, Tariq } = council.on
    await answers(council, ['LEAD', 'CULT', 'AGIL', 'SERV', 'INCL'])
    await answered(Bronwen, 50)
    await goes(Bronwen, 'More', 'Submit')
    assert.match(Bronwen.sees(), /Much is still open: 50 of 90 questions are answered \(56%\)/)
    const first = Bronwen.card()
    await Bronwen.presses('Submit now')
    assert.match(Bronwen.sees(), /Are you sure\? 40 questions without an answer \(44% of all\)/)
    // The first card, pressed again, does not count as the second confirmation.
    await Bronwen.presses('Submit now', first)
    assert.match(Bronwen.sees(), /Are you sure\?/)
    await Bronwen.presses('Submit all the same')
    assert.match(Bronwen.sees(), /Submitted on 4 May 2026\. These figures are frozen/)
    await comesToSee(Tariq, /Team board: submitted/)
  })

  it('with nearly all answered is submitted at once', async () => {
    const council = await opened(teams())
    const { Bronwen } = council.on
    const codes = Object.keys(functions) as Code[]
    await answers(council, codes.slice(0, 8))
    await answers(council, codes.slice(8), 1)
    await answered(Bronwen, 81)
    await goes(Bronwen, 'More', 'Submit', 'Submit now')
    assert.match(Bronwen.sees(), /Submitted on 4 May 2026\. These figures are frozen/)
  })
})
