// Finds the notes of one version in CHANGELOG.md, which follows Keep a Changelog.

import { Stop } from '../../command/stop.ts'

/**
 * The text below the heading of a version, such as `## [1.2.0] - 2027-01-31`.
 * @throws Stop if the version has no heading with a date, or no notes below it
 */
export function notesOf(changelog: string, version: string): string {
  const sections = changelog.split(/^(?=## \[)/m).map((section) => {
    const [, named = '', date] = /^## \[([^\]]+)\](?: - (\d{4}-\d{2}-\d{2}))?\s*$/m.exec(section) ?? []
    return { named, date, notes: section.split('\n').slice(1).join('\n').trim() }
  })
  const found = sections.find(({ named }) => named === version)
  if (!found) {
    throw new Stop(
      `CHANGELOG.md has no heading for ${version}. Turn "## [Unreleased]" into "## [${version}] - ${today()}", and add an empty "## [Unreleased]" above it.`,
    )
  }
  if (!found.date) throw new Stop(`The heading of ${version} in CHANGELOG.md has no date, such as ${today()}.`)
  if (!/^(?:- |### )/m.test(found.notes)) throw new Stop(`CHANGELOG.md says nothing about ${version}.`)
  return found.notes
}

const today = () => new Date().toISOString().slice(0, 10)
