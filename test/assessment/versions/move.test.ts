// Moving an assessment to a newer version: the answers that follow, the questions that are asked again, and the way
// back.

import assert from 'node:assert/strict'
import { answerValues } from '../../../assessment/answers/answer.ts'
import { fileHistory } from '../../../assessment/answers/history-document.ts'
import { submit } from '../../../assessment/answers/submission.ts'
import { type Assessment, moveTo, startAssessment } from '../../../assessment/assessment.ts'
import type { QuestionId } from '../../../assessment/ids.ts'
import { isRefusal } from '../../../assessment/problem.ts'
import { indexFunctions, type QuestionSet } from '../../../assessment/question-set.ts'
import { startTeam } from '../../../assessment/team/team.ts'
import { askedTexts } from '../../../assessment/versions/asked-texts.ts'
import { moveVersion, undoMove } from '../../../assessment/versions/move.ts'
import { continuedIn, planBetween } from '../../../assessment/versions/planned-move.ts'
import { questionSets, setOf } from '../../../assessment/versions/question-sets.ts'
import { recordKey } from '../../../assessment/versions/record-keys.ts'
import { loadVersion } from '../../../questions/load-question-set.ts'
import { assessmentId, person, question, questionId, say, set, stamp, taken } from '../../support/cards/sample.ts'
import { rotated } from './rotated-set.ts'

const nobody = { authority: undefined, roster: new Map() } as const
const later = rotated(set, '2030.1')
const sets = questionSets([later], [set])
const plan = planBetween(sets, set, later)

/** All ninety questions answered, each with a note that names its question. */
function ninety(of: QuestionSet = set): Assessment {
  const started = startAssessment(of, {
    ...{ id: assessmentId, organisationId: 'tenant', owner: person, number: 1, startedAt: stamp(1, 'started').at },
  })
  const answers = Object.fromEntries(
    of.order.map((id, nth) => {
      const value = answerValues[nth % 3]
      return [id, { value, note: `about ${id}`, revision: 1, earlier: [], nth: nth + 1, ...stamp(2, `said ${id}`) }]
    }),
  )
  return { ...started, answers, statements: of.order.length }
}

const moved = (before: Assessment, by = plan, seen = 0) =>
  taken(moveVersion(before, by, stamp(5, `moved ${seen}`), { ...nobody, seen }))

describe('Moving a fully answered assessment to a newer version', () => {
  it('carries each answer to the question that it was given to, even if every id has changed', () => {
    const after = moved(ninety())
    assert.equal(Object.keys(after.answers).length, 90)
    const [before, now] = [askedTexts(set), askedTexts(later)]
    for (const [id, answer] of Object.entries(after.answers)) {
      const former = answer.note?.replace('about ', '') ?? ''
      assert.notEqual(former, id)
      assert.equal(now.get(id), before.get(former))
    }
    assert.deepEqual(after.questionSet, { id: 'dma', version: '2030.1' })
    assert.deepEqual(after.setAside, {})
  })

  it('asks a reworded question again, and sets its answer aside', () => {
    const reworded = rotated(set, '2030.1', ['SERV-2P'])
    const after = moved(ninety(), planBetween(questionSets([reworded], [set]), set, reworded))
    assert.equal(after.answers['SERV-2P'], undefined)
    assert.deepEqual(
      Object.values(after.setAside ?? {}).map(({ note }) => note),
      ['about SERV-2C'],
    )
    assert.equal(Object.keys(after.answers).length, 89)
  })

  it('keeps exactly the answers to unchanged texts from 2026.1 to 2027.1, even across swaps', () => {
    const [old, next] = [loadVersion('questions/dma', '2026.1'), loadVersion('questions/dma', '2027.1')]
    const real = planBetween(questionSets([next], [old]), old, next)
    const after = moved(ninety(old), real)
    const [before, now] = [askedTexts(old), askedTexts(next)]
    const kept = Object.entries(after.answers).map(([id, { note }]) => [id, note?.replace('about ', '') ?? ''] as const)
    for (const [id, former] of kept) assert.equal(now.get(id), before.get(former))
    const expected = next.order.filter((id) => {
      const { was } = next.questions.get(id) ?? {}
      return was !== undefined && was !== 'new' && before.get(was) === now.get(id)
    })
    assert.deepEqual(kept.map(([id]) => id).toSorted(), expected.toSorted())
    assert.equal(kept.length + Object.keys(after.setAside ?? {}).length, 90)
  })

  it('follows a question through every version in between', () => {
    const latest = rotated(later, '2031.1')
    const all = questionSets([latest], [set, later])
    const after = moved(ninety(), planBetween(all, set, latest))
    assert.equal(after.answers['LEAD-2C']?.note, 'about LEAD-1C')
    assert.equal(Object.keys(after.answers).length, 90)
  })
})

