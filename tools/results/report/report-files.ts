// Runs the report command without a process: arguments in, a new file, text and exit code out.

import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { longest } from '../../../assessment/limits.ts'
import { readableName } from '../../../assessment/people/readable-name.ts'
import { fileReason } from '../../../lib/files/file-reason.ts'
import { contentOf, hasLanguage } from '../../../reports/content/content-of.ts'
import { fileEndings, type ReportFormat, reportFormats } from '../../../reports/format/formats.ts'
import { makeReport } from '../../../reports/format/make-report.ts'
import { reportLanguages } from '../../../reports/wording/wording.ts'
import { readPublicationFile } from '../../../scoring/benchmark/files/publication-file.ts'
import type { Publication } from '../../../scoring/benchmark/publication.ts'
import { oneOf } from '../../command/one-of.ts'
import { parseOptions } from '../../command/parse-options.ts'
import { UsageFault } from '../../command/usage-fault.ts'
import { writeNewFile } from '../../command/write-new-file.ts'
import { outcomeOf, type ResultOutcome } from '../inputs/outcome.ts'
import { readInputs } from '../inputs/read-inputs.ts'
import { sourceOf } from '../inputs/source-of.ts'
import { options } from './options.ts'

/**
 * Writes the report that the arguments name into a new file. If any input has a fault, writes nothing and lists all
 * faults.
 * @param now the time of the report (ISO 8601, UTC)
 */
export function reportFiles(args: readonly string[], now = new Date().toISOString()): Promise<ResultOutcome> {
  return outcomeOf(async () => {
    const { format: named, out, language = 'en', council, benchmark, ...given } = parseOptions(args, options)
    if (out === undefined) throw new UsageFault('Name the file to write: --out FILE')
    const format = formatFor(named, out)
    const name = councilNamed(council)
    const wanted = languageOf(language)
    const publication = benchmark === undefined ? undefined : publicationIn(benchmark)
    const inputs = await readInputs(given)
    if ('complaints' in inputs) {
      const { complaints, warnings } = inputs
      return { exitCode: 1, warnings, text: ['No report was written:', ...complaints].join('\n') }
    }
    if (!hasLanguage(inputs.set, wanted)) {
      const known = [...inputs.set.words.keys()].join(', ')
      throw new UsageFault(`The question set has no wording in ${wanted}; it has ${known}.`)
    }
    const content = contentOf(sourceOf(inputs, { name }, now, publication), wanted)
    writeNewFile(out, await makeReport(format, content))
    return { exitCode: 0, warnings: inputs.warnings, text: `${out} is written.` }
  })
}

function formatFor(named: string | undefined, out: string): ReportFormat {
  const ending = extname(out).toLowerCase()
  const format = oneOf(reportFormats, '--format', named) ?? reportFormats.find((known) => fileEndings[known] === ending)
  if (!format) throw new UsageFault(`Name the format: --format ${reportFormats.join('|')}`)
  if (fileEndings[format] !== ending) throw new UsageFault(`${out} must end in ${fileEndings[format]}.`)
  return format
}

/**
 * The language of a tag such as `cy` or `cy-GB`. Throws UsageFault without wording for it, because a report in two
 * languages would help nobody.
 */
function languageOf(tag: string): string {
  const [language = ''] = tag.toLowerCase().split('-')
  if (reportLanguages.includes(language)) return language
  throw new UsageFault(
    `The words of the reports are not translated into ${tag}, so no report is written. --language may be ${reportLanguages.join(', ')}.`,
  )
}

function councilNamed(given: string | undefined): string | undefined {
  if (given === undefined) return undefined
  const name = readableName(given)
  if (name === '') throw new UsageFault('--council must be a name that can be read')
  if (name.length > longest.council) throw new UsageFault(`--council has more than ${longest.council} characters`)
  return name
}

function publicationIn(file: string): Publication {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    const reason = fileReason(error)
    if (reason === undefined) throw error
    throw new UsageFault(`${file} cannot be read: ${reason}.`)
  }
  const read = readPublicationFile(text)
  if ('fault' in read) throw new UsageFault(`${file} is no benchmark file of this release, or was changed.`)
  return read.publication
}
