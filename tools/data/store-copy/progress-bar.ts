// How far a long piece of work has come: a bar on a terminal, a line now and then in a log.

/** Where it is shown; `process.stderr` for one. */
export type Screen = { readonly isTTY?: boolean; write(text: string): unknown }

const width = 30

/** Shows how many of how many are done, each time it has something new to show. */
export function progressBar(screen: Screen): (done: number, total: number) => void {
  const step = screen.isTTY ? 1 : 10
  let shown = 0
  return (done, total) => {
    const percent = Math.floor((done / total) * 100)
    // Several are under way at once, and do not end in their order.
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