describe('Undoing a move', () => {
  const before = moveTo({ ...ninety(), targets: { LEAD: 5 } }, questionId('SERV-2P'), stamp(3, 'went'))

  it('restores everything as it was before the move', () => {
    const reworded = rotated(set, '2030.1', ['SERV-2P', 'LEAD-1C'])
    const by = planBetween(questionSets([reworded], [set]), set, reworded)
    const { edition, ...back } = taken(undoMove(moved(before, by), by, { seen: 1 }))
    assert.equal(edition, 2)
    assert.deepEqual(back, before)
  })

  it('is refused after an answer or a submission', () => {
    const answered = say(moved(before), 'LEAD-1C', 'no', { operation: 'after' })
    const submitted = submit(moved(before), {}, stamp(6, 'submitted'))
    for (const each of [answered, submitted]) {
      const outcome = undoMove(each, plan, { seen: 1 })
      assert.equal(isRefusal(outcome) && outcome.problem.code, 'move-final')
    }
  })

  it('changes nothing when it is redelivered, and neither does the move', () => {
    const once = moved(before)
    assert.equal(moveVersion(once, plan, stamp(5, 'moved 0'), { ...nobody, seen: 0 }), once)
    const back = taken(undoMove(once, plan, { seen: 1 }))
    assert.equal(undoMove(back, plan, { seen: 1 }), back)
  })

  it('is refused from a card that is older than another move', () => {
    const again = moved(taken(undoMove(moved(before), plan, { seen: 1 })), plan, 2)
    const outcome = undoMove(again, plan, { seen: 1 })
    assert.equal(isRefusal(outcome) && outcome.problem.code, 'moved-since')
  })
})

