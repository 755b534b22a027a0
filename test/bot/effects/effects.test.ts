// What follows a reply: in order, in the background, each fault by itself, and what became of it told to the dialogs.

import assert from 'node:assert/strict'
import { setTimeout } from 'node:timers/promises'
import { parseAssessmentId, parsePersonId } from '../../../assessment/ids.ts'
import type { Show } from '../../../bot/displays/displays.ts'
import { effectsWith } from '../../../bot/effects/effects.ts'
import type { Log } from '../../../bot/log.ts'
import { card, text } from '../../../cards/parts/elements.ts'
import type { Effect, Outcome, Tag } from '../../../dialogs/effects.ts'
import type { Place } from '../../../dialogs/turn.ts'
import { StoreUnavailable } from '../../../store/store.ts'

const assessment = parseAssessmentId('the-return') ?? assert.fail()
const person = parsePersonId('grace') ?? assert.fail()
const grace = { person, address: '29:grace', name: 'Grace', isGuest: false }
const tag: Tag = { type: 'reminder', assessment, person }
const place: Place = { type: 'shared', kind: 'channel', conversation: '19:abc', reference: 'how to get there' }
const act = { operation: 'press', place }

const tell = (more: Partial<Effect> = {}): Effect =>
  ({ type: 'tell', to: grace, conversation: '19:abc', card: card('x', [text('x')]), ...more }) as Effect
const mention: Effect = { type: 'mention', assessment, member: grace, text: '{name}' }

/** Effects that are noted instead of done. */
function noting({
  outcome = 'delivered' as Outcome,
  leadsTo = [] as readonly Effect[],
  fails = '',
  slowly = 0,
  throttled = 0,
} = {}) {
  const done: string[] = []
  const shows: Show[] = []
  const faults: string[] = []
  const settled: unknown[] = []
  const note = async (what: string) => {
    if (slowly) await setTimeout(slowly)
    if (what === fails) throw new Error('Grace, at 29:grace')
    done.push(what)
  }
  const effects = effectsWith({
    displays: {
      async show(show) {
        shows.push(show)
        await note('show')
      },
      forget: () => note('forget'),
    },
    telling: {
      tell: () => note('tell').then(() => outcome),
      mention: () => note('mention').then(() => outcome),
      hurry: () => void done.push('hurry'),
    },
    settle: async (...of) => {
      if (throttled-- > 0) throw new StoreUnavailable('Throttled.')
      settled.push(of)
      return leadsTo
    },
    settleMention: async (...of) => {
      if (throttled-- > 0) throw new StoreUnavailable('Throttled.')
      settled.push(['a mention', ...of])
      return [tell()]
    },
    log: { error: (...words: unknown[]) => void faults.push(JSON.stringify(words)) } as unknown as Log,
  })
  return { effects, done, shows, faults, settled }
}

describe('What follows a reply', () => {
  it('begins after it, in order', async () => {
    const { effects, done, shows } = noting()
    effects.after({ tenant: 't', act }, [mention, { type: 'show', assessment, surface: 'board', anew: 'always' }])
    assert.deepEqual(done, [])
    await effects.flush()
    assert.deepEqual(done, ['hurry', 'show', 'mention'])
    assert.deepEqual(shows, [
      {
        ...{ tenant: 't', assessment, surface: 'board', anew: {} },
        press: { operation: 'press', where: 'how to get there' },
      },
    ])
  })

  it('shows a question anew only where nobody was at it lately; posts nothing where nobody did anything', async () => {
    const { effects, shows } = noting()
    effects.after({ tenant: 't', act }, [{ type: 'show', assessment, surface: 'question', anew: 'unless-recent' }])
    const ownChat = { operation: 'press', place: { type: 'personal' } } as const
    effects.after({ tenant: 't', act: ownChat }, [{ type: 'show', assessment, surface: 'board' }])
    effects.after({ tenant: 't' }, [{ type: 'show', assessment, surface: 'board' }])
    effects.after({ tenant: 't' }, undefined)
    await effects.flush()
    assert.deepEqual(shows[0]?.anew, { unlessWithin: 30 * 60 * 1000 })
    assert.deepEqual(shows[1], {
      tenant: 't',
      assessment,
      surface: 'board',
      press: { operation: 'press', where: undefined },
    })
    assert.deepEqual(shows[2], { tenant: 't', assessment, surface: 'board' })
  })

  it('is told to the dialogs where they want to know, and what they want then is done', async () => {
    const { effects, done, settled } = noting({ outcome: 'unreachable', leadsTo: [mention] })
    effects.after({ tenant: 't', act }, [tell({ tag } as Partial<Effect>), tell()])
    await effects.flush()
    assert.deepEqual(settled, [
      ['t', tag, 'unreachable'],
      ['a mention', 't', tag, 'unreachable'],
    ])
    assert.deepEqual(done.toSorted(), ['hurry', 'mention', 'tell', 'tell', 'tell'])
  })

  it('is told to the dialogs again where the store was busy: a message that has arrived is not to be sent again', async () => {
    const { effects, settled, faults } = noting({ throttled: 2 })
    effects.after({ tenant: 't', act }, [tell({ tag } as Partial<Effect>)])
    await effects.flush()
    assert.deepEqual(settled, [['t', tag, 'delivered']])
    assert.deepEqual(faults, [])
  })

  it('is told to the dialogs again of a mention also', async () => {
    const { effects, settled, faults } = noting({ throttled: 2 })
    effects.after({ tenant: 't', tag }, [mention])
    await effects.flush()
    assert.deepEqual(settled, [['a mention', 't', tag, 'delivered']])
    assert.deepEqual(faults, [])
  })

  it('goes on where one of it fails, and the log names nobody', async () => {
    const { effects, done, faults } = noting({ fails: 'show' })
    effects.after({ tenant: 't', act }, [
      { type: 'show', assessment, surface: 'board' },
      { type: 'forget', assessment },
      tell(),
    ])
    await effects.flush()
    assert.deepEqual(done, ['hurry', 'forget', 'tell'])
    assert.equal(faults.length, 1)
    assert.doesNotMatch(faults.join(), /Grace|29:/)
  })

  it('is done four messages at a time, and the end waits for it', async () => {
    const { effects, done } = noting({ slowly: 20 })
    effects.after(
      { tenant: 't', act },
      Array.from({ length: 9 }, () => tell()),
    )
    await setTimeout(30)
    assert.equal(done.length, 4)
    await effects.flush()
    assert.equal(done.filter((what) => what === 'tell').length, 9)
  })
})
