// Functions and their owners: taken, answered in the owner's chat, transferred, given back, and left by people who go.

import assert from 'node:assert/strict'
import { comesToHave, comesToSee, five, opened, takes, together, withFive } from './five-people.ts'

const agile = 'Agile working'
const digital = 'Digital leadership and strategy'

describe('A function with an owner', () => {
  const teams = withFive()

  it('is answered card by card in the personal chat, and the board shows the progress', async () => {
    const council = await opened(teams())
    const chat = await takes(council, 'Grace', agile)
    assert.match(chat.sees(), /Agile working is yours\n10 questions to answer, here in our own chat\./)
    assert.match(chat.sees(), /^Council return, started 4 May 2026/)
    await chat.presses('Begin')
    assert.equal(chat.isAsked(), 'AGIL-1C')
    assert.match(chat.sees(), /Everyone in “.+” can see this/)
    await chat.presses('Yes')
    await chat.says('no')
    assert.match(chat.sees(), /2 of 10 of your questions answered/)
    await comesToSee(council.on.Tariq, /2 of 90 questions answered.*Agile working\nGrace Example · .*\n2 of 10/s)
    assert.equal(council.on.Tariq.messages(), 1)
  })

  it('can be answered on the form too, and then only its own questions are asked', async () => {
    const council = await opened(teams())
    const chat = await takes(council, 'Grace', agile)
    await chat.presses('All on one form')
    chat.fills({ 'AGIL-1C': 'Yes', 'AGIL-1P': 'Not sure', 'AGIL-5P': 'No' })
    await chat.presses('Save')
    assert.match(chat.sees(), /Saved 3 answers\./)
    await comesToSee(council.on.Tariq, /3 of 90 questions answered/)
    await chat.says('my functions')
    await chat.presses('Continue')
    for (let answered = 3; answered < 10; answered++) {
      assert.match(chat.isAsked() ?? '', /^AGIL-/)
      await chat.presses('Yes')
    }
    assert.equal(chat.isAsked(), undefined)
    await comesToSee(council.on.Tariq, /10 of 90 questions answered/)
  })

  it('is left to its owner when the others answer together', async () => {
    const council = await opened(teams())
    await takes(council, 'Grace', digital)
    await comesToSee(council.on.Bronwen, /Grace Example/)
    const at = await together(council)
    assert.equal(at.Bronwen.isAsked(), 'CULT-1C')
    await council.on.Tariq.presses('Take a function')
    assert.ok(!council.on.Tariq.buttons().includes(`Take ${digital}`))
    assert.ok(!council.on.Tariq.buttons().includes(`Hand over ${digital}`))
  })

  it('can still be put to everybody, and an answer that the owner gave meanwhile is not overwritten', async () => {
    const council = await opened(teams())
    const { on, room } = council
    const chat = await takes(council, 'Grace', digital)
    await comesToSee(on.Bronwen, /Grace Example/)
    await on.Bronwen.presses(`See ${digital}`)
    await on.Bronwen.presses('Answer together')
    const bronwen = await comesToHave(room.person('Bronwen'), 2)
    const tariq = room.person('Tariq').looksAt('Yes means:')
    await tariq.presses('No')
    await comesToSee(bronwen, /1 of 5/)
    await bronwen.presses('Reveal')
    const revealed = bronwen.card()
    await chat.presses('Begin')
    await chat.presses('Yes')
    await bronwen.presses('Agree: No', revealed)
    assert.match(bronwen.sees(), /Grace Example said “Yes” on 4 May 2026\. Change it to “No”\?/)
    await bronwen.presses('Change to No')
    await comesToSee(tariq, /Recorded No for: Has the council named/)
  })
})

