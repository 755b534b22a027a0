// Lets a lead give or withdraw the consent to send the council's returns to the benchmark.

import { chooseBenchmark, isNewChoice, neverAsked } from '../../assessment/organisation/benchmark-consent.ts'
import { newOrganisation, type Organisation } from '../../assessment/organisation/organisation.ts'
import type { View } from '../../cards/parts/frame.ts'
import type { PressOf } from '../../cards/press.ts'
import { type ConsentView, consentCard } from '../../cards/settings/consent-card.ts'
import { appendTo } from '../../store/collections/audit-trail.ts'
import type { Step } from '../../store/documents/change.ts'
import { inPrivate } from '../access/in-private.ts'
import { problemUnlessLead } from '../access/permission-checks.ts'
import { refused } from '../access/refused.ts'
import { viewAssessment } from '../access/view-assessment.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import type { Reply, Turn } from '../turn.ts'

/** Shows the council's current choice. From a channel it goes to the lead's own chat. */
export function showConsent(turn: Turn, deps: Dependencies, press: PressOf<'consent'>): Promise<Reply> {
  return ofLead(turn, deps, press, (view) => drawn(turn, deps, view))
}

/** Gives or withdraws the council's consent. A press on an older card changes nothing and shows the current choice. */
export function setConsent(turn: Turn, deps: Dependencies, press: PressOf<'set-consent'>): Promise<Reply> {
  return ofLead(turn, deps, press, async (view) => {
    const { organisationId, council } = view.assessment
    const known = await deps.organisations.read(turn.tenant, organisationId)
    if (isNewChoice(known?.benchmark ?? neverAsked, press)) {
      // Writes the audit entry first, so that there is no consent without one. A repeated operation makes no second
      // entry.
      await noteChoice(turn, deps, press)
      const chosen = { gives: press.gives, seen: press.seen, newId: deps.newId(), now: turn.now }
      await deps.organisations.change<Step<Organisation, void>>(turn.tenant, organisationId, (current) => {
        const before = current?.benchmark ?? neverAsked
        const benchmark = chooseBenchmark(before, chosen)
        if (benchmark === before) return { type: 'unchanged', result: undefined }
        return {
          type: 'save',
          value: { ...(current ?? { ...newOrganisation, council }), benchmark },
          result: undefined,
        }
      })
    }
    return drawn(turn, deps, view, press)
  })
}

function ofLead(
  turn: Turn,
  deps: Dependencies,
  { assessment }: { readonly assessment: PressOf<'consent'>['assessment'] },
  draw: (view: View) => Promise<Reply>,
): Promise<Reply> {
  const check = problemUnlessLead(turn)
  return viewAssessment(
    turn,
    deps,
    assessment,
    (view) => (view.assessment.team ? draw(view) : refused(turn, deps, { code: 'not-understood' }, view)),
    check,
  )
}

/** The card of the current choice. It says whether the record is as the press wanted it. */
async function drawn(turn: Turn, deps: Dependencies, view: View, press?: PressOf<'set-consent'>): Promise<Reply> {
  const choice = (await deps.organisations.read(turn.tenant, view.assessment.organisationId))?.benchmark ?? neverAsked
  const happened: ConsentView['happened'] =
    press && ((choice.consent !== undefined) === press.gives ? 'chosen' : 'stale')
  return inPrivate(turn, view, 'consent', (own) => consentCard({ ...own, choice, happened }))
}

function noteChoice({ tenant, person, now, operation }: Turn, { audit }: Dependencies, press: PressOf<'set-consent'>) {
  const action = press.gives ? 'benchmark-consent' : 'benchmark-withdrawal'
  const { assessment } = press
  const entry = { id: `${operation} ${action} ${assessment}`, action, at: now, by: person, assessment } as const
  return appendTo(audit, tenant, assessment, [entry])
}
