// Findings of axe-core in Microsoft's renderer itself, each with the reason why no card can fix it.

import type { Finding } from './axe.ts'

export type RendererFault = {
  readonly rule: string
  /** A class of the element. */
  readonly element: string
  readonly reason: string
}

export const rendererFaults: readonly RendererFault[] = [
  {
    rule: 'aria-prohibited-attr',
    element: 'ac-adaptiveCard',
    reason: 'The renderer puts the spoken text of a card on an element without a role. Teams gives its message a role.',
  },
  {
    rule: 'aria-prohibited-attr',
    element: 'ac-choiceSetInput-filtered-container',
    reason: 'The renderer labels the frame around its box for people. Teams shows its own people picker.',
  },
  {
    rule: 'label-content-name-mismatch',
    element: 'ac-columnSet',
    reason:
      'axe-core reads the lines of a row without a space between them, so that "Agile working" and "Free" become "workingFree". Another test compares the words as they are drawn.',
  },
  {
    rule: 'label',
    element: 'ac-choiceSetInput-filtered-textbox',
    reason: 'The renderer does not tie the label to its box for people. Teams shows its own people picker.',
  },
]

/** The fault of the renderer that explains this finding. */
export const faultBehind = ({ rule, classes }: Finding): RendererFault | undefined =>
  rendererFaults.find((fault) => fault.rule === rule && classes.split(' ').includes(fault.element))
