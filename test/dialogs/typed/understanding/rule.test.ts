// Rules in order of precedence, and the values that they share.

import assert from 'node:assert/strict'
import { firstFound, lazily } from '../../../../dialogs/typed/understanding/rule.ts'

describe('a list of rules', () => {
  it('is asked in its order, until one finds something', () => {
    const asked: string[] = []
    const rule = (name: string, found?: string) => () => {
      asked.push(name)
      return found
    }
    const rules = [rule('first'), rule('second', ''), rule('third', 'late')]
    assert.equal(firstFound(rules, 'a text'), '')
    assert.deepEqual(asked, ['first', 'second'])
  })

  it('finds nothing in a text that no rule recognises', () => {
    assert.equal(firstFound([() => undefined], 'a text'), undefined)
  })
})

describe('a shared value', () => {
  it('is worked out when it is first needed, and once, also if it is undefined', () => {
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
