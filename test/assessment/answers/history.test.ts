// The invariants of an assessment after any transitions in any order.

import assert from 'node:assert/strict'
import fc from 'fast-check'
import { type Answer, answerValues, earlierOf, originOf, type Statement } from '../../../assessment/answers/answer.ts'
import { annotate, answer, answerRest, saidEver, takeBack } from '../../../assessment/answers/answering.ts'
import { changesOf, filedFrom } from '../../../assessment/answers/history.ts'
import { reopen, submit } from '../../../assessment/answers/submission.ts'
import { type Assessment, moveTo } from '../../../assessment/assessment.ts'
import { isRefusal, type Refusal } from '../../../assessment/problem.ts'
import { configure } from '../../../assessment/settings.ts'
import { fresh, person, question, questionId, set, stamp, stranger } from '../../support/cards/sample.ts'

type Transition = (assessment: Assessment, day: number, operation: string) => Assessment | Refusal

const asked = fc.constantFrom('LEAD-1C', 'LEAD-1P', 'AGIL-3P', 'DATA-2P')
const words = fc.option(fc.constantFrom('', 'Ask Siân.', '**bold**'), { nil: undefined })
const authority = fc.constantFrom('combined-authority' as const, 'county' as const, undefined)

const answers: fc.Arbitrary<Transition> = fc
  .tuple(asked, fc.constantFrom(...answerValues), fc.nat(3), words, authority)
  .map(([id, value, seen, reason, authority]) => (assessment, day, operation) => {
    // Mostly the card is up to date; now and then it shows an earlier answer.
    const revision = seen === 3 ? 0 : (assessment.answers[id]?.revision ?? 0)
    const said = { question: question(id), value, seen: revision, reason }
    return answer(assessment, said, stamp(day, operation), authority)
  })

const transition: fc.Arbitrary<Transition> = fc.oneof(
  { weight: 8, arbitrary: answers },
  fc
    .array(asked, { maxLength: 3 })
    .map<Transition>(
      (ids) => (assessment, day, operation) =>
        answerRest(assessment, [...new Set(ids)].map(question), stamp(day, operation)),
    ),
  fc.tuple(asked, words, words).map<Transition>(
    ([id, note, evidence]) =>
      (assessment, day, operation) =>
        annotate(assessment, questionId(id), { note, evidence }, stamp(day, operation)),
  ),
  fc.nat(8).map<Transition>((back) => (assessment, day, operation) => {
    const before = Number(operation) - back
    return takeBack(assessment, String(before), stamp(day, operation))
  }),
  {
    weight: 2,
    arbitrary: fc.constant<Transition>((assessment, day, operation) =>
      submit(assessment, assessment.council, stamp(day, operation)),
    ),
  },
  { weight: 4, arbitrary: fc.constant<Transition>((assessment) => reopen(assessment)) },
  fc.tuple(words, authority).map<Transition>(
    ([name, authority]) =>
      (assessment) =>
        configure(assessment, set, { name, council: { authority }, targets: { LEAD: 4 } }),
  ),
  fc.tuple(fc.constantFrom(person, stranger), fc.option(asked, { nil: undefined })).map<Transition>(
    ([who, id]) =>
      (assessment, day) =>
        moveTo(assessment, id && questionId(id), { ...stamp(day, 'moved'), by: who }),
  ),
)

const transitions = fc.array(transition, { maxLength: 25, size: 'max' })

/**
 * Applies the transitions one after the other to frozen records, then redelivers those in `late`. Calls `check` after
 * every step that was taken.
 */
function follow(
  steps: readonly Transition[],
  check: (before: Assessment, after: Assessment, operation: string) => void,
  { late = [], isQuick = false }: { late?: readonly number[]; isQuick?: boolean } = {},
) {
  let assessment = frozen(fresh)
  for (const [nth, index] of [...steps.keys(), ...late].entries()) {
    const operation = String(index)
    const outcome = steps[index]?.(assessment, isQuick ? 1 : 1 + (nth % 28), operation) ?? assessment
    if (isRefusal(outcome)) continue
    check(assessment, outcome, operation)
    assessment = frozen(outcome)
  }
}

// A transition that wrote into its input would throw here: modules are strict.
function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const inner of Object.values(value)) frozen(inner)
  return Object.freeze(value)
}

/** The assessment as it is stored, without fields that are `undefined`. */
const plain = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value))

/** Every statement on a question, the oldest first. */
function statements({ answers }: Assessment, id: string): readonly Statement[] {
  const answer = answers[id]
  if (!answer) return []
  const { earlier: _packed, filed: _filed, ...standing } = answer
  return plain([...earlierOf(answer), standing])
}

