// A stored assessment becomes the source of a report.

import assert from 'node:assert/strict'
import { submit } from '../../../assessment/answers/submission.ts'
import { councilNameIn } from '../../../assessment/council.ts'
import { askedSet } from '../../../assessment/team/asked-set.ts'
import { startTeam, type Team } from '../../../assessment/team/team.ts'
import { contentOf } from '../../../reports/content/content-of.ts'
import { reportSource } from '../../../reports/content/from-assessment.ts'
import { makeReport } from '../../../reports/format/make-report.ts'
import { jsonOf } from '../../../reports/json/json-of.ts'
import { paperOf } from '../../../reports/paper/paper-of.ts'
import { wordingIn } from '../../../reports/wording/wording.ts'
import { summarySheet } from '../../../reports/workbook/summary-sheets.ts'
import { ratio } from '../../../scoring/ratio.ts'
import { fresh, person, say, set, stamp, stranger, summaryOf } from '../../support/cards/sample.ts'

const answered = say(say(fresh, 'LEAD-1C', 'yes', { day: 3 }), 'LEAD-1P', 'no', { day: 4 })
const at = '2026-03-20T10:00:00.000Z'
const given = { set, council: { name: 'Anytown' }, setOf: () => set, at }

describe('the source of a report', () => {
  it('has the plan of a council return and the functions it leaves out, by the whole question set', () => {
    const made = { by: person, at, operation: 'one' }
    const team: Team = {
      ...startTeam({ conversation: 'channel' }, person),
      leftOut: { AGIL: { reason: 'Run by the county', ...made } },
      plan: { 'LEAD-1P': { status: 'under-way', due: '2026-06-30', earlier: [], ...made } },
    }
    const assessment = { ...answered, team }
    const source = reportSource(assessment, { ...given, set: askedSet(set, assessment) })
    const { leftOut, plan, standing, summary } = contentOf(source, 'en')
    assert.equal(standing, 'return')
    assert.deepEqual(
      leftOut.map(({ code, reason }) => [code, reason]),
      [['AGIL', 'Run by the county']],
    )
    assert.equal(summary.counts.asked, 80)
    assert.deepEqual(
      plan.map(({ id, status, due }) => [id, status, due]),
      [['LEAD-1P', 'under-way', '2026-06-30']],
    )
  })

  it('says of a return whether another one of the council counts in its place, and names the council in Welsh', () => {
    const team = startTeam({ conversation: 'channel' }, person)
    const counted = submit({ ...answered, team }, {}, stamp(5, 'first'))
    const other = { instead: fresh.id, by: person, at }
    const notCounted = { ...counted, team: { ...team, notCounted: other } }
    const welsh = { ...given, council: { name: 'Anytown', nameCy: 'Unrhyw Dref' } }
    assert.equal(contentOf(reportSource(counted, welsh), 'en').isNotCounted, undefined)
    const content = contentOf(reportSource(notCounted, welsh), 'en')
    assert.equal(content.isNotCounted, true)
    assert.deepEqual(content.council, { name: 'Anytown' })
    assert.ok(paperOf(content, wordingIn('en')).subtitle.some((line) => /does not count as the council/.test(line)))
    assert.equal(JSON.parse(jsonOf(content)).isNotCounted, true)
    assert.equal(councilNameIn('cy', welsh.council), 'Unrhyw Dref')
    assert.equal(councilNameIn('cy', given.council), 'Anytown')
  })

  it('counts an answer that a second member confirmed as seen by two, in every file', async () => {
    const team = startTeam({ conversation: 'channel' }, person)
    const standing = answered.answers['LEAD-1C']
    assert.ok(standing)
    const confirmed = { by: stranger, at, operation: 'confirmed' }
    const assessment = { ...answered, team, answers: { ...answered.answers, 'LEAD-1C': { ...standing, confirmed } } }
    const content = contentOf(reportSource(assessment, given), 'en')
    assert.deepEqual(content.evidence, {
      evidenced: ratio(0, 1),
      seenByTwo: ratio(1, 1),
      functions: [{ code: 'LEAD', name: 'Digital leadership and strategy', yes: 1, evidenced: 0, seenByTwo: 1 }],
    })
    assert.deepEqual(JSON.parse(jsonOf(content)).evidence, { evidenced: 0, seenByTwo: 100 })
    const [row] = content.answers
    assert.deepEqual([row?.isEvidenced, row?.isSeenByTwo], [false, true])
    const csv = new TextDecoder().decode(await makeReport('csv', content))
    const [head = '', first = '', second = ''] = csv.split('\r\n')
    assert.match(head, /,evidenced,seen by two$/)
    assert.match(first, /,No,Yes$/)
    assert.match(second, /,,$/)
    assert.ok(!JSON.stringify(content).includes(stranger))
  })

  it('says once a return is older than 24 months that its figures have aged', () => {
    const team = startTeam({ conversation: 'channel' }, person)
    const submitted = submit({ ...answered, team }, {}, stamp(5, 'first'))
    const contentAt = (then: string) => contentOf(reportSource(submitted, { ...given, at: then }), 'en')
    const [fresh, aged] = [contentAt('2028-03-05T10:00:00.000Z'), contentAt('2028-03-05T10:00:00.001Z')]
    const wording = wordingIn('en')
    const tells = (content: typeof aged) => JSON.stringify(paperOf(content, wording)).includes(wording.messages.aged)
    assert.deepEqual([fresh.isAged, tells(fresh)], [undefined, false])
    assert.deepEqual([aged.isAged, tells(aged)], [true, true])
    assert.equal(JSON.parse(jsonOf(aged)).isAged, true)
    assert.match(JSON.stringify(summarySheet(aged, wording)), /More than 24 months/)
    assert.doesNotMatch(JSON.stringify(summarySheet(fresh, wording)), /More than 24 months/)
  })

  it('has the answers with their moment and person, and the figures of the assessment', () => {
    const source = reportSource(answered, given)
    assert.equal(source.standing, 'view')
    assert.equal(source.answers['LEAD-1C']?.at, '2026-03-03T10:00:00.000Z')
    assert.equal(source.answers['LEAD-1C']?.by, person)
    assert.deepEqual(contentOf(source, 'en').summary, summaryOf(answered))
  })

  it('has earlier submissions as history, and not the one that stands', () => {
    const once = submit(answered, {}, stamp(5, 'first'))
    assert.deepEqual(reportSource(once, given).history, [])
    assert.equal(reportSource(once, given).submittedAt, once.submittedAt)
    const reopened = { ...once, submittedAt: undefined }
    const { history = [] } = reportSource(reopened, given)
    assert.deepEqual(history, [{ at: once.submittedAt, summary: summaryOf(answered) }])
    assert.deepEqual(reportSource(reopened, { ...given, setOf: () => undefined }).history, [])
  })
})
