import { isSignature, signatureOf } from './signature'

/** Lets whoever holds it end one learner's reminders, and do nothing else. It does not run out: a mail may be old. */
export const unsubscribeTokenFor = (learnerId: string): string =>
  `${Buffer.from(learnerId).toString('base64url')}.${signatureOf('unsubscribe', learnerId)}`

const LONGEST_TOKEN = 300

/** Whose reminders a token ends; null for one that this server did not make. */
export function learnerInToken(token: string): string | null {
  const [id = '', signature = '', ...rest] = token.length > LONGEST_TOKEN ? [] : token.split('.')
  if (id === '' || rest.length > 0) return null
  const learnerId = Buffer.from(id, 'base64url').toString('utf8')
  return isSignature(signature, signatureOf('unsubscribe', learnerId)) ? learnerId : null
}
