// The thread that draws pictures: one SVG document in, the data address of one PNG out.

import { pngOf } from './png.ts'

/** Encoded here, so that the thread that serves people has nothing left to work out. */
export default (svg: string): string => `data:image/png;base64,${Buffer.from(pngOf(svg)).toString('base64')}`
