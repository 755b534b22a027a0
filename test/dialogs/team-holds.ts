// What must hold of a council return and its ballots whatever a team has done: read from every document that was ever written.

import assert from 'node:assert/strict'
import type { Answer, Statement } from '../../assessment/answer.ts'
import { type Assessment, valuesOf } from '../../assessment/assessment.ts'
import { type Ballot, votesOf } from '../../assessment/ballot.ts'
import type { PersonId } from '../../assessment/ids.ts'
import type { Roster } from '../../assessment/team.ts'
import { type CouncilReturn, isReturn } from '../../assessment/teamwork.ts'
import type { Press, PressOf } from '../../cards/press.ts'
import type { Delivered, Happened } from './team-session.ts'

/** A document as each writing left it, oldest first, with who was in the channel then. */
type Life<Value> = readonly { readonly value: Value; readonly roster: Roster }[]

/** Checks everything that is told of one session, and says what happened in it where something does not hold. */
export function assertHolds(happened: Happened): void {
  const returns = lifeOf<Assessment>(happened, 'assessment', happened.assessment).map(({ value, roster }) => ({
    value: isReturn(value) ? value : assert.fail('It has lost its team.'),
    roster,
  }))
  const ballots = ballotLives(happened)
  holdsOfAnswers(returns)
  holdsOfSubmissions(returns, happened.delivered)
  holdsOfTeam(returns, happened.delivered)
  for (const life of ballots) holdsOfBallot(life)
  const last = returns.at(-1)?.value ?? assert.fail('There is no return.')
  holdsOfAgreements(last, ballots)
  for (const each of happened.delivered) holdsOfDelivery(each, happened, last, ballots)
  holdsOfOutsiders(happened)
}

function lifeOf<Value>({ written, rosters }: Happened, kind: string, id: string): Life<Value> {
  return written
    .filter(({ key }) => key.kind === kind && key.id === id)
    .toSorted((a, b) => a.version - b.version)
    .map(({ document, moment }) => ({ value: JSON.parse(document).value, roster: rosters[moment] ?? new Map() }))
}

const ballotLives = (happened: Happened): readonly Life<Ballot>[] =>
  [...new Set(happened.written.filter(({ key }) => key.kind === 'ballot').map(({ key }) => key.id))].map((id) =>
    lifeOf<Ballot>(happened, 'ballot', id),
  )

function eachStep<Value>(life: Life<Value>, check: (before: Value, after: Value, roster: Roster) => void): void {
  for (const [index, { value, roster }] of life.entries()) {
    const before = life[index - 1]
    if (before) check(before.value, value, roster)
  }
}

/** All that was ever said of a question, oldest first. */
function statements(answer: Answer | undefined): readonly Statement[] {
  if (!answer) return []
  const { revision: _revision, earlier, ...standing } = answer
  return [...earlier, standing]
}

function holdsOfAnswers(life: Life<CouncilReturn>): void {
  eachStep(life, (before, after) => {
    for (const question of Object.keys(before.answers)) {
      const earlier = statements(before.answers[question])
      const now = statements(after.answers[question])
      assert.deepEqual(now.slice(0, earlier.length), earlier, `The history of ${question} was changed`)
    }
  })
  for (const { value } of life) {
    for (const [question, answer] of Object.entries(value.answers)) {
      const operations = statements(answer).map(({ operation }) => operation)
      assert.deepEqual(operations, [...new Set(operations)], `An operation has said something of ${question} twice`)
      assert.equal(answer.revision, operations.length, `The revision of ${question} does not count its statements`)
    }
  }
}

function holdsOfSubmissions(life: Life<CouncilReturn>, delivered: Happened['delivered']): void {
  eachStep(life, (before, after) => {
    const frozen = before.submissions
    assert.deepEqual(after.submissions.slice(0, frozen.length), frozen, 'A submission was changed')
  })
  for (const { value } of life) {
    const last = value.submissions.at(-1)
    if (!value.submittedAt) continue
    assert.equal(last?.at, value.submittedAt)
    const values = JSON.parse(JSON.stringify(valuesOf(value)))
    assert.deepEqual(values, last.values, 'Something was recorded after the submission')
  }
  const operations = life.at(-1)?.value.submissions.map(({ at }) => delivered.find(({ now }) => now === at)?.operation)
  assert.deepEqual(operations, [...new Set(operations)], 'One press has submitted twice')
}

