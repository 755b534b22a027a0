// Sorts test files into the groups that run beside each other, the slowest first.

export type Group = {
  readonly files: readonly string[]
  /** How many files run at once, each in a process of its own. */
  readonly jobs: number
}

// These start bots or browsers as processes, or compute for many seconds. Two at once keep two cores busy. All groups end
// at about the same time. Measured on 30 November 2026.
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

// These wait more than they compute: they take what the others leave.
const waiting = ['test/journeys/team', 'test/journeys/']

// The slowest of the others begin first, and short files fill the end.
const long = [
  'test/tools/develop/bench.test.ts',
  'test/dialogs/typed/understanding/',
  'test/cards/every-card.test.ts',
  'test/dialogs/results/',
  'test/bot/door/fuzz.test.ts',
  'test/tools/results/benchmark/',
  'test/reports/docx/',
  'test/tools/questions/preview.test.ts',
  'test/bot/benchmark/hub.test.ts',
  'test/support/run/main.test.ts',
  'test/tools/command/usage.test.ts',
  'test/tools/',
  'test/reports/',
  'test/store/',
  'test/bot/',
]

/** The files in their groups. A group without files is left out. */
export function groupsOf(files: readonly string[]): readonly Group[] {
  const isOf = (order: readonly string[]) => (file: string) => order.some((path) => file.startsWith(path))
  const isOther = (file: string) => !isOf(heavy)(file) && !isOf(waiting)(file)
  return [
    { files: slowestFirst(files.filter(isOf(heavy)), heavy), jobs: 2 },
    { files: slowestFirst(files.filter(isOf(waiting)), waiting), jobs: 1 },
    { files: slowestFirst(files.filter(isOther), long), jobs: 2 },
  ].filter((group) => group.files.length > 0)
}

function slowestFirst(files: readonly string[], order: readonly string[]): readonly string[] {
  const placeOf = (file: string) =>
    (order.findIndex((path) => file.startsWith(path)) + order.length + 1) % (order.length + 1)
  return files.toSorted((a, b) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1))
}
