import { type AccountFault, ask, faultIn, readCsrfToken, send } from './account-request'
import { forgetAccount } from './forget-account'
import { moveGuestInto } from './guest'
import { type Account, rememberAccount } from './profile'
import { study } from './study'

export type Provider = 'github' | 'google'

export const PROVIDER_NAMES: Readonly<Record<Provider, string>> = { github: 'GitHub', google: 'Google' }

/** How one gets into the account that is signed in. */
export type Access = {
  /** Whether the address is proved to be the learner's. */
  readonly isProved: boolean
  readonly hasPassword: boolean
  readonly linked: readonly Provider[]
}

/** What the server says of this browser: who is signed in, and how else one could. */
export type Standing = {
  readonly account: Account | null
  /** Null for nobody. */
  readonly access: Access | null
  readonly providers: readonly Provider[]
  /** Whether the server can mail links. */
  readonly hasMail: boolean
}

/** Null without a network. */
export async function readStanding(): Promise<Standing | null> {
  const response = await send('/api/account')
  return response?.ok === true ? ((await response.json()) as Standing) : null
}

/** Makes an account and signs in. The language is that of the mail. Null when all went well. */
export async function signUp(
  email: string,
  password: string,
  language: string,
): Promise<AccountFault | null> {
  return (await ask('/api/account', { email, password, language })) ?? signIn(email, password)
}

/** Signs in with e-mail and password. Null when that went well; a wrong address and a wrong password look the same. */
export async function signIn(email: string, password: string): Promise<AccountFault | null> {
  const csrfToken = await readCsrfToken()
  if (csrfToken === null) return 'offline'
  const response = await send('/api/auth/callback/credentials', { email, password, csrfToken, json: 'true' })
  if (response === null) return 'offline'
  if (response.status === 401) return 'wrong_credentials'
  return response.ok ? null : faultIn(response)
}

/** Leaves for an outside provider's page, which comes back to `returnPath`. Resolves only when it cannot. */
export async function signInWith(provider: Provider, returnPath: string): Promise<AccountFault> {
  const csrfToken = await readCsrfToken()
  const callbackUrl = returnPath
  const response =
    csrfToken === null
      ? null
      : await send(`/api/auth/signin/${provider}`, { csrfToken, callbackUrl, json: 'true' })
  if (response?.ok !== true) return 'offline'
  const { url } = (await response.json()) as { readonly url: string }
  location.assign(url)
  return new Promise(() => {})
}

/** Makes this browser the account's: what the guest did goes along when asked to. */
export async function enter(account: Account, takesGuestAlong: boolean): Promise<void> {
  if (takesGuestAlong) await moveGuestInto(account)
  rememberAccount(account)
}

/** Sends what is unsent. Returns how many records are still on this device alone. */
export async function sendUnsent(): Promise<number> {
  await study.syncNow()
  return study.snapshot().sync.pendingCount
}

/** Signs out. What this browser holds of the account stays, or goes for good. Null when all went well. */
export async function signOut(fate: 'keep' | 'delete'): Promise<AccountFault | null> {
  const csrfToken = await readCsrfToken()
  const response = csrfToken === null ? null : await send('/api/auth/signout', { csrfToken, json: 'true' })
  if (response === null) return 'offline'
  if (fate === 'delete') await forgetAccount()
  else rememberAccount(null)
  return null
}

/**
 * Deletes the account on the server and all that this browser holds of it, for good. An empty password will do for a
 * moment after signing in. Null when all went well.
 */
export async function deleteAccount(account: Account, password: string): Promise<AccountFault | null> {
  const fault = (await confirmWith(account, password)) ?? (await ask('/api/account/deletion', {}))
  if (fault === null) await forgetAccount()
  return fault
}

/** Signs in anew, for what asks for a fresh sign-in; with an empty password the one there is has to do. */
export async function confirmWith({ email }: Account, password: string): Promise<AccountFault | null> {
  const fault = password === '' ? null : await signIn(email ?? '', password)
  return fault === 'wrong_credentials' ? 'wrong_password' : fault // the address was not asked for
}
