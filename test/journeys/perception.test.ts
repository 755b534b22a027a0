// Officers' finished views, counted together once they agree: asked once, shown to leads from five on, taken back at once.

import assert from 'node:assert/strict'
import { inTeams } from '../support/bots/teams.ts'
import type { Client } from '../support/people/client.ts'

const officers = ['Aled', 'Beca', 'Carys', 'Dewi', 'Efa'] as const

describe('Views of officers', () => {
  const teams = inTeams()

  /** An officer answers one question with No and finishes. The bot asks below the results. */
  async function finishes(name: string): Promise<Client> {
    const officer = teams().person(name)
    await officer.says('start')
    await officer.presses('No')
    await officer.says('finish')
    await officer.presses('Finish now')
    assert.match(officer.sees(), /May this view be counted\?/)
    return officer
  }

  async function led(): Promise<Client> {
    const lead = teams()
      .channel({ members: ['Grace', 'Rhys'] })
      .person('Grace')
    await lead.says('start')
    return lead
  }

  async function atViews(lead: Client): Promise<string> {
    await lead.says('results')
    await lead.presses('Views of officers')
    return lead.sees()
  }

  it('are counted after a Yes, shown to a lead from five on, and hidden after one of five withdraws', async () => {
    const lead = await led()
    const asked: Client[] = []
    for (const name of officers) asked.push(await finishes(name))
    assert.match(await atViews(lead), /Nothing is shown yet\. At least 5 officers/)
    for (const officer of asked.slice(0, 4)) {
      await officer.presses('Yes, count it')
      assert.match(officer.sees(), /Your view is counted: its Yes and No answers and its scores/)
    }
    assert.match(await atViews(lead), /Nothing is shown yet/)
    await asked[4]?.presses('Yes, count it')
    assert.match(await atViews(lead), /5 officers let their finished views be counted/)
    assert.doesNotMatch(lead.sees(), new RegExp(officers.join('|')))
    const [first] = asked
    assert.ok(first)
    await first.says('settings')
    await first.presses('Counted with colleagues: stop counting my views')
    assert.match(first.sees(), /None of your views is counted any more/)
    assert.match(await atViews(lead), /Nothing is shown yet\. At least 5 officers/)
  })

  it('are asked for once: after a No the results only state the choice', async () => {
    const officer = await finishes('Aled')
    await officer.presses('No')
    assert.match(officer.sees(), /Your view is not counted/)
    await officer.says('results')
    assert.doesNotMatch(officer.sees(), /May this view be counted\?/)
    assert.match(officer.sees(), /Your view is not counted/)
  })
})
