// A team with members who read English and Welsh: shared cards follow the channel's setting, messages each reader.

import assert from 'node:assert/strict'
import { eventually } from '../support/eventually.ts'
import type { Client } from '../support/people/client.ts'
import { comesToHave, comesToSee, five, goes, withFive } from './five-people.ts'

const welsh = { locale: 'cy-GB' }

describe('A team with readers of English and of Welsh', () => {
  const teams = withFive()

  /** The starter's client is in Welsh, and Bronwen's in English. */
  async function begun() {
    const room = teams().channel({ members: five })
    await room.person('Eleri', welsh).says('cychwyn')
    const at = (name: string, text: string, how?: typeof welsh) => room.person(name, how).looksAt(text)
    await eventually(() => at('Eleri', 'Team board', welsh))
    return { room, at, eleri: at('Eleri', 'Team board', welsh), bronwen: at('Bronwen', 'Team board') }
  }

  /** Eleri, who leads, sets the language of the channel in her own chat. */
  async function setsLanguage(eleri: Client, title: string, more = 'More'): Promise<void> {
    const chat = eleri.privately()
    const before = chat.messages()
    await goes(eleri, more, 'Gosodiadau')
    await comesToHave(chat, before + 1)
    await chat.presses('Rheolau ac arweinwyr')
    chat.fills({ 'Iaith y cardiau y mae pawb yn eu darllen': title })
    await chat.presses('Cadw')
    assert.match(chat.sees(), /gosodiadau wedi’u cadw/)
  }

  it('reads the board in English, whichever language its starter reads, and each reader can turn it', async () => {
    const { eleri, bronwen } = await begun()
    assert.match(bronwen.sees(), /Team board/)
    assert.ok(bronwen.buttons().includes('Cymraeg'))
    await bronwen.presses('Cymraeg')
    assert.match(bronwen.sees(), /Bwrdd y tîm/)
    assert.match(eleri.sees(), /Team board/, 'It turned for the presser alone.')
    await bronwen.presses('English')
    assert.match(bronwen.sees(), /Team board/)
    await eleri.presses('Cymraeg')
    assert.match(eleri.sees(), /Bwrdd y tîm/)
    // The reply to a press is for that person only, in the language that they chose for the card.
    await eleri.presses('Canlyniadau')
    assert.match(eleri.sees(), /Canlyniadau/)
    await bronwen.presses('Results')
    assert.match(bronwen.sees(), /Nothing is answered yet|Results/)
  })

  it('keeps a card in the language that a reader turned it to, until the next posted message', async () => {
    const { bronwen } = await begun()
    await bronwen.presses('Cymraeg')
    await goes(bronwen, 'Canlyniadau', 'Bwrdd')
    assert.match(bronwen.sees(), /Bwrdd y tîm/)
    await bronwen.presses('Rhagor')
    assert.ok(bronwen.buttons().includes('Bwrdd'))
    // The card's language is not saved as a choice: a typed message is answered in her own language.
    const typing = bronwen.privately()
    await typing.says('start')
    assert.match(typing.sees(), /Yes means:/)
  })

  it('votes in the language that a reader turned the question to', async () => {
    const { eleri, at } = await begun()
    await eleri.presses('Answer together')
    await eventually(() => at('Bronwen', 'Yes means:'))
    const bronwen = at('Bronwen', 'Yes means:')
    await goes(bronwen, 'Cymraeg', 'Ydy')
    assert.match(bronwen.sees(), /Ystyr Ydy:/)
  })

  it('ignores a forged language of a card', async () => {
    const { bronwen } = await begun()
    const drawn = bronwen.card()
    const forged = JSON.parse(JSON.stringify(drawn).replaceAll('{"do":"results"', '{"lang":"xx","do":"results"'))
    await bronwen.presses('Results', forged)
    assert.match(bronwen.sees(), /Nothing is answered yet|Results/)
  })

  it('votes in both languages on one question', async () => {
    const { eleri, at } = await begun()
    await eleri.presses('Answer together')
    await eventually(() => at('Bronwen', 'Yes means:'))
    const [bronwen, atEleri] = [at('Bronwen', 'Yes means:'), at('Eleri', 'Yes means:', welsh)]
    await atEleri.presses('Cymraeg')
    assert.match(atEleri.sees(), /Ystyr Ydy:/)
    await atEleri.presses('Ydy')
    assert.match(atEleri.sees(), /Ystyr Ydy:/)
    await bronwen.presses('No')
    assert.match(bronwen.sees(), /Yes means:/)
    await comesToSee(at('Tariq', 'Yes means:'), /2 of 5/)
  })

  it('reads only the language that a lead has set', async () => {
    const { room, eleri, at } = await begun()
    await setsLanguage(eleri, 'Cymraeg')
    await eventually(() => at('Bronwen', 'Bwrdd y tîm'))
    const bronwen = at('Bronwen', 'Bwrdd y tîm')
    assert.ok(!bronwen.buttons().includes('English') && !bronwen.buttons().includes('Cymraeg'))
    const typing = room.person('Bronwen')
    await typing.says('results')
    assert.match(typing.sees(), /Canlyniadau|Nid oes dim wedi’i ateb eto/)
    await setsLanguage(at('Eleri', 'Bwrdd y tîm', welsh), 'Saesneg', 'Rhagor')
    await comesToSee(bronwen, /Team board/)
    assert.ok(!bronwen.buttons().includes('Cymraeg'))
    const again = room.person('Eleri', welsh)
    await again.says('canlyniadau')
    assert.match(again.sees(), /Results|Nothing is answered yet/)
  })

  it('gets replies to typed words in the language of the typist, with a button for the other', async () => {
    const { room } = await begun()
    const eleri = room.person('Eleri', welsh)
    await eleri.says('cymorth')
    assert.match(eleri.sees(), /Beth y gallaf ei wneud yma/)
    const bronwen = room.person('Bronwen').looksAt('Beth y gallaf ei wneud yma')
    await bronwen.presses('English')
    assert.match(bronwen.sees(), /What I can do here/)
    assert.match(eleri.sees(), /Beth y gallaf ei wneud yma/)
  })

  it('gets personal messages each in their own language', async () => {
    const { bronwen, eleri, room } = await begun()
    await eleri.presses('Take a function')
    await eleri.presses('Cymryd: Gweithio ystwyth')
    const chat = await comesToHave(eleri.privately(), 1)
    assert.match(chat.sees(), /Eich maes chi: Gweithio ystwyth/)
    await bronwen.presses('Take a function')
    await bronwen.presses('Take Culture, people and skills')
    const own = await comesToHave(bronwen.privately(), 1)
    assert.match(own.sees(), /Culture, people and skills is yours/)
    // The board has come back for everybody, in English.
    await comesToSee(eleri, /Team board/)
    await goes(eleri, 'More', 'Atgoffa')
    await comesToHave(own, 2)
    assert.match(own.sees(), /questions still open/)
    // Bronwen hands hers over to Eleri.
    await room.person('Bronwen').says('hand over culture to @Eleri')
    await comesToHave(chat, 3)
    assert.match(chat.sees(), /Eich maes chi: Diwylliant, pobl a sgiliau/)
  })

  it('cannot be tricked by a forged press to do more than show the other language', async () => {
    const { bronwen, eleri } = await begun()
    const drawn = bronwen.card()
    const forged = JSON.parse(JSON.stringify(drawn).replaceAll(/"show":\{"do":"board"/g, '"show":{"do":"erase-return"'))
    await bronwen.presses('Cymraeg', forged)
    assert.doesNotMatch(eleri.sees(), /deleted/)
    assert.match(bronwen.sees(), /Ni newidiwyd dim/)
  })
})
