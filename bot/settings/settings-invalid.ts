// The error that lists every fault of the settings. It stands alone, so that a command can know it before it loads a schema.

/** Thrown when the settings cannot be used. The message has one line for each fault. */
export class SettingsInvalid extends Error {
  override readonly name = 'SettingsInvalid'
}
