// A note and an evidence link beside an answer.

import { annotate, type Words } from '../assessment/answering.ts'
import { longest } from '../assessment/limits.ts'
import { type InputFault, isRefusal, refuse } from '../assessment/problem.ts'
import type { Inputs, PressOf } from '../cards/press.ts'
import { arrive, atQuestion, moreAbout, whereYouAre } from './go.ts'
import { mayAnswer } from './may.ts'
import { changeMine } from './mine.ts'
import { refused } from './refused.ts'
import { type Reply, stampOf, type Turn, type World } from './turn.ts'

/** Saves both inputs and goes back to the question; an input left empty clears what was there. */
export function saveNote(turn: Turn, world: World, press: PressOf<'annotate'>, inputs: Inputs): Promise<Reply> {
  return atQuestion(turn, world, press, async (question) => {
    const { words, faults } = readWords(inputs)
    const outcome = await changeMine(turn, world, press.assessment, mayAnswer(turn, question), (assessment) => {
      if (faults.length > 0) return refuse({ code: 'bad-inputs', inputs: faults })
      const noted = annotate(assessment, question.id, words, stampOf(turn), press.revision)
      return isRefusal(noted) ? noted : arrive(turn, world, noted, question.id)
    })
    if (!isRefusal(outcome)) {
      return whereYouAre(turn, outcome, { after: turn.operation, from: press.from })
    }
    const { problem, view } = outcome
    if (!view || problem.code !== 'bad-inputs') return refused(turn, world, problem, view)
    return moreAbout(turn, view, question, { from: press.from, faults: problem.inputs, typed: inputs })
  })
}

/** What was typed beside an answer, and what of it cannot be taken. */
export function readWords(inputs: Inputs): {
  readonly words: Words
  readonly reason?: string
  readonly faults: readonly InputFault[]
} {
  const typed = (input: 'note' | 'evidence' | 'reason') => inputs[input]?.trim() || undefined
  const words = { note: typed('note'), evidence: typed('evidence') }
  const reason = typed('reason')
  const faults: InputFault[] = []
  for (const [input, said] of Object.entries({ ...words, reason }) as ['note' | 'evidence' | 'reason', string?][]) {
    if (said && said.length > longest[input]) faults.push({ input, fault: 'too-long', most: longest[input] })
  }
  if (words.evidence && !isWebAddress(words.evidence)) faults.push({ input: 'evidence', fault: 'not-a-link' })
  return { words, reason, faults }
}

function isWebAddress(words: string): boolean {
  const url = URL.parse(words)
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:')
}
