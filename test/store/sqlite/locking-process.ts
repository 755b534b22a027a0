// A separate process that takes the lock of a data folder, reports that, and keeps the lock until it is killed.

import { lockDataFolder } from '../../../store/sqlite/data-folder.ts'

const release = lockDataFolder(process.argv[2] ?? '')
process.stdout.write('locked\n')
process.stdin.on('end', release).resume()
