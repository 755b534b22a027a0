// Times the picture of the results in its thread, and the time that the serving thread loses.

import type { QuestionSet } from '../../../assessment/question-set.ts'
import { wordsFor } from '../../../cards/parts/words.ts'
import { resultsChart } from '../../../cards/results/results-chart.ts'
import { pictureDrawer } from '../../../charts/picture-drawer.ts'
import { summarise } from '../../../scoring/summarise.ts'
import { median } from './figures.ts'

export type PictureCost = {
  /** Milliseconds from the first request to its picture, including the start of the thread. */
  readonly first: number
  /** Milliseconds for a later picture (the median). */
  readonly next: number
  /** Processor milliseconds that one picture takes in the serving thread (the median). */
  readonly here: number
  /** Megabytes by which the process grows, with the thread and its pictures. */
  readonly memory: number
  /** Bytes of the PNG of ninety answers. */
  readonly bytes: number
}

const pictures = 30

export async function pictureCost(set: QuestionSet): Promise<PictureCost> {
  const words = wordsFor(set, 'en-GB')
  const asked = [...set.questions.keys()]
  // Each picture differs, so that none comes from the cache.
  const summaries = Array.from({ length: pictures + 1 }, (_, nth) =>
    summarise(
      set,
      Object.fromEntries(asked.map((id, index) => [id, index % 3 === 0 || index < 2 * nth ? 'no' : 'yes'])),
    ),
  )
  const before = process.memoryUsage.rss()
  const drawer = pictureDrawer()
  const drawn: { readonly took: number; readonly here: number; readonly url: string }[] = []
  for (const summary of summaries) {
    const began = performance.now()
    const used = process.threadCpuUsage()
    const url = await drawer.draw(resultsChart(words, summary).svg)
    const { user, system } = process.threadCpuUsage(used)
    drawn.push({ took: performance.now() - began, here: (user + system) / 1000, url })
  }
  const memory = (process.memoryUsage.rss() - before) / 1024 / 1024
  await drawer.close()
  const [first, ...later] = drawn
  const data = first?.url.split(',')[1] ?? ''
  return {
    first: first?.took ?? 0,
    next: median(later.map(({ took }) => took)),
    here: median(later.map(({ here }) => here)),
    memory,
    bytes: Buffer.from(data, 'base64').length,
  }
}
