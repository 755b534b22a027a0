// A draft: what a person left on a card without saving it.

/** Inputs of one card that differ from what the card showed. */
export type Draft = {
  /** The card, by its assessment and its question or function. */
  readonly card: string
  /** ISO 8601, UTC. */
  readonly at: string
  /** The values by the name of the input. */
  readonly inputs: Readonly<Record<string, string>>
}
