// Checks a council return and its ballots after a session: every document that was written.

import assert from 'node:assert/strict'
import { isDeepStrictEqual } from 'node:util'
import { voteValues } from '../../assessment/answers/answer.ts'
import { type Assessment, valuesOf } from '../../assessment/assessment.ts'
import { assessmentEntries } from '../../assessment/audit/changes.ts'
import type { AuditEntry } from '../../assessment/audit/entry.ts'
import type { PersonId } from '../../assessment/ids.ts'
import { mergeWindow } from '../../assessment/limits.ts'
import { type Ballot, standingVotes, votesOf } from '../../assessment/team/ballot.ts'
import { type CouncilReturn, isReturn } from '../../assessment/team/roles.ts'
import type { AuditChunk } from '../../store/collections/audit.ts'
import { holdsOfDelivery, holdsOfOutsiders } from './team-deliveries.ts'
import type { Happened } from './team-happened.ts'
import { ballotLives, eachStep, type Life, lifeOf, statements } from './team-lives.ts'

/** Checks a whole session, and prints it when a check fails. */
export function assertHolds(happened: Happened): void {
  const returns = lifeOf<Assessment>(happened, 'assessment', happened.assessment).map(({ value, who }) => ({
    value: isReturn(value) ? value : assert.fail('It has lost its team.'),
    who,
  }))
  const ballots = ballotLives(happened)
  holdsOfAnswers(returns)
  holdsOfSubmissions(returns, happened.delivered)
  holdsOfTeam(returns, happened.delivered)
  holdsOfAudit(returns, happened)
  for (const life of ballots) holdsOfBallot(life)
  const last = returns.at(-1)?.value ?? assert.fail('There is no return.')
  holdsOfAgreements(last, ballots)
  for (const each of happened.delivered) holdsOfDelivery(each, happened, last, ballots)
  holdsOfOutsiders(happened)
}

/** Every change that the audit trail is about has its entry, in the trail or in the outbox, and no entry is there twice. */
function holdsOfAudit(life: Life<CouncilReturn>, happened: Happened): void {
  const trail = lifeOf<AuditChunk>(happened, 'audit', happened.assessment).at(-1)?.value.entries ?? []
  const waiting = life.at(-1)?.value.outbox?.filter(({ id }) => !trail.some((entry) => entry.id === id)) ?? []
  const entries = [...trail, ...waiting]
  const ids = entries.map(({ id }) => id)
  assert.deepEqual(ids, [...new Set(ids)], 'An entry is in the audit trail twice')
  const count = (all: readonly AuditEntry[], { action, person, function: code }: AuditEntry) =>
    all.filter((other) => other.action === action && other.person === person && other.function === code).length
  const changes: AuditEntry[] = []
  const nobody = { by: 'nobody' as PersonId, at: '', operation: '' }
  eachStep(life, (before, after) => changes.push(...assessmentEntries(before, after, nobody)))
  // Changes that share a write may cancel each other out, and still have an entry each.
  for (const change of changes) {
    assert.ok(count(entries, change) >= count(changes, change), `The trail lacks ${JSON.stringify(change)}`)
  }
}

function holdsOfAnswers(life: Life<CouncilReturn>): void {
  eachStep(life, (before, after) => {
    for (const question of Object.keys(before.answers)) {
      const earlier = statements(before.answers[question])
      const now = statements(after.answers[question])
      const kept = earlier.filter(({ revision }) => now.some((one) => one.revision === revision))
      assert.deepEqual(now.slice(0, kept.length), kept, `The history of ${question} was changed`)
      const all = [...earlier, ...now.slice(kept.length)]
      for (const gone of earlier.filter((one) => !kept.includes(one))) {
        const next = all[all.indexOf(gone) + 1]
        const isQuick = next && Math.abs(Date.parse(next.at) - Date.parse(gone.at)) <= mergeWindow
        assert.ok(isQuick && next.by === gone.by && !gone.votes, `The history of ${question} has lost a statement`)
      }
    }
  })
  for (const { value } of life) {
    for (const [question, answer] of Object.entries(value.answers)) {
      const operations = statements(answer).map(({ operation }) => operation)
      assert.deepEqual(operations, [...new Set(operations)], `An operation has said something of ${question} twice`)
      assert.ok(answer.revision >= operations.length, `The revision of ${question} does not count its statements`)
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
  eachStep(life, ({ team: before }, { team: after }, { known: roster, there: reallyThere }) => {
    const mayBecome = (person: PersonId, what: string) => {
      assert.ok(roster.has(person), `${person} is ${what} and not in the channel`)
      assert.ok(!roster.get(person)?.isGuest, `${person} is ${what} and a guest`)
    }
    for (const [code, { person, operation }] of Object.entries(after.owners)) {
      if (before.owners[code]?.operation === operation) continue
      const owner = before.owners[code]?.person
      const { who: by, press } = delivered.find((each) => each.operation === operation) ?? {}
      if (press?.do === 'hand-to') assert.equal(press.seen, owner, `${code} was handed over by an old card`)
      const isFree = owner === undefined || !reallyThere.has(owner)
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
      // The answer was agreed in it, or the owner of the function gave it.
      assert.ok(
        before.agreed || after.replacesRevision > before.replacesRevision,
        `Round ${round} of ${question} was ended without an answer`,
      )
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
      // After another answer came meanwhile, the ballot was opened again without the agreed answer.
      const isLast = life.findLast(({ value }) => value.round === round)?.value.agreed === agreed
      const isOver = life.some(({ value }) => value.round > round)
      if (isLast && isOver)
        assert.ok(byRound.has(round), `Round ${round} of ${question} was asked anew, and its answer lost`)
    }
    for (const [round, operations] of byRound) {
      assert.equal(operations.size, 1, `Round ${round} of ${question} was recorded as ${[...operations].join(' and ')}`)
    }
    for (const [index, { votes, operation, undoes, value }] of recorded.entries()) {
      const end = ends.findLast(({ agreed }) => agreed.operation === operation)
      if (!end) {
        // A note leaves the votes beside its answer.
        const isKept = recorded[index - 1]?.value === value && isDeepStrictEqual(recorded[index - 1]?.votes, votes)
        assert.ok(!votes || undoes || isKept, `${question} has votes of no ballot`)
        continue
      }
      assert.equal(value, end.agreed.value)
      assert.deepEqual(votes, end.agreed.votes, `${question} was recorded with other votes than those of its ballot`)
      const cast = votesOf(end, [...standingVotes(end).keys()])
      for (const word of voteValues)
        assert.ok((cast?.[word] ?? 0) >= (votes?.[word] ?? 0), `${question} was recorded with votes that nobody cast`)
    }
  }
}

/** The ballots with an agreed answer that the return lacks. */
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
