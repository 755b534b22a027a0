// Sets the language of each turn: the one that the person chose, or else their client's.

import type { PersonId } from '../../assessment/ids.ts'
import { localeFor, type OwnLanguage, withSeenLanguage } from '../../assessment/people/own-language.ts'
import type { PersonRecord } from '../../assessment/people/person.ts'
import { lruCache } from '../../lib/lru-cache.ts'
import type { People } from '../../store/collections/people.ts'
import { type Step, saveIfChanged } from '../../store/documents/change.ts'
import type { Turn } from '../turn.ts'
import type { Dependencies } from './dependencies.ts'
import { finishingPeople } from './saved-people.ts'

export type Languages = {
  /**
   * Sets the person's language as the turn's locale. Reads their record, except for an automatic refresh if their
   * language is cached. If the record is unreadable, it uses the last known language, or the client's.
   *
   * @param people the records, as wrapped for the turn
   */
  spokenTo(turn: Turn, people: People): Promise<Turn>
  /** The person's last known locale, without a read. `locale` is their client's. */
  lastKnown(who: Pick<Turn, 'tenant' | 'person'>, locale: string | undefined): string | undefined
}

/** The most people whose languages are cached. */
const remembered = 5000

export function languagesIn(): Languages {
  const known = lruCache<{ readonly language: OwnLanguage | undefined }>(remembered)
  const nameOf = ({ tenant, person }: Pick<Turn, 'tenant' | 'person'>) => JSON.stringify([tenant, person])

  const lastKnown: Languages['lastKnown'] = (who, locale) =>
    localeFor({ language: known.get(nameOf(who))?.language }, locale)

  return {
    lastKnown,
    async spokenTo(turn, people) {
      const { tenant, person, locale } = turn
      const isAutomatic = turn.input.type === 'pressed' && turn.input.isAutomatic === true
      if (isAutomatic && known.get(nameOf(turn))) return { ...turn, locale: lastKnown(turn, locale) }
      try {
        const record = await people.read(tenant, person)
        if (mayChange(turn)) known.delete(nameOf(turn))
        else known.set(nameOf(turn), { language: record?.language })
        if (!record) return turn
        if (!isAutomatic && !isErasing(turn) && withSeenLanguage(record, locale) !== record) {
          await noteSeen(people, tenant, person, locale)
        }
        return { ...turn, locale: localeFor(record, locale) }
      } catch {
        // Ignores the fault: the flow reads the same store and reports it.
        return { ...turn, locale: lastKnown(turn, locale) }
      }
    },
  }
}

/** Whether this turn may change the language, so that the next turn must read it again. */
const mayChange = ({ input }: Turn) =>
  input.type === 'typed' || (input.type === 'pressed' && input.press?.do === 'language')

/** Whether the person is deleting their data, so that nothing must be noted. */
const isErasing = ({ input }: Turn) => input.type === 'pressed' && input.press?.do === 'erase'

function noteSeen(people: People, tenant: string, person: PersonId, locale: string | undefined): Promise<void> {
  return people.change<Step<PersonRecord, void>>(tenant, person, (before) =>
    saveIfChanged(before, before && withSeenLanguage(before, locale), undefined),
  )
}

/** Wraps the dependencies: each write of the person's record notes their client's language. */
export function notingLanguage(turn: Turn, deps: Dependencies): Dependencies {
  if (isErasing(turn)) return deps
  return finishingPeople(deps, (record, id) => (id === turn.person ? withSeenLanguage(record, turn.locale) : record))
}
