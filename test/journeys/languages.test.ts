// Each person reads their own language, chosen or by their client, and types in either.

import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import { inTeams } from '../support/bots/teams.ts'

describe('The language of a person', () => {
  const teams = inTeams()

  it('is the one of their Teams, or English if the bot does not speak that', async () => {
    const eleri = teams().person('eleri', { locale: 'cy-GB' })
    await eleri.says('cychwyn')
    assert.equal(eleri.isAsked(), 'LEAD-1C')
    assert.match(eleri.sees(), /Ystyr Ydy:/)
    assert.deepEqual(eleri.buttons().slice(0, 3), ['Ydy', 'Nac ydy', 'Ddim yn siŵr'])
    const ann = teams().person('ann', { locale: 'fr-FR' })
    await ann.says('start')
    assert.match(ann.sees(), /Yes means:/)
  })

  it('can be chosen with a button on the first card, and is remembered', async () => {
    const ann = teams().person('ann')
    await ann.installs()
    assert.match(ann.sees(), /How digitally mature/)
    await ann.presses('Cymraeg')
    assert.match(ann.sees(), /O hyn ymlaen, byddaf yn ysgrifennu atoch yn Gymraeg/)
    await ann.presses('Cychwyn')
    assert.match(ann.sees(), /Ystyr Ydy:/)
    await teams().stopsBot()
    await teams().startsBot()
    await ann.says('results')
    assert.match(ann.sees(), /Canlyniadau/)
    await ann.says('English')
    assert.match(ann.sees(), /From now on I write to you in English/)
    await ann.says('canlyniadau')
    assert.match(ann.sees(), /Results so far/)
  })

  it('can be chosen in the settings too, and by a sentence that asks for it', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.says('settings')
    await ann.presses('Language')
    assert.match(ann.sees(), /I write to you in English/)
    await ann.presses('Cymraeg')
    assert.match(ann.sees(), /byddaf yn ysgrifennu atoch yn Gymraeg/)
    await ann.says('Saesneg os gwelwch yn dda')
    assert.match(ann.sees(), /From now on I write to you in English/)
    await ann.says('in Welsh please')
    assert.match(ann.sees(), /yn Gymraeg/)
  })

  it('stays the same when they type a command or an answer in the other language', async () => {
    const ann = teams().person('ann')
    await ann.says('cychwyn')
    assert.match(ann.sees(), /Yes means:/)
    await ann.says('ydy')
    assert.match(ann.sees(), /Saved Yes:/)
    await ann.says('nac oes')
    assert.match(ann.sees(), /Saved No:/)
    await ann.says('bylchau')
    assert.match(ann.sees(), /Gaps, in the order|No gap/)
    const eleri = teams().person('eleri', { locale: 'cy' })
    await eleri.says('start')
    await eleri.says('yes')
    assert.match(eleri.sees(), /Cadwyd Ydy:/)
    await eleri.says('gaps')
    assert.match(eleri.sees(), /Bylchau|bwlch/)
    await eleri.says('does the Welsh Government see this?')
    assert.match(eleri.sees(), /Pwy/)
  })

  it('decides whether "do", "ie" and "na" are answers', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    for (const word of ['do', 'ie', 'na', 'do i']) {
      await ann.says(word)
      assert.doesNotMatch(ann.sees(), /Saved/, word)
    }
    const eleri = teams().person('eleri', { locale: 'cy-GB' })
    for (const [word, saved] of [
      ['do', /Cadwyd Ydy:/],
      ['na', /Cadwyd Nac ydy:/],
      ['Ie!', /Cadwyd Ydy:/],
    ] as const) {
      await eleri.says('cychwyn')
      await eleri.says(word)
      assert.match(eleri.sees(), saved, word)
    }
  })

  it('is deleted with their data, and never appears in the log', async () => {
    const ann = teams().person('ann')
    const record = () => {
      const file = new DatabaseSync(teams().file, { readOnly: true })
      const rows = file.prepare("SELECT document FROM documents WHERE kind = 'person'").all()
      file.close()
      return rows.map(({ document }) => String(document))
    }
    await ann.says('Cymraeg')
    assert.match(record().join(), /"language":\{"tag":"cy","chosen":true\}/)
    await ann.says('dileu fy nata')
    assert.deepEqual(record(), [])
    await ann.says('Cymraeg')
    await ann.presses('Cychwyn')
    await ann.presses('Ydy')
    await ann.says('dileu')
    await ann.presses('Dileu am byth')
    assert.deepEqual(record(), [])
    await ann.says('help')
    assert.match(ann.sees(), /What I can do/)
    assert.deepEqual(record(), [])
    assert.doesNotMatch(teams().log.join('\n'), /"cy"|locale|cymraeg/i)
  })
})

describe('An assessment in Welsh only', () => {
  const teams = inTeams()

  it('works from the start to the results and back', async () => {
    const eleri = teams().person('eleri', { locale: 'cy-GB' })
    await eleri.says('helo')
    assert.match(eleri.sees(), /Beth y gallaf ei wneud/)
    await eleri.says('cychwyn')
    for (const answer of ['ydy', 'Nac ydy', 'ddim yn siŵr', 'oes', 'nac oes']) await eleri.says(answer)
    assert.equal(eleri.isAsked(), 'LEAD-3P')
    await eleri.says('nôl')
    await eleri.says('parhau')
    await eleri.says('dadwneud')
    assert.match(eleri.sees(), /Tynnwyd yr ateb yn ôl/)
    await eleri.says('hepgor')
    await eleri.says('cynnydd')
    assert.match(eleri.sees(), /Cynnydd/)
    await eleri.says('adolygu')
    assert.match(eleri.sees(), /Eich atebion/)
    await eleri.says('canlyniadau')
    assert.match(eleri.sees(), /Canlyniadau hyd yma/)
    await eleri.says('bylchau')
    assert.match(eleri.sees(), /Bylchau, yn y drefn i’w cau/)
    await eleri.says('gosodiadau')
    assert.match(eleri.sees(), /Iaith\n?Cymraeg|Iaith/)
    await eleri.says('gorffen')
    await eleri.presses('Gorffen nawr')
    assert.match(eleri.sees(), /Gorffennwyd ar/)
    assert.doesNotMatch(eleri.sees(), /\b(the|and|your|of)\b/)
  })
})
