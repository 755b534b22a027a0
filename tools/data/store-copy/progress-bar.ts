// Shows progress: a bar on a terminal, or an occasional line in a log.

/** The output, such as `process.stderr`. */
export type Screen = { readonly isTTY?: boolean; write(text: string): unknown }

const width = 30

/** Returns a function that shows the percentage: each new per cent on a terminal, every ten per cent in a log. */
export function progressBar(screen: Screen): (done: number, total: number) => void {
  const step = screen.isTTY ? 1 : 10
  let shown = 0
  return (done, total) => {
    const percent = Math.floor((done / total) * 100)
    // Several steps run at once, and may end out of order.
    if (percent < (done === total ? shown : shown + step)) return
    shown = percent
    if (!screen.isTTY) {
      screen.write(`${percent} %\n`)
      return
    }
    const filled = Math.round((percent / 100) * width)
    const end = percent === 100 ? '\n' : ''
    screen.write(`\r[${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${String(percent).padStart(3)} %${end}`)
  }
}
