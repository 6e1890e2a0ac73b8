import { randomUUID } from 'node:crypto'
import { cookieNamed, setCookieLine } from './cookies'
import { isSignature, signatureOf } from './signature'

const LIFE_SECONDS = 365 * 86_400

/**
 * The device that was signed in to this account before, by its cookie; null for any other, and for a cookie that is not
 * ours. It opens nothing: it keeps strangers' wrong passwords from locking the owner out.
 */
export function knownDevice(cookies: Readonly<Record<string, string>>, account: string): string | null {
  const [device = '', signature = '', ...rest] = (cookies[cookieNamed('device').name] ?? '').split('.')
  if (device === '' || rest.length > 0) return null
  return isSignature(signature, signatureOf('device', device, account)) ? device : null
}

/** A `Set-Cookie` line by which this device is known to the account from now on. */
export function deviceCookieFor(account: string, known: string | null): string {
  const device = known ?? randomUUID()
  return setCookieLine('device', `${device}.${signatureOf('device', device, account)}`, LIFE_SECONDS)
}
