// The board paper and the workbook of a body that is no council address it by its own noun.

import assert from 'node:assert/strict'
import readSheets from 'read-excel-file/node'
import { contentOf } from '../../../reports/content/content-of.ts'
import type { ReportSource } from '../../../reports/content/source.ts'
import { paperOf } from '../../../reports/paper/paper-of.ts'
import { wordingIn } from '../../../reports/wording/wording.ts'
import { workbookOf } from '../../../reports/workbook/workbook-of.ts'
import { dma } from '../../scoring/sets.ts'
import { states } from '../states.ts'

/** Other councils, types of authority, a title of a source, and the word itself. */
const others = {
  en: /\bcouncils\b|guide for a digital council|(?:another|neighbouring|next|full|new|predecessor|county|district|unitary) council\b|"council"/gi,
  cy: /\p{L}*ynghorau|\p{L}*yngor (?:arall|cyfagos|nesaf|llawn|newydd|blaenorol|sir|dosbarth|unedol)|(?:tri|thri|dri|dau|ddau|pedwar|chwe) \p{L}*yngor|"cyngor"/giu,
}
const council = { en: /\bcouncil/i, cy: /(?<!\p{L})(?:c|g|ch|ngh)yngor/iu }
const misfit = { en: /\ba (?:authority|organisation)\b/i, cy: /(?<!\p{L})[ay] awdurdod|â awdurdod|yr sefydliad/iu }

for (const [authority, english, welsh] of [
  ['fire-and-rescue', 'This is the authority return.', 'Dyma asesiad yr awdurdod.'],
  ['police-and-crime', 'This is the organisation return.', 'Dyma asesiad y sefydliad.'],
] as const) {
  for (const [language, standing] of [['en', english] as const, ['cy', welsh] as const]) {
    describe(`a report of a body of the type ${authority}, in ${language}`, () => {
      const source = states['a return with plan, people and history'] as ReportSource
      const own = { ...source, set: dma, council: { name: 'Wrenbridge', authority } }
      const content = contentOf(own, language)
      const wording = wordingIn(language, content.council)
      const check = (text: string) => {
        const said = text.replaceAll(others[language], '')
        assert.doesNotMatch(said, council[language], text.slice(0, 200))
        assert.doesNotMatch(said, misfit[language], text.slice(0, 200))
      }

      it('never calls it a council in the board paper', () => {
        const { subtitle, blocks } = paperOf(content, wording)
        assert.ok(subtitle.includes(standing) || subtitle.some((line) => line.includes(standing)), subtitle.join())
        for (const block of blocks) check(JSON.stringify(block))
      })

      it('never calls it a council in the workbook', async () => {
        const sheets = await readSheets(Buffer.from(await workbookOf(content, wording)))
        for (const { sheet, data } of sheets) for (const cell of [sheet, ...data.flat()]) check(String(cell))
      })
    })
  }
}
