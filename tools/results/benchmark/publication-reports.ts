// Makes the report of a publication, as a Word document and as PDF.

import type { QuestionSet } from '../../../assessment/question-set.ts'
import { hasLanguage } from '../../../reports/content/content-of.ts'
import { docxOf } from '../../../reports/docx/docx-of.ts'
import { pdfOf } from '../../../reports/pdf/pdf-of.ts'
import { paperOfPublication } from '../../../reports/publication/paper-of-publication.ts'
import { reportLanguages, wordingIn } from '../../../reports/wording/wording.ts'
import type { Publication } from '../../../scoring/benchmark/publication.ts'
import { UsageFault } from '../../command/usage-fault.ts'

/** The names of the two files beside the benchmark file: `benchmark-2027-04.docx` and `.pdf`. */
export const reportNames = (out: string) => {
  const stem = out.replace(/\.json$/i, '')
  return { docx: `${stem}.docx`, pdf: `${stem}.pdf` }
}

/** The bytes of both files. Throws UsageFault for a language that the reports or the question set lack. */
export async function publicationReports(publication: Publication, set: QuestionSet, language: string) {
  const words = set.words.get(language)
  if (!words || !reportLanguages.includes(language) || !hasLanguage(set, language)) {
    const known = reportLanguages.filter((each) => set.words.has(each))
    throw new UsageFault(`--language must be one of ${known.join(', ')}.`)
  }
  const paper = paperOfPublication(publication, { set, words, wording: wordingIn(language), language })
  return { docx: await docxOf(paper), pdf: pdfOf(paper) }
}
