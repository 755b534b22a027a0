// Forged card data never reads or changes another person's assessment.

import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import { hostile } from '../../../tools/develop/fuzz/hostile.ts'
import { inTeams } from '../../support/bots/teams.ts'
import { buttonsOf } from '../../support/cards/card-reading.ts'
import { invokeActivity, objectIdOf, otherTenant, submitActivity } from '../../support/people/activities.ts'

const question = { question: 'LEAD-1C' }
const code = { function: 'LEAD' }

/** Everything that can be pressed about an assessment. */
const presses: readonly Readonly<Record<string, unknown>>[] = [
  { do: 'continue' },
  { do: 'go', ...question },
  { do: 'go', ...question, from: 'review' },
  { do: 'skip', ...question },
  { do: 'more', ...question },
  { do: 'progress' },
  { do: 'form', ...code },
  { do: 'review' },
  { do: 'review', ...code },
  { do: 'results' },
  { do: 'gaps' },
  { do: 'gaps', page: 2 },
  { do: 'function', ...code },
  { do: 'settings' },
  { do: 'pause' },
  ...['yes', 'no', 'unsure', 'notApplicable'].flatMap((value) =>
    [0, 1, 2].map((revision) => ({ do: 'answer', ...question, value, revision, 'reason~x': 'because' })),
  ),
  { do: 'rest', ...question },
  { do: 'annotate', ...question, revision: 0, 'note~x': 'mine now', 'evidence~x': 'https://evil.example' },
  { do: 'save-form', ...code, drawn: { 'LEAD-1C': 1 }, 'LEAD-1C~x': 'no' },
  ...['council', 'dates', 'targets', 'rules'].flatMap((part) => [
    { do: 'settings', part },
    { do: 'settings', part, all: 5 },
    ...[undefined, { name: '', 'target-LEAD': '3' }].map((drawn) => ({
      ...{ do: 'save-settings', part, drawn, 'name~x': 'mine now', 'authority~x': 'other', 'target-LEAD~x': '5' },
    })),
  ]),
  { do: 'finish' },
  { do: 'submit' },
  { do: 'reopen' },
]

