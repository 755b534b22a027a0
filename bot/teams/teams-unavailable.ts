// Thrown when Teams does not answer a question that a reply depends on.

/** The message tells the operator the fault in one or two sentences. It holds no name and no id. */
export class TeamsUnavailable extends Error {
  override readonly name = 'TeamsUnavailable'
}
