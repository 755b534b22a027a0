// A note and an evidence link beside an answer.

import { annotate } from '../assessment/answering.ts'
import { longest } from '../assessment/limits.ts'
import { type InputFault, isRefusal, refuse } from '../assessment/problem.ts'
import type { Inputs, PressOf } from '../cards/press.ts'
import { questionCard } from '../cards/question-card.ts'
import { moreAbout } from './go.ts'
import { changeMine, viewOf } from './mine.ts'
import { refused } from './refused.ts'
import { type Reply, stampOf, type Turn, type World } from './turn.ts'

/** Saves both inputs and goes back to the question; an input left empty clears what was there. */
export async function saveNote(turn: Turn, world: World, press: PressOf<'annotate'>, inputs: Inputs): Promise<Reply> {
  const question = world.set.questions.get(press.question)
  if (!question) return refused(turn, world, { code: 'not-understood' }, press.assessment)
  const words = { note: inputs.note?.trim() || undefined, evidence: inputs.evidence?.trim() || undefined }
  const outcome = await changeMine(turn, world, press.assessment, (assessment) => {
    const faults = faultsIn(words)
    if (faults.length > 0) return refuse({ code: 'bad-inputs', inputs: faults })
    return annotate(assessment, question.id, words, stampOf(turn))
  })
  if (isRefusal(outcome)) {
    const { problem, assessment } = outcome
    if (!assessment || problem.code !== 'bad-inputs') return refused(turn, world, problem, press.assessment)
    return moreAbout(turn, world, assessment, question, { from: press.from, faults: problem.inputs, typed: inputs })
  }
  const view = viewOf(turn, world, outcome.after)
  return {
    type: 'card',
    card: questionCard({ ...view, question, from: press.from, happened: { type: 'noted' } }),
    again: { do: 'continue', assessment: outcome.after.id },
  }
}

function faultsIn({ note, evidence }: { note?: string; evidence?: string }): InputFault[] {
  return [
    ...tooLong('note', note),
    ...tooLong('evidence', evidence),
    ...(evidence && !isWebAddress(evidence) ? [{ input: 'evidence', fault: 'not-a-link' } as const] : []),
  ]
}

function tooLong(input: 'note' | 'evidence', words: string | undefined): InputFault[] {
  return words && words.length > longest[input] ? [{ input, fault: 'too-long', most: longest[input] }] : []
}

function isWebAddress(words: string): boolean {
  const url = URL.parse(words)
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:')
}
