// A message that mentions a person: their name never becomes markup.

import assert from 'node:assert/strict'
import { parsePersonId } from '../../../assessment/ids.ts'
import { mentionMessage } from '../../../bot/teams/mention-message.ts'

const person = parsePersonId('eve') ?? assert.fail()
const mention = (name: string) => mentionMessage({ person, address: '29:1-eve', name, isGuest: false }, 'Hello {name}!')

/** A name as HTML shows it. */
const read = (html: string) =>
  html
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(
      /&(lt|gt|quot|apos|amp);/g,
      (_, word: 'lt') => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[word],
    )

describe('A name in a mention', () => {
  for (const name of [
    '**Eve** _the_ ~~first~~',
    '[Eve](https://evil.example)',
    '![Eve](https://evil.example/x.png)',
    '`Eve` \\*',
    '# Eve | > Eve',
    '</at><at id="0">Ann</at>',
    'https://evil.example www.evil.example eve@evil.example',
    '&lt;b&gt; &#42;',
    '$& $1 {name}',
  ]) {
    it(`cannot act as markup, and is shown unchanged: ${name}`, () => {
      const { text = '', summary, entities = [] } = mention(name)
      const [, tag = ''] = /^Hello (<at>.*<\/at>)!$/.exec(text) ?? []
      const inner = tag.slice('<at>'.length, -'</at>'.length)
      assert.doesNotMatch(inner.replace(/&(#\d+|\w+);/g, ''), /[*_~`[\]()\\#|<>!"':@]|\.\w/)
      assert.equal(read(inner), name)
      assert.equal(summary, `Hello ${name}!`)
      assert.deepEqual(entities, [{ type: 'mention', text: tag, mentioned: { id: '29:1-eve', name } }])
    })
  }

  it('stays readable in the source if it is an ordinary name', () => {
    for (const name of ['Siân Ŵyn-Jones', 'J. Smith', 'Ann Example, Digital/IT', '李小龍']) {
      assert.equal(mention(name).text, `Hello <at>${name}</at>!`)
    }
  })
})
