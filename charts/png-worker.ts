// The thread that draws pictures: one SVG document in, the data address of one PNG out.

import { parentPort } from 'node:worker_threads'
import { pngOf } from './png.ts'

parentPort?.on('message', ({ id, svg }: { readonly id: number; readonly svg: string }) => {
  try {
    // Encoded here, so that the thread that serves people has nothing left to work out.
    parentPort?.postMessage({ id, url: `data:image/png;base64,${Buffer.from(pngOf(svg)).toString('base64')}` })
  } catch (error) {
    parentPort?.postMessage({ id, fault: error instanceof Error ? error.message : String(error) })
  }
})
