// Writes the results as tables, and says whether each aim was reached.

import type { Alone } from './alone.ts'
import { requestUnits } from './cosmos/request-units.ts'
import type { RoundTrips } from './cosmos/round-trips.ts'
import type { Exporting } from './documents/exporting.ts'
import type { ReportCosts } from './documents/report-costs.ts'
import { type Compared, line, shown } from './figures.ts'
import type { HubFigures } from './hub/hub.ts'
import { hubLines } from './hub/hub-lines.ts'
import type { CrowdLoad } from './load/crowd-load.ts'
import type { RecordSizes } from './load/record-sizes.ts'
import type { PictureCost } from './pictures.ts'
import type { Starts } from './starts.ts'
import type { TeamRace } from './team/team-race.ts'
import type { TelemetryCost } from './telemetry/telemetry.ts'
import { type Figures, type Loaded, others, type Turns } from './turns.ts'

export type Results = {
  readonly alone: Alone
  readonly picture: PictureCost
  readonly reports: ReportCosts
  readonly exporting: Exporting
  readonly starts: Starts
  readonly loaded: Loaded
  /** The answers in the data file afterwards. */
  readonly kept: number
  readonly sizes: RecordSizes
  readonly trips: readonly RoundTrips[]
  readonly crowds: readonly CrowdLoad[]
  readonly race: TeamRace
  readonly telemetry: TelemetryCost
  readonly hub: HubFigures
}

/** The whole report as text. */
export function resultsInWords(results: Results): string {
  const { alone, picture, reports, exporting, starts, loaded, kept, sizes, trips, crowds, race, telemetry, hub } =
    results
  const { memory, answers } = loaded
  return [
    line('', 'bare', 'the other', 'other / bare', 'quartiles'),
    ...loaded.turns.flatMap(turnLines),
    '',
    comparedLine('start to first answer, ms', starts.time),
    comparedLine('  the very first start, ms', starts.firstTime),
    ...(starts.memory ? [comparedLine('memory after start, MB', starts.memory)] : []),
    ...(memory
      ? [line('memory after load, MB', shown(memory.bare), shown(memory.other), times(memory.other / memory.bare))]
      : []),
    '',
    line('', 'empty', 'full', 'full / empty', 'quartiles'),
    comparedLine(`a press, full: ${(sizes.bytes / 1024).toFixed(0)} KB, ms`, sizes.press),
    '',
    line('summary of 90 answers, us', '', shown(alone.summary)),
    line('question card drawn, us', '', shown(alone.card)),
    ...pictureLines(picture),
    line('16 KB flushed to this disk, us', '', shown(alone.flush)),
    line(`updates/s of ${(alone.bytes / 1024).toFixed(0)} KB, one by one`, '', shown(alone.updates)),
    line('updates/s, 50 people at once', '', shown(alone.updatesTogether)),
    '',
    `Answers given ${answers}, found in the data file ${kept}${kept === answers ? '' : ': SOME ARE MISSING'}.`,
    '',
    ...reportLines(reports),
    '',
    ...exportingLines(exporting),
    '',
    ...tripLines(trips),
    '',
    ...crowdLines(crowds),
    '',
    ...raceLines(race),
    '',
    ...telemetryLines(telemetry),
    '',
    ...hubLines(hub),
    '',
    ...aims(alone, starts, loaded, sizes),
    atLeast('answer, 10 at once: turns/s with telemetry against none', 0.95, telemetry.perSecond.ratio),
  ].join('\n')
}

/** The cost of telemetry, a line for each figure. */
export const telemetryLines = ({ perSecond, processor, calls }: TelemetryCost) => [
  line('telemetry', 'off', 'on', 'on / off', 'quartiles'),
  comparedLine('answers a second, 10 at once', perSecond),
  ...(processor ? [comparedLine('processor time of an answer, us', processor)] : []),
  line('  of its own reports alone, us', shown(calls.off), shown(calls.on)),
]

function pictureLines({ first, next, here, memory, bytes }: PictureCost): readonly string[] {
  return [
    line('first picture, ms', '', shown(first)),
    line('one more picture, ms', '', shown(next)),
    line('  of it on the thread that serves, ms', '', shown(here)),
    line('  memory of the drawing thread, MB', '', shown(memory)),
    line('  its PNG, KB', '', shown(bytes / 1024)),
  ]
}

function reportLines({ formats, content, memory }: ReportCosts): readonly string[] {
  return [
    line('a report of ninety answers', 'first, ms', 'one more, ms', 'KB'),
    ...formats.map(({ format, first, next, bytes }) =>
      line(`  ${format}`, shown(first), shown(next), shown(bytes / 1024)),
    ),
    line('  its content, on the thread that serves, ms', '', shown(content)),
    line('  memory of the thread after all of them, MB', '', shown(memory)),
  ]
}

function exportingLines({ perSecond, p99, files, median, longest }: Exporting): readonly string[] {
  return [
    line('100 people answering, 20 exporting beside them', 'without', 'beside', 'beside / without', 'quartiles'),
    comparedLine('  answers/s', perSecond),
    comparedLine('  p99, ms', p99),
    line('  files uploaded', '', `${files}`),
    line('  press to upload, median and longest, ms', shown(median), shown(longest)),
  ]
}

function turnLines({ work, people, of }: Turns): readonly string[] {
  const what = `${work === 'answer' ? 'answered question' : 'help message'}, ${people} at once`
  return ['', ...others.flatMap((other) => [`${what}: ${other}`, ...figureLines(of[other])])]
}

