// The part of a test's environment that a program started by it gets.

const { PATH, NODE_COMPILE_CACHE } = process.env

/**
 * The path of programs, and the folder of Node's compile cache if there is one. The settings of the machine do not leak in.
 */
export const programEnvironment: Readonly<Record<string, string>> = {
  ...(PATH && { PATH }),
  ...(NODE_COMPILE_CACHE && { NODE_COMPILE_CACHE }),
}
