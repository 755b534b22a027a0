// `npm run look` draws every card into build/look, `-- --language cy` in Welsh; `-- --readme` draws the pictures of
// README and guides.

import { parseOptions } from '../../command/parse-options.ts'
import { runCommand } from '../../command/run-command.ts'

const usage = `Usage: npm run look -- [--readme] [--language en|cy]
Draws every card into build/look. --readme draws the pictures of the README and the guides instead, into docs/pictures.
It needs a Chromium: an installed one, the one that CHROMIUM_PATH names, or on Linux x64 the one of npm ci.`

await runCommand(usage, async (args) => {
  const given = parseOptions(args, { readme: { type: 'boolean', default: false }, language: { type: 'string' } })
  const { languages } = await import('../../../cards/parts/words.ts')
  const { oneOf } = await import('../../command/one-of.ts')
  const language = oneOf(languages, '--language', given.language) ?? 'en'
  const { look } = await import('./run-look.ts')
  return look(language, given.readme)
})
