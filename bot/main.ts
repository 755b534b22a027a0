// The entry. What Node compiles of all our modules is kept for the next start, which then takes a third less time.

import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'
import { processEnvironment } from './settings/process-environment.ts'

// Beside the packages that most of it is compiled from, and gone with them; not in the folder for temporary files, where
// others might write. Where it cannot be kept, Node compiles as ever.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/digital-maturity-bot', import.meta.url)))

// Only what is loaded from here on is kept.
const { run } = await import('./run.ts')
await run(processEnvironment)
