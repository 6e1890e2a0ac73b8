import { randomUUID } from 'node:crypto'
import type { ClientEvent } from '#core/event'
import { graded, sampleEvent } from '#core/sample-events'
import { PROTO, type SyncAnswer } from '#core/sync/event-log'
import { contentDigestOf } from '#server/route'
import type { Figure } from './figure'

const LEARNERS = 40
const REQUESTS_PER_SECOND = 100
const WARM_UP_SECONDS = 10
const EVENTS_PER_REQUEST = 10

/** Exchanges of ten new events each, sent when their time has come whether or not earlier ones are answered. */
export async function loadFigures(origin: string, seconds: number): Promise<readonly Figure[]> {
  const learners = []
  for (let index = 0; index < LEARNERS; index++) learners.push(await Learner.signUp(origin, index))
  await run(learners, WARM_UP_SECONDS)
  const { timesMs, errorCount } = await run(learners, seconds)
  const name = `exchange of 10 events, ${REQUESTS_PER_SECOND}/s for ${seconds} s`
  return [
    { name: `${name}, p50`, value: percentile(timesMs, 0.5), unit: 'ms', goal: '' },
    { name: `${name}, p99`, value: percentile(timesMs, 0.99), unit: 'ms', goal: '<= 300' },
    { name: `${name}, not answered with 200`, value: errorCount, unit: 'count', goal: '0' },
  ]
}

async function run(learners: readonly Learner[], seconds: number) {
  const timesMs: number[] = []
  let errorCount = 0
  const sent: Promise<void>[] = []
  const beganMs = performance.now()
  for (let index = 0; index < seconds * REQUESTS_PER_SECOND; index++) {
    const waitMs = beganMs + (index * 1000) / REQUESTS_PER_SECOND - performance.now()
    if (waitMs > 1) await new Promise((resolve) => setTimeout(resolve, waitMs))
    const learner = learners[index % learners.length]
    if (learner === undefined) continue
    const startMs = performance.now()
    const done = learner.exchange(EVENTS_PER_REQUEST).then((isOk) => {
      timesMs.push(performance.now() - startMs)
      if (!isOk) errorCount++
    })
    sent.push(done)
  }
  await Promise.all(sent)
  return { timesMs, errorCount }
}

const percentile = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.ceil(times.length * share) - 1] ?? Number.NaN

/** One device of one learner, from an address of its own: a limit for an address is for one. */
class Learner {
  private n = 0
  private cursor = 0
  private lineage: string | null = null
  private readonly device = randomUUID().replaceAll('-', '').slice(0, 16)

  private constructor(
    private readonly origin: string,
    private readonly address: string,
    private readonly learnerId: string,
    private readonly cookie: string,
  ) {}

  static async signUp(origin: string, index: number): Promise<Learner> {
    const address = `10.0.0.${index + 1}`
    const [email, password] = [`load-${randomUUID()}@example.org`, randomUUID()]
    const headers = { 'content-type': 'application/json', 'x-forwarded-for': address, origin }
    const post = (path: string, body: object, more: Record<string, string> = {}) =>
      fetch(`${origin}${path}`, {
        method: 'POST',
        headers: { ...headers, ...more },
        body: JSON.stringify(body),
      })
    const made = (await (await post('/api/account', { email, password })).json()) as { learnerId: string }
    const csrf = await fetch(`${origin}/api/auth/csrf`, { headers })
    const { csrfToken } = (await csrf.json()) as { csrfToken: string }
    const credentials = { email, password, csrfToken, json: 'true' }
    const signedIn = await post('/api/auth/callback/credentials', credentials, { cookie: cookiesOf(csrf) })
    const learner = new Learner(origin, address, made.learnerId, cookiesOf(signedIn))
    await learner.exchange(0)
    return learner
  }

  /** Returns whether it was answered as it should be. */
  async exchange(eventCount: number): Promise<boolean> {
    const events = Array.from({ length: eventCount }, () => this.nextEvent())
    const { learnerId, lineage, cursor, origin, address, cookie } = this
    const body = JSON.stringify({ proto: PROTO, learnerId, lineage, cursor, events })
    const response = await fetch(`${origin}/api/sync`, {
      method: 'POST',
      headers: {
        ...{ 'content-type': 'application/json', 'content-digest': contentDigestOf(body) },
        ...{ 'x-forwarded-for': address, origin, cookie },
      },
      body,
    }).catch(() => null)
    if (response?.status !== 200) return false
    const answer = (await response.json()) as SyncAnswer
    this.lineage = answer.lineage
    this.cursor = Math.max(this.cursor, answer.head)
    return true
  }

  private nextEvent(): ClientEvent {
    this.n++
    const event = sampleEvent(this.n, graded(`sample-${this.n % 500}:say:1`, 'good'))
    return { ...event, id: randomUUID(), device: this.device, atMs: Date.now() }
  }
}

const cookiesOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
