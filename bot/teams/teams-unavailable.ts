// Thrown if Teams does not answer a request that the reply depends on.

/** The message describes the fault for the operator in one or two sentences, without names and ids. */
export class TeamsUnavailable extends Error {
  override readonly name = 'TeamsUnavailable'
}
