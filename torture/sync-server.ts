import { type IncomingMessage, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { POST } from '#app/api/sync/route'
import type { Database } from '#server/db'

/** Makes a database the one that the handler of this process asks. */
export const serveFrom = (database: Database): void =>
  void Object.assign(globalThis, { warmupDatabase: database })

export type SyncServer = { readonly port: number; readonly close: () => Promise<void> }

/** The real route handler over plain HTTP on the loopback, without Next around it. */
export async function startSyncServer(): Promise<SyncServer> {
  const server = createServer((incoming, outgoing) => {
    // Whoever asked has hung up: there is nobody to answer.
    answer(incoming, outgoing).catch(() => outgoing.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const response = await POST(requestOf(incoming))
  outgoing.writeHead(response.status, { ...Object.fromEntries(response.headers), connection: 'close' })
  outgoing.end(Buffer.from(await response.arrayBuffer()))
}

function requestOf(incoming: IncomingMessage): Request {
  const headers = Object.entries(incoming.headers).map(([name, value]): [string, string] => [
    name,
    String(value),
  ])
  return new Request(`http://${incoming.headers.host ?? 'localhost'}${incoming.url ?? '/'}`, {
    method: incoming.method ?? 'GET',
    headers,
    body: Readable.toWeb(incoming) as ReadableStream<Uint8Array>,
    duplex: 'half',
  } as RequestInit)
}
