// The PDF board paper is accessible in both languages: PDF/UA-1, title, language, order of headings, heads of tables. Read back from its bytes.

import assert from 'node:assert/strict'
import { readPdf } from '../pdf/read-pdf.ts'
import { languages, reported, triedStates } from './reported.ts'

for (const language of languages) {
  for (const state of triedStates) {
    it(`the PDF board paper in the language ${language} is tagged, in order: ${state}`, async () => {
      const pdf = await readPdf(await reported('pdf', state, language))
      assert.match(pdf.metadata, /pdfuaid:part(="1"|>1<)/)
      assert.equal(pdf.language, `${language}-GB`)
      assert.ok(pdf.title.length > 10)
      const levels = pdf.roles.flatMap((role) => (/^H\d$/.test(role) ? [Number(role.slice(1))] : []))
      assert.equal(levels[0], 1)
      assert.ok(levels.length > 4)
      assert.ok(levels.slice(1).every((level, nth) => level > 1 && level <= (levels[nth] ?? 0) + 1))
      const count = (role: string) => pdf.roles.filter((each) => each === role).length
      assert.ok(count('Table') > 0 && count('TH') > count('Table'))
      assert.equal(pdf.alts.length, count('Figure'))
      for (const alt of pdf.alts) assert.ok(alt.length > 40)
    })
  }
}
