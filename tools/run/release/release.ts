// Makes a release of the current commit: checks, tests, and the files that people download.

import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { z } from 'zod'
import { makeFolder } from '../../../lib/files/make-folder.ts'
import { Stop } from '../../command/stop.ts'
import { type Environment, packageSettingNames } from '../package/settings.ts'
import { notesOf } from './changelog.ts'
import { sumsFile, writeChecksums } from './checksums.ts'
import { archive, releaseSourceOf, setTag, tagOf } from './source.ts'

export type ReleaseOptions = {
  /** The top of the repository. */
  readonly root: string
  readonly environment: Environment
  /** Makes a trial without tests. Its notes say so, and it cannot be tagged. */
  readonly isTrial: boolean
  /** Whether to tag the commit; otherwise the command for it is printed. */
  readonly setsTag: boolean
  readonly tell: (line: string) => void
  /** Runs a script of package.json and shows its output. Throws if it fails. */
  readonly runScript: (script: string) => void
  /** The app package for the environment's council, and the template for every council. */
  readonly packages: {
    readonly own: (environment: Environment) => Promise<Uint8Array>
    readonly template: () => Promise<Uint8Array>
  }
}

const metadata = z.object({ name: z.string(), version: z.string().regex(/^\d+\.\d+\.\d+$/) })

/** Writes the release into build/release/VERSION. Throws Stop if the commit cannot be released, or if a test fails. */
export async function release(options: ReleaseOptions): Promise<void> {
  const { root, environment, isTrial, setsTag, tell, runScript, packages } = options
  if (isTrial && setsTag) throw new Stop('A trial is not tagged: leave out --skip-tests or --tag.')
  const { name, version } = metadata.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))
  const notes = notesOf(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), version)
  const { commit, tag } = releaseSourceOf(root, version)
  const given = packageSettingNames.filter((setting) => environment[setting])
  // Comes before the tests, which take minutes, to report a fault of the settings at once.
  const own = given.length > 0 ? await packages.own(environment) : undefined
  if (!isTrial) runScript('check')

  const folder = join(root, 'build/release', version)
  rmSync(folder, { recursive: true, force: true })
  makeFolder(folder)
  runScript('sbom')
  writeFileSync(join(folder, 'sbom.cdx.json'), readFileSync(join(root, 'build/sbom.cdx.json')))
  archive(root, commit, `${name}-${version}`, join(folder, `${name}-${version}.tar.gz`))
  writeFileSync(join(folder, 'app-package-template.zip'), await packages.template())
  if (own) writeFileSync(join(folder, 'app-package.zip'), own)
  const notesFile = join(folder, 'NOTES.md')
  writeFileSync(notesFile, notesText(version, commit, isTrial, notes))
  const files = writeChecksums(folder)

  tell(`${isTrial ? 'A trial of ' : ''}${version} is in ${relative(root, folder)}: ${files.join(', ')}, ${sumsFile}.`)
  if (!own) {
    tell(
      'There is no app-package.zip: the settings of a council are not set. Each council builds its own with npm run package.',
    )
  }
  if (isTrial || tag === 'here') return
  if (setsTag) {
    setTag(root, version, notesFile)
    tell(`Tagged ${tagOf(version)}. Publish it with: git push origin ${tagOf(version)}`)
  } else {
    const file = relative(root, notesFile)
    tell(`Tag it with: git tag --annotate --cleanup=verbatim --file ${file} ${tagOf(version)}`)
  }
}

function notesText(version: string, commit: string, isTrial: boolean, notes: string): string {
  return [
    `# Version ${version}`,
    ...(isTrial ? ['**This is a trial: the tests were not run. Do not install it.**'] : []),
    `Made of commit ${commit}. Check the files with \`sha256sum --check ${sumsFile}\`.`,
    notes,
    '',
  ].join('\n\n')
}
