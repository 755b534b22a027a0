// The plain words of a message: every form in which Teams writes the same text gives the same words.

import assert from 'node:assert/strict'
import { parseActivity } from '../../../bot/incoming/activity.ts'
import { typedText } from '../../../bot/incoming/typed-text.ts'

/** A message with these fields, as it comes over the wire. */
function message(fields: Readonly<Record<string, unknown>>) {
  const activity = parseActivity({
    ...{ type: 'message', channelId: 'msteams', serviceUrl: 'https://smba.trafficmanager.net/uk/' },
    ...{ recipient: { id: '28:bot' }, ...fields },
  })
  return typedText(activity ?? assert.fail('The message was not read.'))
}

const reads = (expected: string, ...texts: readonly string[]) => {
  for (const text of texts) assert.equal(message({ text }).text, expected, text)
}

describe('The words of a message', () => {
  it('have their entities decoded once', () => {
    reads('start', 'start&nbsp;', '&nbsp;start', 'start&#8203;'.replace('&#8203;', ''))
    reads('R&D', 'R&amp;D')
    reads('&lt;b>', '&amp;lt;b&gt;')
    reads('AT&T & more', 'AT&T & more')
  })

  it('come without markup', () => {
    reads('start', '<p>start</p>', '<div><b>start</b></div>', '<p>\n  start<br></p>', '<p>start', 'start</p>')
    reads('one two', '<p>one</p><p>two</p>', 'one<br/>two', '<ul><li>one</li><li>two</li></ul>')
    reads('2 < 3', '2 < 3')
  })

  it('come from the HTML of a message that has no text', () => {
    for (const text of [undefined, null, '', '  ']) {
      const attachments = [{ contentType: 'text/html', content: '<p>start</p>' }]
      assert.equal(message({ text, attachments }).text, 'start')
    }
    assert.equal(message({ attachments: [{ contentType: 'image/png', content: 'x' }] }).text, '')
    assert.equal(message({ attachments: [null, { contentType: 'text/html', content: { no: 'text' } }] }).text, '')
  })

  it('come without the bot’s mention, in a personal chat too', () => {
    const entities = [{ type: 'mention', text: '<at>DMA</at>', mentioned: { id: '28:bot', name: 'DMA' } }]
    assert.deepEqual(message({ text: '<at>DMA</at> start', entities }), { text: 'start', mentioned: [] })
  })

  it('come without the content of a script or a style', () => {
    reads('start', '<style>p { color: red }</style>start', '<script>alert(1)</script>start')
  })

  it('are read in the first 30,000 characters only, however deep the markup', () => {
    assert.equal(message({ text: `${'<p>'.repeat(50_000)}start` }).text, '')
    assert.equal(message({ text: `${'<blockquote>'.repeat(2000)}quoted` }).text, '')
  })
})

describe('A quoted reply', () => {
  const quotation =
    '<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="1700000000777"><p>no, an older card</p></blockquote>'

  it('is read without the quotation, and names the quoted message', () => {
    const attachments = [{ contentType: 'text/html', content: `${quotation}<p>no</p>` }]
    const said = { text: 'no', mentioned: [], quotes: '1700000000777' }
    assert.deepEqual(message({ text: 'no', attachments }), said)
    assert.deepEqual(message({ attachments }), said)
    assert.deepEqual(message({ text: `${quotation}no` }), said)
  })

  it('may have a placeholder in its text', () => {
    const said = { text: 'yes', mentioned: [], quotes: '1' }
    const entities = [{ type: 'quotedReply', quotedReply: { messageId: '1' } }]
    assert.deepEqual(message({ text: '<quoted messageId="1"/> yes', entities }), said)
    assert.deepEqual(message({ text: '<quoted messageId="1"/> yes' }), said)
    assert.deepEqual(message({ text: '<quoted messageId="1"></quoted>yes' }), said)
  })
})
