// A proxy that gives each request to the next process in turn, as one in front of several servers does.
import http from 'node:http'

/** Listens on the loopback. `ports` are those of the processes behind it. */
export function serveInTurn(port, ports) {
  let turn = 0
  const server = http.createServer((incoming, outgoing) => {
    const { method, url, headers } = incoming
    const target = { host: '127.0.0.1', port: ports[turn++ % ports.length], method, path: url, headers }
    const passed = http.request(target, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders)
      answer.pipe(outgoing)
      answer.once('error', () => outgoing.destroy())
    })
    passed.once('error', () => (outgoing.headersSent ? outgoing.destroy() : outgoing.writeHead(502).end()))
    outgoing.once('close', () => passed.destroy())
    incoming.pipe(passed)
  })
  server.listen(Number(port), '127.0.0.1')
  return server
}
