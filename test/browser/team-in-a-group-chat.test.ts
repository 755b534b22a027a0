// A leadership team in a group chat at Microsoft's playground, one of them in a real browser. The pictures are in build/screenshots.

import { browserFor } from '../support/browser/browser-for.ts'
import { openPlayground, type Playground } from '../support/playground/playground.ts'

const others = ['Tariq Mahmood', 'Grace Oduya', 'Fergus Mackie', 'Eleri Pugh']

describe('A leadership team in a group chat', () => {
  let playground: Playground
  let groupChat: Playground['groupChat']
  let personal: Playground['personal']
  const board = () => groupChat.answer(1)
  const question = () => groupChat.answer(2)

  before(async function () {
    playground = await openPlayground(await browserFor(this))
    ;({ groupChat, personal } = playground)
  })
  after(() => playground?.close())

  it('asks for help, and sets that names are shown beside the votes', async () => {
    await groupChat.say('help')
    await groupChat.answer(1).sees('What I can do here')
    await groupChat.answer(1).photograph('chat-help')
    await groupChat.say('start')
    await board().sees('0 of 90 questions answered')
    await board().press('More')
    await board().press('Settings')
    await personal.sees('Settings of the council return')
    await personal.press('Rules and leads')
    await personal.choose('Names beside the votes, once they are revealed', 'Shown')
    await personal.choose('Who reveals the votes and records the answer', 'Any member')
    await personal.press('Save')
    await personal.sees('Settings saved')
  })

  it('answers together, and any member reveals and records', async () => {
    await board().press('Board')
    await board().press('Answer together')
    await question().sees('Names will be shown beside the votes')
    await question().press('No')
    const [last = '', ...before] = others
    for (const name of before) await groupChat.colleague(name).presses('Yes')
    await question().sees('4 of 5 have answered')
    await groupChat.colleague('Tariq Mahmood').presses('Reveal')
    await question().sees('4 of 5 have voted: 3 Yes, 1 No')
    await groupChat.colleague(last).presses('Yes')
    await question().sees('All 5 have voted: 4 Yes, 1 No')
    await question().sees('80% of you agree: 4 of 5 say Yes')
    await question().sees('Eleri Pugh')
    await question().photograph('chat-question-revealed')
    await groupChat.colleague('Eleri Pugh').presses('Agree: Yes')
    await question().sees('4 of 5 agreed')
    await board().sees('1 of 90 questions answered')
  })

  it('shares the work, and reminds the owners of open questions', async () => {
    await groupChat.colleague('Grace Oduya').says('take Cyber, resilience and assurance')
    await board().sees('Grace Oduya · Not answered yet')
    await board().photograph('chat-board')
    await board().press('More')
    await board().press('Remind')
    await board().sees('I am writing to: Grace Oduya')
    await board().photograph('chat-reminded')
  })

  it('reads the results by typing a word', async () => {
    await groupChat.say('results')
    await groupChat.answer(1).sees('Results so far')
    await groupChat.answer(1).photograph('chat-results')
  })

  it('returns a week later, and the board is unchanged', async () => {
    await personal.comeBack()
    await groupChat.say('start')
    await board().sees('1 of 90 questions answered')
    await board().sees('Grace Oduya')
  })
})