function holdsOfTeam(life: Life<CouncilReturn>, delivered: Happened['delivered']): void {
  const seen = new Set<string>()
  eachStep(life, ({ team: before }, { team: after }, roster) => {
    const mayBecome = (person: PersonId, what: string) => {
      assert.ok(roster.has(person), `${person} is ${what} and not in the channel`)
      assert.ok(!roster.get(person)?.isGuest, `${person} is ${what} and a guest`)
    }
    for (const [code, { person, operation }] of Object.entries(after.owners)) {
      if (before.owners[code]?.operation === operation) continue
      const owner = before.owners[code]?.person
      const by = delivered.find((each) => each.operation === operation)?.who
      const isFree = owner === undefined || !roster.has(owner)
      assert.ok(
        isFree || owner === by || before.leads.some((lead) => lead === by),
        `${by} has taken ${code} from ${owner}`,
      )
      mayBecome(person, `given ${code}`)
      assert.ok(!seen.has(`${code} ${operation}`), `${operation} has given ${code} to somebody twice`)
      seen.add(`${code} ${operation}`)
    }
    for (const person of after.leads) if (!before.leads.includes(person)) mayBecome(person, 'made a lead')
    assert.ok(after.leads.length > 0, 'Nobody leads any more')
    const left = before.leads.filter((person) => roster.has(person))
    if (left.length > 0)
      assert.ok(
        after.leads.some((person) => roster.has(person)),
        'The last lead who is there is gone',
      )
    for (const [what, all] of Object.entries({ leads: after.leads, parked: after.parked, done: after.operations })) {
      assert.deepEqual(all, [...new Set<string>(all)], `Something is twice among the ${what}`)
    }
  })
}

function holdsOfBallot(life: Life<Ballot>): void {
  eachStep(life, (before, after) => {
    const { question, round } = before
    if (after.round !== round) {
      assert.equal(after.round, round + 1, `A round of ${question} was left out`)
      // Agreed in it, or given by whoever has the function.
      assert.ok(before.agreed || after.over > before.over, `Round ${round} of ${question} was ended without an answer`)
      return
    }
    for (const person of Object.keys(before.votes) as PersonId[]) {
      const earlier = before.votes[person] ?? []
      assert.deepEqual(after.votes[person]?.slice(0, earlier.length), earlier, `A vote of ${person} was lost`)
    }
    assert.equal(after.named, before.named, 'Whether names are shown was changed after somebody voted')
    if (before.revealed) assert.deepEqual(after.revealed, before.revealed)
    if (before.agreed && after.agreed) assert.deepEqual(after, before, `${question} was changed after it was agreed`)
  })
  for (const { value } of life) {
    const all = Object.values(value.votes).flatMap((votes) => votes.map(({ operation }) => operation))
    assert.deepEqual(all, [...new Set(all)], `An operation has voted twice on ${value.question}`)
    if (value.agreed) assert.ok(value.revealed, `${value.question} was agreed before its votes were revealed`)
  }
}

