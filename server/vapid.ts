import { createPrivateKey, createSign, generateKeyPairSync } from 'node:crypto'
import { z } from 'zod'
import type { Database } from './db'

const keyPair = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
  d: z.string(),
})

/** The key pair by which push services know this server. */
export type PushKeys = z.infer<typeof keyPair>

/** Drawn once and kept beside the subscriptions, which are bound to it: a backup has both or neither. */
export async function pushKeysOf(database: Database): Promise<PushKeys> {
  const held = await database.pushKey.findUnique({ where: { singleton: 1 } })
  const { jwk } =
    held ??
    (await database.pushKey.upsert({
      where: { singleton: 1 },
      create: { singleton: 1, jwk: drawKeyPair() },
      update: { singleton: 1 }, // in one step (event-log.ts)
    }))
  return keyPair.parse(JSON.parse(jwk))
}

const drawKeyPair = (): string =>
  JSON.stringify(generateKeyPairSync('ec', { namedCurve: 'prime256v1' }).privateKey.export({ format: 'jwk' }))

/** The uncompressed point in Base64url, as a browser wants it. */
export const publicKeyOf = ({ x, y }: PushKeys): string =>
  Buffer.concat([Buffer.from([0x04]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]).toString(
    'base64url',
  )

const LIFE_SECONDS = 12 * 3_600

/**
 * The `Authorization` header for one push service. `contact` is an address to complain to, `mailto:` or `https:`.
 * Source: RFC 8292, sections 2 and 3; RFC 7518, section 3.4, for the shape of the signature.
 */
export function vapidHeader(keys: PushKeys, endpoint: string, contact: string, nowMs: number): string {
  const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  const claims = {
    aud: new URL(endpoint).origin,
    exp: Math.floor(nowMs / 1_000) + LIFE_SECONDS,
    sub: contact,
  }
  const signed = `${encode({ typ: 'JWT', alg: 'ES256' })}.${encode(claims)}`
  const key = createPrivateKey({ key: keys, format: 'jwk' })
  const signature = createSign('sha256').update(signed).sign({ key, dsaEncoding: 'ieee-p1363' })
  return `vapid t=${signed}.${signature.toString('base64url')}, k=${publicKeyOf(keys)}`
}
