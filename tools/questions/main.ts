// Commands for people who write question sets: `npm run questions -- check DIR`, `diff`, `sheet` and `preview`.

import { processEnvironment } from '../../bot/settings/process-environment.ts'
import { runCommand } from '../command/run-command.ts'
import { runQuestions, usage } from './run-questions.ts'

await runCommand(usage, (args) => runQuestions(args, processEnvironment))
