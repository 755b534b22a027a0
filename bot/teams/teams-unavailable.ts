// What is thrown when Teams could not be asked something that a reply needs.

/** The message is one sentence or two for whoever runs the bot, with nobody's name or id in it. */
export class TeamsUnavailable extends Error {
  override readonly name = 'TeamsUnavailable'
}
