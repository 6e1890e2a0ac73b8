import { type AddressInfo, createServer } from 'node:net'

/** As much of a mail server as a mail needs. Source: RFC 5321. */
export type TestMailbox = {
  readonly url: string
  /** Every line it was told, commands and mails. */
  readonly received: readonly string[]
  /** The texts that came for an address, oldest first. */
  readonly textsTo: (address: string) => readonly string[]
  readonly close: () => void
}

/** Says `answer` to the recipient. */
export async function openMailbox(answer = '250 fine'): Promise<TestMailbox> {
  const received: string[] = []
  const server = createServer((socket) => {
    let isData = false
    const say = (line: string): void => void socket.write(`${line}\r\n`)
    say('220 test')
    socket.on('error', () => socket.destroy())
    socket.on('data', (chunk) => {
      for (const line of chunk.toString('utf8').split('\r\n').slice(0, -1)) {
        received.push(isData && line.startsWith('..') ? line.slice(1) : line) // dots are doubled on the way
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
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    textsTo: (address) => textsTo(address, received),
    close: () => void server.close(),
  }
}

function textsTo(address: string, received: readonly string[]): readonly string[] {
  const texts: string[] = []
  for (let at = received.indexOf(`RCPT TO:<${address}>`); at !== -1;) {
    const end = received.indexOf('.', at)
    if (end === -1) return texts
    const mail = received.slice(received.indexOf('DATA', at) + 1, end)
    const split = mail.indexOf('')
    const isBase64 = mail.slice(0, split).some((line) => /^content-transfer-encoding: base64/i.test(line))
    const body = mail.slice(split + 1).join('\n')
    texts.push(isBase64 ? Buffer.from(body, 'base64').toString('utf8') : fromQuotedPrintable(body))
    at = received.indexOf(`RCPT TO:<${address}>`, end)
  }
  return texts
}

/** Source: RFC 2045, section 6.7. */
const fromQuotedPrintable = (text: string): string =>
  decodeURIComponent(
    text
      .replaceAll('=\n', '')
      .replaceAll('%', '%25')
      .replace(/=([0-9A-F]{2})/g, '%$1'),
  )