describe('Handing over', () => {
  const teams = withFive()

  it('works by button: the new owner gets a message, and the previous one cannot answer it any more', async () => {
    const council = await opened(teams())
    const chat = await takes(council, 'Grace', agile)
    await chat.presses('Begin')
    await chat.presses('Yes')
    const old = chat.card()
    await chat.says('my functions')
    await chat.presses('See Agile working')
    await chat.presses('Hand over')
    await chat.presses('Hand it to Fergus Example')
    assert.match(chat.sees(), /^My functions\nYou have no function to answer\./)
    const fergus = await comesToHave(council.on.Fergus.privately(), 1)
    assert.match(fergus.sees(), /Grace Example handed it to you\.\n10 questions, 9 of them still open\./)
    await comesToSee(council.on.Tariq, /Fergus Example · /)
    await chat.presses('No', old)
    assert.match(chat.sees(old), /Agile working is with Fergus Example: only they answer it/)
    await fergus.presses('Continue')
    assert.equal(fergus.isAsked(), 'AGIL-1P')
  })

  it('works by mention, and for any function if a lead does it', async () => {
    const council = await opened(teams())
    const { room, on } = council
    await takes(council, 'Grace', agile)
    const tariq = room.person('Tariq')
    await tariq.says('hand over agile working to @Tariq')
    assert.match(tariq.sees(), /Agile working is with Grace Example: only they answer it/)
    await room.person('Bronwen').says('hand over agile working to @Tariq')
    const chat = await comesToHave(on.Tariq.privately(), 1)
    assert.match(chat.sees(), /Bronwen Example handed it to you\./)
    await tariq.says('hand over @Eleri')
    await comesToHave(on.Eleri.privately(), 1)
    await comesToSee(on.Grace, /Agile working\nEleri Example · /)
  })

  it('can give the function back to the team, which is then asked together', async () => {
    const council = await opened(teams())
    const chat = await takes(council, 'Grace', digital)
    await chat.presses('Hand over')
    await chat.presses('Nobody: give it back to the team')
    assert.match(chat.sees(), /^My functions\nYou have no function to answer\./)
    await comesToSee(council.on.Bronwen, /strategy\nNobody yet/)
    const at = await together(council)
    assert.equal(at.Bronwen.isAsked(), 'LEAD-1C')
  })

  it('is refused on an old card if the function has a new owner since', async () => {
    const council = await opened(teams())
    const chat = await takes(council, 'Grace', agile)
    await chat.presses('Hand over')
    const old = chat.card()
    await chat.presses('Hand it to Fergus Example')
    await chat.presses('Hand it to Tariq Example', old)
    assert.match(chat.sees(), /Agile working is with Fergus Example/)
    await comesToSee(council.on.Eleri, /Fergus Example · /)
    assert.equal(council.on.Tariq.privately().messages(), 0)
  })

  it('gives a function to one of two people who take it at the same moment, and tells the other', async () => {
    const council = await opened(teams())
    const { on } = council
    await Promise.all([on.Grace.presses('Take a function'), on.Tariq.presses('Take a function')])
    await Promise.all([on.Grace.presses(`Take ${agile}`), on.Tariq.presses(`Take ${agile}`)])
    const both = [on.Grace.sees(), on.Tariq.sees()].toSorted()
    assert.match(both.join('\n'), /Agile working is with (Grace|Tariq) Example by now/)
    assert.match(both.join('\n'), /Agile working is yours\./)
    await comesToSee(on.Fergus, /Agile working\n(Grace|Tariq) Example · /)
  })
})

describe('An owner who leaves the channel', () => {
  const teams = withFive()

  it('leaves the function free to take, and their old cards answer nothing', async () => {
    const council = await opened(teams())
    const { room, on } = council
    const chat = await takes(council, 'Grace', agile)
    await chat.presses('Begin')
    await chat.presses('Yes')
    await comesToSee(on.Tariq, /1 of 90/)
    await room.leaves('Grace')
    await chat.presses('Yes')
    assert.match(chat.sees(), /This assessment is no longer here/)
    await chat.says('my functions')
    assert.match(chat.sees(), /You have no function to answer\./)
    await on.Tariq.presses('Take a function')
    assert.match(on.Tariq.sees(), /Agile working\nFree, its owner has left · 9 open/)
    await on.Tariq.presses(`Take ${agile}`)
    const tariq = await comesToHave(on.Tariq.privately(), 1)
    assert.match(tariq.sees(), /10 questions, 9 of them still open\./)
    await comesToSee(on.Fergus, /Agile working\nTariq Example · .*\n1 of 10/)
  })
})

describe('The list of my functions', () => {
  const teams = withFive()

  it('has my functions of every council return, and no others', async () => {
    const first = await opened(teams())
    await takes(first, 'Grace', agile)
    await takes(first, 'Tariq', digital)
    const chat = first.on.Grace.privately()
    const second = await opened(teams(), teams().groupChat({ members: five }))
    await takes(second, 'Grace', digital)
    await chat.says('my functions')
    assert.match(chat.sees(), /My functions.*Agile working\n0 of 10 answered.*Digital leadership/s)
    assert.equal(chat.sees().match(/0 of 10 answered/g)?.length, 2)
    await first.on.Eleri.privately().says('my functions')
    assert.match(first.on.Eleri.privately().sees(), /You have no function to answer\./)
  })
})