describe('Forged card data', () => {
  const teams = inTeams()
  const now = new Date('2026-05-04T09:00:00Z')

  /** Everything in the store that is Ann's. */
  function annsDocuments(): string {
    const database = new DatabaseSync(teams().file, { readOnly: true })
    try {
      const rows = database.prepare("SELECT * FROM documents WHERE kind <> 'audit' ORDER BY tenant, kind, id").all()
      return JSON.stringify(
        rows.filter((row) => JSON.stringify(row).includes(objectIdOf(teams().person('ann').sender))),
      )
    } finally {
      database.close()
    }
  }

  /** Ann has an answer and a note. Returns her assessment's id and the operation of her answer. */
  async function annHasAnswered() {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.presses('More')
    ann.fills({ 'Note to yourself': 'The secret of the fifth floor' })
    await ann.presses('Save note and link')
    await ann.presses('Yes')
    const undo = buttonsOf(ann.card().card).find(({ title }) => title === 'Undo')
    assert.ok(undo)
    return { ann, assessment: String(undo.data.assessment), operation: String(undo.data.operation) }
  }

  for (const [who, how] of [
    ['a colleague', { tenant: undefined }],
    ['a person of another council', { tenant: otherTenant }],
    ['a person of the same name in another council', { tenant: otherTenant, name: 'ann' }],
  ] as const) {
    it(`of ${who} neither reads nor changes Ann’s answers`, async () => {
      const { assessment, operation } = await annHasAnswered()
      const before = annsDocuments()
      const name = 'name' in how ? how.name : 'mallory'
      const { sender } = teams().person(name, how.tenant ? { tenant: how.tenant } : {})
      for (const press of [...presses, { do: 'undo', operation }]) {
        const data = { ...press, assessment }
        const automatic = invokeActivity(sender, now, { data, message: '1' }, 'automatic')
        for (const activity of [
          invokeActivity(sender, now, { data, message: '1' }),
          automatic,
          submitActivity(sender, now, { data, message: '1' }),
        ]) {
          const { status, body } = await teams().post(activity)
          assert.equal(status, 200)
          // A client may not make these requests by itself: they are refused before they are read.
          if (activity.type !== 'invoke') continue
          if (activity === automatic && Object(body).type === 'application/vnd.microsoft.error') continue
          assert.match(JSON.stringify(body), /This assessment is no longer here/, JSON.stringify(press))
          assert.doesNotMatch(JSON.stringify(body), /fifth floor|named one senior officer/)
        }
      }
      assert.equal(annsDocuments(), before)
      const said = teams().wire.calls.filter(({ path }) => path.includes(name) && !path.includes('ann-of-5f0c1e52'))
      assert.doesNotMatch(JSON.stringify(said), /fifth floor/)
    })
  }

  it('cannot delete another person’s data', async () => {
    const { assessment } = await annHasAnswered()
    const before = annsDocuments()
    const { sender } = teams().person('mallory')
    await teams().post(
      invokeActivity(sender, now, {
        data: { do: 'erase', asked: '2100-01-01T00:00:00.000Z', assessment, person: 'ann' },
        message: '1',
      }),
    )
    assert.equal(annsDocuments(), before)
  })

  it('that claims another sender is not believed', async () => {
    const { ann, assessment } = await annHasAnswered()
    const { sender } = teams().person('mallory')
    const ids = { from: { aadObjectId: objectIdOf(ann.sender) }, person: objectIdOf(ann.sender), owner: 'ann' }
    const { body } = await teams().post(
      invokeActivity(sender, now, { data: { do: 'review', assessment, ...ids }, message: '1' }),
    )
    assert.match(JSON.stringify(body), /This assessment is no longer here/)
  })

  it('with an unknown question or function of one’s own assessment changes nothing', async () => {
    const { ann, assessment } = await annHasAnswered()
    const before = annsDocuments()
    for (const unknown of ['LEAD-9C', 'lead-1c', '__proto__', 'constructor', 'LEAD-1C~', 'toString']) {
      for (const press of presses.filter((each) => 'question' in each || 'function' in each)) {
        const data = { ...press, assessment, ...('question' in press ? { question: unknown } : { function: unknown }) }
        const { status } = await teams().post(invokeActivity(ann.sender, now, { data, message: '1' }))
        assert.equal(status, 200)
      }
    }
    assert.equal(annsDocuments(), before)
    assert.equal(teams().log.length, 0)
  })

  it('that is incomplete or of a wrong type is not understood, and changes nothing', async () => {
    const { ann, assessment } = await annHasAnswered()
    const before = annsDocuments()
    const whole = { do: 'answer', assessment, ...question, revision: 1, value: 'no' }
    const cut = Object.keys(whole).map((key) => ({ ...whole, [key]: undefined }))
    const wrong = Object.keys(whole).flatMap((key) =>
      [null, -1, 1.5, 1e21, true, [], {}, [whole], ...hostile].map((value) => ({ ...whole, [key]: value })),
    )
    for (const data of [...cut, ...wrong, JSON.stringify(whole), [whole], null, undefined]) {
      const { status, body } = await teams().post(invokeActivity(ann.sender, now, { data, message: '1' }))
      assert.equal(status, 200)
      assert.match(
        JSON.stringify(body),
        /does not belong to anything I know|no longer here|You have answered this since/,
      )
    }
    assert.equal(annsDocuments(), before)
    assert.equal(teams().log.length, 0)
  })

  it('of Not applicable is refused for a question that does not allow it', async () => {
    const { ann, assessment } = await annHasAnswered()
    const data = { do: 'answer', assessment, question: 'LEAD-1P', revision: 0, value: 'notApplicable', reason: 'so' }
    const { body } = await teams().post(invokeActivity(ann.sender, now, { data, message: '1' }))
    assert.match(JSON.stringify(body), /Not applicable\*\* is not offered here/)
  })

  it('with hostile text in the note saves the text as it is and causes no fault', async () => {
    const { ann } = await annHasAnswered()
    for (const words of hostile.filter((each) => each.length <= 500 && each.trim() === each)) {
      await ann.says('back')
      await ann.presses('More')
      ann.fills({ 'Note to yourself': words })
      await ann.presses('Save note and link')
      assert.ok(annsDocuments().includes(JSON.stringify(JSON.stringify(words)).slice(3, -3)), words)
      await ann.says('review')
      await ann.says('resume')
    }
    assert.equal(teams().log.length, 0)
  })
})
