// How long the tests wait for something that must happen.

/**
 * Milliseconds. Only a fault takes so long: whatever a test waits for takes a second or two on a quiet machine. It is less
 * than a test has (`timeout` in .mocharc.yml), so that the wait fails first and can say what it waited for.
 */
export const patience = 60_000
