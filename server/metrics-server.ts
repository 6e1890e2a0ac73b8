import { createServer } from 'node:http'
import { leaveOut } from './every-request'
import { log } from './log'
import { metricsText } from './metrics'

/** Serves the figures on a port of their own, which no proxy of the site leads to. */
export function serveMetrics(port: number, host: string): void {
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }).end(metricsText())
  })
  leaveOut(server)
  server.on('error', (error: NodeJS.ErrnoException) =>
    log('error', 'metrics are not served', { code: error.code ?? 'unknown', port }),
  )
  server.listen(port, host)
  server.unref()
}
