// Measures work by processor time, so that other processes on the machine change nothing.

/** The milliseconds of processor time that this process takes for the work, its other threads included. */
export function processorTime(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
