// The published benchmarks that the bot shows: one for each version of a question set, and a pointer to the latest.

import { z } from 'zod'
import type { Step } from '../documents/change.ts'
import { type Collection, collection } from '../documents/collection.ts'
import type { Form } from '../documents/stored-form.ts'
import { type Store, system } from '../store.ts'

/** The id and version of a question set. */
type SetName = { readonly id: string; readonly version: string }

export type StoredPublication =
  | {
      readonly type: 'published'
      readonly questionSet: SetName
      /** The day of the publication, `2027-04-01`. */
      readonly publishedOn: string
      /** The whole benchmark file with its checksum, which is checked on every read. */
      readonly file: string
      /** `imported` by a command, or published by this bot as a `hub`. */
      readonly from: 'imported' | 'hub'
    }
  /** `publishedOn` is the day of the latest publication; empty in a pointer that was written without it. */
  | { readonly type: 'latest'; readonly questionSet: SetName; readonly publishedOn: string }

const questionSet = z.object({ id: z.string(), version: z.string() })

const schema: z.ZodType<StoredPublication> = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('published'),
    questionSet,
    publishedOn: z.string(),
    file: z.string(),
    from: z.enum(['imported', 'hub']),
  }),
  z.object({ type: z.literal('latest'), questionSet, publishedOn: z.string().default('') }),
])

export const publicationForm: Form<StoredPublication> = { schema }

/**
 * The most bytes of a benchmark file in a store. Cosmos DB allows 2 MB a document, and escaped quotation marks need
 * space.
 */
export const largestPublication = 1_000_000

export type Publications = {
  /** The text of the benchmark file for this version; undefined if there is none. Takes one read. */
  fileFor(set: SetName): Promise<string | undefined>
  /** The text of the latest file, of any version. */
  latestFile(): Promise<string | undefined>
  /**
   * Saves a file, unless the store has one of a later day. On the same day an import replaces the file, a hub does not.
   * The latest file is the one of the latest day, of any version.
   */
  keep(publication: Omit<Extract<StoredPublication, { type: 'published' }>, 'type'>): Promise<'kept' | 'older'>
}

/** The publications, in the `system` partition. */
export function publicationsIn(store: Store): Publications {
  const publications: Collection<StoredPublication> = collection(store, 'publication', publicationForm)
  const fileFor = async (set: SetName) => {
    const found = await publications.read(system, idOf(set))
    return found?.type === 'published' ? found.file : undefined
  }
  const pointTo = (value: Pointer) =>
    publications.change<Step<StoredPublication, void>>(system, latestId, (before) =>
      before?.type === 'latest' && !isLater(value, before)
        ? { type: 'unchanged', result: undefined }
        : { type: 'save', value, result: undefined },
    )
  return {
    fileFor,
    async latestFile() {
      const latest = await publications.read(system, latestId)
      return latest && fileFor(latest.questionSet)
    },
    async keep(publication) {
      const { questionSet, publishedOn, file, from } = publication
      const outcome = await publications.change<Step<StoredPublication, 'kept' | 'older'>>(
        system,
        idOf(questionSet),
        (before) => {
          const known = before?.type === 'published' ? before : undefined
          if (known && known.publishedOn > publishedOn) return { type: 'unchanged', result: 'older' }
          const isThere = known?.publishedOn === publishedOn && (from === 'hub' || known.file === file)
          if (isThere) return { type: 'unchanged', result: 'kept' }
          return { type: 'save', value: { type: 'published', ...publication }, result: 'kept' }
        },
      )
      // Updates the pointer even if the file existed: the copy that wrote the file may have crashed before this.
      if (outcome === 'kept') await pointTo({ type: 'latest', questionSet, publishedOn })
      return outcome
    },
  }
}

type Pointer = Extract<StoredPublication, { type: 'latest' }>

/** Whether `one` is the later publication. On the same day, the later version of the questions counts. */
const isLater = (one: Pointer, other: Pointer): boolean =>
  one.publishedOn > other.publishedOn ||
  (one.publishedOn === other.publishedOn &&
    one.questionSet.version.localeCompare(other.questionSet.version, 'en', { numeric: true }) > 0)

const latestId = 'latest'

const idOf = ({ id, version }: SetName): string => `of ${JSON.stringify([id, version])}`
