import { afterEach, expect, test } from 'vitest'
import { type TestMailbox, openMailbox } from './db/test-mailbox'
import { mailerFor } from './mail'

const MAIL = {
  to: 'ada@example.org',
  subject: '5张卡到期，大约2分钟',
  text: '开始复习：https://example.org/review\n',
  unsubscribeUrl: 'https://example.org/api/reminders/unsubscribe?token=abc',
}
let mailbox: TestMailbox | null = null
afterEach(() => mailbox?.close())

async function mailServer(answer: string): Promise<TestMailbox> {
  mailbox = await openMailbox(answer)
  return mailbox
}

test('a mail arrives with its text and both headers of one-click unsubscribing', async () => {
  const { url, received, textsTo } = await mailServer('250 fine')
  expect(await mailerFor(url, 'Warmup <warmup@example.org>')(MAIL)).toBe(true)
  const lines = received.join('\n').replace(/\n[ \t]+/g, ' ')
  expect(lines).toContain('MAIL FROM:<warmup@example.org>')
  expect(lines).toContain('RCPT TO:<ada@example.org>')
  expect(lines).toContain(`List-Unsubscribe: <${MAIL.unsubscribeUrl}>`)
  expect(lines).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
  expect(lines).toMatch(/content-transfer-encoding: quoted-printable/i)
  expect(textsTo(MAIL.to).join()).toContain(MAIL.text.trim())
})

test('a mail that was asked for cannot be unsubscribed from', async () => {
  const { url, received } = await mailServer('250 fine')
  const { to, subject, text } = MAIL
  expect(await mailerFor(url, 'warmup@example.org')({ to, subject, text })).toBe(true)
  expect(received.some((line) => /unsubscribe:/i.test(line))).toBe(false)
})

test('a mail that is refused, and a server that is away, are no error', async () => {
  const { url } = await mailServer('550 nobody of that name')
  const send = mailerFor(url, 'warmup@example.org')
  expect(await send(MAIL)).toBe(false)
  expect(await mailerFor('smtp://127.0.0.1:1', 'warmup@example.org')(MAIL)).toBe(false)
})

test('an address cannot bring headers or recipients of its own', async () => {
  const { url, received } = await mailServer('250 fine')
  await mailerFor(
    url,
    'warmup@example.org',
  )({
    ...MAIL,
    to: 'ada@example.org\r\nBcc: eve@example.org, mallory@example.org',
  })
  expect(received.filter((line) => line.startsWith('RCPT')).length).toBeLessThanOrEqual(1)
  expect(received.some((line) => /^bcc:/i.test(line))).toBe(false)
})
