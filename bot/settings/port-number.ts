// The schema of the port that the bot listens on: a number, never a pipe.

import { z } from 'zod'
import { given } from './environment.ts'

// Azure App Service on Windows sets PORT to the name of a pipe; Unix programs accept the path of a socket there.
const isPipe = (port: string) => /[\\/]/.test(port)

/** The schema of PORT: 3978 by default, 0 for any free port. */
export const portNumber = given
  .pipe(
    z
      .string()
      .refine((port) => !isPipe(port), {
        error: 'is a pipe or the path of a socket, which is not supported: give a port number, such as 3978',
        abort: true,
      })
      .regex(/^\d{1,5}$/, 'must be a port number, such as 3978')
      .default('3978'),
  )
  .transform(Number)
  .refine((port) => port < 65536, 'must be at most 65535')
