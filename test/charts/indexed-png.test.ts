// Pictures with a palette, read back by a PNG reader of another maker.

import assert from 'node:assert/strict'
import UPNG from 'upng-js'
import { indexedPng } from '../../charts/indexed-png.ts'
import { indexed } from '../../charts/palette.ts'

const opaque = 255
const white = [255, 255, 255, opaque]
const black = [0, 0, 0, opaque]
const nearlyBlack = [3, 2, 1, opaque]

const pixels = (...colours: readonly (readonly number[])[]) => Uint8Array.from(colours.flat())

function readBack(png: Uint8Array) {
  const image = UPNG.decode(Uint8Array.from(png).buffer)
  return { width: image.width, height: image.height, rgba: new Uint8Array(UPNG.toRGBA8(image)[0] ?? []) }
}

describe('a PNG with a palette', () => {
  it('gives every pixel back when the palette has room for all colours', () => {
    const width = 17
    const height = 9
    const rgba = Uint8Array.from({ length: width * height * 4 }, (_, at) => (at % 4 === 3 ? opaque : (at >> 2) % 120))
    assert.deepEqual(readBack(indexedPng(indexed(rgba, 256), width, height)), { width, height, rgba })
  })

  it('keeps the commonest colours and draws another one in the nearest', () => {
    const rgba = pixels(white, white, white, black, black, nearlyBlack)
    const { palette } = indexed(rgba, 2)
    assert.equal(palette.length, 2)
    const { rgba: drawn } = readBack(indexedPng(indexed(rgba, 2), 3, 2))
    assert.deepEqual(drawn, pixels(white, white, white, black, black, black))
  })

  it('has no more colours than it may, whatever the picture holds', () => {
    const rgba = Uint8Array.from({ length: 4000 }, (_, at) => (at % 4 === 3 ? opaque : (at * 2654435761) % 256))
    const { rgba: drawn } = readBack(indexedPng(indexed(rgba, 64), 40, 25))
    const colours = new Set(new Uint32Array(drawn.buffer))
    assert.ok(colours.size <= 64 && colours.size > 1, String(colours.size))
  })

  it('reads pixels that lie in the middle of a larger buffer', () => {
    const around = pixels(nearlyBlack, white, black, nearlyBlack)
    const { rgba } = readBack(indexedPng(indexed(around.subarray(4, 12), 4), 2, 1))
    assert.deepEqual(rgba, pixels(white, black))
  })
})
