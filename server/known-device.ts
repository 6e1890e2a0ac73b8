import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto'
import { cookieNamed } from './auth'
import { environment } from './environment'

const LIFE_SECONDS = 365 * 86_400

const signatureOf = (device: string, account: string): Buffer =>
  createHmac('sha256', environment().NEXTAUTH_SECRET).update(`device\n${device}\n${account}`).digest()

/**
 * The device that was signed in to this account before, by its cookie; null for any other, and for a cookie that is not
 * ours. It opens nothing: it keeps strangers' wrong passwords from locking the owner out.
 */
export function knownDevice(cookies: Readonly<Record<string, string>>, account: string): string | null {
  const [device = '', signature = '', ...rest] = (cookies[cookieNamed('device').name] ?? '').split('.')
  if (device === '' || rest.length > 0) return null
  const [given, right] = [Buffer.from(signature, 'base64url'), signatureOf(device, account)]
  return given.length === right.length && timingSafeEqual(given, right) ? device : null
}

/** A `Set-Cookie` line by which this device is known to the account from now on. */
export function deviceCookieFor(account: string, known: string | null): string {
  const { name, options } = cookieNamed('device')
  const device = known ?? randomUUID()
  const value = `${device}.${signatureOf(device, account).toString('base64url')}`
  const secure = options.secure ? '; Secure' : ''
  return `${name}=${value}; Path=/; Max-Age=${LIFE_SECONDS}; HttpOnly; SameSite=Lax${secure}`
}
