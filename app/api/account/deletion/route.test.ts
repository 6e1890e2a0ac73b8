import { beforeEach, expect, test } from 'vitest'
import { graded, sampleEvent } from '#core/sample-events'
import { PROTO } from '#core/sync/event-log'
import { type TestDatabase, createLearner, onEachDatabase, serveFrom } from '#server/db/test-databases'
import { postedBy, sessionCookieFor } from '#server/db/test-session'
import { lineageOf } from '#server/event-log'
import { POST as sync } from '../../sync/route'
import { POST } from './route'

const LEARNER = 'learner-a'

onEachDatabase('the deletion of an account', (fresh) => {
  let opened: TestDatabase
  let cookie = ''
  beforeEach(async () => {
    opened = await fresh()
    serveFrom(opened.database)
    await createLearner(opened.database, LEARNER)
    await createLearner(opened.database, 'learner-b')
    cookie = await sessionCookieFor(LEARNER)
  })

  const exchange = async (learnerId = LEARNER, as = cookie): Promise<Response> => {
    const lineage = await lineageOf(opened.database)
    const events = [sampleEvent(1, graded('a:say', 'good'))]
    return sync(
      postedBy(as, '/api/sync', JSON.stringify({ proto: PROTO, learnerId, lineage, cursor: 0, events })),
    )
  }
  const deletion = () => POST(postedBy(cookie, '/api/account/deletion', '{}'))
  const rowsOf = async () => {
    const { database } = opened
    return {
      users: (await database.user.findMany()).map(({ id }) => id),
      learners: await database.learner.count(),
      events: await database.event.count(),
      signIns: await database.signIn.count(),
      pushes: await database.pushSubscription.count(),
      reminders: await database.reminder.count(),
      hashes: await database.deletedLearner.count(),
    }
  }

  test('leaves the hash of its id and nothing else; devices hear of it, signed in or not', async () => {
    expect((await exchange()).status).toBe(200)
    await opened.database.pushSubscription.create({
      data: { learnerId: LEARNER, endpoint: 'https://x.test' },
    })
    await opened.database.reminder.create({ data: { learnerId: LEARNER } })
    expect((await deletion()).status).toBe(200)
    expect(await rowsOf()).toEqual({
      ...{ users: ['learner-b'], learners: 0, events: 0, signIns: 0, pushes: 0, reminders: 0 },
      hashes: 1,
    })
    for (const as of [cookie, '', await sessionCookieFor('learner-b')]) {
      const answer = await exchange(LEARNER, as)
      expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([
        410,
        'account_deleted',
      ])
    }
    expect((await rowsOf()).events).toBe(0)
    expect((await deletion()).status, 'nobody is signed in any more').toBe(401)
  })

  test('asks for a fresh sign-in, and touches nothing without', async () => {
    await exchange()
    await opened.database.signIn.updateMany({ data: { createdAt: new Date(Date.now() - 16 * 60_000) } })
    const answer = await deletion()
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([403, 'sign_in_again'])
    expect(await rowsOf()).toMatchObject({ events: 1, hashes: 0 })
  })

  test('leaves no half of an exchange that was under way', async () => {
    const answers = await Promise.all([exchange(), deletion(), exchange(), exchange()])
    expect(answers.map(({ status }) => status).filter((status) => ![200, 401, 410].includes(status))).toEqual(
      [],
    )
    expect(await rowsOf()).toMatchObject({ users: ['learner-b'], events: 0, learners: 0, hashes: 1 })
  })
})
