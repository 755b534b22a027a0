// The results as a table, and the aims with what became of them.

import type { Alone } from './alone.ts'
import { requestUnits } from './cosmos/request-units.ts'
import type { RoundTrips } from './cosmos/round-trips.ts'
import type { Compared } from './figures.ts'
import type { CrowdLoad } from './load/crowd-load.ts'
import type { Starts } from './starts.ts'
import type { TeamRace } from './team/team-race.ts'
import type { Loaded, Turns } from './turns.ts'

export type Results = {
  readonly alone: Alone
  readonly starts: Starts
  readonly loaded: Loaded
  /** The answers found in the data file afterwards. */
  readonly kept: number
  readonly trips: readonly RoundTrips[]
  readonly crowds: readonly CrowdLoad[]
  readonly race: TeamRace
}

/** The whole report as text. */
export function inWords({ alone, starts, loaded, kept, trips, crowds, race }: Results): string {
  const { memory, answers } = loaded
  return [
    line('', 'bare', 'ours', 'ours / bare', 'quartiles'),
    ...loaded.turns.flatMap(turnLines),
    '',
    comparedLine('start to first answer, ms', starts.time),
    comparedLine('  the very first start, ms', starts.firstTime),
    ...(starts.memory ? [comparedLine('memory after start, MB', starts.memory)] : []),
    ...(memory
      ? [line('memory after load, MB', shown(memory.bare), shown(memory.ours), times(memory.ours / memory.bare))]
      : []),
    '',
    line('summary of 90 answers, us', '', shown(alone.summary)),
    line('question card drawn, us', '', shown(alone.card)),
    line('16 KB flushed to this disk, us', '', shown(alone.flush)),
    line(`updates/s of ${(alone.bytes / 1024).toFixed(0)} KB, one by one`, '', shown(alone.updates)),
    line('updates/s, 50 people at once', '', shown(alone.updatesTogether)),
    '',
    `Answers given ${answers}, found in the data file ${kept}${kept === answers ? '' : ': SOME ARE MISSING'}.`,
    '',
    ...tripLines(trips),
    '',
    ...crowdLines(crowds),
    '',
    ...raceLines(race),
    '',
    ...aims(alone, starts, loaded.turns),
  ].join('\n')
}

function turnLines({ work, people, perSecond, p50, p99 }: Turns): readonly string[] {
  const what = `${work === 'answer' ? 'answered question' : 'help message'}, ${people} at once`
  return [
    '',
    comparedLine(`${what}: turns/s`, perSecond),
    comparedLine('  p50, ms', p50),
    comparedLine('  p99, ms', p99),
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

function aims(alone: Alone, starts: Starts, turns: readonly Turns[]): readonly string[] {
  const answers = turns.filter(({ work }) => work === 'answer')
  return [
    ...answers.map(({ people, perSecond: { ratio } }) =>
      aim(`answer, ${people} at once: 0.8 or more of the bare turns/s`, times(ratio), ratio >= 0.8),
    ),
    ...answers.map(({ people, p99: { ratio } }) =>
      aim(`answer, ${people} at once: p99 within 1.5 times the bare`, times(ratio), ratio <= 1.5),
    ),
    aim('start within 1.5 times the bare', times(starts.time.ratio), starts.time.ratio <= 1.5),
    aim('summary of 90 answers under 50 us', `${shown(alone.summary)} us`, alone.summary < 50),
  ]
}

const aim = (wanted: string, got: string, isReached: boolean) =>
  `${isReached ? 'reached    ' : 'not reached'}  ${wanted}: ${got}`

function comparedLine(name: string, { bare, ours, ratio, quartiles: [low, high] }: Compared): string {
  return line(name, shown(bare), shown(ours), times(ratio), `${times(low)} to ${times(high)}`)
}

function line(name: string, ...cells: readonly string[]): string {
  return `${name.padEnd(38)}${cells.map((cell) => cell.padStart(20)).join('')}`.trimEnd()
}

const times = (ratio: number) => ratio.toFixed(2)
const shown = (value: number) => (value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0))
