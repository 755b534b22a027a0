// Starts the bot. It is JavaScript: Node then needs its reader of TypeScript only for files that it has not compiled yet.

import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

// The next start takes half the time. The cache lies beside the packages and goes with them; others may write to the
// folder for temporary files. If the cache cannot be written, Node compiles at each start.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/digital-maturity-bot', import.meta.url)))

const words = process.argv.slice(2)
if (words.length === 0) {
  // Only modules that load after this line are cached.
  const { processEnvironment } = await import('./settings/process-environment.ts')
  const { run } = await import('./process/run.ts')
  await run(processEnvironment)
} else {
  const usage = 'Usage: npm start\nRuns the bot. Its settings are variables of the environment: README.md lists them.'
  const isHelp = words.some((word) => word === '--help' || word === '-h')
  if (isHelp) console.log(usage)
  // A bot that passed such words over would run with other settings than its administrator believes.
  else console.error(`The bot takes no options.\n${usage}`)
  process.exitCode = isHelp ? 0 : 2
}
