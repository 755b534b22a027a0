// A process of its own that holds a data file for itself, from the moment it says so until its input ends.

import { DatabaseSync } from 'node:sqlite'

const database = new DatabaseSync(process.argv[2] ?? '')
database.exec('BEGIN EXCLUSIVE')
process.stdout.write('held\n')
process.stdin.on('end', () => database.exec('ROLLBACK')).resume()
