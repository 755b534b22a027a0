// Reads the name of the assessment and its due date, and lists their faults.

import type { InputFault } from '../../assessment/problem.ts'
import { dayOf } from '../reminders/working-hours.ts'
import type { PartChange, ReadPart } from './part-change.ts'
import { readName } from './read-name.ts'

/** Reads the due date. Refuses a day that has passed, unless it is already set. */
export function readDates({ inputs, assessment, stamp }: PartChange): ReadPart {
  const faults: InputFault[] = []
  const name = readName(inputs, 'name', faults)
  const due = inputs.due?.trim() || undefined
  if (due && !isDay(due)) faults.push({ input: 'due', fault: 'not-a-date' })
  else if (due && due !== assessment.due && due < dayOf(stamp.at)) faults.push({ input: 'due', fault: 'in-the-past' })
  return { settings: { name, due }, faults }
}

/** Whether this is a day of the calendar, such as `2026-11-30`. */
export function isDay(text: string): boolean {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}
