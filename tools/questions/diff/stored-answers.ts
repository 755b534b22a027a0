// Counts the stored assessments that a new version of a question set affects.

import { existsSync } from 'node:fs'
import type { QuestionSet } from '../../../assessment/question-set.ts'
import type { Comparison } from '../../../assessment/versions/compare-sets.ts'
import { dataFileIn, openStore } from '../../../bot/open-store.ts'
import type { Environment } from '../../../bot/settings/environment.ts'
import { SettingsInvalid } from '../../../bot/settings/settings-invalid.ts'
import { readStoreSettings, storeInWords } from '../../../bot/settings/store-settings.ts'
import { assessmentsIn } from '../../../store/collections/assessments.ts'
import { type Store, StoreUnavailable } from '../../../store/store.ts'

/** A line of figures, or the reason why the store was not read. Neither if no store is named. */
export type StoredAnswers = { readonly figures?: string; readonly fault?: string }

/**
 * Reads the store that DATA_DIR or COSMOS_ENDPOINT names, and writes nothing. Counts the assessments of `old`, and
 * those of them with an answer to a question that is gone or changed.
 */
export async function storedAnswers(
  old: QuestionSet,
  comparison: Comparison,
  env: Environment,
): Promise<StoredAnswers> {
  if (!env.DATA_DIR && !env.COSMOS_ENDPOINT) return {}
  try {
    const settings = readStoreSettings(env)
    const file = dataFileIn(settings.dataDir)
    if (!settings.cosmos && !existsSync(file))
      return { fault: `The store was not read: there is no data file ${file}.` }
    const store = await openStore(settings)
    try {
      const { all, touched } = await countIn(store, old, comparison)
      const of = `${all} stored ${all === 1 ? 'assessment' : 'assessments'} of ${old.id} ${old.version}`
      return {
        figures: `${storeInWords(settings)} holds ${of}; ${touched} with an answer to a gone or changed question.`,
      }
    } finally {
      await store.close()
    }
  } catch (error) {
    if (!(error instanceof StoreUnavailable || error instanceof SettingsInvalid)) throw error
    return { fault: `The store was not read: ${error.message}` }
  }
}

async function countIn(store: Store, { id, version }: QuestionSet, comparison: Comparison) {
  const pairs = [...comparison.reworded, ...comparison.moved, ...comparison.scoped]
  const changed = new Set<string>([...comparison.gone, ...pairs.map(({ before }) => before)].map((each) => each.id))
  const tenants = new Set<string>()
  for await (const { kind, tenant } of store.keys()) if (kind === 'assessment') tenants.add(tenant)
  let [all, touched] = [0, 0]
  for (const tenant of tenants) {
    for await (const { value } of assessmentsIn(store).list(tenant)) {
      if (value.questionSet.id !== id || value.questionSet.version !== version) continue
      all += 1
      if (Object.entries(value.answers).some(([question, own]) => own.value !== undefined && changed.has(question)))
        touched += 1
    }
  }
  return { all, touched }
}
