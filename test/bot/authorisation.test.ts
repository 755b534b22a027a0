// The authorisation matrix of docs/security.md, row by row: who may do what with Ann's assessment, even with a forged
// card.

import assert from 'node:assert/strict'
import { type GuardedBot, guarded } from '../support/bots/guarded-bot.ts'
import { buttonsOf, textsOf } from '../support/cards/card-reading.ts'
import { type Activity, homeTenant, invokeActivity, otherTenant } from '../support/people/activities.ts'

const foreignTenant = '3c9d2e7f-0e7d-4b9a-8c61-4f388a156b02'

/** The acts on an assessment, by their buttons. */
const acts = {
  see: { do: 'review', function: 'LEAD' },
  results: { do: 'results' },
  answer: { do: 'answer', question: 'LEAD-2C', revision: 0, value: 'yes' },
  settings: { do: 'save-settings', part: 'dates', 'name~a': 'Renamed' },
  finish: { do: 'submit' },
  reopen: { do: 'reopen' },
  delete: { do: 'erase', asked: '2100-01-01T00:00:00.000Z' },
} as const
type Act = keyof typeof acts

describe('Authorisation in a personal chat', () => {
  const bot = guarded({ environment: { ALLOWED_TENANTS: `${homeTenant},${otherTenant}` } })

  /** Ann has answered two questions; her assessment is finished if the act is to reopen it. */
  async function annsAssessment(act: Act) {
    const ann = bot().person('ann')
    await ann.says('start')
    await ann.presses('Yes')
    await ann.presses('No')
    const { message, card } = ann.card()
    const assessment = buttonsOf(card).find(({ title }) => title === 'Yes')?.data.assessment
    const press = (sender = bot().sender('ann'), data: object = acts[act]) =>
      invokeActivity(sender, bot().now(), { data: { ...data, assessment }, message })
    if (act === 'reopen') await bot().post(press(undefined, acts.finish), bot().bearer())
    return press
  }

  const seen = (body: unknown) => textsOf((body as { value: Activity }).value).join('\n')

  const done: Readonly<Record<Act, RegExp>> = {
    see: /Yes · you.*No · you/s,
    results: /88 questions are still open/,
    answer: /Saved Yes/,
    settings: /Renamed/,
    finish: /Finished on 4 May 2026/,
    reopen: /2 of 90 questions answered/,
    delete: /Everything you had answered here is deleted/,
  }

  for (const act of Object.keys(acts) as Act[]) {
    it(`the owner may ${act}`, async () => {
      const press = await annsAssessment(act)
      const { status, body } = await bot().post(press(), bot().bearer())
      assert.equal(status, 200)
      assert.match(seen(body), done[act])
    })
  }

  const others: Readonly<Record<string, (bot: GuardedBot) => ReturnType<GuardedBot['sender']>>> = {
    'somebody else of the same tenant': (bot) => bot.sender('ben'),
    'somebody of another allowed tenant': (bot) => bot.sender('cat', otherTenant),
    'somebody of her name in another allowed tenant': (bot) => bot.sender('ann', otherTenant),
  }

  for (const [who, senderOf] of Object.entries(others)) {
    for (const act of Object.keys(acts) as Act[]) {
      it(`${who} may not ${act}, and does not learn that the assessment exists`, async () => {
        const press = await annsAssessment(act)
        const before = bot().stored('audit')
        const { status, body } = await bot().post(press(senderOf(bot())), bot().bearer())
        assert.equal(status, 200)
        assert.match(seen(body), act === 'delete' ? /nothing of yours to delete/ : /no longer here/)
        assert.doesNotMatch(JSON.stringify(body), /Yes · |Saved|Renamed|Finished on/)
        assert.equal(bot().stored('audit'), before)
        // A refused attempt is in the audit trail only if the tenant has a record of the assessment.
        const isTold = who === 'somebody else of the same tenant' && act !== 'delete'
        assert.equal(bot().stored().includes('refused'), isTold)
      })
    }
  }

  /** Callers that are refused before any assessment is read. */
  const outside: Readonly<Record<string, { activity: (press: Press) => Activity; token: boolean; status: number }>> = {
    'somebody of a tenant that is not allowed': {
      activity: (press) => press(bot().sender('dan', foreignTenant)),
      token: true,
      status: 403,
    },
    'a guest from another tenant': {
      activity: (press) => ({ ...press(bot().sender('eve')), channelData: { tenant: { id: foreignTenant } } }),
      token: true,
      status: 403,
    },
    'a caller without a token who claims to be the owner': { activity: (press) => press(), token: false, status: 401 },
  }
  type Press = Awaited<ReturnType<typeof annsAssessment>>

  for (const [who, { activity, token, status }] of Object.entries(outside)) {
    for (const act of Object.keys(acts) as Act[]) {
      it(`${who} may not ${act}, and gets a ${status}`, async () => {
        const press = await annsAssessment(act)
        const before = bot().stored()
        const answered = await bot().post(activity(press), token ? bot().bearer() : undefined)
        assert.equal(answered.status, status)
        assert.deepEqual(Object.keys(answered.body as object), ['error', 'reference'])
        assert.equal(bot().stored(), before)
      })
    }
  }
})
