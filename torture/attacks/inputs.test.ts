import { expect, test } from 'vitest'
import { graded, sampleEvent } from '#core/sample-events'
import { asOurPage, expectCalm } from './attack'
import { SECRET_MARK, attackedApp, exchangeOf, newEvent, syncAnswerIn } from './people'

const { port, database, a } = attackedApp()

const post = (path: string, body: unknown, method = 'POST') =>
  expectCalm(port, {
    ...{ method, path, body: JSON.stringify(body) },
    headers: { ...asOurPage(port), cookie: a().cookie },
  })

/** Everything that could have changed. */
const stored = async () => ({
  users: await database().user.findMany({ orderBy: { id: 'asc' } }),
  learners: await database().learner.findMany({ orderBy: { id: 'asc' } }),
  eventCount: await database().event.count(),
  pushes: await database().pushSubscription.findMany(),
})

const EXTRAS = ['role', 'userId', 'seq', 'passwordHash', 'emailVerified', '__proto__', 'constructor']

test.each(EXTRAS)(
  'a field "%s" that nobody asked for is refused everywhere, and changes nothing',
  async (name) => {
    const extra = JSON.parse(`{"${name}":"admin"}`) as object
    const before = await stored()
    const account = { email: `${SECRET_MARK}@example.org`, password: SECRET_MARK }
    for (const [path, body, method] of [
      ['/api/account', account, 'POST'],
      ['/api/account/deletion', {}, 'POST'],
      ['/api/reminders/push', { endpoint: 'https://fcm.googleapis.com/fcm/send/x' }, 'POST'],
      ['/api/reminders/push', { endpoint: 'https://fcm.googleapis.com/fcm/send/x' }, 'DELETE'],
    ] as const) {
      const withExtra = `${JSON.stringify(body).slice(0, -1)}${Object.keys(body).length ? ',' : ''}${JSON.stringify(extra).slice(1)}`
      const answer = await expectCalm(port, {
        ...{ method, path, body: withExtra },
        headers: { ...asOurPage(port), cookie: a().cookie },
      })
      expect([path, answer.status]).toEqual([path, 400])
    }
    expect((await exchangeOf(port, a(), [], { [name]: 'admin' })).status).toBe(400)
    expect(await stored()).toEqual(before)
  },
)

test('an event with stamps of its own is malformed, and a time that is yet to come is the server’s to judge', async () => {
  const grade = graded('a:say', 'good')
  for (const stamp of [{ seq: 1 }, { correctedMs: 1 }, { learnerId: a().learnerId }]) {
    const event = { ...newEvent(grade), ...stamp }
    const { refused } = syncAnswerIn(await exchangeOf(port, a(), [event]))
    expect([stamp, refused]).toEqual([stamp, [{ id: event.id, code: 'malformed' }]])
  }
  const soon = Date.now() + 10 * 86_400_000
  const tomorrow = { ...newEvent(grade), atMs: soon, receivedAtMs: soon }
  const { events } = syncAnswerIn(await exchangeOf(port, a(), [tomorrow]))
  const kept = events.find(({ id }) => id === tomorrow.id)
  expect(kept?.correctedMs).toBeLessThanOrEqual(Date.now() + 1_000)
  expect(kept?.receivedAtMs).toBeLessThanOrEqual(Date.now() + 1_000)
})

test.each([
  ['quotes and a comment', `'; DROP TABLE "Event"; --`],
  ['wildcards', '%_\\%'],
  ['a backslash at the end', '\\'],
  ['a turned direction', 'a\u202Ebcd\u202C'],
  ['stacked marks', 'e' + '\u0301'.repeat(50)],
  ['composed', '\u00e9'],
  ['decomposed', 'e\u0301'],
  ['right to left', 'مرحبا שלום'],
  ['families', '👩‍👩‍👧‍👦🏳️‍🌈'],
  ['a byte order mark', '\uFEFFx'],
  ['line ends of all sorts', 'a\r\nb\rc\u2028d\u0085e'],
  ['an object in text', '{"$gt":""}'],
])('text comes back as it was sent: %s', async (_, text) => {
  const note = newEvent({
    kind: 'note.written',
    body: { subjectId: 'loss-mse', parents: [], text: `${SECRET_MARK} ${text}` },
  })
  const { events } = syncAnswerIn(await exchangeOf(port, a(), [note]))
  expect(events.find(({ id }) => id === note.id)?.body.text).toBe(`${SECRET_MARK} ${text}`)
})

test.each([
  ['NUL', 'a\0b'],
  ['half a character', 'a\ud800b'],
  ['the other half', '\udc00'],
])('text that no database keeps is refused by itself: %s', async (_, text) => {
  const note = newEvent({ kind: 'note.written', body: { subjectId: 'loss-mse', parents: [], text } })
  const good = newEvent(graded('a:say', 'good'))
  const { refused, events } = syncAnswerIn(await exchangeOf(port, a(), [note, good]))
  expect(refused).toEqual([{ id: note.id, code: 'malformed' }])
  expect(events.some(({ id }) => id === good.id)).toBe(true)
})

test.each<[string, string]>([
  ['objects', '{"email":{"not":"x"},"password":{"gt":""}}'],
  ['arrays', '{"email":["x"],"password":["y"]}'],
  ['null for both', '{"email":null,"password":null}'],
  ['null', 'null'],
  ['an array', '[]'],
  ['broken JSON', '{"email":'],
  ['a megabyte', JSON.stringify({ email: 'x@example.org', password: 'x'.repeat(1_000_000) })],
  ['a prototype', '{"__proto__":{"email":"x"},"constructor":{"prototype":{}}}'],
])('credentials that are %s open nothing', async (_, body) => {
  const signIns = await database().signIn.count()
  for (const path of ['/api/auth/callback/credentials', '/api/account']) {
    const answer = await expectCalm(port, { method: 'POST', path, headers: asOurPage(port), body })
    expect([400, 401, 413]).toContain(answer.status)
  }
  expect(await database().signIn.count()).toBe(signIns)
})

test('events that are no events harm nobody else’s', async () => {
  const good = newEvent(graded('a:say', 'good'))
  const odd = [
    { ...newEvent(graded('a:say', 'good')), body: null },
    { ...newEvent(graded('a:say', 'good')), n: -1 },
    { ...newEvent(graded('a:say', 'good')), n: 2 ** 53 },
    { ...newEvent(graded('a:say', 'good')), atMs: 1e300 },
    { ...newEvent(graded('a:say', 'good')), studyDay: 0.5 },
    { ...newEvent(graded('a:say', 'good')), timeZone: 'x'.repeat(10_000) },
    { ...newEvent(graded('a:say', 'good')), v: 2 ** 40 },
    { ...newEvent(graded('a:say', 'good')), clockOffsetMs: 'now' },
    { ...newEvent(graded('a:say', 'good')), kind: '' },
    { ...newEvent(graded('a:say', 'good')), device: '../../etc' },
  ]
  const { refused, events } = syncAnswerIn(await exchangeOf(port, a(), [...odd, good]))
  expect(refused.map(({ code }) => code)).toEqual(odd.map(() => 'malformed'))
  expect(events.some(({ id }) => id === good.id)).toBe(true)
  expect((await post('/api/sync', sampleEvent(1, graded('a:say', 'good')))).status).toBe(400)
})
