// A person sends a filled-in file in their chat: the bot shows what it would change, and saves all of it or nothing.

import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import { loadQuestionSet } from '../../questions/load-question-set.ts'
import { inTeams } from '../support/bots/teams.ts'
import { there } from '../support/cards/sample.ts'
import { eventually } from '../support/eventually.ts'
import { filesActivity } from '../support/people/activities.ts'
import type { Client } from '../support/people/client.ts'
import { type FileStore, openFileStore } from '../support/wire/file-store.ts'

const header = 'question,answer,reason,note,evidence'

describe('A filled-in file', () => {
  const teams = inTeams()
  let store: FileStore
  beforeEach(async () => {
    store = await openFileStore()
  })
  afterEach(() => store.close())

  const send = (person: Client, ...addresses: readonly string[]) =>
    teams().post(filesActivity({ ...person.sender, place: 'personal' }, new Date(), addresses))

  /** Sends this table, and opens the reply about it. */
  async function sends(person: Client, rows: readonly string[] | Buffer, says: string): Promise<Client> {
    store.files.set('/file', Buffer.isBuffer(rows) ? rows : Buffer.from([header, ...rows].join('\n')))
    await send(person, `${store.url}/file`)
    return said(person, says)
  }

  const said = (person: Client, words: string) => eventually(() => person.looksAt(words))

  /** The stored documents of a kind. */
  function documents(kind: string) {
    const database = new DatabaseSync(teams().file, { readOnly: true })
    const rows = database.prepare('SELECT document FROM documents WHERE kind = ?').all(kind)
    database.close()
    return rows.map(({ document }) => JSON.parse(String(document)))
  }

  async function started(name = 'ann'): Promise<Client> {
    const person = teams().person(name)
    await person.says('start')
    await person.presses('Yes')
    return person
  }

  it('becomes answers after a preview, and Undo reverts all of them', async () => {
    const ann = await started()
    const rows = ['LEAD-1C,No,,Not any more,', 'LEAD-1P,Yes,,,', 'CULT-1C,No,,,', 'CULT-1P,,,,']
    const preview = await sends(ann, rows, 'What your file would change')
    assert.match(preview.sees(), /2 new, 1 changed, 1 the same, 0 wrong/)
    assert.match(preview.sees(), /Line 2, changed: .*: Yes before, No now/)
    assert.match(preview.sees(), /Not any more/)
    await preview.presses('Save 3 answers')
    assert.match(preview.sees(), /3 answers are saved from your file/)
    await preview.presses('Undo')
    assert.match(preview.sees(), /3 answers are as before/)
    await ann.says('progress')
    assert.match(ann.sees(), /1 of 90/)
  })

  it('has its notes and links reverted by Undo', async () => {
    const ann = await started()
    const first = [
      'LEAD-1C,Yes,,An old note,https://example.org/old',
      'LEAD-1P,No,,Another old note,',
      'LEAD-2C,,,Alone,',
    ]
    await (await sends(ann, first, 'What your file would change')).presses('Save 3 answers')
    const second = ['LEAD-1C,Yes,,A new note,', 'LEAD-1P,Yes,,A newer note,https://example.org/new', 'LEAD-2C,Yes,,,']
    const preview = await sends(ann, second, '1 new, 2 changed')
    await preview.presses('Save 3 answers')
    assert.match(preview.sees(), /3 answers are saved/)
    await preview.presses('Undo')
    assert.match(preview.sees(), /3 answers are as before/)
    // The first file again changes nothing.
    await sends(ann, first, '0 new, 0 changed, 3 the same')
  })

  it('that fits several assessments can go into each of them', async () => {
    const ann = await started()
    await ann.says('start new')
    await ann.presses('Start a new one')
    await ann.says('rename this')
    ann.fills({ 'Name of this assessment': 'Spring view' })
    await ann.presses('Save')
    const preview = await sends(ann, ['LEAD-1C,No,,,', 'LEAD-1P,No,,,'], 'It goes into: Spring view')
    assert.match(preview.sees(), /2 new, 0 changed/)
    await preview.presses(there(preview.buttons().find((title) => title.startsWith('Instead:'))))
    assert.match(preview.sees(), /1 new, 1 changed/)
    assert.ok(preview.buttons().includes('Instead: Spring view'))
    await preview.presses('Save 2 answers')
    assert.match(preview.sees(), /^Your view, started 4 May 2026/)
    await preview.presses('Undo')
    assert.match(preview.sees(), /2 answers are as before/)
  })

  it('is saved once if the press is delivered twice', async () => {
    const ann = await started()
    const preview = await sends(ann, ['LEAD-1P,Yes,,,'], 'What your file would change')
    await preview.pressesAndStutters('Save 1 answer')
    assert.match(preview.sees(), /1 answer is saved/)
    const [own] = documents('assessment')
    assert.equal(own?.value.answers['LEAD-1P'].revision, 1)
  })

  it('with a wrong row saves nothing, and names the row and the fault', async () => {
    const ann = await started()
    const rows = ['LEAD-1P,Yes,,,', 'LEAD-2P,perhaps,,,', 'NONE-1C,Yes,,,', 'LEAD-1P,No,,,']
    const preview = await sends(ann, rows, 'What your file would change')
    assert.match(preview.sees(), /3 wrong/)
    assert.match(preview.sees(), /Line 3 is wrong/)
    assert.ok(!preview.buttons().some((title) => title.startsWith('Save')))
  })

  it('does not overwrite an answer that changed after the preview', async () => {
    const ann = await started()
    const preview = await sends(ann, ['LEAD-1C,No,,,', 'LEAD-1P,Yes,,,'], 'What your file would change')
    const drawn = preview.card()
    await ann.says('resume')
    await ann.presses('No')
    await preview.presses('Save 2 answers', drawn)
    assert.match(preview.sees(), /An answer has changed since I read your file/)
  })

  it('is shown in pages if it changes much', async () => {
    const ann = await started()
    const rows = [...teamsQuestions()].slice(1, 41).map((id) => `${id},Yes,,,`)
    const preview = await sends(ann, rows, 'What your file would change')
    await preview.presses('More rows')
    assert.match(preview.sees(), /Page 2 of 3/)
    await preview.presses('Rows before')
    await preview.presses('Save 40 answers')
    assert.match(preview.sees(), /40 answers are saved/)
  })

  it('from a member of a council return fills only their own functions; one from a lead fills all', async () => {
    const room = teams().channel({ members: ['grace', 'rhys'] })
    const [grace, rhys] = [room.person('grace'), room.person('rhys')]
    await grace.says('start')
    await rhys.says('take Agile working')
    const rows = ['LEAD-1C,Yes,,,', 'AGIL-1C,Yes,,,']
    const own = await sends(rhys.privately(), rows, 'What your file would change')
    assert.match(own.sees(), /1 new, 0 changed, 0 the same, 1 wrong/)
    assert.match(own.sees(), /belongs to a function that somebody else answers/)
    const mine = await sends(rhys.privately(), ['AGIL-1C,No,,,'], '1 new, 0 changed, 0 the same, 0 wrong')
    await mine.presses('Save 1 answer')
    assert.match(mine.sees(), /1 answer is saved/)
    const lead = await sends(grace.privately(), rows, '1 new, 1 changed')
    await lead.presses('Save 2 answers')
    assert.match(lead.sees(), /2 answers are saved/)
    await lead.presses('Undo')
    assert.match(lead.sees(), /2 answers are as before/)
  })

  it('is not saved by another person who forges its id', async () => {
    const ann = await started()
    const preview = await sends(ann, ['LEAD-1P,Yes,,,'], 'What your file would change')
    const drawn = preview.card()
    const eve = await started('eve')
    await eve.presses('Save 1 answer', { message: eve.card().message, card: drawn.card })
    assert.match(eve.sees(), /no longer here|more than a day old/)
  })

  it('expires after a day', async () => {
    const ann = await started()
    const preview = await sends(ann, ['LEAD-1P,Yes,,,'], 'What your file would change')
    assert.match(preview.sees(), /You have a day to save this\. After that, send the file again\./)
    teams().daysPass(1.1)
    await preview.presses('Save 1 answer')
    assert.match(preview.sees(), /more than a day old/)
  })

  it('is removed with the view that it was sent for, and after a day', async () => {
    const ann = await started()
    await ann.says('start new')
    await ann.presses('Start a new one')
    await ann.says('rename this')
    ann.fills({ 'Name of this assessment': 'Spring view' })
    await ann.presses('Save')
    const preview = await sends(ann, ['LEAD-1P,Yes,,ann asked Tom,'], 'It goes into: Spring view')
    assert.equal(storedRows(), 2)
    await ann.says('my assessments')
    await ann.presses('Rename or delete one')
    await ann.presses('Spring view')
    await ann.presses('Delete it …')
    await ann.presses('Delete for good')
    assert.match(ann.sees(), /This assessment is deleted/)
    assert.equal(storedRows(), 1)
    teams().daysPass(1.1)
    await preview.presses(there(preview.buttons().find((title) => title.startsWith('Instead:'))))
    assert.match(preview.sees(), /more than a day old/)
    assert.equal(storedRows(), 0)
  })

  /** How often the note of a file is stored among the files of people. */
  function storedRows(): number {
    return documents('files').reduce((sum, each) => sum + JSON.stringify(each).split('ann asked Tom').length - 1, 0)
  }

  it('is refused with an explanation if it cannot be used', async () => {
    const ann = await started()
    await sends(ann, Buffer.from('hello'), 'has to be an Excel workbook or a CSV file')
    const large = Buffer.concat([Buffer.from(`${header}\n`), Buffer.alloc(6 * 1024 * 1024, 'a')])
    await sends(ann, large, 'The file has more than 5 MB')
    const rows = Array.from({ length: 600 }, (_, nth) => `X-${nth},Yes,,,`)
    await sends(ann, rows, 'more rows than any assessment has questions')
  })

  it('is fetched from Teams only, and only from the given address', async () => {
    const ann = await started()
    await send(ann, 'https://files.example.org/a.csv')
    await said(ann, 'do not read files from')
    store.fails({ type: 'status', status: 302, headers: { location: `${store.url}/other` } })
    await send(ann, `${store.url}/file`)
    await eventually(() => assert.equal(store.requests.length, 1))
    store.fails({ type: 'breaks' })
    await send(ann, `${store.url}/file`)
    await said(ann, 'could not fetch the file')
    assert.equal(store.requests.length, 2)
    assert.ok(store.requests.every(({ headers }) => headers.authorization === undefined))
  })

  it('is accepted only if it comes alone', async () => {
    const ann = await started()
    await send(ann, `${store.url}/a`, `${store.url}/b`)
    await said(ann, 'Send one at a time')
    assert.equal(store.requests.length, 0)
  })

  it('leads to an explanation of how to begin if the person has no assessment', async () => {
    const ann = teams().person('ann')
    await ann.says('help')
    await sends(ann, ['LEAD-1P,Yes,,,'], 'You have no assessment to fill in')
  })
})

function teamsQuestions(): Iterable<string> {
  return loadQuestionSet('questions/dma').questions.keys()
}
