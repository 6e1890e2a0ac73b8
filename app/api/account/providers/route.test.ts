import { beforeEach, expect, test } from 'vitest'
import { createLearner, onEachDatabase, serveFrom, type TestDatabase } from '#server/db/test-databases'
import { postedBy, sessionCookieFor } from '#server/db/test-session'
import { POST } from './route'

onEachDatabase('a linked provider', (fresh) => {
  let opened: TestDatabase
  let cookie = ''
  beforeEach(async () => {
    opened = await fresh()
    serveFrom(opened.database)
    for (const userId of ['learner-a', 'learner-b']) {
      await createLearner(opened.database, userId)
      await opened.database.account.create({
        data: { userId, provider: 'github', providerAccountId: userId },
      })
    }
    await opened.database.user.updateMany({ data: { passwordHash: 'a hash of something' } })
    cookie = await sessionCookieFor('learner-a')
  })
  const post = (body: object, as = cookie) =>
    POST(postedBy(as, '/api/account/providers', JSON.stringify(body)))
  const linked = async () => (await opened.database.account.findMany()).map(({ userId }) => userId)

  test('is let go by its learner, for that learner alone', async () => {
    expect((await post({ unlink: 'github' })).status).toBe(200)
    expect(await linked()).toEqual(['learner-b'])
  })

  test('stays when it is the last way in', async () => {
    await opened.database.user.updateMany({ data: { passwordHash: null } })
    expect((await post({ unlink: 'github' })).status).toBe(409)
    expect(await linked()).toHaveLength(2)
  })

  test.each([[{ unlink: 'credentials' }], [{}], [{ unlink: 'github', userId: 'learner-b' }]])(
    'stays for %j',
    async (body) => {
      expect((await post(body)).status).toBe(400)
      expect(await linked()).toHaveLength(2)
    },
  )

  test('stays without a session, and without a fresh one', async () => {
    expect((await post({ unlink: 'github' }, '')).status).toBe(401)
    await opened.database.signIn.updateMany({ data: { createdAt: new Date(Date.now() - 16 * 60_000) } })
    expect((await post({ unlink: 'github' })).status).toBe(403)
    expect(await linked()).toHaveLength(2)
  })
})
