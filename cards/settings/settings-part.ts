// One part of an assessment's settings: its inputs, their values, and its present values in one line.

import type { Council } from '../../assessment/council.ts'
import type { InputFault } from '../../assessment/problem.ts'
import type { Element } from '../parts/elements.ts'
import type { View } from '../parts/frame.ts'
import type { Drafted } from '../parts/inputs.ts'
import type { Inputs } from '../press.ts'

/** The data that a part of the settings is read from. */
export type Settled = View & {
  /** The particulars that the deployment states for everybody; they cannot be changed here. */
  readonly deployment: Council
}

/** The data that the card of a part is drawn from. */
export type PartView = Settled &
  Drafted & {
    /** The mark of this drawing, for the ids of its inputs. */
    readonly drawing: string
    readonly faults?: readonly InputFault[]
    readonly typed?: Inputs
    /** The card that asked for this part, to which Save and Back lead; without it the list of the parts. */
    readonly back?: 'finish' | 'gaps' | undefined
    /** Whether the tenant has several councils. */
    readonly isOneOfSeveral?: boolean
    /** The level that every target was filled with just now, unsaved. */
    readonly all?: number
    /** The value of each input when it was first drawn, on a card that is redrawn because of a fault. */
    readonly drawn?: Inputs
  }

export type Part = {
  /**
   * The value of each of its inputs on a new card, by name: the present settings. An empty value is '', several chosen
   * values are one text with commas between, and a setting without an input is absent.
   */
  readonly standing: (view: Settled) => Inputs
  /** @param markOf gives the mark of an input by its name */
  readonly inputs: (view: PartView, values: Inputs, markOf: (name: string) => string) => Element[]
  /** Rows below the inputs that lead to another card. */
  readonly ways?: (view: PartView) => Element[]
  /** The present values in one line, which may hold names that people chose. */
  readonly line: (view: Settled) => string
}

/** The value of a choice that is not made. Without it an omitted choice looks like one that was never drawn. */
export const notSaid = '-'
