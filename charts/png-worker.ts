// The worker thread that draws pictures: takes an SVG document and returns its PNG as a data URL.

import { pngOf } from './png.ts'

/** Encodes the PNG here, so that the main thread has no work left. */
export default (svg: string): string => `data:image/png;base64,${Buffer.from(pngOf(svg)).toString('base64')}`
