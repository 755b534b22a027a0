// A council return compared with other councils: asked for in words, in the channel and in one's own chat.

import assert from 'node:assert/strict'
import { setMeaning } from '../../questions/meaning.ts'
import { publish } from '../../scoring/benchmark/publish.ts'
import { sampleCouncils } from '../../tools/results/benchmark/sample-councils.ts'
import { dma as set } from '../scoring/sets.ts'
import { inTeams } from '../support/bots/teams.ts'
import { opened, withFive } from './five-people.ts'

const meaning = setMeaning(set)
const benchmark = publish(sampleCouncils(set, meaning, 40, 'journey'), {
  ...{ set, meaning, on: '2027-09-01', coin: () => false },
}).publication

describe('Comparing with other councils', () => {
  const teams = withFive({ benchmark })

  it('shows the other councils beside an open return, and says that the standing comes after submitting', async () => {
    const { on } = await opened(teams())
    await on.Fergus.says('how do we compare with other councils?')
    const { sees } = on.Fergus.looksAt('Compared with other councils')
    assert.match(sees(), /Compared with 40 councils of all types\. Figures of 1 Sept 2027\./)
    assert.match(sees(), /The other councils are made up/)
    assert.match(sees(), /Submit it to see how it stands/)
    assert.doesNotMatch(sees(), /around the median|lower quartile,/)
  })

  it('does not compare a personal view', async () => {
    const officer = teams().person('Ffion Morgan')
    await officer.says('start')
    await officer.says('benchmark')
    assert.match(officer.sees(), /Only a council return is compared with other councils/)
  })
})

describe('Comparing without a benchmark', () => {
  const teams = inTeams()

  it('says what is missing if nothing is started yet', async () => {
    const officer = teams().person('Ffion Morgan')
    await officer.says('compare with other councils')
    assert.match(officer.sees(), /Start a return in a channel first/)
  })
})
