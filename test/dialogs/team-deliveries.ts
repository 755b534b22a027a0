// Checks each act of a team: an acknowledged one is stored, and a refused one is not, however often it came.

import assert from 'node:assert/strict'
import type { PersonId } from '../../assessment/ids.ts'
import type { Ballot } from '../../assessment/team/ballot.ts'
import type { CouncilReturn } from '../../assessment/team/roles.ts'
import type { Press, PressOf } from '../../cards/press.ts'
import type { Delivered, Happened } from './team-happened.ts'
import { type Life, statements } from './team-lives.ts'

const refusals = ['That did not work', 'This was answered since', 'Not applicable: why?', 'I have written to you']

/** Whether a person was shown that their press took effect. */
export const isTaken = ({ got }: Delivered): boolean =>
  typeof got === 'object' && !got.headings.some((heading) => refusals.some((refusal) => heading.startsWith(refusal)))

export function holdsOfDelivery(
  each: Delivered,
  happened: Happened,
  last: CouncilReturn,
  ballots: readonly Life<Ballot>[],
) {
  const { press, operation } = each
  if (each.before) holdsOfLate(each, happened)
  if (press?.do === 'vote') holdsOfVote({ ...each, press }, happened, ballots)
  if (press?.do === 'annotate' && isTaken(each)) holdsOfNote({ ...each, press }, last)
  if (press?.do === 'agree' && isTaken(each)) {
    const said = statements(last.answers[press.question]).filter((statement) => statement.operation === operation)
    assert.equal(said.length, 1, `${operation} was acknowledged and is not recorded`)
    assert.equal(said[0]?.value, press.value)
  }
}

type Noted = Delivered & { readonly press: PressOf<'annotate'> }

/** A note that was acknowledged is kept until its writer changes it again, and leaves the answer beside it as it was. */
function holdsOfNote({ press, input, operation }: Noted, last: CouncilReturn): void {
  const all = statements(last.answers[press.question])
  const note = input.type === 'pressed' ? input.inputs.note : undefined
  const isMerged = last.merged.some((merged) => merged.operation === operation && merged.question === press.question)
  if (note && !isMerged)
    assert.ok(
      all.some((said) => said.note === note),
      `The note of ${operation} is lost`,
    )
  const at = all.findIndex((said) => said.operation === operation)
  const answers = [all[at], all[at - 1]].map((said) => [said?.value, said?.reason, said?.votes])
  if (at >= 0) assert.deepEqual(answers[0], answers[1], `The note of ${operation} has changed an answer`)
}

type Cast = Delivered & { readonly press: PressOf<'vote'> }

/** A vote that was acknowledged is in the ballot once, and after those that were acknowledged before it; one that was refused is not. */
function holdsOfVote(each: Cast, { delivered }: Happened, ballots: readonly Life<Ballot>[]): void {
  const { who, press, operation, moment } = each
  const ofRound = ballots
    .flat()
    .filter(({ value }) => value.question === press.question && value.round === press.round)
    .at(-1)?.value.votes[who as string as PersonId]
  const order = (ofRound ?? []).map((vote) => vote.operation)
  const times = order.filter((other) => other === operation).length
  if (isTaken(each)) assert.equal(times, 1, `The vote ${operation} was acknowledged and is not there`)
  const deliveries = delivered.filter((other) => other.operation === operation)
  const isRefused = deliveries.every(({ got, ...other }) => got !== 'cut short' && !isTaken({ got, ...other }))
  if (isRefused) assert.equal(times, 0, `The vote ${operation} was refused and is there`)
  const sooner = delivered.filter(
    (other) =>
      other.who === who && other.again === 0 && other.moment < moment && isTaken(other) && isOn(other.press, press),
  )
  for (const other of each.again === 0 && isTaken(each) ? sooner : []) {
    assert.ok(order.indexOf(other.operation) < order.indexOf(operation), `${other.operation} stands after ${operation}`)
  }
}

const isOn = (press: Press | undefined, { question, round }: PressOf<'vote'>) =>
  press?.do === 'vote' && press.question === question && press.round === round

/**
 * An act that had its effect has none when it comes again, except that a person may move among their questions. After a cut,
 * any press may complete the act that was cut short.
 */
function holdsOfLate({ operation, press, before = 0, after }: Delivered, { delivered, written }: Happened): void {
  const hadEffect = written.slice(0, before).some(({ document }) => tells(document, operation))
  if (!hadEffect || delivered.some(({ got }) => got === 'cut short')) return
  // A refusal may come only now, after the person has left. It is a separate entry.
  const alone = written.slice(before, after).filter(({ key }) => key.kind !== 'audit')
  for (const { key, version, document } of alone) {
    const earlier = written.find(
      (other) => other.key.kind === key.kind && other.key.id === key.id && other.version === version - 1,
    )
    if (!earlier) continue
    assert.deepEqual(
      withoutPlaces(document),
      withoutPlaces(earlier.document),
      `${press?.do ?? 'What was typed'} was done twice (${operation})`,
    )
  }
}

const withoutPlaces = (document: string): unknown => ({ ...JSON.parse(document).value, places: {} })
function tells(document: string, operation: string): boolean {
  const id = JSON.stringify(operation)
  // Most documents are not about it and are not checked again.
  return document.includes(id) && JSON.stringify(withoutPlaces(document)).includes(id)
}

/** A person outside the channel learns nothing of the return, and changes nothing. */
export function holdsOfOutsiders({ delivered, written, rosters }: Happened): void {
  const isThere = ({ who, moment }: Delivered) => rosters[moment]?.known.has(who as string as PersonId) === true
  const outside = delivered.filter((each) => !isThere(each))
  for (const each of outside) {
    const { who, got, operation } = each
    const telling = typeof got === 'object' ? got.texts.find((text) => /(Council|Spring) return/.test(text)) : undefined
    assert.equal(telling, undefined, `${who}, who is not there, was shown "${telling}"`)
    if (delivered.some((other) => other.operation === operation && isThere(other))) continue
    const left = written.find(({ document }) => document.includes(JSON.stringify(operation)))
    assert.equal(left, undefined, `${who}, who is not there, has changed something`)
  }
}
