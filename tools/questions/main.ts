// Commands for people who write question sets: `npm run questions -- check DIR`, `diff`, `sheet` and `preview`.

import { runCommand } from '../command/run-command.ts'
import { runQuestions, usage } from './run-questions.ts'

await runCommand(usage, (args, { environment }) => runQuestions(args, environment))
