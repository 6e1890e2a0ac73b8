import { type AddressInfo, type Socket, createServer } from 'node:net'

/** As much of a mail server as a mail needs. Source: RFC 5321. */
export type TestMailbox = {
  readonly url: string
  /** Every line it was told, commands and mails; those of mails that come at once are mixed. */
  readonly received: readonly string[]
  /** The texts that came for an address, oldest first. */
  readonly textsTo: (address: string) => readonly string[]
  readonly close: () => void
}

type Mail = { readonly to: string; readonly lines: readonly string[] }

/** Says `answer` to the recipient. */
export async function openMailbox(answer = '250 fine'): Promise<TestMailbox> {
  const received: string[] = []
  const mails: Mail[] = []
  const server = createServer((socket) => {
    const hear = conversation(socket, answer, (mail) => mails.push(mail))
    let unfinished = ''
    socket.on('error', () => socket.destroy())
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      const lines = `${unfinished}${chunk}`.split('\r\n')
      unfinished = lines.pop() ?? ''
      received.push(...lines)
      lines.forEach(hear)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    textsTo: (address) => mails.filter(({ to }) => to === address).map(({ lines }) => textIn(lines)),
    close: () => void server.close(),
  }
}

/** One connection's side of it: hears line by line, and hands over a mail when it is whole. */
function conversation(socket: Socket, answer: string, take: (mail: Mail) => void): (line: string) => void {
  let to = ''
  let mail: string[] | null = null
  const say = (line: string): void => void socket.write(`${line}\r\n`)
  say('220 test')
  return (line) => {
    if (mail !== null && line !== '.')
      mail.push(line.replace(/^[.]{2}/, '.')) // dots are doubled on the way
    else if (mail !== null) {
      take({ to, lines: mail })
      mail = null
      say('250 taken')
    } else if (line === 'DATA') {
      mail = []
      say('354 go on')
    } else if (line === 'QUIT') socket.end('221 bye\r\n')
    else if (line.startsWith('RCPT')) {
      to = /<(.*)>/.exec(line)?.[1] ?? ''
      say(answer)
    } else say('250 fine')
  }
}

function textIn(mail: readonly string[]): string {
  const split = mail.indexOf('')
  const isBase64 = mail.slice(0, split).some((line) => /^content-transfer-encoding: base64/i.test(line))
  const body = mail.slice(split + 1).join('\n')
  return isBase64 ? Buffer.from(body, 'base64').toString('utf8') : fromQuotedPrintable(body)
}

/** Source: RFC 2045, section 6.7. */
const fromQuotedPrintable = (text: string): string =>
  decodeURIComponent(
    text
      .replaceAll('=\n', '')
      .replaceAll('%', '%25')
      .replace(/=([0-9A-F]{2})/g, '%$1'),
  )
