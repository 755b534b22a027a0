// The thread that reads the table in one file: its bytes in, the table out.

export { tableOfAnswers as default } from '../../reports/reading/import/read-proposals.ts'
