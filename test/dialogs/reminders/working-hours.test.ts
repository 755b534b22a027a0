// The days and working hours of Europe/London, in winter and in summer.

import assert from 'node:assert/strict'
import {
  dayOf,
  daysBefore,
  daysBetween,
  isWorkingHour,
  workingDayUpTo,
} from '../../../dialogs/reminders/working-hours.ts'

describe('The day in London', () => {
  it('is the day by UTC in winter', () => {
    assert.equal(dayOf('2026-01-15T23:59:59.999Z'), '2026-01-15')
    assert.equal(dayOf('2026-01-16T00:00:00.000Z'), '2026-01-16')
  })

  it('begins an hour earlier by UTC in summer', () => {
    assert.equal(dayOf('2026-07-15T22:59:59.999Z'), '2026-07-15')
    assert.equal(dayOf('2026-07-15T23:00:00.000Z'), '2026-07-16')
  })
})

describe('Working hours', () => {
  const monday = { winter: '2026-01-12', summer: '2026-07-13' }

  it('are from nine to five in winter', () => {
    for (const [time, isWorking] of [
      ['08:59:59', false],
      ['09:00:00', true],
      ['16:59:59', true],
      ['17:00:00', false],
    ] as const) {
      assert.equal(isWorkingHour(`${monday.winter}T${time}Z`), isWorking, time)
    }
  })

  it('begin and end an hour earlier by UTC in summer', () => {
    for (const [time, isWorking] of [
      ['07:59:59', false],
      ['08:00:00', true],
      ['15:59:59', true],
      ['16:00:00', false],
    ] as const) {
      assert.equal(isWorkingHour(`${monday.summer}T${time}Z`), isWorking, time)
    }
  })

  it('follow the clock changes in spring and autumn', () => {
    assert.equal(isWorkingHour('2026-03-27T08:30:00Z'), false)
    assert.equal(isWorkingHour('2026-03-30T08:30:00Z'), true)
    assert.equal(isWorkingHour('2026-10-23T08:30:00Z'), true)
    assert.equal(isWorkingHour('2026-10-26T08:30:00Z'), false)
  })

  it('exclude Saturday and Sunday', () => {
    for (const day of ['2026-07-11', '2026-07-12']) assert.equal(isWorkingHour(`${day}T12:00:00Z`), false)
    assert.equal(isWorkingHour('2026-07-10T12:00:00Z'), true)
  })
})

describe('Calendar days', () => {
  it('are counted correctly over the ends of months and years and over clock changes', () => {
    assert.equal(daysBefore('2026-03-01', 1), '2026-02-28')
    assert.equal(daysBefore('2028-03-01', 1), '2028-02-29')
    assert.equal(daysBefore('2027-01-02', 3), '2026-12-30')
    assert.equal(daysBefore('2026-03-30', 3), '2026-03-27')
    assert.equal(daysBetween('2026-10-24', '2026-10-27'), 3)
    assert.equal(daysBetween('2026-12-30', '2027-01-02'), 3)
    assert.equal(daysBetween('2026-06-12', '2026-06-12'), 0)
    assert.equal(daysBetween('2026-06-12', '2026-06-10'), -2)
  })

  it('move to the Friday before if they fall on a weekend', () => {
    assert.equal(workingDayUpTo('2026-06-12'), '2026-06-12')
    assert.equal(workingDayUpTo('2026-06-13'), '2026-06-12')
    assert.equal(workingDayUpTo('2026-06-14'), '2026-06-12')
    assert.equal(workingDayUpTo('2026-06-15'), '2026-06-15')
    assert.equal(workingDayUpTo('2028-01-01'), '2027-12-31')
  })
})
