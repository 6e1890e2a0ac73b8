import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { graded, sampleEvent } from '#core/sample-events'
import { PROTO } from '#core/sync/event-log'
import { type TestDatabase, createLearner, onEachDatabase, serveFrom } from '#server/db/test-databases'
import { sessionCookieFor } from '#server/db/test-session'
import { lineageOf } from '#server/event-log'
import { contentDigestOf } from '#server/route'

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const
type Method = (typeof METHODS)[number]
const CALLERS = ['nobody', 'the owner', 'another'] as const
type Caller = (typeof CALLERS)[number]

/** What a request of A's would be; the same is sent by everybody. */
type Cell = {
  readonly query?: string
  readonly body?: (ids: Ids) => unknown
  /** The status for nobody, for A, and for B. */
  readonly statuses: readonly [number, number, number]
  /** Whether a sign-in of a quarter of an hour ago is not enough. */
  readonly needsFresh?: true
  /** What of A's goes over to whoever sends it, by design. */
  readonly handsOver?: 'pushes'
}
type Ids = {
  readonly learnerId: string
  readonly lineage: string
  readonly endpoint: string
  readonly signInId: string
}

const MADE_UP_TOKEN = 'x'.repeat(43)

/** Every route and what each method of it owes to whom. A route or a method without its cell fails the test. */
const MATRIX: Readonly<Record<string, Partial<Record<Method, Cell>>>> = {
  '[...nowhere]': Object.fromEntries(
    ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'].map((method) => [
      method,
      { statuses: [404, 404, 404] },
    ]),
  ),
  account: {
    GET: { statuses: [200, 200, 200] }, // says who is asking, and nothing of anybody else
    POST: {
      body: () => ({ email: `${randomUUID()}@example.org`, password: 'correct horse battery' }),
      statuses: [201, 201, 201],
    },
  },
  'account/address': {
    POST: {
      body: () => ({ email: `${randomUUID()}@example.org`, language: 'en' }),
      statuses: [401, 200, 200], // whoever asks moves themselves
      needsFresh: true,
    },
  },
  // Whoever asks deletes themselves, and gets their own.
  'account/deletion': { POST: { body: () => ({}), statuses: [401, 200, 200], needsFresh: true } },
  'account/export': { POST: { body: () => ({}), statuses: [401, 200, 200], needsFresh: true } },
  // Here there is no mail, and whoever has no token cannot make one up.
  'account/links': {
    POST: {
      body: () => ({ email: 'learner-a@example.org', purpose: 'reset', language: 'en' }),
      statuses: [404, 404, 404],
    },
  },
  'account/links/address': {
    POST: { body: () => ({ token: MADE_UP_TOKEN, language: 'en' }), statuses: [401, 400, 400] },
  },
  'account/links/reset': {
    POST: {
      body: () => ({ token: MADE_UP_TOKEN, password: 'correct horse battery', language: 'en' }),
      statuses: [400, 400, 400],
    },
  },
  'account/links/sign-in': {
    POST: { body: () => ({ token: MADE_UP_TOKEN }), statuses: [400, 400, 400] },
  },
  'account/password': {
    POST: {
      body: () => ({ current: '', password: 'correct horse battery', language: 'en' }),
      statuses: [401, 200, 200],
      needsFresh: true, // for an account without a password, as here
    },
  },
  'account/providers': {
    POST: { body: () => ({ unlink: 'github' }), statuses: [401, 409, 409], needsFresh: true }, // here it is not linked
  },
  'account/sign-ins': {
    GET: { statuses: [401, 200, 200] },
    POST: { body: ({ signInId }) => ({ id: signInId }), statuses: [401, 200, 404] },
  },
  'auth/[...nextauth]': {
    GET: { statuses: [200, 200, 200] },
    POST: { body: () => ({ csrfToken: 'x' }), statuses: [405, 405, 405] }, // of the action asked below
  },
  deck: { GET: { statuses: [404, 404, 404] } }, // for everybody; here none is published
  health: { GET: { statuses: [200, 200, 200] } },
  ready: { GET: { statuses: [200, 200, 200] } },
  reminders: { GET: { statuses: [401, 200, 200] } },
  'reminders/due': { GET: { statuses: [401, 200, 200] } },
  'reminders/push': {
    // Only the browser itself knows its address: who names it sits in front of it, and it wakes for them alone.
    POST: { body: ({ endpoint }) => ({ endpoint }), statuses: [401, 201, 201], handsOver: 'pushes' },
    DELETE: { body: ({ endpoint }) => ({ endpoint }), statuses: [401, 200, 200] },
  },
  'reminders/unsubscribe': {
    GET: { query: '?token=x', statuses: [303, 303, 303] },
    POST: { query: '?token=x', body: () => ({}), statuses: [404, 404, 404] },
  },
  sync: {
    POST: {
      body: ({ learnerId, lineage }) => ({
        ...{ proto: PROTO, learnerId, lineage, cursor: 0 },
        events: [sampleEvent(77, graded('own:a:say', 'good'))],
      }),
      statuses: [401, 200, 409],
    },
  },
}

type Handler = (request: Request, context: object) => Promise<Response>
type RouteModule = Partial<Record<Method, Handler>>

const routesOnDisk = readdirSync('app/api', { recursive: true, encoding: 'utf8' })
  .filter((file) => path.basename(file) === 'route.ts')
  .map((file) => path.dirname(file).split(path.sep).join('/'))
  .sort()
