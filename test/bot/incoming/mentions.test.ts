// The words of a message are told apart from its mentions, in every form that Teams writes.

import assert from 'node:assert/strict'
import { parseActivity } from '../../../bot/incoming/activity.ts'
import { readIncoming } from '../../../bot/incoming/incoming.ts'
import { withoutMentions } from '../../../bot/incoming/mentions.ts'
import { originOf } from '../../../bot/incoming/origin.ts'
import { type Activity, botId, homeTenant, type Sender } from '../../support/people/activities.ts'
import { mentionActivity, mentionStyles } from '../../support/people/mentions.ts'
import { processorTime } from '../../support/processor-time.ts'

const ann: Sender = {
  ...{ name: 'Ann', tenant: homeTenant, locale: 'en-GB', place: 'channel' },
  serviceUrl: 'https://smba.trafficmanager.net/uk/',
}
const now = new Date('2026-05-04T09:00:00Z')
const grace = '29:1-Grace'

function said(activity: Activity) {
  const parsed = parseActivity(activity)
  assert.ok(parsed)
  return withoutMentions(parsed)
}

const typed = (words: string, style: (typeof mentionStyles)[number]) =>
  said(mentionActivity(ann, now, words, { id: '1', style }))

/** A text with entities for these mentions: each an id, and the form in the text. */
function written(text: string, ...mentions: readonly (readonly [id: string, text?: string, name?: string])[]) {
  const entities = mentions.map(([id, tag, name]) => ({ type: 'mention', mentioned: { id, name }, text: tag }))
  return said({ ...mentionActivity(ann, now, '', { id: '1' }), text, entities })
}

describe('The bot’s own mention', () => {
  for (const style of mentionStyles) {
    it(`is removed from the text, and other mentions are kept apart: ${style}`, () => {
      assert.deepEqual(typed('start', style), { text: 'start', mentioned: [] })
      assert.deepEqual(typed('hand over LEAD to @Grace', style), {
        text: 'hand over LEAD to',
        mentioned: [grace],
      })
    })
  }

  it('is removed from the middle of a text, and from a text without other words', () => {
    assert.equal(written('please <at>Bot</at> start', [botId, '<at>Bot</at>']).text, 'please start')
    assert.equal(written('<at>Bot</at>', [botId, '<at>Bot</at>']).text, '')
    assert.equal(written('<at>Bot</at>\n&nbsp;\r\n', [botId, '<at>Bot</at>']).text, '')
  })

  it('may be written one word at a time', () => {
    const tags = ['Digital', 'Maturity', 'Assessment'].map((word) => `<at>${word}</at>`)
    const { text, mentioned } = written(`${tags.join(' ')} results`, ...tags.map((tag) => [botId, tag] as const))
    assert.deepEqual({ text, mentioned }, { text: 'results', mentioned: [] })
  })

  it('may be written without a tag, or come without an entity', () => {
    assert.equal(written('@Bot start', [botId, '@Bot']).text, 'start')
    assert.equal(written('<at>Digital Maturity Assessment</at> start').text, 'start')
    assert.equal(written('<AT id="0">digital  maturity&nbsp;assessment</AT> start').text, 'start')
  })

  it('is known by its id, also when a person has the bot’s name', () => {
    const name = 'Digital Maturity Assessment'
    const said = written(
      `<at id="0">${name}</at> hand over LEAD to <at id="1">${name}</at>`,
      [botId, `<at id="0">${name}</at>`, name],
      [grace, `<at id="1">${name}</at>`, name],
    )
    assert.deepEqual(said, { text: 'hand over LEAD to', mentioned: [grace] })
  })
})

describe('Other mentions', () => {
  it('are not part of the text, even if a name contains a command', () => {
    const tag = '<at>Grace (Digital Lead)</at>'
    const { text, mentioned } = written(
      `<at>Bot</at> give AGIL to ${tag} please`,
      [botId, '<at>Bot</at>'],
      [grace, tag],
    )
    assert.deepEqual({ text, mentioned }, { text: 'give AGIL to please', mentioned: [grace] })
    assert.equal(
      written(`<at>Bot</at> give AGIL to @Grace`, [botId, '<at>Bot</at>'], [grace, '@Grace']).text,
      'give AGIL to',
    )
  })

  it('are listed once each', () => {
    const tag = '<at>O&apos;Hara &amp; Sons</at>'
    assert.deepEqual(written(`${tag} ${tag}`, [grace, tag], [grace, tag]).mentioned, [grace])
  })

  it('are listed even if the text does not contain them', () => {
    assert.deepEqual(written('start', [grace, undefined, 'Grace']), { text: 'start', mentioned: [grace] })
  })
})

describe('A text with mentions', () => {
  it('is read with entities of any shape', () => {
    for (const entities of [
      undefined,
      null,
      7,
      'x',
      {},
      [null, 7, {}, { type: 'mention' }, { type: 'mention', mentioned: 7 }],
    ]) {
      assert.equal(said({ ...mentionActivity(ann, now, 'help', { id: '1' }), entities }).text, 'help')
    }
  })

  it('is read quickly, however hostile it is', () => {
    const taken = processorTime(() => {
      for (const part of ['<at>', '<at ', '<at id="', '</at>', '&nbsp;', '<at>a</at>', ' \n'])
        written(part.repeat(30_000), [botId, part])
    })
    assert.ok(taken < 2000)
  })

  it('in a personal chat is read without them too', () => {
    const activity = parseActivity({
      ...mentionActivity({ ...ann, place: 'personal' }, now, 'help', { id: '1' }),
      text: ' <at>x</at>  help\n',
    })
    assert.ok(activity)
    const { turn } = readIncoming(activity, originOf(activity), now, () => 'new')
    assert.deepEqual(turn?.input, { type: 'typed', text: 'help', mentioned: [] })
  })
})
