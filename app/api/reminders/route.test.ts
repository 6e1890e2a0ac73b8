import { beforeEach, expect, test } from 'vitest'
import { createLearner, onEachDatabase, serveFrom, type TestDatabase } from '#server/db/test-databases'
import { sessionCookieFor } from '#server/db/test-session'
import { readStoppedAtMs } from '#server/reminder-plan'
import { unsubscribeTokenFor } from '#server/unsubscribe'
import { GET as readDue } from './due/route'
import { DELETE, POST } from './push/route'
import { GET } from './route'
import { GET as askToUnsubscribe, POST as unsubscribe } from './unsubscribe/route'

const ADDRESS = 'http://localhost:3000/api/reminders'
const ENDPOINT = 'https://fcm.googleapis.com/fcm/send/abc'

onEachDatabase('the reminders of a learner', (fresh) => {
  let opened: TestDatabase
  let cookie: string
  beforeEach(async () => {
    opened = await fresh()
    serveFrom(opened.database)
    await createLearner(opened.database, 'learner-a')
    cookie = await sessionCookieFor('learner-a')
  })

  const send = (method: 'POST' | 'DELETE', body: unknown, headers: Record<string, string> = { cookie }) =>
    (method === 'POST' ? POST : DELETE)(
      new Request(`${ADDRESS}/push`, {
        method,
        headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', ...headers },
        body: JSON.stringify(body),
      }),
    )
  const codeOf = async (response: Response): Promise<unknown> =>
    ((await response.json()) as { code?: string }).code

  test('are for the signed in', async () => {
    for (const route of [GET, readDue]) expect((await route(new Request(ADDRESS))).status).toBe(401)
    expect((await send('POST', { endpoint: ENDPOINT }, {})).status).toBe(401)
    expect((await send('DELETE', { endpoint: ENDPOINT }, {})).status).toBe(401)
    expect(await opened.database.pushSubscription.count()).toBe(0)
  })

  test('can be had by push with the key of this server, and by mail only where there is a mail server', async () => {
    const read = await GET(new Request(ADDRESS, { headers: { cookie } }))
    expect(await read.json()).toEqual({
      publicKey: expect.stringMatching(/^[\w-]{87}$/) as string,
      hasMail: false,
      stoppedAtMs: null,
    })
  })

  test('wake a browser from when it is named until it is taken away', async () => {
    expect((await send('POST', { endpoint: ENDPOINT })).status).toBe(201)
    expect(await opened.database.pushSubscription.findMany()).toMatchObject([
      { learnerId: 'learner-a', endpoint: ENDPOINT },
    ])
    expect((await send('DELETE', { endpoint: ENDPOINT })).status).toBe(200)
    expect(await opened.database.pushSubscription.count()).toBe(0)
  })

  test.each([
    [{ endpoint: 'https://127.0.0.1/' }, 422, 'push_service_unknown'],
    [{ endpoint: 'http://fcm.googleapis.com/' }, 422, 'push_service_unknown'],
    [{ endpoint: 7 }, 400, 'malformed'],
    [{ endpoint: ENDPOINT, learnerId: 'learner-b' }, 400, 'malformed'],
    [{}, 400, 'malformed'],
    [{ endpoint: `https://fcm.googleapis.com/${'a'.repeat(2_000)}` }, 400, 'malformed'],
  ])('%j is refused', async (body, status, code) => {
    const response = await send('POST', body)
    expect([response.status, await codeOf(response)]).toEqual([status, code])
    expect(await opened.database.pushSubscription.count()).toBe(0)
  })

  test('say nothing of due cards where nobody has published any', async () => {
    const read = await readDue(new Request(`${ADDRESS}/due`, { headers: { cookie } }))
    expect(await read.json()).toEqual({ language: 'zh', text: '今天的复习做完了。' })
  })

  test('are told ten times in ten minutes, by all processes together', async () => {
    const learnerId = await createLearner(opened.database, `rushing-${opened.provider}`)
    const headers = { cookie: await sessionCookieFor(learnerId) }
    const statuses = []
    for (let each = 0; each < 11; each++)
      statuses.push((await readDue(new Request(`${ADDRESS}/due`, { headers }))).status)
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 200), 429])
    expect(await opened.database.rateLimit.count(), 'kept where every process sees it').toBe(1)
  })

  test('end by the link of a mail without a session, and by no other', async () => {
    await opened.database.learner.create({
      data: { id: 'learner-a', digest: '', reminder: { create: { checkAtMs: 5n } } },
    })
    const address = (token: string, more = '') => `${ADDRESS}/unsubscribe?token=${token}${more}`
    const post = (url: string) => unsubscribe(new Request(url, { method: 'POST' }))
    const token = unsubscribeTokenFor('learner-a')
    const forged = [
      `${token}x`,
      token.replace(/\..*/, '.AAAA'),
      'bGVhcm5lci1h',
      '',
      'a'.repeat(9_000),
      '%00.%00',
    ]
    for (const each of forged) expect((await post(address(each))).status).toBe(404)
    expect((await askToUnsubscribe(new Request(address(token)))).status).toBe(303)
    expect(await readStoppedAtMs(opened.database, 'learner-a'), 'opening it asks first').toBeNull()
    expect((await post(address(token))).status).toBe(200)
    expect(await readStoppedAtMs(opened.database, 'learner-a')).toBeGreaterThan(0)
    const led = await post(address(token, '&from=en'))
    expect([led.status, led.headers.get('location')]).toEqual([303, '/en/unsubscribe?done=1'])
  })
})
