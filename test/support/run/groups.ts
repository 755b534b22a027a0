// Sorts test files into the two groups that run beside each other, the slowest first.

export type Group = {
  readonly files: readonly string[]
  /** How many files run at once, each in a process of its own. */
  readonly jobs: number
}

// These start bots or browsers as processes, or compute for many seconds. Two at once keep two cores busy. Each group
// has half of the processor time, and its slowest files come first. Measured on 29 November 2026.
const heavy = [
  'test/copies/pressing.test.ts',
  'test/infra/container/rehearsal.test.ts',
  'test/copies/team-race.test.ts',
  'test/copies/rolling-upgrade.test.ts',
  'test/dialogs/team-property.test.ts',
  'test/bot/process/stopping.test.ts',
  'test/copies/killed.test.ts',
  'test/browser/',
  'test/store/sqlite/one-bot.test.ts',
  'test/bot/process.test.ts',
  'test/copies/',
  'test/bot/process/',
  'test/tools/data/',
]

// The slowest of the others begin first, and short files fill the end.
const long = [
  'test/cards/every-card.test.ts',
  'test/tools/develop/bench.test.ts',
  'test/bot/door/fuzz.test.ts',
  'test/tools/results/benchmark/',
  'test/dialogs/typed/understanding/',
  'test/bot/benchmark/hub.test.ts',
  'test/tools/questions/preview.test.ts',
  'test/reports/docx/',
  'test/support/run/main.test.ts',
  'test/tools/command/usage.test.ts',
  'test/tools/',
  'test/dialogs/results/',
  'test/reports/',
  'test/journeys/',
  'test/store/',
  'test/bot/',
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
