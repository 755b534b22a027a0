// Parses citations: `LD` for a whole source, `LD:4` for a point of it.

import type { Citation, Source } from '../assessment/question-set.ts'

/** Reads a citation. Returns it, or a sentence that names the missing source or point. */
export function cite(written: string, sources: ReadonlyMap<string, Source>): Citation | { readonly fault: string } {
  const [code = '', ...rest] = written.split(':')
  const source = sources.get(code.trim())
  if (source === undefined) return { fault: `cites ${written}, but sources.yml has no source ${code.trim()}` }
  if (rest.length === 0) return { source }
  const point = rest.join(':').trim()
  if (Object.hasOwn(source.points, point)) return { source, point }
  return { fault: `cites ${written}, but ${source.code} has no point ${point} in sources.yml` }
}
