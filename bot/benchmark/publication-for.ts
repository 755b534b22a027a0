// Finds the benchmark for a return: first that of BENCHMARK_FILE, then that of the store.

import type { QuestionSet } from '../../assessment/question-set.ts'
import { setMeaning } from '../../questions/meaning.ts'
import { readPublicationFile } from '../../scoring/benchmark/files/publication-file.ts'
import type { Publication } from '../../scoring/benchmark/publication.ts'
import type { Publications } from '../../store/benchmark/publications.ts'
import { DocumentUnreadable } from '../../store/documents/unreadable.ts'

/**
 * The publication for a version of a question set, or else one of another version: the caller compares `questionSet`.
 * Never returns figures of other questions under the same version.
 */
export type PublicationFor = (set: QuestionSet) => Promise<Publication | undefined>

/**
 * Makes the function that finds the publication for a question set.
 *
 * @param named the publication in BENCHMARK_FILE; it overrides one in the store for the same version
 */
export function publicationFor(stored: Publications, named: Publication | undefined): PublicationFor {
  const isFor = (publication: Publication | undefined, { id, version }: QuestionSet) =>
    publication?.questionSet.id === id && publication.questionSet.version === version
  // Caches the last parsed file, because most cards need the same one.
  let parsed: { readonly file: string; readonly publication: Publication | undefined } | undefined

  function publicationIn(file: string | undefined): Publication | undefined {
    if (file === undefined) return undefined
    if (parsed?.file === file) return parsed.publication
    const read = readPublicationFile(file)
    parsed = { file, publication: 'fault' in read ? undefined : read.publication }
    return parsed.publication
  }

  return async (set) => {
    if (isFor(named, set)) return named
    const own = publicationIn(await unlessUnreadable(stored.fileFor(set)))
    if (isFor(own, set) && own?.questionSet.meaning === meaningOf(set)) return own
    const other = named ?? publicationIn(await unlessUnreadable(stored.latestFile()))
    // If these figures are of this version, their questions differ.
    return isFor(other, set) ? undefined : other
  }
}

/** Treats an unreadable document as absent, so that the bot keeps answering. `store:check` lists it. */
async function unlessUnreadable(reading: Promise<string | undefined>): Promise<string | undefined> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof DocumentUnreadable) return undefined
    throw error
  }
}

/** The checksum of a set's meaning, computed once. */
export function meaningOf(set: QuestionSet): string {
  const meaning = known.get(set) ?? setMeaning(set)
  known.set(set, meaning)
  return meaning
}

const known = new WeakMap<QuestionSet, string>()
