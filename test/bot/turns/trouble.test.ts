// Faults in the middle of a turn: the person is told, nothing is half saved, and the log names no person.

import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import { namesNobody } from '../../support/bots/names-nobody.ts'
import { inTeams } from '../../support/bots/teams.ts'
import { textActivity } from '../../support/people/activities.ts'

describe('A data file that another program holds', () => {
  const teams = inTeams()

  it('leads to a notice, the card keeps its question, and another press works after the lock is released', async () => {
    const ann = teams().person('ann')
    const ben = teams().person('ben')
    await ann.says('start')
    await ben.says('start')
    const other = new DatabaseSync(teams().file)
    other.exec('BEGIN IMMEDIATE')
    const [ready] = await Promise.all([fetch(`${teams().address}/readyz`), ann.presses('Yes'), ben.says('yes')])
    assert.match(
      ann.isTold() ?? '',
      /this may not be saved\. Your earlier answers are safe\. Please try again in a minute\./,
    )
    assert.equal(ann.isAsked(), 'LEAD-1C')
    assert.match(ben.sees(), /this may not be saved/)
    assert.equal(ready.status, 503)
    assert.deepEqual(await ready.json(), { status: 'the store does not answer' })
    other.exec('ROLLBACK')
    other.close()
    await ann.presses('Yes')
    assert.equal(ann.isAsked(), 'LEAD-1P')
    assert.match(ann.sees(), /1 of 90 questions answered/)
    assert.equal((await fetch(`${teams().address}/readyz`)).status, 200)
    assert.ok(teams().log.every((line) => /Another program is holding the data file/.test(line)))
  })
})

describe('A stored assessment that cannot be read', () => {
  const teams = inTeams()

  /** Ann's assessment, which has her note, becomes unreadable. */
  async function annsIsBroken() {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.presses('More')
    ann.fills({ 'Note to yourself': 'The secret of the fifth floor' })
    await ann.presses('Save note and link')
    await ann.presses('No')
    const database = new DatabaseSync(teams().file)
    database.exec(
      `UPDATE documents SET document = json_set(document, '$.value.owner', 7) WHERE document LIKE '%fifth floor%'`,
    )
    database.close()
    return ann
  }

  it('is reported to the person with a reference, which is in the log once', async () => {
    const ann = await annsIsBroken()
    await ann.says('resume')
    const reference = /reference: (\S+)/.exec(ann.sees())?.[1]
    assert.ok(reference)
    const lines = teams().log.map((line) => JSON.parse(line))
    assert.deepEqual(
      lines.map(({ msg, reference }) => ({ msg, reference })),
      [
        {
          msg: 'A stored document is unreadable, and skipped: npm run store:check lists all of them.',
          reference: undefined,
        },
        { msg: 'A turn failed.', reference },
      ],
    )
  })

  it('leaves no name, answer, note, question or id of a person in the log', async () => {
    const ann = await annsIsBroken()
    await ann.says('review my secret plans')
    await ann.says('review')
    await ann.says('yes')
    assert.match(teams().log.join(), /A turn failed/)
    namesNobody(teams().log, ann)
  })

  it('does not stop a colleague from answering', async () => {
    await annsIsBroken()
    const ben = teams().person('ben')
    await ben.says('start')
    await ben.presses('Yes')
    assert.equal(ben.isAsked(), 'LEAD-1P')
  })
})

describe('A reply that Teams rejects', () => {
  const teams = inTeams({ speed: 100 })

  for (const status of [403, 404, 412]) {
    it(`${status}: is logged once, and the answer is saved`, async () => {
      const ann = teams().person('ann')
      await ann.says('start')
      teams().wire.refuse('POST', status)
      await ann.says('yes')
      assert.equal(teams().log.length, 1)
      assert.match(teams().log[0] ?? '', /A reply could not be sent\./)
      namesNobody(teams().log, ann)
      teams().wire.refuse('POST', 200)
      await ann.says('resume')
      assert.equal(ann.isAsked(), 'LEAD-1P')
    })
  }
})

describe('A caller without a valid token', () => {
  const teams = inTeams({
    environment: {
      MicrosoftAppId: '2b1e7c44-90af-4d3b-8a51-6e0f9d7c1a35',
      MicrosoftAppPassword: 'an invented secret of this test',
      ALLOWED_TENANTS: '*',
    },
  })

  for (const authorization of [
    undefined,
    'Bearer',
    'Bearer abc.def.ghi',
    'Basic YW5uOmFubg==',
    `Bearer ${'x'.repeat(5000)}`,
  ]) {
    it(`gets a 401 without an explanation, and has no effect: ${authorization?.slice(0, 20) ?? 'no header'}`, async () => {
      const { sender } = teams().person('ann')
      const response = await fetch(`${teams().address}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
        body: JSON.stringify(textActivity(sender, new Date(), 'start')),
      })
      assert.equal(response.status, 401)
      const body = await response.json()
      assert.deepEqual(Object.keys(body), ['error', 'reference'])
      assert.equal(body.error, 'Not authorised.')
      assert.equal(teams().wire.calls.length, 0)
      const [line = '', ...more] = teams().log
      assert.deepEqual(more, [])
      assert.equal(JSON.parse(line).reference, body.reference)
      assert.doesNotMatch(line, /abc\.def|YW5u|xxxx|invented secret/)
    })
  }
})
