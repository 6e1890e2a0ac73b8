import { newDeviceId } from './clock'

/** Who studies in this browser, remembered so that the app opens without a network. */
export type Account = { readonly learnerId: string; readonly email: string | null }

/** A guest whose events went into an account; its database is kept for a while, then removed. */
export type JoinedGuest = { readonly guestId: string; readonly learnerId: string; readonly atMs: number }

export const ACCOUNT_KEY = 'warmup.account'
const GUEST_KEY = 'warmup.guest'
const JOINED_KEY = 'warmup.joined-guests'

export const rememberedAccount = (): Account | null => {
  const value = read(ACCOUNT_KEY)
  return isAccount(value) ? value : null
}

export function rememberAccount(account: Account | null): void {
  if (account === null) localStorage.removeItem(ACCOUNT_KEY)
  else localStorage.setItem(ACCOUNT_KEY, JSON.stringify(account))
}

/** Id of the guest of this browser; drawn at the first call, and anew after a guest got an account. */
export function guestId(): string {
  const held = localStorage.getItem(GUEST_KEY)
  if (held !== null) return held
  const drawn = newDeviceId()
  localStorage.setItem(GUEST_KEY, drawn)
  return drawn
}

export const joinedGuests = (): readonly JoinedGuest[] => {
  const value = read(JOINED_KEY)
  return Array.isArray(value) ? value.filter(isJoinedGuest) : []
}

export const rememberJoinedGuests = (guests: readonly JoinedGuest[]): void =>
  localStorage.setItem(JOINED_KEY, JSON.stringify(guests))

/**
 * Finds the guest of this browser again where the name was lost: a browser that is killed may have kept the reviews and
 * not yet the name, which it writes some seconds later. Call it before the guest's database is opened.
 */
export async function recoverGuest(): Promise<void> {
  if (localStorage.getItem(GUEST_KEY) !== null || !('databases' in indexedDB)) return
  const joined = new Set(joinedGuests().map((guest) => guest.guestId))
  for (const { name = '' } of await indexedDB.databases()) {
    const id = name.startsWith(GUEST_PREFIX) ? name.slice(GUEST_PREFIX.length) : ''
    if (id !== '' && !joined.has(id)) return localStorage.setItem(GUEST_KEY, id)
  }
}

/** After this the next guest of this browser is somebody else: one guest joins one account only. */
export const forgetGuest = (): void => localStorage.removeItem(GUEST_KEY)

/** One database per learner: nothing of one account is ever read for another. */
export const databaseNameOf = (account: Account | null): string =>
  account === null ? guestDatabaseNameOf(guestId()) : `warmup-${account.learnerId}`

const GUEST_PREFIX = 'warmup-guest-'
export const guestDatabaseNameOf = (id: string): string => `${GUEST_PREFIX}${id}`

function read(key: string): unknown {
  const text = localStorage.getItem(key)
  try {
    return text === null ? null : JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

const isAccount = (value: unknown): value is Account =>
  typeof value === 'object' && value !== null && 'learnerId' in value && typeof value.learnerId === 'string'

const isJoinedGuest = (value: unknown): value is JoinedGuest =>
  typeof value === 'object' && value !== null && 'guestId' in value && 'learnerId' in value && 'atMs' in value
