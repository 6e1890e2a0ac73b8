import { createPublicKey, verify } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { createLearner, onEachDatabase, type TestDatabase } from './db/test-databases'
import { isPushEndpoint, subscribe, unsubscribe, wakeByHttp } from './push'
import { publicKeyOf, pushKeysOf, vapidHeader } from './vapid'

const ENDPOINT = 'https://updates.push.services.mozilla.com/wpush/v2/abc'

describe('an address to wake a browser at', () => {
  test.each([
    ENDPOINT,
    'https://fcm.googleapis.com/fcm/send/abc:def',
    'https://wns2-par02p.notify.windows.com/w/?token=abc',
    'https://web.push.apple.com/abc',
  ])('%s is a push service', (endpoint) => {
    expect(isPushEndpoint(endpoint)).toBe(true)
  })

  test.each([
    'http://fcm.googleapis.com/fcm/send/abc',
    'https://fcm.googleapis.com:8443/fcm/send/abc',
    'https://fcm.googleapis.com@127.0.0.1/',
    'https://user:pass@fcm.googleapis.com/',
    'https://fcm.googleapis.com.evil.example/',
    'https://evilfcm.googleapis.com/',
    'https://notify.windows.com.evil.example/',
    'https://evil-push.apple.com/',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://169.254.169.254/latest/meta-data/',
    'https://localhost/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    '',
    'not an address',
    `https://fcm.googleapis.com/${'a'.repeat(1_000)}`,
  ])('%s is none, and nothing is sent to it', async (endpoint) => {
    expect(isPushEndpoint(endpoint)).toBe(false)
    expect(await wakeByHttp(endpoint, {})).toBeNull()
  })
})

onEachDatabase('push', (fresh) => {
  let opened: TestDatabase
  beforeEach(async () => {
    opened = await fresh()
    await createLearner(opened.database, 'ada')
    await createLearner(opened.database, 'bob')
  })
  const held = async (learnerId: string): Promise<readonly string[]> =>
    (
      await opened.database.pushSubscription.findMany({ where: { learnerId }, orderBy: { createdAt: 'asc' } })
    ).map(({ endpoint }) => endpoint)

  test('draws one key pair, also when two ask at once, and keeps it', async () => {
    const [first, second] = await Promise.all([pushKeysOf(opened.database), pushKeysOf(opened.database)])
    expect(second).toEqual(first)
    expect(await pushKeysOf(opened.database)).toEqual(first)
    const point = Buffer.from(publicKeyOf(first), 'base64url')
    expect([point.length, point[0]]).toEqual([65, 4])
  })

  test('names itself to the service by a token that its public key confirms', async () => {
    const keys = await pushKeysOf(opened.database)
    const header = vapidHeader(keys, ENDPOINT, 'mailto:me@example.org', 1_000_000)
    const [, head = '', claims = '', signature = '', key = ''] =
      /^vapid t=([\w-]+)\.([\w-]+)\.([\w-]+), k=([\w-]+)$/.exec(header) ?? []
    expect(JSON.parse(Buffer.from(head, 'base64url').toString())).toEqual({ typ: 'JWT', alg: 'ES256' })
    expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toEqual({
      aud: 'https://updates.push.services.mozilla.com',
      exp: 1_000 + 12 * 3_600,
      sub: 'mailto:me@example.org',
    })
    expect(key).toBe(publicKeyOf(keys))
    const { kty, crv, x, y } = keys
    const isConfirmed = verify(
      'sha256',
      Buffer.from(`${head}.${claims}`),
      { key: createPublicKey({ key: { kty, crv, x, y }, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
      Buffer.from(signature, 'base64url'),
    )
    expect(isConfirmed).toBe(true)
  })

  test('a browser belongs to whoever asked last, and can be taken away by its owner alone', async () => {
    await subscribe(opened.database, 'ada', ENDPOINT)
    await subscribe(opened.database, 'ada', ENDPOINT)
    expect(await held('ada')).toEqual([ENDPOINT])
    await unsubscribe(opened.database, 'bob', ENDPOINT)
    expect(await held('ada')).toEqual([ENDPOINT])
    await subscribe(opened.database, 'bob', ENDPOINT)
    expect([await held('ada'), await held('bob')]).toEqual([[], [ENDPOINT]])
    await unsubscribe(opened.database, 'bob', ENDPOINT)
    expect(await held('bob')).toEqual([])
  })

  test('the same browser asking many times at once is one browser', async () => {
    const endpoint = 'https://fcm.googleapis.com/fcm/send/one'
    const clients = Array.from({ length: 8 }, () => opened.open())
    await Promise.all(clients.map((client) => subscribe(client, 'ada', endpoint)))
    expect(await opened.database.pushSubscription.count()).toBe(1)
  })

  test('a learner has ten browsers at most; the one that came last stays', async () => {
    for (let index = 0; index < 13; index++) await subscribe(opened.database, 'ada', `${ENDPOINT}${index}`)
    expect(await held('ada')).toHaveLength(10)
    expect(await held('ada')).toContain(`${ENDPOINT}12`)
  })
})
