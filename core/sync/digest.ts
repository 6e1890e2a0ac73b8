import type { ClientEvent, StampedEvent } from '../event'
import { canonicalJson, clientPartOf } from './canonical-json'

/** SHA-256 of a text in UTF-8, as 64 hex digits. Browser and server each bring their own. */
export type Sha256 = (text: string) => Promise<string>

const MODULUS = 1n << 256n

/** Hash of an event's client part: two events with one id and different hashes are a conflict. */
export const hashOf = (event: ClientEvent, sha256: Sha256): Promise<string> =>
  sha256(canonicalJson(clientPartOf(event)))

/** What one stored event adds to the digest. The time belongs in it: two logs that differ in times are not equal. */
export const digestTermOf = async (event: StampedEvent, sha256: Sha256): Promise<string> =>
  digestTerm({ id: event.id, hash: await hashOf(event, sha256), correctedMs: event.correctedMs }, sha256)

/** The same, where the hash is at hand. */
export const digestTerm = (
  { id, hash, correctedMs }: { readonly id: string; readonly hash: string; readonly correctedMs: number },
  sha256: Sha256,
): Promise<string> => sha256(`${id}\n${hash}\n${correctedMs}`)

/** Adds terms modulo 2^256: independent of order, so pages of any size give the same sum. */
export function addToDigest(digest: string, terms: readonly string[]): string {
  const sum = terms.reduce((total, term) => total + BigInt(`0x${term}`), BigInt(`0x${digest}`))
  return (sum % MODULUS).toString(16).padStart(64, '0')
}
