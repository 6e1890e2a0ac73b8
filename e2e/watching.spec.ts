import { expect, freePort } from './fixtures'
import { type OwnServer, withServers } from './server-process'

/** As a script would, without a page. */
async function signIn(server: OwnServer, email: string, password: string): Promise<void> {
  const csrf = await server.ask('/api/auth/csrf')
  const cookie = csrf.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const { csrfToken } = (await csrf.json()) as { csrfToken: string }
  const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', cookie }
  const body = JSON.stringify({ email, password, csrfToken, json: 'true' })
  await server.ask('/api/auth/callback/credentials', { method: 'POST', headers, body })
}

withServers(
  'a server that is watched counts and logs what it answers, and repeats nothing that was sent',
  async ({ startServer }) => {
    const metricsPort = await freePort()
    const server = await startServer({ METRICS_PORT: String(metricsPort), LOG_LEVEL: 'info' })
    const secret = 'ann@example.org'
    const account = JSON.stringify({ email: secret, password: 'correct horse battery' })
    const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' }
    const made = await server.ask('/api/account', { method: 'POST', headers, body: account })
    expect(made.status).toBe(201)
    await signIn(server, secret, 'wrong horse battery')
    await signIn(server, secret, 'correct horse battery')
    const foreign = { ...headers, origin: 'https://elsewhere.example' }
    const barred = await server.ask('/api/account/links', { method: 'POST', headers: foreign, body: account })
    expect(barred.status).toBe(403)
    expect((await server.ask(`/${secret}?to=${secret}`)).status).toBe(404)
    await server.ask(`/en/review?from=${secret}`)
    const read = async (): Promise<string> => (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text()
    // Answers are counted once they have been sent to their end, which a client need not wait for.
    await expect.poll(read).toContain('warmup_requests_total{method="GET",route="other",status="404"} 1\n')
    const text = await read()
    expect(text).toContain('warmup_requests_total{method="POST",route="/api/account",status="201"} 1\n')
    expect(text).toContain('warmup_request_duration_seconds_count{route="/api/account"} 1\n')
    expect(text).toMatch(/^warmup_hash_queue 0$/m)
    expect(text).toMatch(/^process_resident_memory_bytes \d{8,}$/m)
    expect(text).not.toContain('/metrics')
    expect((await server.ask('/metrics')).status).toBe(404) // the site itself tells nobody
    server.tellToEnd()
    await server.ended()
    const logged = server.printed.split('\n').filter((line) => line.startsWith('{'))
    const requests = logged.map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(requests).toContainEqual({
      time: expect.stringMatching(/^2.*Z$/),
      level: 'info',
      message: 'request',
      id: made.headers.get('x-request-id'),
      method: 'POST',
      route: '/api/account',
      status: 201,
      ms: expect.any(Number),
    })
    const mark = requests.find(({ message }) => message === 'account made')?.account
    expect(mark).toMatch(/^[\w-]{12}$/)
    const common = { time: expect.any(String), account: mark, way: 'password' }
    expect(requests).toContainEqual({ ...common, level: 'warn', message: 'sign-in refused', why: 'wrong' })
    expect(requests).toContainEqual({ ...common, level: 'info', message: 'signed in' })
    const refused = requests.find(({ message }) => message === 'refused')
    expect(refused).toMatchObject({
      level: 'warn',
      route: '/api/account/links',
      status: 403,
      code: 'foreign_origin',
    })
    expect(requests).toContainEqual(
      expect.objectContaining({ message: 'request', id: refused?.id, status: 403 }),
    )
    expect(server.printed + text).not.toContain('ann')
  },
)
