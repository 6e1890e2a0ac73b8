import { createHmac, timingSafeEqual } from 'node:crypto'
import { environment } from './environment'

/** What only this server can say of some texts, none with a line break, for one purpose: their HMAC-SHA-256, in base64url. */
export const signatureOf = (purpose: string, ...texts: readonly string[]): string =>
  createHmac('sha256', environment().NEXTAUTH_SECRET)
    .update([purpose, ...texts].join('\n'))
    .digest('base64url')

/** Whether a signature is the right one; how long that takes tells nothing of where it is wrong. */
export function isSignature(given: string, right: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(right)]
  return one.length === other.length && timingSafeEqual(one, other)
}
