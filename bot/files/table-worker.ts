// The worker thread that reads tables: takes the bytes of a file and returns its table.

export { tableOfAnswers as default } from '../../reports/reading/import/read-proposals.ts'
