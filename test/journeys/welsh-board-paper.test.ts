// From the start to the board paper in Welsh: one person by themselves, and a team whose members read English and
// Welsh.

import assert from 'node:assert/strict'
import { reportRenderer } from '../../reports/rendering/report-renderer.ts'
import { readDocx } from '../reports/docx/read-docx.ts'
import { readPdf } from '../reports/pdf/read-pdf.ts'
import { inTeams } from '../support/bots/teams.ts'
import { eventually } from '../support/eventually.ts'
import type { Client } from '../support/people/client.ts'
import { type FileStore, openFileStore } from '../support/wire/file-store.ts'
import { comesToHave, comesToSee, goes, withFive } from './five-people.ts'

const thread = reportRenderer()
const reports = { ...thread, close: async () => {} }
after(() => thread.close())

const options = { environment: { FILE_CONSENT: 'on' }, reports }
const codes = ['LEAD', 'CULT', 'AGIL', 'SERV', 'INCL', 'DATA', 'TECH', 'CYBR', 'GOVN']
const levels = [1, 2, 3, 4, 5]
const welsh = { locale: 'cy-GB' }

/** Common words of English. The names of sources, which stay in English, stand only in lists of sources. */
const english = /\b(?:the|and|your|with|answered|criteria|score|function)\b/i

const textOf = (bytes: Uint8Array) => {
  const { paragraphs, files } = readDocx(bytes)
  return { text: paragraphs.map((each) => each.text).join('\n'), styles: files['word/styles.xml'] ?? '' }
}

let store: FileStore
beforeEach(async () => {
  store = await openFileStore()
})
afterEach(() => store.close())

describe('A person alone, in Welsh,', () => {
  const teams = inTeams(options)

  it('answers ninety questions, finishes, and gets the board paper in Welsh', async () => {
    const eleri = teams().person('eleri', welsh)
    await eleri.says('cychwyn')
    for (const code of codes) {
      await eleri.presses('Rhagor')
      await eleri.presses('Pob un ar un ffurflen')
      for (const level of levels) eleri.fills({ [`${code}-${level}C`]: 'Ydy', [`${code}-${level}P`]: 'Nac ydy' })
      await eleri.presses('Cadw')
      assert.match(eleri.sees(), /Cadwyd 10 ateb\./)
      await eleri.presses('Parhau')
    }
    assert.match(eleri.sees(), /Sgôr gyffredinol\n2\.5 o 5/)
    await eleri.says('gosodiadau')
    await eleri.presses('Cyngor')
    eleri.fills({ council: 'Wrenbridge Council', councilCy: 'Cyngor Pontydryw' })
    await eleri.presses('Cadw')
    await eleri.says('gorffen')
    await eleri.presses('Gorffen nawr')
    await eleri.says('allforio')
    await eleri.presses('Papur bwrdd Word')
    const word = await eleri.takesFile(store)
    assert.match(word.name, /^Cyngor Pontydryw - aeddfedrwydd digidol - .*\.docx$/)
    const { text, styles } = textOf(word.bytes)
    assert.match(text, /Aeddfedrwydd digidol: Cyngor Pontydryw/)
    assert.match(text, /Y sgôr gyffredinol yw 2\.5 o 5: mae 45 o’r 90 maen prawf yn eu lle \(50%\)/)
    assert.match(text, /Mae 100% o’r ymrwymiadau a 0% o’r arferion yn eu lle/)
    assert.match(styles, /w:lang w:val="cy-GB"/)
    assert.doesNotMatch(text.slice(0, text.indexOf('Beth i’w wneud yn gyntaf\n')), english)
    await eleri.says('allforio')
    await eleri.presses('PDF')
    const pdf = await readPdf((await eleri.takesFile(store)).bytes)
    assert.equal(pdf.language, 'cy-GB')
    assert.match(pdf.title, /Aeddfedrwydd digidol: Cyngor Pontydryw/)
    assert.match(pdf.text, /Y sgôr gyffredinol yw 2\.5 o 5: mae 45 o’r 90 maen prawf yn eu lle \(50%\)/)
  })
})

