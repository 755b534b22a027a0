// The type of a drawing of a card, and the views that drawings are made from.

import { functionOf } from '../../assessment/answers/progress.ts'
import { type Assessment, valuesOf } from '../../assessment/assessment.ts'
import type { Council } from '../../assessment/council.ts'
import type { InputFault } from '../../assessment/problem.ts'
import { councilOf } from '../../assessment/settings.ts'
import { askedSet } from '../../assessment/team/asked-set.ts'
import { barImage } from '../../cards/parts/bar.ts'
import type { Card } from '../../cards/parts/elements.ts'
import type { View } from '../../cards/parts/frame.ts'
import type { Words } from '../../cards/parts/words.ts'
import { type EarlierResults, resultsChart } from '../../cards/results/results-chart.ts'
import { planItems } from '../../scoring/plan.ts'
import { firstGap } from '../../scoring/roadmap.ts'
import * as sample from '../support/cards/sample.ts'

/** A card to draw. `drawing` marks its inputs. */
export type Drawing = {
  readonly name: string
  /** The view of its assessment, for a card about one assessment: the card bears that title. */
  readonly about?: (words: Words) => View
  readonly draw: (words: Words, drawing: string) => Card
}

/** A drawing with the file of `cards/` that draws it: a path in that folder, without its ending. */
export type FiledDrawing = Drawing & { readonly file: string }

/** The drawings of one file of `cards/`. */
export const inFile = (file: string, drawings: readonly Drawing[]): readonly FiledDrawing[] =>
  drawings.map((drawing) => ({ ...drawing, file }))

/** The place of a card, its reader, and the people there. */
export type Seen = Pick<View, 'place' | 'viewer' | 'people'>

/** A personal chat: only the reader. */
const ownChat: Seen = { place: 'personal', viewer: sample.person, people: new Map() }

export const viewOf = (words: Words, assessment: Assessment, seen: Seen = ownChat, deployment: Council = {}): View => ({
  words,
  set: askedSet(sample.set, assessment),
  assessment,
  council: councilOf(assessment, deployment),
  ...seen,
})

export const summaryOf = ({ assessment, council }: View) => sample.summaryOf(assessment, council)

/** The date, the picture and the first gap of a results card. */
export function asSent(view: View, earlier?: EarlierResults) {
  const { svg, altText } = resultsChart(view.words, summaryOf(view), earlier)
  const { set, assessment, council } = view
  const first = firstGap(set, valuesOf(assessment), { targets: assessment.targets, nation: council.nation })
  return { asOf: '2026-04-02T10:00:00.000Z', picture: { url: addressOf(svg), altText }, ...(first && { first }) }
}

// The tests of `charts/` check the picture itself. In the cards of tests a bar replaces it, unless a person looks at
// them.
let addressOf: (svg: string) => string = () => barImage(1)

/** Lets the cards bear real pictures. */
export function drawPicturesWith(draw: typeof addressOf): void {
  addressOf = draw
}
export const planOf = ({ assessment, council }: View) =>
  planItems(sample.set, valuesOf(assessment), assessment.team?.plan, {
    targets: assessment.targets,
    nation: council.nation,
  })

export const functionNamed = (code: string) => sample.there(functionOf(sample.set, code))

/** A card about one assessment. */
export const about = (
  name: string,
  assessment: Assessment,
  draw: (view: View, drawing: string) => Card,
  seen: Seen = ownChat,
): Drawing => ({
  name,
  about: (words) => viewOf(words, assessment, seen),
  draw: (words, drawing) => draw(viewOf(words, assessment, seen), drawing),
})

/** A card about no assessment. */
export const alone = (name: string, draw: (words: Words) => Card): Drawing => ({ name, draw })

/** One of each fault that inputs can have. */
export const everyFault: readonly InputFault[] = [
  { input: 'evidence', fault: 'not-a-link' },
  { input: 'reason', fault: 'missing' },
  { input: 'function', fault: 'missing' },
  { input: 'left-out', fault: 'missing' },
  { input: 'council', fault: 'missing' },
  ...(['note', 'reason', 'evidence', 'name', 'council', 'councilCy'] as const).map(
    (input) => ({ input, fault: 'too-long', most: 80 }) as const,
  ),
  { input: 'due', fault: 'not-a-date' },
  { input: 'due', fault: 'in-the-past' },
  { input: 'authority', fault: 'unknown-choice' },
  { input: 'owner', fault: 'not-a-member' },
  { input: 'owner', fault: 'guest' },
  { input: 'leads', fault: 'missing' },
  { input: 'panel', fault: 'too-few', least: 3 },
]
