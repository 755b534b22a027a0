// Starts the bot: the build if there is one of these sources, else the sources. It is JavaScript, because a build needs no
// reader of TypeScript.

import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'
import { builtBot } from './process/built.js'

// The next start takes half the time. The cache lies beside the packages and goes with them; others may write to the
// folder for temporary files. If the cache cannot be written, Node compiles at each start.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/digital-maturity-bot', import.meta.url)))

const words = process.argv.slice(2)
if (words.length === 0) {
  const built = builtBot(new URL('..', import.meta.url))?.href
  // Only modules that load after the cache is there are cached.
  const { processEnvironment } = built
    ? await import(`${built}process-environment.mjs`)
    : await import('./settings/process-environment.ts')
  const { run } = built ? await import(`${built}run.mjs`) : await import('./process/run.ts')
  await run(processEnvironment, built ? 'build' : 'sources')
} else {
  const usage = 'Usage: npm start\nRuns the bot. Its settings are variables of the environment: README.md lists them.'
  const isHelp = words.some((word) => word === '--help' || word === '-h')
  if (isHelp) console.log(usage)
  // A bot that passed such words over would run with other settings than its administrator believes.
  else console.error(`The bot takes no options.\n${usage}`)
  process.exitCode = isHelp ? 0 : 2
}
