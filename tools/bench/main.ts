// `npm run bench`: our bot against a bare one, on this machine, in one run. docs/benchmark.md says what the figures mean.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { loadQuestionSet } from '../../questions/load-question-set.ts'
import { assessmentsIn } from '../../store/assessments.ts'
import { openSqliteStore } from '../../store/sqlite.ts'
import { measureAlone } from './alone.ts'
import { type BotProcess, startProcess } from './bot-process.ts'
import { type Compared, compared, type Pair } from './figures.ts'
import { type Load, startLoad } from './load.ts'
import type { Order, Round } from './load-process.ts'
import { person, tenant } from './person.ts'
import { post } from './post.ts'
import { type Comparison, type Report, report } from './report.ts'

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } })
// A round ends well before the bot's two seconds of quiet, after which it would edit the messages pressed in.
const plan = values.quick ? { rounds: 3, milliseconds: 500, starts: 3 } : { rounds: 9, milliseconds: 1000, starts: 9 }
const quiet = 2500

// Beside the code, not in the folder for temporary files: that may be memory, on which durable costs nothing.
const folder = mkdtempSync(join(fileURLToPath(new URL('../..', import.meta.url)), '.data-bench-'))
