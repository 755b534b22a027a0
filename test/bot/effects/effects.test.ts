// The effects of a reply run in order in the background; each fault is separate, and each outcome is recorded.

import assert from 'node:assert/strict'
import { parseAssessmentId, parsePersonId } from '../../../assessment/ids.ts'
import type { Show } from '../../../bot/displays/displays.ts'
import { effectsWith, mostInProgress } from '../../../bot/effects/effects.ts'
import type { Log } from '../../../bot/log.ts'
import { card, text } from '../../../cards/parts/elements.ts'
import type { Effect, Outcome, Tag } from '../../../dialogs/effects.ts'
import type { Place } from '../../../dialogs/turn.ts'
import { StoreUnavailable } from '../../../store/store.ts'
import { manualTiming } from '../../lib/manual-timing.ts'

const assessment = parseAssessmentId('the-return') ?? assert.fail()
const person = parsePersonId('grace') ?? assert.fail()
const grace = { person, address: '29:grace', name: 'Grace', isGuest: false }
const tag: Tag = { type: 'reminder', assessment, person }
const place: Place = { type: 'shared', kind: 'channel', conversation: '19:abc', reference: 'how to get there' }
const act = { operation: 'press', place }

const tell = (more: Partial<Effect> = {}): Effect =>
  ({ type: 'tell', to: grace, conversation: '19:abc', card: card('x', [text('x')]), ...more }) as Effect
const mention: Effect = { type: 'mention', assessment, member: grace, text: '{name}' }

/** Effects that only record their calls. */
function noting({
  outcome = 'delivered' as Outcome,
  leadsTo = [] as readonly Effect[],
  fails = '',
  slowly = 0,
  throttled = 0,
} = {}) {
  const timing = manualTiming()
  const done: string[] = []
  const shows: Show[] = []
  const faults: string[] = []
  const recorded: unknown[] = []
  const note = async (what: string) => {
    if (slowly) await timing.sleep(slowly)
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
    timing,
    directMessages: {
      tell: () => note('tell').then(() => outcome),
      mention: () => note('mention').then(() => outcome),
      stopRetrying: () => void done.push('stop retrying'),
    },
    files: {
      perform: (cause, effect) => note(`${effect.type} in ${cause.chat.conversation}`),
      stop: () => void done.push('stop uploads'),
    },
    recordDelivery: async (...of) => {
      if (throttled-- > 0) throw new StoreUnavailable('Throttled.')
      recorded.push(of)
      return leadsTo
    },
    recordMention: async (...of) => {
      if (throttled-- > 0) throw new StoreUnavailable('Throttled.')
      recorded.push(['a mention', ...of])
      return [tell()]
    },
    log: { error: (...words: unknown[]) => void faults.push(JSON.stringify(words)) } as unknown as Log,
  })
  return { effects: { ...effects, flush: () => timing.during(effects.flush()) }, timing, done, shows, faults, recorded }
}

describe('An effect of a reply', () => {
  it('starts after the reply, in order', async () => {
    const { effects, done, shows } = noting()
    effects.after({ tenant: 't', act }, [mention, { type: 'show', assessment, surface: 'board', anew: 'always' }])
    assert.deepEqual(done, [])
    await effects.flush()
    assert.deepEqual(done, ['stop retrying', 'stop uploads', 'show', 'mention'])
    assert.deepEqual(shows, [
      {
        ...{ tenant: 't', assessment, surface: 'board', repost: {} },
        trigger: { operation: 'press', reference: 'how to get there' },
      },
    ])
  })

  it('carries the act that a new post needs, and replaces a question only after half an hour without use', async () => {
    const { effects, shows } = noting()
    effects.after({ tenant: 't', act }, [{ type: 'show', assessment, surface: 'question', anew: 'unless-recent' }])
    const ownChat = { operation: 'press', place: { type: 'personal' } } as const
    effects.after({ tenant: 't', act: ownChat }, [{ type: 'show', assessment, surface: 'board' }])
    effects.after({ tenant: 't' }, [{ type: 'show', assessment, surface: 'board' }])
    effects.after({ tenant: 't' }, undefined)
    await effects.flush()
    assert.deepEqual(shows[0]?.repost, { unlessWithin: 30 * 60 * 1000 })
    assert.deepEqual(shows[1], {
      tenant: 't',
      assessment,
      surface: 'board',
      trigger: { operation: 'press', reference: undefined },
    })
    assert.deepEqual(shows[2], { tenant: 't', assessment, surface: 'board' })
  })

  it('has its outcome recorded, and then the effects of the outcome start', async () => {
    const { effects, done, recorded } = noting({ outcome: 'unreachable', leadsTo: [mention] })
    effects.after({ tenant: 't', act }, [tell({ tag } as Partial<Effect>), tell()])
    await effects.flush()
    assert.deepEqual(recorded, [
      ['t', tag, 'unreachable'],
      ['a mention', 't', tag, 'unreachable'],
    ])
    assert.deepEqual(done.toSorted(), ['mention', 'stop retrying', 'stop uploads', 'tell', 'tell', 'tell'])
  })

  it('has its outcome recorded again if the store was busy, so that the message is not sent again', async () => {
    const { effects, recorded, faults } = noting({ throttled: 2 })
    effects.after({ tenant: 't', act }, [tell({ tag } as Partial<Effect>)])
    await effects.flush()
    assert.deepEqual(recorded, [['t', tag, 'delivered']])
    assert.deepEqual(faults, [])
  })

  it('has the outcome of a mention recorded again too if the store was busy', async () => {
    const { effects, recorded, faults } = noting({ throttled: 2 })
    effects.after({ tenant: 't', tag }, [mention])
    await effects.flush()
    assert.deepEqual(recorded, [['a mention', 't', tag, 'delivered']])
    assert.deepEqual(faults, [])
  })

  it('does not stop the others when it fails, and its log line has no names', async () => {
    const { effects, done, faults } = noting({ fails: 'show' })
    effects.after({ tenant: 't', act }, [
      { type: 'show', assessment, surface: 'board' },
      { type: 'forget', assessment },
      tell(),
    ])
    await effects.flush()
    assert.deepEqual(done, ['stop retrying', 'stop uploads', 'forget', 'tell'])
    assert.equal(faults.length, 1)
    assert.doesNotMatch(faults.join(), /Grace|29:/)
  })

  it('runs beside at most three other messages, and the end of the bot waits for all', async () => {
    const { effects, done, timing } = noting({ slowly: 20 })
    effects.after(
      { tenant: 't', act },
      Array.from({ length: 9 }, () => tell()),
    )
    await timing.passes(30)
    assert.equal(done.length, 4)
    await effects.flush()
    assert.equal(done.filter((what) => what === 'tell').length, 9)
  })

  it('is dropped and logged while the effects of 5,000 other replies are in progress', async () => {
    const { effects, done, faults } = noting({ slowly: 20 })
    for (let reply = 0; reply < mostInProgress + 2; reply++) effects.after({ tenant: 't', act }, [tell()])
    assert.equal(faults.length, 2)
    await effects.flush()
    assert.equal(done.filter((what) => what === 'tell').length, mostInProgress)
    effects.after({ tenant: 't', act }, [tell()])
    await effects.flush()
    assert.equal(done.filter((what) => what === 'tell').length, mostInProgress + 1)
  })
})
