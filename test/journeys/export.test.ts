// A person asks for a file: Teams asks for consent, the bot uploads the accepted file, and reports its progress.

import assert from 'node:assert/strict'
import { unzipSync } from 'fflate'
import { inTeams } from '../support/bots/teams.ts'
import { eventually } from '../support/eventually.ts'
import { allowActivity, consentsFor, filesShownTo, placeAt } from '../support/people/consent.ts'
import { uploadTimes, withFiles } from './files-from-the-bot.ts'

describe('A file', () => {
  const files = withFiles()
  const { teams, store, messagesOf, asked, allows, declines } = files
  const { uploaded, said, answeredBy, asksFor } = files

  it('is offered in every format, each with its use', async () => {
    const ann = await answeredBy('ann')
    await ann.says('export')
    const kinds = ['Word board paper', 'PDF', 'Excel workbook', 'Answers as CSV', 'Plan as CSV for Planner', 'JSON']
    for (const kind of kinds) assert.ok(ann.buttons().includes(kind), kind)
    assert.match(ann.sees(), /Three to five pages for the board/)
  })

  it('names the council, the day and the time', async () => {
    const { consent, person } = await asksFor('Word board paper')
    assert.match(consent.name, /^Wrenbridge Council - digital maturity - 2026-05-04 10\.00\.\d\d\.docx$/)
    assert.match(person.looksAt('Press Allow there').sees(), /Wrenbridge Council - digital maturity/)
  })

  it('is uploaded after consent, in one request and without a token', async () => {
    const { person, consent } = await asksFor('Excel workbook')
    assert.equal((await allows(person, consent)).status, 200)
    await said(person, 'Your file is there')
    const [request] = store().requests
    assert.equal(request?.method, 'PUT')
    const size = request?.bytes.length ?? 0
    assert.equal(request?.headers['content-range'], `bytes 0-${size - 1}/${size}`)
    assert.equal(request?.headers.authorization, undefined)
    assert.ok('xl/workbook.xml' in unzipSync(uploaded()))
    const { wire } = teams()
    const [shown] = filesShownTo(wire, person.sender)
    assert.deepEqual([shown?.name, Object(shown?.content).uniqueId], [consent.name, 'abc'])
    await eventually(() => assert.deepEqual(consentsFor(wire, person.sender), []))
  })

  it('has the figures of the moment of consent', async () => {
    const { person, consent } = await asksFor('JSON')
    await person.says('resume')
    await person.presses('No')
    await allows(person, consent)
    await said(person, 'Your file is there')
    const { answers } = JSON.parse(String(uploaded())) as { answers: readonly { value?: string }[] }
    assert.equal(answers.filter(({ value }) => value === 'yes' || value === 'no').length, 2)
  })

  it('shows the changes since the previous finished view', async () => {
    const person = teams().person('ann')
    await person.says('start')
    await person.presses('No')
    await person.says('finish')
    await person.presses('Finish now')
    await person.says('start new')
    await person.presses('Start a new one')
    await person.presses('Yes')
    await person.says('export')
    await person.presses('JSON')
    await allows(person, await asked(person))
    await said(person, 'Your file is there')
    const { changes, history } = JSON.parse(String(uploaded()))
    assert.deepEqual(changes.overall.direction, 'up')
    assert.deepEqual(
      changes.answers.map(({ before, after }: Record<string, unknown>) => [before, after]),
      [['no', 'yes']],
    )
    assert.equal(history.length, 1)
  })

  it('has an entry in the audit trail', async () => {
    const { person, consent } = await asksFor('Answers as CSV')
    await allows(person, consent)
    await said(person, 'Your file is there')
    await teams().stopsBot()
    const { DatabaseSync } = await import('node:sqlite')
    const database = new DatabaseSync(teams().file, { readOnly: true })
    const rows = database.prepare("SELECT * FROM documents WHERE kind = 'audit'").all()
    database.close()
    assert.match(JSON.stringify(rows), /\\"action\\":\\"export\\"/)
  })

  it('is not sent after it was declined, and the bot confirms that', async () => {
    const { person, consent } = await asksFor('PDF')
    await declines(person, consent)
    await said(person, 'No file was sent')
    await allows(person, consent)
    await said(person, 'no longer open')
    assert.equal(store().requests.length, 0)
  })

  it('is sent once if Teams delivers the consent twice', async () => {
    const { person, consent } = await asksFor('Answers as CSV')
    const activity = allowActivity(person.sender, new Date(), consent, placeAt(store().url, consent.name))
    await Promise.all([teams().post(activity), teams().post(activity)])
    await said(person, 'Your file is there')
    assert.equal(store().requests.length, 1)
  })

  it('is not sent to another person with a forged consent', async () => {
    const { consent } = await asksFor('Answers as CSV')
    const eve = teams().person('eve')
    await eve.says('help')
    await allows(eve, consent)
    await said(eve, 'no longer open')
    assert.equal(store().requests.length, 0)
  })

  it('is not sent if the consent comes a day later', async () => {
    const { person, consent } = await asksFor('Answers as CSV')
    teams().daysPass(1.1)
    await allows(person, consent)
    await said(person, 'no longer open')
    assert.equal(store().requests.length, 0)
  })

  it('arrives although the store is busy and a connection breaks', async () => {
    const { person, consent } = await asksFor('Answers as CSV')
    store().fails({ type: 'status', status: 429 }, { type: 'breaks' }, { type: 'status', status: 503 })
    await allows(person, consent)
    await said(person, 'Your file is there')
    assert.equal(store().requests.length, 4)
  })

  it('that the store refuses leads to an explanation and another offer', async () => {
    const { person, consent } = await asksFor('Answers as CSV')
    store().fails({ type: 'status', status: 403 })
    await allows(person, consent)
    await said(person, 'did not take the file')
    assert.equal(store().requests.length, 1)
    await person.looksAt('could not be sent').presses('Try again')
    const again = await asked(person)
    await allows(person, again)
    await said(person, 'Your file is there')
  })

  it('is not sent to an address that the store redirects to', async () => {
    const { person, consent } = await asksFor('Answers as CSV')
    store().fails({ type: 'status', status: 307, headers: { location: `${store().url}/elsewhere` } })
    await allows(person, consent)
    await said(person, 'do not send files to')
    assert.equal(store().requests.length, 1)
  })

  it('is reported as perhaps arrived if the connection broke at the end', async () => {
    const { person, consent } = await asksFor('Answers as CSV')
    store().fails({ type: 'breaks', isKept: true }, { type: 'status', status: 404 })
    await allows(person, consent)
    await said(person, 'may have arrived')
  })

  for (const base of ['https://files.example.org', 'http://contoso.sharepoint.com', 'file:///etc']) {
    it(`is not sent to ${base}`, async () => {
      const { person, consent } = await asksFor('Answers as CSV')
      const { status } = await allows(person, consent, base)
      assert.equal(status, 200)
      // An address that is not on the web makes the decision invalid, so there is no reply.
      if (!base.startsWith('file')) await said(person, 'do not send files to')
      assert.equal(store().requests.length, 0)
    })
  }

  it('leads to a message if the bot is stopped during its upload', async () => {
    const { person, consent } = await asksFor('Answers as CSV')
    const late = { type: 'late', milliseconds: 450 } as const
    store().fails(late, late)
    await allows(person, consent)
    await eventually(() => assert.equal(store().requests.length, 1))
    await teams().stopsBot()
    const all = messagesOf(person).map((message) => JSON.stringify(message.activity))
    assert.match(all.join('\n'), /I was restarted|Your file is there/)
  })

  it('that a person asks for in a channel is offered in their personal chat', async () => {
    const room = teams().channel({ members: ['grace', 'rhys'] })
    const grace = room.person('grace')
    await grace.says('start')
    await grace.says('export')
    grace.looksAt('I have written to you in our own chat')
    const own = grace.privately()
    await eventually(() => assert.match(own.sees(), /Names of people are in the files/))
    await own.presses('Leave names out')
    assert.match(own.sees(), /No names of people/)
    await own.presses('Word board paper')
    const consent = await asked(own)
    await allows(own, consent)
    await said(own, 'Your file is there')
  })

  it('arrives for twenty people at once', async () => {
    const people = await Promise.all(Array.from({ length: 20 }, (_, nth) => asksFor('Answers as CSV', `person${nth}`)))
    await Promise.all(people.map(({ person, consent }) => allows(person, consent)))
    for (const { person } of people) await said(person, 'Your file is there')
    assert.equal(store().files.size > 0, true)
    assert.equal(store().requests.length, 20)
  })
})

describe('A file for a store that is too slow', () => {
  const { store, asksFor, allows, said } = withFiles({ ...uploadTimes, attempt: 50 })

  it('is reported as too late', async () => {
    const { person, consent } = await asksFor('Answers as CSV')
    const late = { type: 'late', milliseconds: 5000 } as const
    store().fails(late, late, late, late, late)
    await allows(person, consent)
    await said(person, 'took too long')
  })
})

describe('Without file consent', () => {
  const teams = inTeams()

  it('the report comes as text, in pages', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.presses('Yes')
    await ann.says('export')
    assert.match(ann.sees(), /The board paper as text/)
    assert.match(ann.sees(), /Three main messages/)
    await ann.presses('Next page')
    assert.match(ann.sees(), /Page 2 of/)
    await ann.presses('Page before')
    assert.match(ann.sees(), /Page 1 of/)
  })
})
