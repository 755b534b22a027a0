// Changes the spot checks of a return: a lead draws one, a colleague answers or declines it, the team discusses it.

import type { VoteValue } from '../../answers/answer.ts'
import type { Assessment, Stamp } from '../../assessment.ts'
import type { PersonId, QuestionId } from '../../ids.ts'
import { most } from '../../limits.ts'
import { standsIn } from '../../people/pseudonymise.ts'
import { isRefusal, type Refusal, refuse } from '../../problem.ts'
import { leadProblem } from '../permissions.ts'
import { type CouncilReturn, onceOnly } from '../roles.ts'
import type { Roster } from '../team.ts'
import { checksOf, isDifference, openCheck, type SpotCheck, spotQuestions } from './spot-check.ts'

/** The questions with a Yes or No in which this person took no part, in the order of the record. */
export const unseenBy = ({ answers }: Pick<Assessment, 'answers'>, person: PersonId): readonly QuestionId[] =>
  Object.entries(answers).flatMap(([id, answer]) => {
    const isKnown = answer.value === 'yes' || answer.value === 'no'
    // An answer names everybody who ever gave, recorded or confirmed it, or voted on it by name.
    return isKnown && !standsIn(answer, person) ? [id as QuestionId] : []
  })

/**
 * Draws ten questions for a colleague. Only one spot check of a return runs at a time, and the last five are kept.
 * Refuses `leads-only`, `not-a-member`, `guest-takes-nothing`, `spot-check-over` for an open return, `spot-check-open`,
 * and `too-few-to-draw` with fewer than ten questions.
 *
 * @param drawing.isDrawable whether the question counts, and neither its ballot nor a history document names the
 * colleague
 * @param drawing.rank a random text for each question. The ten questions with the lowest texts are drawn, in that order
 */
export function drawSpotCheck(
  assessment: CouncilReturn,
  colleague: PersonId,
  drawing: {
    readonly isDrawable: (question: QuestionId) => boolean
    readonly rank: (question: QuestionId) => string
    readonly id: string
  },
  stamp: Stamp,
  roster: Roster,
): CouncilReturn | Refusal {
  return onceOnly(assessment, stamp, () => {
    const { team, submittedAt, questionSet, answers } = assessment
    const problem = leadProblem(assessment, stamp.by, roster)
    if (problem) return refuse(problem)
    const member = roster.get(colleague)
    if (!member || colleague === stamp.by) return refuse({ code: 'not-a-member' })
    if (member.isGuest) return refuse({ code: 'guest-takes-nothing' })
    if (submittedAt === undefined) return refuse({ code: 'spot-check-over' })
    if (openCheck(assessment)) return refuse({ code: 'spot-check-open' })
    const eligible = unseenBy(assessment, colleague).filter(drawing.isDrawable)
    if (eligible.length < spotQuestions) return refuse({ code: 'too-few-to-draw', found: eligible.length })
    const check: SpotCheck = {
      id: drawing.id,
      ...{ by: stamp.by, colleague, at: stamp.at, submittedAt, version: questionSet.version },
      questions: drawn(eligible, drawing.rank).map((question) => ({
        question,
        value: answers[question]?.value === 'yes' ? 'yes' : 'no',
      })),
    }
    return withChecks(assessment, [...checksOf(team), check].slice(-most.spotChecks))
  })
}

