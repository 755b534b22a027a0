// Rules in order of precedence, and the values that they share.

import assert from 'node:assert/strict'
import { firstFound, lazily } from '../../../../dialogs/typed/understanding/rule.ts'

describe('A list of rules', () => {
  it('is tried in order, until one rule finds something', () => {
    const asked: string[] = []
    const rule = (name: string, found?: string) => () => {
      asked.push(name)
      return found
    }
    const rules = [rule('first'), rule('second', ''), rule('third', 'late')]
    assert.equal(firstFound(rules, 'a text'), '')
    assert.deepEqual(asked, ['first', 'second'])
  })

  it('finds nothing in a text that no rule matches', () => {
    assert.equal(firstFound([() => undefined], 'a text'), undefined)
  })
})

describe('A lazily computed value', () => {
  it('is computed once, when it is first needed, even if it is undefined', () => {
    let times = 0
    const value = lazily(() => {
      times += 1
      return undefined
    })
    assert.equal(times, 0)
    assert.equal(value(), undefined)
    assert.equal(value(), undefined)
    assert.equal(times, 1)
  })
})
