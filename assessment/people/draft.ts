// A draft: a card's unsaved inputs. Also the presses that came with inputs, and whether they saved them.

/** Inputs of one card that differ from their drawn values. */
export type Draft = {
  /** The card, by its assessment and its question or function. */
  readonly card: string
  /** ISO 8601, UTC. */
  readonly at: string
  /** The values by the name of the input. */
  readonly inputs: Readonly<Record<string, string>>
}

/** A press whose inputs were kept as a draft, or that saved them. A second delivery of it changes no draft. */
export type InputPress = {
  readonly operation: string
  /** Set once it has saved its inputs, and their draft is gone. */
  readonly saved?: true
}
