// A separate process that locks a data file, reports that on its output, and keeps the lock until its input ends.

import { DatabaseSync } from 'node:sqlite'

const database = new DatabaseSync(process.argv[2] ?? '')
database.exec('BEGIN EXCLUSIVE')
process.stdout.write('held\n')
process.stdin.on('end', () => database.exec('ROLLBACK')).resume()
