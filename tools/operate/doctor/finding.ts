// One finding of the doctor: a sentence, and a fix if there is a fault.

/** The checks, in the order of the report. */
export const checks = [
  ...(['settings', 'sign-in', 'signing keys', 'teams', 'clock', 'token'] as const),
  ...(['store', 'port', 'endpoint', 'app package'] as const),
] as const
export type Check = (typeof checks)[number]

export type Finding =
  | { readonly check: Check; readonly state: 'ok'; readonly sentence: string }
  /**
   * `warning`: the bot works, but something is wrong or will go wrong later. `not checked`: the fix says how to run the
   * check.
   */
  | {
      readonly check: Check
      readonly state: 'failed' | 'warning' | 'not checked'
      readonly sentence: string
      readonly fix: string
    }

export const ok = (check: Check, sentence: string): Finding => ({ check, state: 'ok', sentence })

export const failed = (check: Check, sentence: string, fix: string): Finding => ({
  ...{ check, sentence, fix },
  state: 'failed',
})

export const warning = (check: Check, sentence: string, fix: string): Finding => ({
  ...{ check, sentence, fix },
  state: 'warning',
})

export const notChecked = (check: Check, sentence: string, fix: string): Finding => ({
  ...{ check, sentence, fix },
  state: 'not checked',
})