/** Each answer that was recorded with votes is that of a ballot at its end, and each ballot's end is recorded at most once. */
function holdsOfAgreements({ answers }: CouncilReturn, ballots: readonly Life<Ballot>[]): void {
  for (const life of ballots) {
    const ends = life.flatMap(({ value }) => (value.agreed ? [{ ...value, agreed: value.agreed }] : []))
    const question = life[0]?.value.question ?? assert.fail('A ballot is about a question.')
    const recorded = statements(answers[question])
    const byRound = new Map<number, Set<string>>()
    for (const { round, agreed } of ends) {
      if (!recorded.some(({ operation }) => operation === agreed.operation)) continue
      byRound.set(round, (byRound.get(round) ?? new Set()).add(agreed.operation))
    }
    for (const { round, agreed } of ends) {
      const isLast = ends.findLast((end) => end.round === round)?.agreed === agreed
      const isOver = life.some(({ value }) => value.round > round)
      if (isLast && isOver)
        assert.ok(byRound.has(round), `Round ${round} of ${question} was asked anew, and its answer lost`)
    }
    for (const [round, operations] of byRound) {
      assert.equal(operations.size, 1, `Round ${round} of ${question} was recorded as ${[...operations].join(' and ')}`)
    }
    for (const { votes, operation, undoes, value } of recorded) {
      const end = ends.findLast(({ agreed }) => agreed.operation === operation)
      if (!end) {
        assert.ok(!votes || undoes, `${question} has votes of no ballot`)
        continue
      }
      assert.equal(value, end.agreed.value)
      assert.deepEqual(votes, votesOf(end), `${question} was recorded with other votes than those of its ballot`)
    }
  }
}

/** The ballots that say what was agreed, without the return having it. */
export function unrecorded(happened: Happened): readonly Ballot[] {
  const last = lifeOf<Assessment>(happened, 'assessment', happened.assessment).at(-1)?.value
  return ballotLives(happened).flatMap((life) => {
    const ballot = life.at(-1)?.value
    if (!ballot?.agreed) return []
    const { operation } = ballot.agreed
    const isRecorded = statements(last?.answers[ballot.question]).some((said) => said.operation === operation)
    return isRecorded ? [] : [ballot]
  })
}

const refusals = ['That did not work', 'This was answered since', 'Not applicable: why?', 'I have written to you']

/** Whether a person was shown that what they pressed was done. */
const isTaken = ({ got }: Delivered): boolean =>
  typeof got === 'object' && !got.headings.some((heading) => refusals.some((refusal) => heading.startsWith(refusal)))

function holdsOfDelivery(each: Delivered, happened: Happened, last: CouncilReturn, ballots: readonly Life<Ballot>[]) {
  const { press, operation } = each
  if (each.before) holdsOfLate(each, happened)
  if (press.do === 'vote') holdsOfVote({ ...each, press }, happened, ballots)
  if (press.do === 'agree' && isTaken(each)) {
    const said = statements(last.answers[press.question]).filter((statement) => statement.operation === operation)
    assert.equal(said.length, 1, `${operation} was acknowledged and is not recorded`)
    assert.equal(said[0]?.value, press.value)
  }
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

const isOn = (press: Press, { question, round }: PressOf<'vote'>) =>
  press.do === 'vote' && press.question === question && press.round === round

/**
 * Whatever had an effect has none when it comes again, but that it may move somebody about. Once something was cut short,
 * any press may be what goes on with it.
 */
function holdsOfLate({ operation, press, before = 0 }: Delivered, { delivered, written }: Happened): void {
  const hadEffect = written.slice(0, before).some(({ document }) => tells(document, operation))
  if (!hadEffect || delivered.some(({ got }) => got === 'cut short')) return
  const alone = written.slice(before, delivered.find((other) => other.operation === operation && other.before)?.after)
  for (const { key, version, document } of alone) {
    const earlier = written.find(
      (other) => other.key.kind === key.kind && other.key.id === key.id && other.version === version - 1,
    )
    if (!earlier) continue
    assert.deepEqual(
      withoutPlaces(document),
      withoutPlaces(earlier.document),
      `${press.do} was done twice (${operation})`,
    )
  }
}

const withoutPlaces = (document: string): unknown => ({ ...JSON.parse(document).value, places: {} })
const tells = (document: string, operation: string) =>
  JSON.stringify(withoutPlaces(document)).includes(JSON.stringify(operation))

/** Whoever is not in the channel learns nothing of the return, and changes nothing. */
function holdsOfOutsiders({ delivered, written, rosters }: Happened): void {
  const isThere = ({ who, moment }: Delivered) => rosters[moment]?.has(who as string as PersonId) === true
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
