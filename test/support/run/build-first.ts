// Builds the bot before a whole run of the tests.

import { buildIfChanged } from '../../../tools/run/bundle/build-bot.ts'

/** Builds the bot if it has changed. If it cannot be built, `say` gets the reason, and the bots start from the sources. */
export async function buildFirst(root: string, say: (line: string) => void): Promise<void> {
  try {
    await buildIfChanged(root)
  } catch (error) {
    say(
      `The bot cannot be built, so the tests start it from its sources. ${error instanceof Error ? error.message : error}`,
    )
  }
}
