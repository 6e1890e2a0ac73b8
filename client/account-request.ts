/** Why somebody who came from a provider was sent back. */
export type OutsideFault =
  'address_unproved' | 'other_address' | 'other_account_linked' | 'provider_away' | 'failed'

const OUTSIDE_FAULTS: readonly unknown[] = [
  'address_unproved',
  'other_address',
  'other_account_linked',
  'provider_away',
] satisfies readonly OutsideFault[]

/** What the address of a page says of that; null for nothing. `error` is next-auth's own. */
export function outsideFaultIn(query: Readonly<Record<string, unknown>>): OutsideFault | null {
  if (query.fault === undefined && query.error === undefined) return null
  return OUTSIDE_FAULTS.includes(query.fault) ? (query.fault as OutsideFault) : 'failed'
}

/** Why something about an account was not done. */
export type AccountFault =
  | 'offline'
  | 'wrong_credentials'
  | 'too_many_requests'
  | 'email_taken'
  | 'email_malformed'
  | 'password_too_short'
  | 'password_too_long'
  | 'password_too_common'
  | 'sign_in_again'
  | 'wrong_password'
  | 'link_used'
  | 'other_account'
  | 'no_mail'
  | 'mail_not_sent'
  | 'last_way_in'
  | OutsideFault

const FAULT_OF_CODE: Readonly<Record<string, AccountFault>> = {
  malformed: 'email_malformed',
  email_taken: 'email_taken',
  password_too_short: 'password_too_short',
  password_too_long: 'password_too_long',
  password_too_common: 'password_too_common',
  too_many_requests: 'too_many_requests',
  wrong_password: 'wrong_password',
  link_used: 'link_used',
  other_account: 'other_account',
  no_mail: 'no_mail',
  mail_not_sent: 'mail_not_sent',
  last_way_in: 'last_way_in',
  sign_in_again: 'sign_in_again',
  signed_out: 'sign_in_again',
}

/** Next-auth wants it with every request; null without a network. */
export async function readCsrfToken(): Promise<string | null> {
  const response = await send('/api/auth/csrf')
  if (response?.ok !== true) return null
  return ((await response.json()) as { readonly csrfToken: string }).csrfToken
}

export async function faultIn(response: Response): Promise<AccountFault> {
  // Somebody on the way may answer with a page.
  const { code } = (await response.json().catch(() => ({}))) as { readonly code?: string }
  return FAULT_OF_CODE[code ?? ''] ?? 'failed'
}

/** Null when it was done. */
export async function ask(path: string, body: object): Promise<AccountFault | null> {
  const response = await send(path, body)
  if (response === null) return 'offline'
  return response.ok ? null : faultIn(response)
}

/** Null without a network. */
export async function send(path: string, body?: object): Promise<Response | null> {
  try {
    if (body === undefined) return await fetch(path, { cache: 'no-store' })
    const headers = { 'Content-Type': 'application/json' }
    return await fetch(path, { method: 'POST', headers, body: JSON.stringify(body), cache: 'no-store' })
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
