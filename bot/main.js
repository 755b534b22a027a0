// Starts the bot. It is JavaScript: Node then needs its reader of TypeScript only for files that it has not compiled yet.

import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

// The next start takes half the time. The cache lies beside the packages and goes with them; others may write to the
// folder for temporary files. If the cache cannot be written, Node compiles at each start.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/digital-maturity-bot', import.meta.url)))

// Only modules that load after this line are cached.
const { processEnvironment } = await import('./settings/process-environment.ts')
const { run } = await import('./process/run.ts')
await run(processEnvironment)
