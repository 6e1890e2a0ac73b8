import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { onEachDatabase, serveFrom, type TestDatabase } from '#server/db/test-databases'
import { type TestMailbox, openMailbox } from '#server/db/test-mailbox'
import { postedBy, sessionCookieFor } from '#server/db/test-session'
import { POST as follow } from '../links/address/route'
import { POST } from './route'

let mailbox: TestMailbox
beforeAll(async () => {
  mailbox = await openMailbox()
  process.env.SMTP_URL = mailbox.url
  process.env.MAIL_FROM = 'Warmup <warmup@example.org>'
})
afterAll(() => mailbox.close())

const SOON = { timeout: 10_000 }
const TOKEN = /\/link\/address#([\w-]{43})/

onEachDatabase('the address of an account', (fresh) => {
  let opened: TestDatabase
  let cookie = ''
  let [old, wanted, taken] = ['', '', '']
  beforeEach(async () => {
    opened = await fresh()
    serveFrom(opened.database)
    const run = Math.random()
    ;[old, wanted, taken] = [`ada-${run}@example.org`, `new-${run}@example.org`, `eve-${run}@example.org`]
    await opened.database.user.createMany({
      data: [
        { id: 'learner-a', email: old },
        { id: 'learner-b', email: taken },
      ],
    })
    cookie = await sessionCookieFor('learner-a')
  })

  const ask = (email: string, as = cookie) =>
    POST(postedBy(as, '/api/account/address', JSON.stringify({ email, language: 'en' })))
  const open = (token: string, as = cookie) =>
    follow(postedBy(as, '/api/account/links/address', JSON.stringify({ token, language: 'en' })))
  const codeOf = async (response: Response) => ((await response.json()) as { code?: string }).code
  const tokenTo = (address: string) =>
    vi.waitFor(
      () => TOKEN.exec(mailbox.textsTo(address).at(-1) ?? '')?.[1] ?? Promise.reject(new Error('no mail')),
      SOON,
    )
  const userOf = (id = 'learner-a') => opened.database.user.findUniqueOrThrow({ where: { id } })
  const grow = (data: { createdAt?: Date }) => opened.database.signIn.updateMany({ data })

  test('changes once the new one is proved, and the old one is told', async () => {
    expect(await (await ask(` ${wanted.toUpperCase()} `)).json()).toEqual({ isMailed: true })
    const token = await tokenTo(wanted)
    expect(await userOf()).toMatchObject({ email: old, emailVerified: null })
    expect((await open(token)).status).toBe(200)
    expect(await userOf()).toMatchObject({ email: wanted })
    expect((await userOf()).emailVerified).not.toBeNull()
    await vi.waitFor(() => expect(mailbox.textsTo(old).join()).toContain(wanted), SOON)
    expect((await open(token)).status, 'a link works once').toBe(400)
  })

  test('that is held already is proved by a link, also without a fresh sign-in', async () => {
    await grow({ createdAt: new Date(Date.now() - 86_400_000) })
    expect((await ask(old)).status).toBe(200)
    expect((await open(await tokenTo(old))).status).toBe(200)
    expect((await userOf()).emailVerified).not.toBeNull()
  })

  test('is proved only by who is signed in to the account', async () => {
    await ask(wanted)
    const token = await tokenTo(wanted)
    const answers = [await open(token, ''), await open(token, await sessionCookieFor('learner-b'))]
    expect(answers.map(({ status }) => status)).toEqual([401, 403])
    expect(await userOf()).toMatchObject({ email: old, emailVerified: null })
    expect(await userOf('learner-b')).toMatchObject({ email: taken, emailVerified: null })
    expect((await open(token)).status, 'the link is still good').toBe(200)
  })

  test('asks for a fresh sign-in, and is not that of somebody else', async () => {
    const answer = await ask(taken)
    expect([answer.status, await codeOf(answer)]).toEqual([409, 'email_taken'])
    await grow({ createdAt: new Date(Date.now() - 16 * 60_000) })
    const late = await ask(wanted)
    expect([late.status, await codeOf(late)]).toEqual([403, 'sign_in_again'])
    expect((await ask(wanted, '')).status).toBe(401)
    expect(mailbox.textsTo(taken)).toEqual([])
  })

  test('that was taken meanwhile stays whose it is', async () => {
    await ask(wanted)
    const token = await tokenTo(wanted)
    await opened.database.user.update({ where: { id: 'learner-b' }, data: { email: wanted } })
    const answer = await open(token)
    expect([answer.status, await codeOf(answer)]).toEqual([409, 'email_taken'])
    expect(await userOf()).toMatchObject({ email: old })
  })

  test('is not proved after half an hour', async () => {
    await ask(wanted)
    const token = await tokenTo(wanted)
    await opened.database.accountToken.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } })
    expect((await open(token)).status).toBe(400)
    expect(await userOf()).toMatchObject({ email: old })
  })

  test('no mailbox is filled: three links are out, and no more', async () => {
    const statuses = []
    for (let count = 0; count < 4; count++) statuses.push((await ask(wanted)).status)
    expect(statuses).toEqual([200, 200, 200, 422])
    expect(mailbox.textsTo(wanted)).toHaveLength(3)
  })
})
