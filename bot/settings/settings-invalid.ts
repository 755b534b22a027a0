// The error that lists every fault of the settings. In its own file, so that a command can import it without the
// schemas.

/** Thrown if the settings cannot be used. The message has one line for each fault. */
export class SettingsInvalid extends Error {
  override readonly name = 'SettingsInvalid'
}
