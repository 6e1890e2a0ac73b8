import { once } from 'node:events'
import { type AddressInfo, type Socket, connect, createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Chance } from '../chance'
import { ANSWERS, type Fault } from './fault'

/** A bad network before a server that closes each connection after its answer: one connection, one request, one fault. */
export class FaultProxy {
  /** What happens to the connections that come next, in turn; after the last, nothing. */
  next: Fault[] = []
  /** How many connections each kind of fault has met. */
  readonly met = new Map<string, number>()
  private readonly past: Buffer[] = []

  private constructor(
    private readonly upstreamPort: number,
    private readonly chance: Chance,
    readonly port: number,
    readonly close: () => Promise<void>,
  ) {}

  static async start(upstreamPort: number, chance: Chance): Promise<FaultProxy> {
    const server = createServer({ allowHalfOpen: true })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const sockets = new Set<Socket>()
    const close = async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    }
    const proxy = new FaultProxy(upstreamPort, chance, (server.address() as AddressInfo).port, close)
    server.on('connection', (socket) => {
      sockets.add(socket)
      socket.on('error', () => {}).on('close', () => sockets.delete(socket))
      proxy.serve(socket).catch(() => socket.destroy())
    })
    return proxy
  }

  private async serve(client: Socket): Promise<void> {
    const fault = this.next.shift() ?? { kind: 'none' }
    const name = fault.kind === 'answer' ? fault.name : fault.kind
    this.met.set(name, (this.met.get(name) ?? 0) + 1)
    if (fault.kind === 'drop') return void client.resetAndDestroy()
    if (fault.kind === 'cut_request') return this.cutRequest(client, fault.afterBytes)
    const request = await requestOn(client)
    const instead = this.answerInstead(fault)
    if (instead !== null) return void client.end(instead)
    if (fault.kind === 'delay') await sleep(fault.ms)
    if (fault.kind === 'half_closed_on_us') client.end()
    await this.passOn(client, request, fault)
  }

  /** What somebody in the middle says in the place of the server. */
  private answerInstead(fault: Fault): Buffer | null {
    if (fault.kind === 'answer') return ANSWERS[fault.name]
    return fault.kind === 'yesterday' && this.past.length > 0 ? this.chance.oneOf(this.past) : null
  }

  private async passOn(client: Socket, request: Buffer, fault: Fault): Promise<void> {
    const times = fault.kind === 'double' ? 2 : 1
    const answers = await Promise.all(Array.from({ length: times }, () => this.ask(request, fault)))
    const answer = this.chance.oneOf(answers)
    if (fault.kind !== 'cut_answer') return void client.end(answer)
    await written(client, answer.subarray(0, fault.afterBytes))
    client.resetAndDestroy()
  }

  /** The server gets the beginning and then a broken line. */
  private async cutRequest(client: Socket, afterBytes: number): Promise<void> {
    const request = await requestOn(client)
    const upstream = connect(this.upstreamPort, '127.0.0.1').on('error', () => {})
    await once(upstream, 'connect')
    await written(upstream, request.subarray(0, afterBytes))
    await sleep(this.chance.whole(0, 10)) // long enough, at times, for the server to act on what it got
    upstream.resetAndDestroy()
    client.resetAndDestroy()
  }

  private async ask(request: Buffer, fault: Fault): Promise<Buffer> {
    const upstream = connect({ port: this.upstreamPort, host: '127.0.0.1', allowHalfOpen: true })
    upstream.write(request)
    if (fault.kind === 'half_closed_by_us') upstream.end()
    const parts: Buffer[] = []
    for await (const part of upstream) parts.push(part as Buffer)
    upstream.destroy()
    const answer = Buffer.concat(parts)
    if (answer.subarray(0, 15).toString().includes('200')) this.past.push(answer)
    return answer
  }
}

/** All bytes of one request, whose length its head declares. */
async function requestOn(socket: Socket): Promise<Buffer> {
  let bytes = Buffer.alloc(0)
  for (;;) {
    const end = bytes.indexOf('\r\n\r\n')
    const length = /content-length: (\d+)/i.exec(bytes.subarray(0, Math.max(end, 0)).toString())?.[1]
    if (end !== -1 && length !== undefined && bytes.length >= end + 4 + Number(length)) return bytes
    const [part] = (await once(socket, 'data')) as [Buffer]
    bytes = Buffer.concat([bytes, part])
  }
}

const written = (socket: Socket, bytes: Buffer): Promise<void> =>
  new Promise((resolve) => void socket.write(bytes, () => resolve()))