/** Ten of these at random: those with the lowest rank. */
const drawn = (eligible: readonly QuestionId[], rank: (question: QuestionId) => string): readonly QuestionId[] =>
  eligible
    .map((id) => ({ id, rank: rank(id) }))
    .toSorted((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, spotQuestions)
    .map(({ id }) => id)

/** Saves the colleague's answer to the nth question, counted from 1. Refuses `spot-check-over`. */
export const saySpot = (
  assessment: CouncilReturn,
  { check, nth, value }: { readonly check: string; readonly nth: number; readonly value: VoteValue },
  stamp: Stamp,
): CouncilReturn | Refusal =>
  changeOpen(assessment, check, stamp, (before) => {
    if (!before.questions[nth - 1]) return refuse({ code: 'spot-check-over' })
    const questions = before.questions.map((each, index) => (index === nth - 1 ? { ...each, said: value } : each))
    return { ...before, questions }
  })

/** Hands the spot check in. Changes nothing while a question is open. */
export const handInSpot = (assessment: CouncilReturn, check: string, stamp: Stamp): CouncilReturn | Refusal =>
  changeOpen(assessment, check, stamp, (before) =>
    before.questions.every(({ said }) => said) ? { ...before, ended: { how: 'done', at: stamp.at } } : before,
  )

/** Declines a spot check, or takes back a finished one. Removes the colleague's answers. */
export function declineSpot(assessment: CouncilReturn, check: string, stamp: Stamp): CouncilReturn | Refusal {
  return onceOnly(assessment, stamp, () =>
    withCheck(assessment, check, (before) => {
      if (before.colleague !== stamp.by) return refuse({ code: 'spot-check-over' })
      if (before.ended && before.ended.how !== 'done') return before
      return emptied(before, 'declined', stamp.at)
    }),
  )
}

/**
 * Withdraws an open spot check; removes one that is over. Only a lead may do this. Changes nothing if it does not
 * exist.
 */
export function endSpot(
  assessment: CouncilReturn,
  check: string,
  stamp: Stamp,
  roster: Roster,
): CouncilReturn | Refusal {
  return onceOnly(assessment, stamp, () => {
    const { team } = assessment
    const problem = leadProblem(assessment, stamp.by, roster)
    if (problem) return refuse(problem)
    const found = checksOf(team).find(({ id }) => id === check)
    if (!found) return assessment
    if (found === openCheck(assessment)) {
      return withCheck(assessment, check, (before) => emptied(before, 'withdrawn', stamp.at))
    }
    return withChecks(
      assessment,
      checksOf(team).filter(({ id }) => id !== check),
    )
  })
}

/** Marks a question with a differing answer for discussion, or removes the mark. Only a lead may do this. */
export function discussSpot(
  assessment: CouncilReturn,
  { check, question, discuss }: { readonly check: string; readonly question: QuestionId; readonly discuss: boolean },
  stamp: Stamp,
  roster: Roster,
): CouncilReturn | Refusal {
  return onceOnly(assessment, stamp, () => {
    const problem = leadProblem(assessment, stamp.by, roster)
    if (problem) return refuse(problem)
    return withCheck(assessment, check, (before) => ({
      ...before,
      questions: before.questions.map((each) => {
        if (each.question !== question || !isDifference(before, each)) return each
        const { discuss: _marked, ...rest } = each
        return discuss ? { ...rest, discuss: true } : rest
      }),
    }))
  })
}

function changeOpen(
  assessment: CouncilReturn,
  check: string,
  stamp: Stamp,
  step: (check: SpotCheck) => SpotCheck | Refusal,
): CouncilReturn | Refusal {
  return onceOnly(assessment, stamp, () => {
    const open = openCheck(assessment)
    if (open?.id !== check || open.colleague !== stamp.by) return refuse({ code: 'spot-check-over' })
    return withCheck(assessment, check, step)
  })
}

/** Changes one spot check. Refuses `spot-check-over` if it does not exist. */
function withCheck(
  assessment: CouncilReturn,
  id: string,
  step: (check: SpotCheck) => SpotCheck | Refusal,
): CouncilReturn | Refusal {
  const checks = checksOf(assessment.team)
  const before = checks.find((check) => check.id === id)
  if (!before) return refuse({ code: 'spot-check-over' })
  const after = step(before)
  if (isRefusal(after)) return after
  if (after === before) return assessment
  return withChecks(
    assessment,
    checks.map((check) => (check === before ? after : check)),
  )
}

const withChecks = (assessment: CouncilReturn, spotChecks: readonly SpotCheck[]): CouncilReturn => ({
  ...assessment,
  team: { ...assessment.team, spotChecks },
})

const emptied = (check: SpotCheck, how: 'declined' | 'withdrawn', at: string): SpotCheck => ({
  ...check,
  questions: check.questions.map(({ question, value }) => ({ question, value })),
  ended: { how, at },
})
