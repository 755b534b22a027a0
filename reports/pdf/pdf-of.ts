// Draws a board paper as a tagged PDF that screen readers can read (PDF/UA-1), with Typst.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler'
import type { Paper } from '../paper/paper.ts'
import { drawableWith } from './drawable.ts'

const template = readFileSync(new URL('board-paper.typ', import.meta.url), 'utf8')
const folder = join(dirname(createRequire(import.meta.url).resolve('source-sans/package.json')), 'TTF')
const fonts = ['Regular', 'Semibold'].map((cut) => readFileSync(join(folder, `SourceSans3-${cut}.ttf`)))
const drawable = drawableWith(fonts[0] ?? Buffer.alloc(0))

/** The bytes of the PDF. Throws an Error with Typst's message if Typst refuses the paper, which is a bug. */
export function pdfOf(paper: Paper): Uint8Array {
  const compiler = NodeCompiler.create({
    fontArgs: [{ fontBlobs: fonts }],
  })
  const compiled = compiler.compile({ mainFileContent: template, inputs: { paper: dataOf(paper) } })
  if (compiled.result === null) throw new Error(`Typst: ${complaints(compiler, compiled.takeDiagnostics())}`)
  const creationTimestamp = Math.floor(Date.parse(paper.at) / 1000)
  return new Uint8Array(compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp }))
}

const dataOf = (paper: Paper): string =>
  JSON.stringify(paper, (_, value: unknown) => (typeof value === 'string' ? drawable(value) : value))

const complaints = (compiler: NodeCompiler, error: NodeError | null): string =>
  error === null ? 'no document' : JSON.stringify(compiler.fetchDiagnostics(error))
