// The type of one part of the settings: its inputs, their values, and its current values in one line.

import type { Council } from '../../assessment/council.ts'
import type { InputFault } from '../../assessment/problem.ts'
import type { Element } from '../parts/elements.ts'
import type { View } from '../parts/frame.ts'
import type { Drafted } from '../parts/inputs.ts'
import type { Inputs } from '../press.ts'

/** The data for the values of a part of the settings. */
export type Settled = View & {
  /** The particulars that the deployment sets for everybody. They cannot be changed here. */
  readonly deployment: Council
}

/** The data for the card of a part. */
export type PartView = Settled &
  Drafted & {
    /** The mark of this drawing, for the ids of its inputs. */
    readonly drawing: string
    readonly faults?: readonly InputFault[]
    readonly typed?: Inputs
    /** The card that Save and Back lead to; if absent, the list of parts. */
    readonly back?: 'finish' | 'gaps' | undefined
    /** Whether the tenant has several councils. */
    readonly isOneOfSeveral?: boolean
    /** The level that every target was just filled with, unsaved. */
    readonly all?: number
    /** On a card that is redrawn because of a fault: the value of each input when it was first drawn. */
    readonly drawn?: Inputs
  }

export type Part = {
  /**
   * The value of each input on a new card, by name: the current settings. An empty value is '', several chosen values
   * are one text separated by commas, and a setting without an input is absent.
   */
  readonly standing: (view: Settled) => Inputs
  /** @param markOf gives the mark of an input by its name */
  readonly inputs: (view: PartView, values: Inputs, markOf: (name: string) => string) => Element[]
  /** Rows below the inputs that lead to another card. */
  readonly ways?: (view: PartView) => Element[]
  /** The current values in one line. It may contain names that people chose. */
  readonly line: (view: Settled) => string
}

/** The value for no choice. Without it, clients omit the choice as if it had never been drawn. */
export const notSaid = '-'