describe('A team of one member who reads English and one who reads Welsh', () => {
  const teams = withFive({
    ...options,
    environment: { FILE_CONSENT: 'on', COUNCIL_NAME: 'Wrenbridge Council' },
    isTroubled: true,
  })

  /** Fills the form of a function in the person's own chat: a number of Yes, and then No. */
  async function fills(
    chat: Client,
    code: string,
    yes: number,
    [form, Yes, No, save]: readonly string[],
  ): Promise<void> {
    await chat.presses(form ?? '')
    const ids = levels.flatMap((level) => [`${code}-${level}C`, `${code}-${level}P`])
    chat.fills(Object.fromEntries(ids.map((id, nth) => [id, (nth < yes ? Yes : No) ?? ''])))
    await chat.presses(save ?? '')
  }

  /** Turns a shared card to Welsh and presses one button after the other, again from the start after an edit for everybody. */
  async function inWelsh(person: Client, ...titles: readonly string[]): Promise<void> {
    for (let at = 0; at < titles.length; ) {
      const title = titles[at] ?? ''
      const isThere = person.buttons().includes(title)
      await person.presses(isThere ? title : 'Cymraeg')
      at = isThere ? at + 1 : 0
    }
  }

  it('starts, answers, votes and submits, each in their own language, and both get the same figures', async () => {
    const room = teams().channel({ members: ['Eleri', 'Bronwen'] })
    await room.person('Eleri', welsh).says('cychwyn')
    await eventually(() => room.person('Eleri', welsh).looksAt('Team board'))
    const [eleri, bronwen] = [
      room.person('Eleri', welsh).looksAt('Team board'),
      room.person('Bronwen').looksAt('Team board'),
    ]
    await inWelsh(eleri, 'Cymryd maes', 'Cymryd: Arweinyddiaeth a strategaeth ddigidol')
    const own = await comesToHave(eleri.privately(), 1)
    await fills(own, 'LEAD', 10, ['Pob un ar un ffurflen', 'Ydy', 'Nac ydy', 'Cadw'])
    assert.match(own.sees(), /Cadwyd 10 ateb\./)
    await goes(bronwen, 'Take a function', 'Take Culture, people and skills')
    const hers = await comesToHave(bronwen.privately(), 1)
    await fills(hers, 'CULT', 5, ['All on one form', 'Yes', 'No', 'Save'])
    assert.match(hers.sees(), /Saved 10 answers\./)
    await comesToSee(bronwen, /20 of 90 questions answered/)
    await bronwen.presses('Answer together')
    await eventually(() => room.person('Bronwen').looksAt('Yes means:'))
    const question = {
      eleri: room.person('Eleri', welsh).looksAt('Yes means:'),
      bronwen: room.person('Bronwen').looksAt('Yes means:'),
    }
    await inWelsh(question.eleri, 'Ydy')
    await question.bronwen.presses('Yes')
    // The edit for everybody replaces the card by the one in the stored language.
    await comesToSee(question.eleri, /All 2 have voted/)
    await inWelsh(question.eleri, 'Pawb yn cytuno: cofnodi Ydy')
    await comesToSee(bronwen, /21 of 90 questions answered/)
    await inWelsh(eleri, 'Rhagor', 'Cyflwyno', 'Cyflwyno nawr')
    await comesToSee(bronwen, /Submitted on 4 May 2026/)

    // 10 + 5 + 1 = 16 of 90 is 18%; (5 + 2.5 + 0.5) / 9 = 0.9.
    await room.person('Eleri', welsh).says('allforio')
    await comesToSee(own, /Cael ffeil/)
    await own.presses('Papur bwrdd Word')
    const word = await own.takesFile(store)
    const { text, styles } = textOf(word.bytes)
    assert.match(text, /Aeddfedrwydd digidol: Wrenbridge Council/)
    assert.match(text, /Y sgôr gyffredinol yw 0\.9 o 5: mae 16 o’r 90 maen prawf yn eu lle \(18%\)/)
    assert.match(text, /Dyma asesiad y cyngor\. Cyflwynwyd ar 4 Mai 2026/)
    assert.match(styles, /w:lang w:val="cy-GB"/)
    await room.person('Bronwen').says('export')
    await comesToSee(hers, /Get a file/)
    await hers.presses('PDF')
    const pdf = await readPdf((await hers.takesFile(store)).bytes)
    assert.equal(pdf.language, 'en-GB')
    assert.match(pdf.title, /Digital maturity of Wrenbridge Council/)
    assert.match(pdf.text, /The overall score is 0\.9 of 5: 16 of 90 criteria/)
  })
})
