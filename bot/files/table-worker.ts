// The thread that reads the table in one file: its bytes in, the table out.

import { parentPort, workerData } from 'node:worker_threads'
import { tableOfAnswers } from '../../reports/reading/proposals/read-proposals.ts'

parentPort?.postMessage(await tableOfAnswers(workerData as Uint8Array))