const importRoute = (route: string): Promise<RouteModule> =>
  import(/* @vite-ignore */ path.resolve('app/api', route, 'route.ts'))

describe('the access matrix', () => {
  test('has a row for each route, and none for a route that is gone', () => {
    expect(Object.keys(MATRIX).sort()).toEqual(routesOnDisk)
  })

  test.each(routesOnDisk)('of %s has a cell for each method that it answers', async (route) => {
    const handlers = await importRoute(route)
    const answered = METHODS.filter((method) => typeof handlers[method] === 'function')
    expect(Object.keys(MATRIX[route] ?? {}).sort()).toEqual([...answered].sort())
  })
})

const cells = Object.entries(MATRIX).flatMap(([route, row]) =>
  Object.entries(row).map(([method, cell]) => ({ route, method, cell, answers: cell.statuses.join(', ') })),
)

onEachDatabase('with what is A’s', (fresh) => {
  let opened: TestDatabase
  let cookies: Readonly<Record<Caller, string>>
  let ids: Ids
  beforeEach(async () => {
    opened = await fresh()
    serveFrom(opened.database)
    const { database } = opened
    for (const learnerId of ['learner-a', 'learner-b']) await createLearner(database, learnerId)
    const endpoint = 'https://fcm.googleapis.com/fcm/send/of-a'
    await database.pushSubscription.create({ data: { learnerId: 'learner-a', endpoint } })
    cookies = {
      nobody: '',
      'the owner': await sessionCookieFor('learner-a'),
      another: await sessionCookieFor('learner-b'),
    }
    const signIn = await database.signIn.findFirstOrThrow({ where: { userId: 'learner-a' } })
    const lineage = await lineageOf(database)
    ids = { learnerId: 'learner-a', lineage, endpoint, signInId: signIn.id }
    const { POST } = await importRoute('sync')
    const cell = MATRIX.sync?.POST
    if (POST && cell) expect((await POST(requestFor('sync', 'POST', 'the owner', cell), {})).status).toBe(200)
  })

  const requestFor = (route: string, method: string, caller: Caller, cell: Cell): Request => {
    const body = cell.body === undefined ? null : JSON.stringify(cell.body(ids))
    return new Request(`http://localhost:3000/api/${route}${cell.query ?? ''}`, {
      method,
      headers: {
        ...(cookies[caller] !== '' && { cookie: cookies[caller] }),
        ...{ 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
        ...(body !== null && { 'content-digest': contentDigestOf(body) }),
      },
      body,
    })
  }
  /** As if A had signed in so long ago. */
  const signInOfA = (minutesAgo: number) =>
    opened.database.signIn.updateMany({
      where: { userId: 'learner-a' },
      data: { createdAt: new Date(Date.now() - minutesAgo * 60_000) },
    })
  const rowsOfA = async () => ({
    user: await opened.database.user.findUnique({ where: { id: 'learner-a' } }),
    learner: await opened.database.learner.findUnique({ where: { id: 'learner-a' } }),
    events: await opened.database.event.findMany({ where: { learnerId: 'learner-a' } }),
    pushes: await opened.database.pushSubscription.findMany({ where: { learnerId: 'learner-a' } }),
    signIns: await opened.database.signIn.findMany({ where: { userId: 'learner-a' } }),
  })

  test.each(cells)('$method $route is $answers for nobody, A and B', async ({ route, method, cell }) => {
    const handler = (await importRoute(route))[method as Method]
    const answerTo = (caller: Caller) =>
      handler?.(requestFor(route, method, caller, cell), {
        params: Promise.resolve({ nextauth: ['csrf'] }),
      })
    await signInOfA(16)
    if (cell.needsFresh) {
      const before = await rowsOfA()
      const late = await answerTo('the owner')
      expect([late?.status, await late?.json()]).toEqual([
        403,
        expect.objectContaining({ code: 'sign_in_again' }),
      ])
      expect(await rowsOfA()).toEqual(before)
      await signInOfA(0)
    }
    for (const caller of ['nobody', 'another', 'the owner'] as const) {
      const before = await rowsOfA()
      const response = await answerTo(caller)
      const text = (await response?.text()) ?? ''
      expect([response?.status, text.slice(0, 200)], caller).toEqual([
        cell.statuses[CALLERS.indexOf(caller)],
        expect.any(String),
      ])
      if (caller === 'the owner') return
      const isTaken = caller === 'another' && cell.handsOver !== undefined
      expect(await rowsOfA(), caller).toEqual(isTaken ? { ...before, [cell.handsOver ?? '']: [] } : before)
      expect(text, 'nothing of A’s').not.toMatch(/learner-a|own:a|of-a/)
    }
  })

  test('what is another’s is answered like what does not exist', async () => {
    const cell = MATRIX.sync?.POST
    const { POST } = await importRoute('sync')
    const ask = async (learnerId: string) => {
      const body = JSON.stringify({ ...(cell?.body?.(ids) as object), learnerId })
      const headers = {
        ...{ 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
        ...{ 'content-digest': contentDigestOf(body), cookie: cookies.another },
      }
      const response = await POST?.(
        new Request('http://localhost:3000/api/sync', { method: 'POST', headers, body }),
        {},
      )
      return [response?.status, await response?.text(), [...(response?.headers.keys() ?? [])]]
    }
    expect(await ask('learner-a')).toEqual(await ask('learner-nobody'))
  })
})
