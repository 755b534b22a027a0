// All ninety questions answered through the bot; every figure of the results was worked out by hand.

import assert from 'node:assert/strict'
import { inTeams } from '../support/bots/teams.ts'

const [Y, N, U] = ['Yes', 'No', 'Not sure']

/** For each function, in order, the presses of its levels: commitment, practice, commitment, practice ... */
const pressed = [
  [Y, Y, Y, Y, Y, Y, Y, Y, Y, Y], // Leadership: level 5, score 5
  [Y, Y, Y, Y, N, N, N, N, N, N], // Culture: level 2, score 2
  [Y, N, Y, N, Y, N, Y, N, Y, N], // Agile working: level 0 plus, score 2.5
  [N, Y, N, Y, N, Y, N, Y, N, Y], // Services: level 0 plus, score 2.5
  [N, N, N, N, N, N, N, N, N, N], // Inclusion: level 0, score 0
  [U, U, U, U, U, U, U, U, U, U], // Data: level 0, score 0, ten unknown
  [Y, Y, Y, N, N, N, N, N, N, N], // Technology: level 1 plus, score 1.5
  [Y, Y, Y, Y, Y, Y, Y, N, U, U], // Cyber: level 3 plus, score 3.5, two unknown
  [Y, Y, Y, Y, Y, Y, Y, Y, N, N], // Governance: level 4, score 4
].flat()

describe('All ninety questions', () => {
  const teams = inTeams()

  it('pressed one by one lead to the results', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    for (const title of pressed) await ann.presses(title)
    const seen = ann.sees()
    assert.equal(ann.messages(), 1)
    assert.match(seen, /All 90 questions are answered\./)
    assert.match(seen, /At least: 12 questions are answered Not sure/)
    // (5 + 2 + 2.5 + 2.5 + 0 + 0 + 1.5 + 3.5 + 4) / 9 = 21 / 9 = 2.33
    assert.match(seen, /Overall score\n2\.3 of 5\nScore 2\.3 of 5/)
    // 10 + 4 + 5 + 5 + 0 + 0 + 3 + 7 + 8 = 42 of 90, which is 47 per cent.
    assert.match(seen, /42 of 90 criteria in place \(47%\)/)
    // LEAD, CULT, TECH, CYBR and GOVN have reached level 1: more than half of nine.
    assert.match(seen, /Typical level\n5 of 9 functions have reached level 1, Started/)
    assert.match(
      seen,
      /Furthest behind\nInclusion, engagement and place; Data, insight and responsible AI: not started/,
    )
    assert.match(seen, /Digital leadership and strategy\nLevel 5, Leading · 5\.0 of 5 · target 3 reached\n/)
    assert.match(
      seen,
      /Culture, people and skills\nLevel 2, Resourced · 2\.0 of 5\n2 of 2 criteria missing to level 3\n/,
    )
    assert.match(seen, /Agile working\nWorking towards level 1 · 2\.5 of 5\n1 of 2 criteria missing to level 1\n/)
    assert.match(seen, /Digital services and customers\nWorking towards level 1 · 2\.5 of 5\n/)
    assert.match(seen, /Inclusion, engagement and place\nNot started · 0\.0 of 5\n/)
    assert.match(
      seen,
      /Data, insight and responsible AI\nNot started · 0\.0 of 5\n2 of 2 .*\nAt most level 5 \(10 Not sure\)/,
    )
    assert.match(seen, /Technology and platforms\nLevel 1\+, Started · 1\.5 of 5\n/)
    assert.match(seen, /Cyber, resilience and assurance\nLevel 3\+, Established · 3\.5 of 5 · target 3 reached\n/)
    assert.match(seen, /Governance, investment and commissioning\nLevel 4, Managed · 4\.0 of 5 · target 3 reached\n/)
    // Commitments: 5 + 2 + 5 + 0 + 0 + 0 + 2 + 4 + 4 = 22 of 45. Practices: 5 + 2 + 0 + 5 + 0 + 0 + 1 + 3 + 4 = 20 of 45.
    assert.match(
      seen,
      /Commitment\n49%\nCommitment 49%\nPractice\n44%\nPractice 44%\n5 points more promised than practised/,
    )
    assert.match(seen, /Starting out/)
    assert.match(
      seen,
      /Provided: 5 of 5 criteria \(100%\)\nTaken up: 0 of 5 criteria \(0%\)\n100 points more provided than taken up/,
    )
    assert.match(seen, /Digital leadership: 10 of 10 criteria \(100%\)\nCulture: 4 of 10 criteria \(40%\)/)
    // Not met: 90 - 42 = 48, up to level 3: 23. Twelve of these are Not sure, six up to level 3: they are offered for answering.
    await ann.presses('Gaps')
    assert.match(ann.sees(), /17 things to do to reach the targets, of 36 in all\./)
    assert.match(
      ann.sees(),
      /12 questions are answered Not sure\nThey may be in place already, so no action is given\./,
    )
  })

  it('filled in on nine forms, commitments Yes and practices No, lead to the same card', async () => {
    const ben = teams().person('ben')
    await ben.says('start')
    for (const code of ['LEAD', 'CULT', 'AGIL', 'SERV', 'INCL', 'DATA', 'TECH', 'CYBR', 'GOVN']) {
      await ben.presses('More')
      await ben.presses('All on one form')
      for (const level of [1, 2, 3, 4, 5]) ben.fills({ [`${code}-${level}C`]: 'Yes', [`${code}-${level}P`]: 'No' })
      await ben.presses('Save')
      assert.match(
        ben.sees(),
        /is answered, thank you\. 5 of 10 in place\. 1 criterion missing to level 1\.\nSaved 10 answers\./,
      )
      await ben.presses('Continue')
    }
    assert.match(ben.sees(), /Overall score\n2\.5 of 5/)
    assert.match(ben.sees(), /Typical level\nMost functions have not reached level 1 yet/)
    assert.match(ben.sees(), /Furthest behind\nAll functions are alike: working towards level 1/)
    assert.match(ben.sees(), /100 points more promised than practised\nDecided, not yet done/)
    assert.doesNotMatch(ben.sees(), /still open|At least/)
    assert.equal(ben.messages(), 1)
  })
})