describe('an assessment under any transitions', () => {
  it('never writes into an earlier record', () => {
    fc.assert(fc.property(transitions, (steps) => follow(steps, () => {})))
  })

  it('has as many statements in each answer as its revision, when they are days apart', () => {
    fc.assert(
      fc.property(transitions, (steps) =>
        follow(steps, (_before, after) => {
          for (const { revision, earlier } of Object.values(after.answers)) assert.equal(revision, earlier.length + 1)
        }),
      ),
    )
  })

  it('keeps at most two earlier statements per answer, when all come within ten minutes', () => {
    fc.assert(
      fc.property(transitions, (steps) =>
        follow(
          steps,
          (_before, after) => {
            for (const { earlier } of Object.values(after.answers)) assert.ok(earlier.length <= 2, `${earlier.length}`)
          },
          { isQuick: true },
        ),
      ),
    )
  })

  it('ignores a quick press that is redelivered, even after its entry was merged', () => {
    fc.assert(
      fc.property(transitions, (steps) =>
        follow(
          steps,
          (_before, after, operation) => {
            for (const id of saidEver(after, operation)) {
              const again = answer(
                after,
                { question: question(id), value: 'unsure', seen: after.answers[id]?.revision ?? 0 },
                stamp(1, operation),
                undefined,
              )
              if (!isRefusal(again)) assert.equal(again.answers, after.answers)
            }
          },
          { isQuick: true },
        ),
      ),
    )
  })

  it('leaves cards and Undo the same when older history moves out, and loses no statement', () => {
    fc.assert(
      fc.property(transitions, fc.boolean(), fc.nat(6), (steps, isQuick, keep) =>
        follow(
          steps,
          (_before, after, operation) => {
            for (const [id, own] of Object.entries(after.answers)) {
              const { answer: filed, out } = filedFrom(own, keep)
              const shown = (one: Answer) => changesOf(one).slice(-4)
              assert.deepEqual(shown(filed), shown(own))
              const counted = (one: Answer) => changesOf(one).length + (one.filed?.more ?? 0)
              assert.equal(counted(filed), counted(own))
              assert.deepEqual(originOf(filed).source?.operation, originOf(own).source?.operation)
              assert.equal(filed.earlier.length + out.length, own.earlier.length)
              assert.deepEqual(
                plain([...out, ...earlierOf(filed)].toSorted((a, b) => a.nth - b.nth)),
                plain(earlierOf(own)),
              )
              const undone = (one: Answer) =>
                takeBack({ ...after, answers: { ...after.answers, [id]: one } }, operation, stamp(28, 'undo'))
              const values = (outcome: Assessment | Refusal) => isRefusal(outcome) || outcome.answers[id]?.value
              assert.deepEqual(values(undone(filed)), values(undone(own)))
            }
          },
          { isQuick },
        ),
      ),
    )
  })

  it('never loses a statement, and adds at most one statement to an answer per operation', () => {
    fc.assert(
      fc.property(transitions, (steps) =>
        follow(steps, (before, after) => {
          for (const id of new Set([...Object.keys(before.answers), ...Object.keys(after.answers)])) {
            const earlier = statements(before, id)
            const now = statements(after, id)
            assert.deepEqual(now.slice(0, earlier.length), earlier)
            assert.ok(now.length - earlier.length <= 1)
          }
        }),
      ),
    )
  })

  it('never changes or loses an earlier submission', () => {
    fc.assert(
      fc.property(transitions, (steps) =>
        follow(steps, (before, after) => {
          assert.deepEqual(after.submissions.slice(0, before.submissions.length), before.submissions)
        }),
      ),
    )
  })

  it('lets Undo restore exactly the answers from before the last operation', () => {
    const said = ({ answers }: Assessment) =>
      Object.entries(answers).flatMap(([id, { value, reason }]) => (value ? [[id, value, reason]] : []))
    fc.assert(
      fc.property(transitions, fc.boolean(), (steps, isQuick) =>
        follow(
          steps,
          (before, after, operation) => {
            const isUndo = Object.values(after.answers).some((own) => own.operation === operation && own.undoes)
            const undone = takeBack(after, operation, stamp(isQuick ? 1 : 28, 'undo'))
            // An undo, a repeated answer and a press after the end cannot be undone themselves.
            if (isUndo || isRefusal(undone))
              assert.ok(isUndo || after.submittedAt || said(after).join() === said(before).join())
            else assert.deepEqual(said(undone).toSorted(), said(before).toSorted())
          },
          { isQuick },
        ),
      ),
    )
  })

  it('never records an operation twice in one answer, however late it is redelivered', () => {
    fc.assert(
      fc.property(transitions, fc.array(fc.nat(24), { maxLength: 10, size: 'max' }), (steps, late) =>
        follow(
          steps,
          (_before, after) => {
            for (const id of Object.keys(after.answers)) {
              const operations = statements(after, id).map(({ operation }) => operation)
              assert.deepEqual(operations, [...new Set(operations)])
            }
          },
          { late },
        ),
      ),
    )
  })

  it('never changes an answer while it is finished', () => {
    fc.assert(
      fc.property(transitions, (steps) =>
        follow(steps, (before, after) => {
          if (before.submittedAt) assert.equal(after.answers, before.answers)
        }),
      ),
    )
  })
})
