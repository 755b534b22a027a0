// Sorts test files into the two groups that run beside each other, the slowest first.

export type Group = {
  readonly files: readonly string[]
  /** How many files run at once, each in a process of its own. */
  readonly jobs: number
}

// These start bots, browsers or commands as processes, or compute for many seconds. Two at once keep two cores busy.
const heavy = [
  'test/infra/container/rehearsal.test.ts',
  'test/browser/',
  'test/dialogs/team-property.test.ts',
  'test/copies/',
  'test/bot/process.test.ts',
  'test/tools/data/',
]

// The slowest of the others begin first, and short files fill the end.
const long = [
  'test/bot/process/',
  'test/store/sqlite/one-bot',
  'test/journeys/team-',
  'test/bot/displays/',
  'test/bot/turns/',
  'test/bot/fuzz.test.ts',
  'test/cards/every-card.test.ts',
  'test/bot/teams/',
  'test/tools/',
  'test/store/',
]

const heavyJobs = 2
const otherJobs = 2

/** The files in their groups. A group without files is left out. */
export function groupsOf(files: readonly string[]): readonly Group[] {
  const isHeavy = (file: string) => heavy.some((path) => file.startsWith(path))
  return [
    { files: slowestFirst(files.filter(isHeavy), heavy), jobs: heavyJobs },
    {
      files: slowestFirst(
        files.filter((file) => !isHeavy(file)),
        long,
      ),
      jobs: otherJobs,
    },
  ].filter((group) => group.files.length > 0)
}

function slowestFirst(files: readonly string[], order: readonly string[]): readonly string[] {
  const placeOf = (file: string) =>
    (order.findIndex((path) => file.startsWith(path)) + order.length + 1) % (order.length + 1)
  return files.toSorted((a, b) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1))
}
