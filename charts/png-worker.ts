// The thread that draws pictures: one SVG document in, one PNG out.

import { parentPort } from 'node:worker_threads'
import { pngOf } from './png.ts'

parentPort?.on('message', ({ id, svg }: { readonly id: number; readonly svg: string }) => {
  try {
    const png = pngOf(svg)
    parentPort?.postMessage({ id, png }, [png.buffer as ArrayBuffer])
  } catch (error) {
    parentPort?.postMessage({ id, fault: error instanceof Error ? error.message : String(error) })
  }
})
