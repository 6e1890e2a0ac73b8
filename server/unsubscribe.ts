import { createHmac, timingSafeEqual } from 'node:crypto'
import { environment } from './environment'

const signatureOf = (learnerId: string): Buffer =>
  createHmac('sha256', environment().NEXTAUTH_SECRET).update(`unsubscribe\n${learnerId}`).digest()

/** Lets whoever holds it end one learner's reminders, and do nothing else. It does not run out: a mail may be old. */
export const unsubscribeTokenFor = (learnerId: string): string =>
  `${Buffer.from(learnerId).toString('base64url')}.${signatureOf(learnerId).toString('base64url')}`

const LONGEST_TOKEN = 300

/** Whose reminders a token ends; null for one that this server did not make. */
export function learnerInToken(token: string): string | null {
  const [id = '', signature = '', ...rest] = token.length > LONGEST_TOKEN ? [] : token.split('.')
  if (id === '' || rest.length > 0) return null
  const learnerId = Buffer.from(id, 'base64url').toString('utf8')
  const [given, right] = [Buffer.from(signature, 'base64url'), signatureOf(learnerId)]
  return given.length === right.length && timingSafeEqual(given, right) ? learnerId : null
}
