// Reads the state of the source in git: whether it can be released, and its archive.

import { execFileSync } from 'node:child_process'
import { Stop } from '../../command/stop.ts'

export type ReleaseSource = {
  /** The full hash of the released commit. */
  readonly commit: string
  /** `absent`, or `here` if the version's tag names this commit. */
  readonly tag: 'absent' | 'here'
}

const git = (root: string, ...args: readonly string[]) =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()

/** The name of a version's tag. */
export const tagOf = (version: string): string => `v${version}`

/** The most changed files that the message names. */
const most = 5

/**
 * Finds the commit of a release, and the state of its tag.
 *
 * @throws Stop if files differ from the last commit, or if the version's tag names another commit
 */
export function releaseSourceOf(root: string, version: string): ReleaseSource {
  const changed = git(root, 'status', '--porcelain').split('\n').filter(Boolean)
  if (changed.length > 0) {
    const shown = changed.slice(0, most).map((line) => line.trim())
    const more = changed.length > most ? [`and ${changed.length - most} more`] : []
    throw new Stop(
      [
        'Files differ from the last commit: a release could not be built again. Commit or move them:',
        ...shown,
        ...more,
      ].join('\n'),
    )
  }
  const commit = git(root, 'rev-parse', 'HEAD')
  const tag = tagOf(version)
  if (git(root, 'tag', '--list', tag) === '') return { commit, tag: 'absent' }
  if (git(root, 'rev-parse', `${tag}^{commit}`) === commit) return { commit, tag: 'here' }
  throw new Stop(`The tag ${tag} names another commit: ${version} is released. Raise "version" in package.json.`)
}

/** Tags the commit, with the notes as the tag's message. */
export function setTag(root: string, version: string, notesFile: string): void {
  // A heading of the notes begins with #, which git would treat as a comment.
  git(root, 'tag', '--annotate', '--cleanup=verbatim', '--file', notesFile, tagOf(version))
}

/** Writes the files of the commit as a gzipped tar. The same commit gives the same file. */
export function archive(root: string, commit: string, folder: string, file: string): void {
  git(root, 'archive', '--format=tar.gz', `--prefix=${folder}/`, `--output=${file}`, commit)
}
