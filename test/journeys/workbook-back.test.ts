// A person exports the workbook, fills in cells of it offline, and sends it back: the cells become their answers.

import assert from 'node:assert/strict'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Assessment } from '../../assessment/assessment.ts'
import { reportRenderer } from '../../reports/rendering/report-renderer.ts'
import { assessmentsIn } from '../../store/collections/assessments.ts'
import { openSqliteStore } from '../../store/sqlite/sqlite.ts'
import { inTeams } from '../support/bots/teams.ts'
import { there } from '../support/cards/sample.ts'
import { eventually } from '../support/eventually.ts'
import { filesActivity } from '../support/people/activities.ts'
import type { Client } from '../support/people/client.ts'
import { type FileStore, openFileStore } from '../support/wire/file-store.ts'

const thread = reportRenderer()
const reports = { ...thread, close: async () => {} }
after(() => thread.close())

const sheet = 'xl/worksheets/sheet3.xml'

/** The workbook with these values in cells of its answers: `[['H3', 'Yes']]`. A cell keeps its style. */
function filledIn(workbook: Uint8Array, cells: readonly (readonly [cell: string, value: string])[]): Uint8Array {
  const files = unzipSync(workbook)
  let xml = strFromU8(there(files[sheet]))
  for (const [cell, value] of cells) {
    const before = new RegExp(`<c r="${cell}"([^>]*?)(/>|>.*?</c>)`)
    assert.match(xml, before)
    xml = xml.replace(before, (_all, attributes: string) => {
      const style = /s="\d+"/.exec(attributes)?.[0] ?? ''
      return `<c r="${cell}" ${style} t="inlineStr"><is><t>${value}</t></is></c>`
    })
  }
  return zipSync({ ...files, [sheet]: strToU8(xml) })
}

for (const language of ['en-GB', 'cy-GB'] as const) {
  const isEnglish = language === 'en-GB'
  const words = isEnglish
    ? { yes: 'Yes', no: 'No', book: 'Excel workbook' }
    : { yes: 'Ydy', no: 'Nac ydy', book: 'Llyfr gwaith Excel' }

  describe(`A workbook that a person sends back, ${language},`, () => {
    const teams = inTeams({ environment: { FILE_CONSENT: 'on' }, reports })
    let store: FileStore
    beforeEach(async () => {
      store = await openFileStore()
    })
    afterEach(() => store.close())

    async function exported(person: Client): Promise<Uint8Array> {
      await person.says('export')
      await person.presses(words.book)
      return (await person.takesFile(store)).bytes
    }

    it('shows what its cells would change, and saves them after confirmation', async () => {
      const ann = teams().person('ann', { locale: language })
      await ann.says('start')
      await ann.presses(words.yes)
      const workbook = await exported(ann)
      // The answer, the note and the link of the first questions.
      const cells = [
        ['H2', words.no],
        ['J2', 'The plan has lapsed.'],
        ['H3', words.yes],
        ['K3', 'https://example.org/plan'],
        ['H4', words.yes],
      ] as const
      store.files.set('/filled.xlsx', Buffer.from(filledIn(workbook, cells)))
      await teams().post(filesActivity({ ...ann.sender, place: 'personal' }, new Date(), [`${store.url}/filled.xlsx`]))
      const preview = await eventually(() => ann.looksAt(isEnglish ? '2 new, 1 changed' : 'The plan has lapsed'))
      assert.match(preview.sees(), /The plan has lapsed/)
      await preview.presses(isEnglish ? 'Save 3 answers' : there(preview.buttons().find((title) => /3/.test(title))))
      const again = await storedAnswers(ann)
      assert.deepEqual(again.slice(0, 4), [
        ['no', 'The plan has lapsed.', undefined],
        ['yes', undefined, 'https://example.org/plan'],
        ['yes', undefined, undefined],
        [undefined, undefined, undefined],
      ])
    })

    async function stored({ sender }: Client): Promise<Assessment> {
      await teams().stopsBot()
      const kept = openSqliteStore(teams().file)
      const tenant = there(sender.tenant)
      const [own] = await Array.fromAsync(assessmentsIn(kept).list(tenant))
      await kept.close()
      await teams().startsBot()
      return there(own).value
    }

    /** The stored answers, in the order of the questions. */
    async function storedAnswers(person: Client) {
      const own = await stored(person)
      return ['LEAD-1C', 'LEAD-1P', 'LEAD-2C', 'LEAD-2P'].map((id) => {
        const { value, note, evidence } = own.answers[id] ?? {}
        return [value, note, evidence]
      })
    }
  })
}