describe('A moved assessment', () => {
  it('keeps its submissions with their version, and cannot be moved while it is submitted', () => {
    const submitted = submit(ninety(), {}, stamp(4, 'submitted'))
    const refused = moveVersion(submitted, plan, stamp(5, 'moved'), { ...nobody, seen: 0 })
    assert.equal(isRefusal(refused) && refused.problem.code, 'assessment-submitted')
    const after = moved({ ...submitted, submittedAt: undefined })
    assert.deepEqual(after.submissions, submitted.submissions)
    assert.equal(after.submissions[0]?.questionSet.version, set.version)
  })

  it('keeps the record key of a question that continues, and gives a reworded one a new key', () => {
    const reworded = rotated(set, '2030.1', ['SERV-2P'])
    const after = moved(ninety(), planBetween(questionSets([reworded], [set]), set, reworded))
    const keys = reworded.order.map((id) => recordKey(after, id))
    assert.equal(new Set(keys).size, 90)
    assert.equal(recordKey(after, 'SERV-3C'), 'SERV-2P')
    assert.equal(recordKey(after, 'SERV-2P'), 'SERV-2P@2030.1')
    assert.deepEqual(Object.keys(after.setAside ?? {}), ['SERV-2C'])
  })

  it('files older statements under the first id of their question', () => {
    const long = Array.from({ length: 60 }, (_, nth) => nth)
    const talkative = long.reduce(
      (assessment, nth) =>
        say(assessment, 'SERV-3C', nth % 2 === 0 ? 'yes' : 'no', {
          day: 1 + (nth % 27),
          operation: `changed ${nth}`,
          by: nth % 2 === 0 ? person : ('another' as typeof person),
        }),
      moved(ninety()),
    )
    const filed = fileHistory(talkative)
    assert.ok(filed)
    assert.deepEqual([...new Set(filed.document.statements.map(({ question }) => question))], ['SERV-2P'])
  })

  it('makes the bot ask before it takes a typed answer if a person’s question is asked again', () => {
    const reworded = rotated(set, '2030.1', ['SERV-3C'])
    const by = planBetween(questionSets([reworded], [set]), set, reworded)
    const at = (id: string) => moved(moveTo(ninety(), questionId(id), stamp(3, 'went')), by).places[person]
    assert.deepEqual([at('SERV-2P')?.question, at('SERV-2P')?.away], ['SERV-3C', true])
    assert.deepEqual([at('SERV-1P')?.question, at('SERV-1P')?.away], ['SERV-2C', undefined])
    const used = moveTo(ninety(), undefined, stamp(3, 'went'))
    assert.deepEqual(moved(used, by).places, used.places)
  })

  it('keeps "Not applicable" only if the newer version allows it for this type of authority', () => {
    const id = set.order.find((each) => (set.questions.get(each)?.notApplicable.length ?? 0) > 0) as QuestionId
    const [authority] = question(id).notApplicable
    const now = [...plan.kept].find(([, before]) => before === id)?.[0]
    const before: Assessment = {
      ...ninety(),
      answers: { [id]: { value: 'notApplicable', reason: 'no', revision: 1, earlier: [], nth: 1, ...stamp(2, 'na') } },
    }
    const after = taken(moveVersion(before, plan, stamp(5, 'moved'), { seen: 0, authority, roster: new Map() }))
    const isAllowed = later.questions.get(now as QuestionId)?.notApplicable.includes(authority as never) === true
    assert.equal(after.answers[now as string] !== undefined, isAllowed)
    assert.equal(Object.keys(after.setAside ?? {}).length, isAllowed ? 0 : 1)
  })

  it('drops targets above the newer version’s levels, or of a missing function', () => {
    const small = { ...later, levels: 3, version: '2032.1' }
    const by = planBetween(questionSets([small], [set]), set, small)
    assert.deepEqual(moved({ ...ninety(), targets: { LEAD: 5, CULT: 2, GONE: 1 } }, by).targets, { CULT: 2 })
  })

  it('is shown with the question set of its version', () => {
    assert.equal(setOf(sets, ninety()), set)
    assert.equal(setOf(sets, moved(ninety())), later)
  })
})

describe('A question that a newer version continues', () => {
  it('is found by its origin in that version, and not by its id', () => {
    const find = continuedIn(sets, ninety(), later)
    assert.equal(find(questionId('LEAD-1C')), 'LEAD-1P')
    assert.equal(continuedIn(sets, ninety(), set)(questionId('LEAD-1C')), 'LEAD-1C')
  })

  it('is not found in another set, in an older version, or if the current version is not served', () => {
    const other = { ...later, id: 'other' }
    assert.equal(continuedIn(sets, ninety(), other)(questionId('LEAD-1C')), undefined)
    assert.equal(continuedIn(sets, moved(ninety()), set)(questionId('LEAD-1C')), undefined)
    assert.equal(continuedIn(questionSets([later]), ninety(), later)(questionId('LEAD-1C')), undefined)
  })
})

describe('The plan of a moved council return', () => {
  const entry = { status: 'to-do', by: person, at: stamp(2, 'plan').at, operation: 'planned', earlier: [] } as const
  const planned: Assessment = {
    ...ninety(),
    team: {
      ...startTeam({ conversation: '19:channel' }, person),
      plan: { 'SERV-2P': entry, 'LEAD-1C': { ...entry, note: 'gone' } },
    },
  }

  it('follows its questions, sets dropped entries aside, and is restored when the move is undone', () => {
    const gone = rotated(set, '2030.1')
    const functions = gone.functions.map(({ code, questions }) => ({
      code,
      questions: questions.map((each) => (each.was === 'LEAD-1C' ? { ...each, was: 'new' as const } : each)),
    }))
    const next = { ...gone, ...indexFunctions(functions) }
    const by = planBetween(questionSets([next], [set]), set, next)
    const after = moved(planned, by)
    assert.deepEqual(Object.keys(after.team?.plan ?? {}).toSorted(), [`LEAD-1C@${set.version}`, 'SERV-3C'])
    assert.deepEqual(taken(undoMove(after, by, { seen: 1 })).team?.plan, planned.team?.plan)
  })
})
