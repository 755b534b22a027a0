// Moves older history out of an assessment after a change that made it too long.

import { fileHistory, type HistoryDocument, isFull, withAdded } from '../../../assessment/answers/history-document.ts'
import type { Assessment } from '../../../assessment/assessment.ts'
import type { Step } from '../../documents/change.ts'
import type { Collection } from '../../documents/collection.ts'
import { StoreUnavailable } from '../../store.ts'
import { type History, historyId } from './history.ts'

/**
 * The assessments, with a `change` that files history. Adds the statements to a history document first, then removes
 * them from the assessment. After a crash in between both hold them, and the next change repeats the filing, which is
 * idempotent. If the store fails after it saved the change, the change counts and the next one files.
 */
export function filingHistory(assessments: Collection<Assessment>, history: History): Collection<Assessment> {
  async function file(tenant: string, id: string, saved: Assessment): Promise<void> {
    const filed = fileHistory(saved)
    if (!filed) return
    const { document } = filed
    const isNextDue = await history.change<Step<HistoryDocument, boolean>>(
      tenant,
      historyId(saved.id, saved.historyDocuments),
      (before) => {
        const value = withAdded(before, document)
        return { type: 'save', value, result: isFull(value) }
      },
    )
    await assessments.change<Step<Assessment, void>>(tenant, id, (current) => {
      const again = current?.historyDocuments === saved.historyDocuments ? fileHistory(current) : undefined
      // A later change has other statements to file, and files them itself.
      if (!again || !isSame(again.document, document)) return { type: 'unchanged', result: undefined }
      const historyDocuments = again.after.historyDocuments + Number(isNextDue)
      return { type: 'save', value: { ...again.after, historyDocuments }, result: undefined }
    })
  }

  return {
    ...assessments,
    async change(tenant, id, step) {
      let saved: Assessment | undefined
      const result = await assessments.change(tenant, id, (current) => {
        const decision = step(current)
        saved = decision.type === 'save' ? decision.value : undefined
        return decision
      })
      if (saved) await file(tenant, id, saved).catch(ignoreUnavailable)
      return result
    },
  }
}

// The same code makes both from the same plain data, so their JSON has the same order.
const isSame = (one: HistoryDocument, other: HistoryDocument) => JSON.stringify(one) === JSON.stringify(other)

function ignoreUnavailable(error: unknown): void {
  if (!(error instanceof StoreUnavailable)) throw error
}