function figureLines({ perSecond, p50, p99, processor }: Figures): readonly string[] {
  return [
    comparedLine('  turns/s', perSecond),
    comparedLine('  p50, ms', p50),
    comparedLine('  p99, ms', p99),
    ...(processor ? [comparedLine('  processor time of a turn, us', processor)] : []),
  ]
}

function tripLines(trips: readonly RoundTrips[]): readonly string[] {
  return [
    line('requests to Cosmos DB in a turn', 'reads', 'writes', 'others', 'request units'),
    ...trips.map(({ turn, requests }) => {
      const reads = requests.filter((asked) => asked === 'read').length
      const writes = requests.filter((asked) => asked === 'create' || asked === 'replace').length
      const others = requests.length - reads - writes
      const cost = requestUnits(requests)
      return line(turn, `${reads}`, `${writes}`, `${others}`, cost === undefined ? '' : shown(cost))
    }),
    "(The request units are Microsoft's published figures for an assessment half-way through, not a measurement.)",
  ]
}

function crowdLines(crowds: readonly CrowdLoad[]): readonly string[] {
  return [
    line('200 people answering at once on', ...crowds.map(({ store }) => store)),
    line('answers/s', ...crowds.map(({ perSecond }) => shown(perSecond))),
    line('p50, ms', ...crowds.map(({ p50 }) => shown(p50))),
    line('p99, ms', ...crowds.map(({ p99 }) => shown(p99))),
    line('acknowledged', ...crowds.map(({ acknowledged }) => `${acknowledged}`)),
    line('told that it was not saved', ...crowds.map(({ refused }) => `${refused}`)),
    line('found in the store', ...crowds.map(({ kept }) => `${kept}`)),
    line('lost', ...crowds.map(({ acknowledged, kept }) => `${Math.max(0, acknowledged - kept)}`)),
    line('memory at the start, MB', ...crowds.map(({ memory }) => (memory ? shown(memory.start) : ''))),
    line('memory at the end, MB', ...crowds.map(({ memory }) => (memory ? shown(memory.end) : ''))),
  ]
}

function raceLines(race: TeamRace): readonly string[] {
  const { questions, acknowledged, kept, p50, p99, edits, posts, bursts, shortestGap, toLastEdit } = race
  const [second, two, thirty] = bursts
  return [
    line(`30 members vote within a second, ${questions} times, through two copies`),
    line('votes acknowledged', `${acknowledged}`),
    line('found in the store', `${kept}`),
    line('lost', `${Math.max(0, acknowledged - kept)}`),
    line('a vote, p50 and p99, ms', shown(p50), shown(p99)),
    line('messages posted, edits', `${posts}`, `${edits}`),
    line('most in 1, 2 and 30 s (Teams: 7, 8, 60)', `${second}`, `${two}`, `${thirty}`),
    line('shortest time between two edits, ms', shown(shortestGap)),
    line('last press to last edit, p50 and max, ms', ...toLastEdit.map(shown)),
  ]
}

/**
 * The lowest turns/s that reach the aim, in proportion to the bare bot and to the bot that does the same work, by the
 * number of people at once.
 */
const leastTurns = new Map([
  [1, { bare: 0.8, same: 0.95 }],
  [10, { bare: 1, same: 1.1 }],
  [50, { bare: 1.1, same: 1.2 }],
])
/** The highest 99th percentile that reaches the aim, in proportion to the bare bot, by the number of people at once. */
const longestP99 = new Map([
  [1, 1.25],
  [10, 1],
  [50, 0.9],
])

function aims(alone: Alone, starts: Starts, { turns, memory }: Loaded, sizes: RecordSizes): readonly string[] {
  const answers = turns.filter(({ work }) => work === 'answer')
  return [
    ...answers.flatMap(({ people, of }) => {
      const least = leastTurns.get(people)
      const same = of.ours.perSecond.ratio / of['agents, durable'].perSecond.ratio
      return least
        ? [
            atLeast(`answer, ${people} at once: turns/s against the bare bot`, least.bare, of.ours.perSecond.ratio),
            atLeast(`answer, ${people} at once: turns/s against the durable one`, least.same, same),
          ]
        : []
    }),
    ...answers.map(({ people, of }) =>
      atMost(`answer, ${people} at once: p99 against the bare bot`, longestP99.get(people) ?? 1, of.ours.p99.ratio),
    ),
    ...answers.flatMap(({ people, of: { ours } }) =>
      people === 50 && ours.processor
        ? [atMost('answer, 50 at once: processor time against the bare bot', 1, ours.processor.ratio)]
        : [],
    ),
    atMost('start against the bare bot', 1.2, starts.time.ratio),
    atMost('the very first start against the bare bot', 1.5, starts.firstTime.ratio),
    ...(starts.memory ? [atMost('memory after start against the bare bot', 1.25, starts.memory.ratio)] : []),
    ...(memory ? [atMost('memory after load against the bare bot', 1.1, memory.other / memory.bare)] : []),
    atMost('a press on a full record against one on an empty record', 2, sizes.press.ratio),
    atMost('summary of 90 answers, us', 50, alone.summary),
  ]
}

const atLeast = (what: string, least: number, got: number) =>
  aim(`${what}: ${times(least)} or more`, times(got), got >= least)
const atMost = (what: string, most: number, got: number) =>
  aim(`${what}: ${times(most)} or less`, times(got), got <= most)

const aim = (wanted: string, got: string, isReached: boolean) =>
  `${isReached ? 'reached    ' : 'not reached'}  ${wanted}: ${got}`

function comparedLine(name: string, { bare, other, ratio, quartiles: [low, high] }: Compared): string {
  return line(name, shown(bare), shown(other), times(ratio), `${times(low)} to ${times(high)}`)
}

const times = (ratio: number) => ratio.toFixed(2)
