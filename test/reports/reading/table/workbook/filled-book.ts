// A workbook of this product whose parts a test changes, as another program or an attacker does.

import assert from 'node:assert/strict'
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { contentOf } from '../../../../../reports/content/content-of.ts'
import type { ReportSource } from '../../../../../reports/content/source.ts'
import { makeReport } from '../../../../../reports/format/make-report.ts'
import { proposalsIn } from '../../../../../reports/reading/import/read-proposals.ts'
import { dma } from '../../../../scoring/sets.ts'
import { states } from '../../../states.ts'
import { fileFault } from '../../in-english.ts'

/** The part that holds the answers, and the part that names the sheets. */
export const answersPart = 'xl/worksheets/sheet3.xml'
export const bookPart = 'xl/workbook.xml'
export const relationsPart = 'xl/_rels/workbook.xml.rels'

/** The parts of the workbook of a fresh view. */
export async function freshParts(): Promise<ReadonlyMap<string, string>> {
  const files = unzipSync(await makeReport('xlsx', contentOf(states.fresh as ReportSource, 'en')))
  return new Map(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]))
}

/** The XML with a text in a cell, which keeps its style. */
export function withText(xml: string, cell: string, text: string): string {
  const after = xml.replace(new RegExp(`<c r="${cell}"( s="\\d+")[^>]*?(?:/>|>.*?</c>)`), (_, style: string) =>
    [`<c r="${cell}"${style} t="inlineStr"><is><t>`, text, '</t></is></c>'].join(''),
  )
  assert.notEqual(after, xml)
  return after
}

/** Reads the workbook with these parts instead of its own. Returns the changed answers, or the faults of the file. */
export async function proposed(
  parts: ReadonlyMap<string, string>,
  changed: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const all = Object.fromEntries([...parts, ...Object.entries(changed)].map(([name, xml]) => [name, strToU8(xml)]))
  const proposals = await proposalsIn(zipSync(all as Zippable), dma, {})
  if (proposals.isRefused) return proposals.reasons.map(fileFault)
  return proposals.rows.flatMap((row) => {
    if (row.type === 'same') return []
    return [row.type === 'wrong' ? `wrong ${row.id}` : `${row.question} ${row.after.value ?? ''}`]
  })
}
