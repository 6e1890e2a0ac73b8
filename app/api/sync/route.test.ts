import { beforeEach, describe, expect, test } from 'vitest'
import type { ClientEvent } from '#core/event'
import { graded, sampleEvent, sampleId } from '#core/sample-events'
import { PROTO, type SyncAnswer } from '#core/sync/event-log'
import { type TestDatabase, createLearner, onEachDatabase, serveFrom } from '#server/db/test-databases'
import { sessionCookieFor } from '#server/db/test-session'
import { lineageOf } from '#server/event-log'
import { contentDigestOf } from '#server/route'
import { POST } from './route'

const LEARNER = 'learner-a'

onEachDatabase('POST /api/sync', (fresh) => {
  let opened: TestDatabase
  let cookie = ''
  let lineage = ''

  beforeEach(async () => {
    opened = await fresh()
    serveFrom(opened.database)
    await createLearner(opened.database, LEARNER)
    await createLearner(opened.database, 'learner-b')
    cookie = await sessionCookieFor(LEARNER)
    lineage = await lineageOf(opened.database)
  })

  const headers = (body: string, changes: Record<string, string | null> = {}): Headers => {
    const all = {
      cookie,
      'content-type': 'application/json',
      'content-digest': contentDigestOf(body),
      'sec-fetch-site': 'same-origin',
      origin: 'http://localhost:3000',
      ...changes,
    }
    return new Headers(
      Object.entries(all).flatMap(([name, value]): [string, string][] =>
        value === null ? [] : [[name, value]],
      ),
    )
  }
  const send = (body: string, changes: Record<string, string | null> = {}): Promise<Response> =>
    POST(
      new Request('http://localhost:3000/api/sync', {
        method: 'POST',
        headers: headers(body, changes),
        body,
      }),
    )
  const envelope = (events: readonly unknown[], changes: object = {}): string =>
    JSON.stringify({ proto: PROTO, learnerId: LEARNER, lineage, cursor: 0, events, ...changes })
  const answerTo = async (events: readonly unknown[]): Promise<SyncAnswer> => {
    const response = await send(envelope(events))
    expect(response.status).toBe(200)
    return (await response.json()) as SyncAnswer
  }
  const expectProblem = async (response: Response, status: number, code: string) => {
    const text = await response.text()
    expect([response.status, JSON.parse(text).code]).toEqual([status, code])
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(text).not.toMatch(/at .*\(.*:\d+|prisma|sqlite|node_modules/i)
    expect(await opened.database.event.count()).toBe(0)
  }
  const one = sampleEvent(1, graded('a:say', 'good'))

  test('stores a batch and gives it back numbered; twice is once', async () => {
    const first = await answerTo([one])
    expect(first.events).toMatchObject([{ id: one.id, seq: 1 }])
    expect(await answerTo([one, one])).toMatchObject({ head: 1, refused: [] })
    expect(await opened.database.event.count()).toBe(1)
  })

  describe('refuses, with status and code, and stores nothing:', () => {
    const many = Array.from({ length: 501 }, (_, index) => sampleEvent(index + 1, graded('a:say', 'good')))
    test.each<[string, () => Promise<Response>, number, string]>([
      ['no session', () => send(envelope([one]), { cookie: null }), 401, 'signed_out'],
      [
        'a session that is rubbish',
        () => send(envelope([one]), { cookie: 'warmup.session=a.b.c' }),
        401,
        'signed_out',
      ],
      ['another learner', () => send(envelope([one], { learnerId: 'learner-b' })), 409, 'other_learner'],
      ['501 events', () => send(envelope(many)), 413, 'too_many_events'],
      [
        'two megabytes',
        () => send(envelope([{ ...one, body: { text: 'x'.repeat(2_000_000) } }])),
        413,
        'too_large',
      ],
      [
        'a form',
        () => send(envelope([one]), { 'content-type': 'application/x-www-form-urlencoded' }),
        415,
        'unsupported_media_type',
      ],
      [
        'plain text',
        () => send(envelope([one]), { 'content-type': 'text/plain' }),
        415,
        'unsupported_media_type',
      ],
      ['broken JSON', () => send('{"proto":1,'), 400, 'malformed'],
      ['an array', () => send('[]'), 400, 'malformed'],
      ['null', () => send('null'), 400, 'malformed'],
      ['nothing', () => send(''), 400, 'malformed'],
      ['a field nobody asked for', () => send(envelope([one], { role: 'admin' })), 400, 'malformed'],
      ['an event without an id', () => send(envelope([{ kind: 'card.graded' }])), 400, 'malformed'],
      ['nesting without end', () => send(`${'['.repeat(50_000)}${']'.repeat(50_000)}`), 400, 'malformed'],
      ['a protocol of the past', () => send(envelope([one], { proto: 0 })), 426, 'protocol_too_old'],
      ['a protocol of the future', () => send(envelope([one], { proto: 99 })), 400, 'protocol_unknown'],
      ['no digest', () => send(envelope([one]), { 'content-digest': null }), 400, 'digest_missing'],
      [
        'a digest of something else',
        () => send(envelope([one]), { 'content-digest': contentDigestOf('x') }),
        400,
        'digest_mismatch',
      ],
      [
        'another site',
        () => send(envelope([one]), { 'sec-fetch-site': 'cross-site' }),
        403,
        'foreign_origin',
      ],
      [
        'a sister site',
        () => send(envelope([one]), { 'sec-fetch-site': 'same-site' }),
        403,
        'foreign_origin',
      ],
      [
        'a foreign origin',
        () => send(envelope([one]), { origin: 'https://evil.example' }),
        403,
        'foreign_origin',
      ],
      ['the origin "null"', () => send(envelope([one]), { origin: 'null' }), 403, 'foreign_origin'],
      [
        'no word about where it comes from',
        () => send(envelope([one]), { origin: null, 'sec-fetch-site': null }),
        403,
        'foreign_origin',
      ],
      ['a length that is not true', () => send(envelope([one]), { 'content-length': '5' }), 400, 'cut_short'],
    ])('%s', async (_, act, status, code) => expectProblem(await act(), status, code))
  })

  test('a session that was ended is worth nothing', async () => {
    await opened.database.signIn.updateMany({ data: { revokedAt: new Date() } })
    await expectProblem(await send(envelope([one])), 401, 'signed_out')
  })

  test('one malformed event is refused alone', async () => {
    const bad = { ...sampleEvent(2, graded('a:say', 'good')), body: { cardId: 7 } }
    const answer = await answerTo([bad, one])
    expect(answer.refused).toEqual([{ id: sampleId(2), code: 'malformed' }])
    expect(answer.events).toHaveLength(1)
  })

  test('an id used again with another body is refused, and what was stored stays', async () => {
    await answerTo([one])
    const answer = await answerTo([{ ...one, body: graded('a:say', 'again').body }])
    expect(answer.refused).toEqual([{ id: one.id, code: 'id_conflict' }])
    expect(answer.events[0]?.body.grade).toBe('good')
  })

  test('an unknown kind is kept for those who know it', async () => {
    const unknown: ClientEvent = { ...one, kind: 'dream.remembered', body: { of: ['sheep', 1.5, null] } }
    expect((await answerTo([unknown])).events).toMatchObject([
      { kind: 'dream.remembered', body: unknown.body },
    ])
  })

  test("an event about another learner's own card is like one about a card there is none of", async () => {
    const theirs = await sessionCookieFor('learner-b')
    const own = sampleEvent(5, {
      kind: 'ownCard.written',
      body: { cardId: 'own:b:say', outlineId: null, termName: 't', question: 'q', answer: 'a' },
    })
    await send(envelope([own], { learnerId: 'learner-b' }), { cookie: theirs })
    const answer = await answerTo([
      sampleEvent(1, graded('own:b:say', 'good')),
      sampleEvent(2, graded('own:none:say', 'good')),
    ])
    expect(answer.refused).toEqual([])
    expect(answer.events.every(({ kind }) => kind === 'card.graded')).toBe(true)
    const rows = await opened.database.event.findMany({ where: { learnerId: 'learner-b' } })
    expect(rows.map(({ kind }) => kind)).toEqual(['ownCard.written'])
  })
})
