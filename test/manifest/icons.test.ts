// The two icons have the sizes and colours that Teams asks for.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'

type Picture = { readonly width: number; readonly height: number; readonly pixels: readonly Uint8Array[] }

/** Reads a PNG of 8-bit RGB or RGBA: the only kinds that the browser which draws the icons writes. */
function readPng(path: string): Picture {
  const file = readFileSync(path)
  const [width, height, depth, kind] = [file.readUInt32BE(16), file.readUInt32BE(20), file[24], file[25]]
  assert(depth === 8 && (kind === 2 || kind === 6), 'not an 8-bit RGB or RGBA picture')
  const size = kind === 6 ? 4 : 3

  const data: Buffer[] = []
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at)
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(file.subarray(at + 8, at + 8 + length))
    at += 12 + length
  }
  const bytes = unfilter(inflateSync(Buffer.concat(data)), width * size, size)
  const pixels = Array.from({ length: width * height }, (_, n) => bytes.subarray(n * size, (n + 1) * size))
  return { width, height, pixels }
}

/** Undoes the five line filters of the PNG specification (section 9). */
function unfilter(lines: Uint8Array, width: number, size: number): Uint8Array {
  const height = lines.length / (width + 1)
  const bytes = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const left = x >= size ? (bytes[y * width + x - size] ?? 0) : 0
      const above = y > 0 ? (bytes[(y - 1) * width + x] ?? 0) : 0
      const corner = x >= size && y > 0 ? (bytes[(y - 1) * width + x - size] ?? 0) : 0
      const estimate = left + above - corner
      const [a, b, c] = [left, above, corner].map((value) => Math.abs(estimate - value)) as [number, number, number]
      const paeth = a <= b && a <= c ? left : b <= c ? above : corner
      const guess = [0, left, above, (left + above) >> 1, paeth][lines[y * (width + 1)] ?? 0] ?? 0
      bytes[y * width + x] = (lines[y * (width + 1) + 1 + x] ?? 0) + guess
    }
  }
  return bytes
}

describe('The icons', () => {
  it('the colour icon is 192 by 192 and fills its square', () => {
    const { width, height, pixels } = readPng('manifest/color.png')
    assert.deepEqual([width, height], [192, 192])
    assert(
      pixels.every((pixel) => (pixel[3] ?? 255) === 255),
      'nothing of it is transparent',
    )
    assert.deepEqual([...(pixels[0] ?? [])].slice(0, 3), [0x12, 0x35, 0x5b], "the background is the manifest's accent")
  })

  it('the outline icon is 32 by 32, white on nothing', () => {
    const { width, height, pixels } = readPng('manifest/outline.png')
    assert.deepEqual([width, height], [32, 32])
    const drawn = pixels.filter((pixel) => pixel[3] !== 0)
    assert(
      drawn.every((pixel) => [...pixel].slice(0, 3).every((channel) => channel === 255)),
      'all that is drawn is white',
    )
    assert(drawn.some((pixel) => pixel[3] === 255) && drawn.length < pixels.length / 2, 'most of it is transparent')
  })
})
