import { type Access, type Provider, confirmWith } from './account'
import { type AccountFault, ask, faultIn, send } from './account-request'
import { type Account, rememberAccount, rememberedAccount } from './profile'

export type NewPassword = { readonly current: string; readonly password: string; readonly language: string }

/** Changes the password; every other browser is signed out. Null when that went well. */
export const changePassword = (change: NewPassword): Promise<AccountFault | null> =>
  ask('/api/account/password', change)

export type NewAddress = { readonly email: string; readonly password: string; readonly language: string }

/** Changes the address, or mails a link to the new one that does; which of them, or why neither. */
export async function changeAddress(
  account: Account,
  { email, password, language }: NewAddress,
): Promise<'mailed' | 'changed' | AccountFault> {
  const fault = await confirmWith(account, password)
  if (fault !== null) return fault
  const response = await send('/api/account/address', { email, language })
  if (response === null) return 'offline'
  if (!response.ok) return faultIn(response)
  const { isMailed } = (await response.json()) as { readonly isMailed: boolean }
  return isMailed ? 'mailed' : 'changed'
}

/** What this browser remembers of the account follows what the server says. */
export function rememberAddress({ learnerId, email }: Account): void {
  const held = rememberedAccount()
  if (held?.learnerId === learnerId && held.email !== email) rememberAccount({ learnerId, email })
}

/** Whether the account would still open without one of its providers. */
export const canUnlink = ({ hasPassword, linked }: Access): boolean => hasPassword || linked.length > 1

/** Takes a provider's way in away; asks for a fresh sign-in. Null when that went well. */
export const unlinkProvider = (provider: Provider): Promise<AccountFault | null> =>
  ask('/api/account/providers', { unlink: provider })

/**
 * All that the server holds of the learner; an empty password will do for a moment after signing in. What breaks off on
 * the way counts as nothing.
 */
export async function fetchEverything(account: Account, password: string): Promise<Blob | AccountFault> {
  const fault = await confirmWith(account, password)
  if (fault !== null) return fault
  const response = await send('/api/account/export', {})
  if (response === null) return 'offline'
  return response.ok ? response.blob().catch(() => 'offline' as const) : faultIn(response)
}

export type LinkPurpose = 'sign_in' | 'reset' | 'address'

/** Has a link mailed, if there is an account of that address: nobody learns from the answer. Null when that went well. */
export const askForLink = (
  email: string,
  purpose: 'sign_in' | 'reset',
  language: string,
): Promise<AccountFault | null> => ask('/api/account/links', { email, purpose, language })

/** Follows a mailed link. Null when that went well. */
export function followLink(
  purpose: LinkPurpose,
  token: string,
  change: { readonly password: string; readonly language: string },
): Promise<AccountFault | null> {
  if (purpose === 'sign_in') return ask('/api/account/links/sign-in', { token })
  if (purpose === 'reset') return ask('/api/account/links/reset', { token, ...change })
  return ask('/api/account/links/address', { token, language: change.language })
}
