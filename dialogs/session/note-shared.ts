// Saves the team's note on a question, which one member types in their own chat.

import { annotate } from '../../assessment/answers/answering.ts'
import { isRefusal, refuse } from '../../assessment/problem.ts'
import { isReturn } from '../../assessment/team/roles.ts'
import { wordsFor } from '../../cards/parts/words.ts'
import { draftCard, type Inputs, type PressOf } from '../../cards/press.ts'
import { aboutQuestionCard } from '../../cards/session/about-question-card.ts'
import { noteCard } from '../../cards/session/note-card.ts'
import { sentPrivatelyCard } from '../../cards/team/sent-privately-card.ts'
import { changeAtQuestion, withQuestion } from '../access/at-question.ts'
import { problemUnlessVoter } from '../access/permission-checks.ts'
import { refused } from '../access/refused.ts'
import { viewAssessment, viewOpenAssessment } from '../access/view-assessment.ts'
import { readRemarks } from '../answering/note.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { dropDraft, readDraft } from '../dependencies/drafts.ts'
import { drawingOf, type Reply, stampOf, type Turn } from '../turn.ts'

/** Explains the team's question to any member. */
export function aboutQuestion(turn: Turn, deps: Dependencies, press: PressOf<'about'>): Promise<Reply> {
  return viewAssessment(turn, deps, press.assessment, (view) =>
    withQuestion(turn, deps, view, press.question, (question) =>
      view.assessment.team
        ? { type: 'card', card: aboutQuestionCard({ ...view, question }) }
        : refused(turn, deps, { code: 'not-understood' }, view),
    ),
  )
}

/** Asks for the note in the member's own chat, because an edit of a shared card would delete their input. */
export function askForNote(turn: Turn, deps: Dependencies, press: PressOf<'note-here'>): Promise<Reply> {
  return viewOpenAssessment(
    turn,
    deps,
    press.assessment,
    (view) =>
      withQuestion(turn, deps, view, press.question, async (question) => {
        const { people, assessment } = view
        const draft = await readDraft(turn, deps, draftCard('note', assessment.id, question.id))
        const { note, evidence } = assessment.answers[question.id] ?? {}
        const typed = draft && {
          ...(note !== undefined && { note }),
          ...(evidence !== undefined && { evidence }),
          ...draft,
        }
        const card = noteCard({
          ...{ ...view, words: wordsFor(view.set, turn.locale, view.council), question },
          ...{ drawing: drawingOf(turn), typed, isDraft: draft !== undefined },
          ...({ place: 'personal', viewer: turn.person } as const),
        })
        if (turn.place.type === 'personal') return { type: 'card', card }
        const to = people.get(turn.person)
        if (!to || !assessment.team) return { type: 'nothing' }
        const tag = { type: 'notice', assessment: assessment.id, person: turn.person } as const
        return {
          type: 'card',
          card: sentPrivatelyCard({ ...view, about: 'note' }),
          after: [{ type: 'tell', to, conversation: assessment.team.conversation, card, tag }],
        }
      }),
    problemUnlessVoter(turn),
  )
}

/** Saves the note and the link for every member to read, and shows the saved ones. */
export async function saveSharedNote(
  turn: Turn,
  deps: Dependencies,
  press: PressOf<'save-note-here'>,
  inputs: Inputs,
): Promise<Reply> {
  const { remarks, faults } = readRemarks({ ...inputs, reason: '' })
  const check = () => problemUnlessVoter(turn)
  const outcome = await changeAtQuestion(turn, deps, press, check, (assessment, question) => {
    if (!isReturn(assessment)) return refuse({ code: 'not-understood' })
    if (faults.length > 0) return refuse({ code: 'bad-inputs', inputs: faults })
    return annotate(assessment, question.id, remarks, stampOf(turn), press.revision)
  })
  const drawing = drawingOf(turn)
  if (!isRefusal(outcome)) {
    await dropDraft(turn, deps, draftCard('note', press.assessment, press.question))
    return { type: 'card', card: noteCard({ ...outcome, drawing, saved: true }) }
  }
  const { problem, view } = outcome
  const question = view?.set.questions.get(press.question)
  if (!view || !question || problem.code !== 'bad-inputs') return refused(turn, deps, problem, view)
  return { type: 'card', card: noteCard({ ...view, question, drawing, faults: problem.inputs, typed: inputs }) }
}
