import { randomUUID } from 'node:crypto'
import { cookieNamed, setCookieLine } from './cookies'
import type { Database } from './db'
import { isSignature, signatureOf } from './signature'

const LIFE_SECONDS = 365 * 86_400

/** Whom a device is known to, and since which password: with a new one every device is a stranger again. */
export type DeviceOwner = { readonly id: string; readonly passwordHash: string | null }

/** Null where there is no such account. */
export const deviceOwner = (
  database: Database,
  where: { readonly id: string } | { readonly email: string },
): Promise<DeviceOwner | null> =>
  database.user.findUnique({ where, select: { id: true, passwordHash: true } })

const signatureFor = (device: string, { id, passwordHash }: DeviceOwner): string =>
  signatureOf('device', device, id, passwordHash ?? '')

/**
 * The device that was signed in to this account before, by its cookie; null for any other, and for a cookie that is not
 * ours. It opens nothing: it keeps strangers' wrong passwords from locking the owner out.
 */
export function knownDevice(
  cookies: Readonly<Record<string, string>>,
  owner: DeviceOwner | null,
): string | null {
  const [device = '', signature = '', ...rest] = (cookies[cookieNamed('device').name] ?? '').split('.')
  if (owner === null || device === '' || rest.length > 0) return null
  return isSignature(signature, signatureFor(device, owner)) ? device : null
}

/** A `Set-Cookie` line by which this device is known to the account, until its password changes. */
export function deviceCookieFor(owner: DeviceOwner, known: string | null): string {
  const device = known ?? randomUUID()
  return setCookieLine('device', `${device}.${signatureFor(device, owner)}`, LIFE_SECONDS)
}
