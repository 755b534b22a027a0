// Writes the figures of a benchmark hub as lines of the report.

import { line, shown } from '../figures.ts'
import type { HubFigures } from './hub.ts'

/** The lines about a benchmark hub. */
export function hubLines({
  councils,
  files,
  collect,
  publish,
  heap,
  read,
  card,
  commands,
}: HubFigures): readonly string[] {
  return [
    `A benchmark hub with ${councils} councils and ${files} files:`,
    line('  check every file, s', '', shown(collect / 1000)),
    line('  check and publish, s', '', shown(publish / 1000)),
    line('  memory of what is counted, MB', '', shown(heap)),
    line('  read the benchmark file, ms', '', shown(read)),
    line("  find a card's cohort, ms", '', shown(card)),
    line(`  hand in, of ${commands.returns} returns, ms`, '', shown(commands.submit)),
    line('  import the benchmark file, ms', '', shown(commands.import)),
  ]
}
