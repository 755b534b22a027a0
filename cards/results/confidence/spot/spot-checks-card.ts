// Draws a lead's card on the spot checks of a return: the open one, the last agreement, and the differences.

import {
  checksOf,
  differencesOf,
  openCheck,
  type SpotCheck,
  type SpotQuestion,
} from '../../../../assessment/team/spot-check/spot-check.ts'
import { spotAgreement } from '../../../../scoring/confidence/spot-agreement.ts'
import {
  type Button,
  button,
  type Card,
  type Element,
  heading,
  listRow,
  literal,
  notice,
  small,
  subheading,
  text,
} from '../../../parts/elements.ts'
import { framed, type View } from '../../../parts/frame.ts'
import { nameOf } from '../../../parts/names.ts'
import { questionWords, shortened } from '../../../parts/words.ts'
import { askAgainPress } from '../../question-press.ts'

export type SpotChecksView = View & {
  /** Whether the colleague was asked just now. */
  readonly isAsked?: boolean
}

/** The most bytes of a question's title. */
const mostBytes = 300

export function spotChecksCard(view: SpotChecksView): Card {
  const { words, assessment } = view
  const { spot } = words.ui.confidence
  const checks = checksOf(assessment.team ?? {}).toReversed()
  const open = openCheck(assessment)
  const [latest, ...earlier] = checks.filter((check) => check !== open)
  return framed(
    view,
    spot.heading,
    [
      ...(view.isAsked && open ? [notice('good', [literal(spot.asked(nameOf(view, open.colleague)))])] : []),
      heading(spot.heading),
      text(spot.what),
      ...(open ? running(view, open) : []),
      ...(latest ? outcome(view, latest) : []),
      ...(earlier.length > 0 ? [subheading(spot.earlier), ...earlier.map((check) => earlierLine(view, check))] : []),
      ...(assessment.submittedAt || open || latest ? [] : [text(spot.notSubmitted)]),
    ],
    waysOn(view, open, latest),
  )
}

function running(view: View, { colleague, at, questions }: SpotCheck): Element[] {
  const { spot } = view.words.ui.confidence
  const answered = questions.filter(({ said }) => said !== undefined).length
  return [
    literal(spot.running(nameOf(view, colleague), view.words.day(at)), { weight: 'Bolder' }),
    small(spot.answered(answered, questions.length), { spacing: 'None' }),
  ]
}

/** The result of the last spot check, with the questions on which the colleague differs. */
function outcome(view: View, check: SpotCheck): Element[] {
  const { spot } = view.words.ui.confidence
  const agreement = spotAgreement(check)
  if (!agreement) return [literal(whatBecame(view, check))]
  const differences = differencesOf(check)
  const isOther = check.version !== view.assessment.questionSet.version
  return [
    subheading(spot.agreed(agreement.agreed, agreement.of)),
    literal(whatBecame(view, check)),
    ...(agreement.ac1 === null ? [] : [small(spot.ac1(agreement.ac1.toFixed(2)))]),
    small(spot.rule, { spacing: 'None' }),
    ...(differences.length === 0
      ? [text(spot.noDifference)]
      : isOther
        ? [text(spot.otherVersion)]
        : [
            subheading(spot.differences(differences.length)),
            small(view.assessment.submittedAt ? spot.differencesHint : spot.againHint, { spacing: 'None' }),
            ...differences.map((each) => differenceRow(view, check, each)),
          ]),
  ]
}

/** Shows the question and the answer of the return, but not the colleague's answer. */
function differenceRow(view: View, { id }: SpotCheck, { question, value, discuss }: SpotQuestion): Element {
  const { words, council, assessment, set } = view
  const { spot } = words.ui.confidence
  const said = questionWords(words, question, council.nation)
  const title = shortened(words, said.title ?? said.text, mostBytes)
  const marks = [spot.returnSays(words.ui.values[value]), ...(discuss ? [spot.listed] : [])]
  const again = set.questions.has(question) ? askAgainPress(view, { id: question }, spot.ask(title)) : undefined
  const mark = button(discuss ? spot.undiscuss(title) : spot.discuss(title), {
    do: 'spot-discuss',
    ...{ assessment: assessment.id, check: id, question, discuss: !discuss },
  })
  const sign = again ? '›' : discuss ? '✓' : '+'
  return listRow([text(title), small(marks.join(' · '), { spacing: 'None' })], again ?? mark, sign)
}

function whatBecame(view: View, check: SpotCheck): string {
  const { words } = view
  const { spot } = words.ui.confidence
  const who = nameOf(view, check.colleague)
  const day = words.day(check.ended?.at ?? check.at)
  switch (check.ended?.how) {
    case 'done':
      return spot.done(who, day)
    case 'declined':
      return spot.declined(who, day)
    // Also for a spot check that a move to another version ended: it was not finished.
    default:
      return spot.withdrawn(day)
  }
}

function earlierLine(view: View, check: SpotCheck): Element {
  const { spot } = view.words.ui.confidence
  const agreement = spotAgreement(check)
  return agreement
    ? small(spot.earlierRow(view.words.day(check.ended?.at ?? check.at), spot.agreed(agreement.agreed, agreement.of)))
    : literal(whatBecame(view, check), { size: 'Small', isSubtle: true })
}

function waysOn({ words, assessment }: View, open: SpotCheck | undefined, latest: SpotCheck | undefined): Button[] {
  const { spot } = words.ui.confidence
  const here = { assessment: assessment.id }
  return [
    ...(open
      ? [button(spot.withdraw, { do: 'spot-end', ...here, check: open.id })]
      : assessment.submittedAt
        ? [button(spot.name, { do: 'spot-pick', ...here }, { style: 'positive' })]
        : []),
    ...(latest && !open ? [button(spot.remove, { do: 'spot-end', ...here, check: latest.id })] : []),
    button(words.ui.buttons.results, { do: 'results', ...here }),
  ]
}
