// The formats that a report can have.

/** `csv` holds the answers, `planner` the plan; `png` and `svg` hold only the picture. */
export const reportFormats = ['docx', 'pdf', 'xlsx', 'csv', 'planner', 'json', 'png', 'svg'] as const
export type ReportFormat = (typeof reportFormats)[number]

/** The ending of a file's name, by format. */
export const fileEndings: Readonly<Record<ReportFormat, string>> = {
  docx: '.docx',
  pdf: '.pdf',
  xlsx: '.xlsx',
  csv: '.csv',
  planner: '.csv',
  json: '.json',
  png: '.png',
  svg: '.svg',
}
