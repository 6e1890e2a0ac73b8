import { type AddressInfo, type Server, createServer } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { mailerFor } from './mail'

const MAIL = {
  to: 'ada@example.org',
  subject: '5张卡到期，大约2分钟',
  text: '开始复习：https://example.org/review\n',
  unsubscribeUrl: 'https://example.org/api/reminders/unsubscribe?token=abc',
}
let server: Server | null = null
afterEach(() => void server?.close())

/** As much of a mail server as a mail needs; says `answer` to the recipient. Source: RFC 5321. */
async function mailServer(answer: string): Promise<{ url: string; received: string[] }> {
  const received: string[] = []
  server = createServer((socket) => {
    let isData = false
    const say = (line: string): void => void socket.write(`${line}\r\n`)
    say('220 test')
    socket.on('data', (chunk) => {
      for (const line of chunk.toString('utf8').split('\r\n').slice(0, -1)) {
        received.push(line)
        if (isData) {
          if (line === '.') {
            isData = false
            say('250 taken')
          }
        } else if (line === 'DATA') {
          isData = true
          say('354 go on')
        } else if (line === 'QUIT') socket.end('221 bye\r\n')
        else if (line.startsWith('RCPT')) say(answer)
        else say('250 fine')
      }
    })
  })
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  return { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, received }
}

/** Source: RFC 2045, section 6.7. */
const fromQuotedPrintable = (text: string): string =>
  decodeURIComponent(
    text
      .replaceAll('=\n', '')
      .replaceAll('%', '%25')
      .replace(/=([0-9A-F]{2})/g, '%$1'),
  )

test('a mail arrives with its text and both headers of one-click unsubscribing', async () => {
  const { url, received } = await mailServer('250 fine')
  expect(await mailerFor(url, 'Warmup <warmup@example.org>')(MAIL)).toBe(true)
  const lines = received.join('\n').replace(/\n[ \t]+/g, ' ')
  expect(lines).toContain('MAIL FROM:<warmup@example.org>')
  expect(lines).toContain('RCPT TO:<ada@example.org>')
  expect(lines).toContain(`List-Unsubscribe: <${MAIL.unsubscribeUrl}>`)
  expect(lines).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
  const body = received.slice(received.indexOf('') + 1, received.indexOf('.')).join('\n')
  expect(lines).toMatch(/content-transfer-encoding: quoted-printable/i)
  expect(fromQuotedPrintable(body)).toContain(MAIL.text.trim())
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
