// How a long paper becomes shorter: the parts that stay, and the parts that it leaves to the workbook.

import assert from 'node:assert/strict'
import { contentOf } from '../../../reports/content/content-of.ts'
import type { ReportSource } from '../../../reports/content/source.ts'
import { allLengths } from '../../../reports/paper/lengths.ts'
import type { Block } from '../../../reports/paper/paper.ts'
import { paperOf } from '../../../reports/paper/paper-of.ts'
import { wordingIn } from '../../../reports/wording/wording.ts'
import { states } from '../states.ts'

function stateOf(state: string): ReportSource {
  const source = states[state]
  if (!source) throw new Error(`There is no state ${state}`)
  return source
}

const blocksOf = (state: string): readonly Block[] => {
  const source = stateOf(state)
  return paperOf(contentOf(source, 'en'), wordingIn('en', source.council)).blocks
}

const rowsOf = (blocks: readonly Block[], caption: string): number => {
  const table = blocks.find((block) => block.type === 'table' && block.caption === caption)
  return table?.type === 'table' ? table.rows.length : 0
}

const texts = (blocks: readonly Block[]): string =>
  blocks.map((block) => (block.type === 'paragraph' ? block.runs.map(({ text }) => text).join('') : '')).join('\n')

describe('The lengths of a paper', () => {
  it('is the usual one for a paper with few sections', () => {
    assert.equal(rowsOf(blocksOf('nothing met'), 'The plan'), 12)
  })

  it('leaves rows to the workbook, and says how many, if names are long and every section is there', () => {
    const blocks = blocksOf('everything at once, names of 80 letters')
    assert.equal(rowsOf(blocks, 'Level, score and target of each function'), 8)
    assert.equal(rowsOf(blocks, 'Criteria in place at each level'), 7)
    assert.equal(rowsOf(blocks, 'The plan'), 3)
    assert.equal(rowsOf(blocks, 'Yes answers by function, with what is missing'), 4)
    assert.match(texts(blocks), /The Excel workbook lists \d+ more\./)
  })

  it('keeps the functions with the least evidence and the largest changes', () => {
    const blocks = blocksOf('everything at once, names of 80 letters')
    const [table] = blocks.filter((block) => block.type === 'table' && block.caption.startsWith('Yes answers'))
    const without = table?.type === 'table' ? table.rows.map((row) => Number(row[3]?.text)) : []
    assert.deepEqual(
      without,
      without.toSorted((a, b) => b - a),
    )
  })

  it('has every list no longer than the lengths before', () => {
    for (const [nth, lengths] of allLengths.entries()) {
      const before = allLengths[nth - 1] ?? lengths
      for (const list of ['plan', 'open', 'earlier', 'functions'] as const)
        assert.ok(lengths[list] <= before[list], list)
      assert.ok(lengths.name.cut <= before.name.cut && lengths.name.cut <= lengths.name.whole)
    }
  })

  it('gives a paper without a result one message, not three', () => {
    const [first] = blocksOf('fresh')
    assert.deepEqual(first, { type: 'heading', level: 1, text: 'Main message' })
  })

  it('says in words what a level of zero means, and names no year twice', () => {
    const all = JSON.stringify(blocksOf('two functions left out'))
    assert.ok(!/"text":"0 ?"\},?\]/.test(all))
    assert.match(all, /Flexible Working \(Amendment\) Regulations 2023;/)
  })

  it('shows no figure for a function, or a role, that nobody has answered', () => {
    const all = stateOf('all met')
    const source = {
      ...all,
      answers: Object.fromEntries(Object.entries(all.answers).filter(([id]) => /^LEAD/.test(id))),
    }
    const content = contentOf(source, 'en')
    const { blocks } = paperOf(content, wordingIn('en', source.council))
    const one = content.functions.find(({ code }) => code === 'CULT') ?? assert.fail('The set has no CULT.')
    const rowIn = (caption: string) => {
      const table = blocks.find((block) => block.type === 'table' && block.caption === caption)
      const row = table?.type === 'table' ? table.rows.find(([name]) => name?.text === one.name) : undefined
      return row?.slice(1).map(({ text }) => text) ?? assert.fail(`${caption} has no row of ${one.name}.`)
    }
    assert.deepEqual(rowIn('Criteria in place at each level'), ['–', '–', '–', '–', '–'])
    assert.equal(rowIn('Open questions by function').at(-1), '–')
    const shares = blocks.find((block) => block.type === 'table' && block.caption === 'Shares of criteria in place')
    const named = shares?.type === 'table' ? shares.rows.map(([name]) => name?.text) : []
    assert.deepEqual(named, ['Commitments: what is decided', 'Practices: what is in use', 'Digital leadership'])
  })

  it('praises no balance of nothing', () => {
    assert.match(JSON.stringify(blocksOf('nothing met')), /No commitment and no practice is in place\./)
  })
})
