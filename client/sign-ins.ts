import { type AccountFault, faultIn, send } from './account-request'

/** A browser in which the learner is signed in. */
export type SignIn = {
  readonly id: string
  /** What it is called; null where it did not say. */
  readonly browser: string | null
  readonly system: string | null
  readonly begunAtMs: number
  /** To within five minutes. */
  readonly lastSeenAtMs: number
  readonly isThis: boolean
}

export async function readSignIns(): Promise<readonly SignIn[] | AccountFault> {
  const response = await send('/api/account/sign-ins')
  if (response === null) return 'offline'
  if (!response.ok) return faultIn(response)
  return ((await response.json()) as { readonly signIns: readonly SignIn[] }).signIns
}

/** Ends one, or all but this browser's. Null when that went well, and for one that had ended already. */
export async function endSignIns(which: SignIn | 'others'): Promise<AccountFault | null> {
  const response = await send(
    '/api/account/sign-ins',
    which === 'others' ? { others: true } : { id: which.id },
  )
  if (response === null) return 'offline'
  return response.ok || response.status === 404 ? null : faultIn(response)
}
