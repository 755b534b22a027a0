// Words the outcome of an export or an import, and the remaining steps.

import { counted } from '../../command/counted.ts'
import type { CouncilFound } from './councils-in.ts'
import type { Imported } from './import-council.ts'
import type { Manifest } from './moved-files.ts'

export function exportedInWords(manifest: Manifest, folder: string, key: string | undefined): string {
  const { organisations, places, people, deleted, files } = manifest
  const count = (kind: string) => files.find((file) => file.kind === kind)?.documents ?? 0
  return [
    `Exported to ${folder}: ${[
      counted(count('assessment'), 'assessment'),
      counted(count('ballot'), 'ballot'),
      counted(organisations.length, 'council'),
      people === 1 ? '1 person as a pseudonym' : `${people} people as pseudonyms`,
    ].join(', ')}.`,
    ...places.map(
      ({ place, kind, returns }) =>
        `  ${place}: a ${kind === 'channel' ? 'channel' : 'group chat'} with ${counted(returns, 'return')}`,
    ),
    ...(deleted > 0 ? [`Left behind: ${counted(deleted, 'deleted return')}, about to be removed.`] : []),
    key === undefined
      ? 'Without --key no file says who stands behind a pseudonym, and nobody can get their personal view back.'
      : `${key} says who stands behind each pseudonym. Keep it apart from the folder, and delete it after the move.`,
    'Notes and links are exported as people wrote them: they may name people.',
  ].join('\n')
}

/** A line for each council; empty if there are none. */
export function councilsInWords(councils: readonly CouncilFound[]): string {
  if (councils.length === 0) return ''
  const lines = councils.map(
    ({ id, name, returns, views }) =>
      `  ${id}  ${name ?? '(no name)'}: ${counted(returns, 'return')}, ${counted(views, 'personal view')}`,
  )
  return `The tenant has:\n${lines.join('\n')}`
}

const shown = 10

export function importedInWords(imported: Imported, { places }: Manifest, given: ReadonlyMap<string, string>): string {
  const { created, same, kept, unclaimed, organisation } = imported
  const missing = places.filter(({ place }) => !given.has(place))
  return [
    `Imported as the council ${organisation}: ${counted(created, 'document')} ${created === 1 ? 'is' : 'are'} new, ${same} ${same === 1 ? 'was' : 'were'} there already.`,
    ...(unclaimed > 0
      ? [
          `Left in the files: ${unclaimed} personal ${unclaimed === 1 ? 'view or record' : 'views and records'} of people whom --people gives no new id.`,
        ]
      : []),
    ...(missing.length > 0
      ? [
          `No channel shows the returns of ${missing.map(({ place }) => place).join(', ')} yet: give the command again with --place.`,
        ]
      : []),
    ...(kept.length > 0
      ? [
          `NOT imported, because the tenant has a newer or another document there: ${kept.length}.`,
          ...kept.slice(0, shown).map(({ kind, id }) => `  ${kind} ${id}`),
        ]
      : []),
  ].join('\n')
}
