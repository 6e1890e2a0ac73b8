import { randomUUID } from 'node:crypto'
import type { ClientEvent } from '#core/event'
import { PROTO, type SyncAnswer } from '#core/sync/event-log'
import { contentDigestOf } from '#server/route'

/** A new account, and one device of it that speaks to the server as a browser does, from an address of its own. */
export class Device {
  private cursor = 0
  private lineage: string | null = null

  private constructor(
    private readonly origin: string,
    private readonly address: string,
    readonly account: { readonly learnerId: string; readonly email: string },
    /** The session, as a `Cookie` header has it. */
    readonly cookie: string,
  ) {}

  /** `address`: a limit for one must not be met by all. */
  static async signUp(origin: string, address: string): Promise<Device> {
    const [email, password] = [`bench-${randomUUID()}@example.org`, randomUUID()]
    const headers = { 'content-type': 'application/json', 'x-forwarded-for': address, origin }
    const post = async (path: string, body: object, cookie = ''): Promise<Response> => {
      const given = { method: 'POST', headers: { ...headers, cookie }, body: JSON.stringify(body) }
      const response = await fetch(`${origin}${path}`, given)
      if (!response.ok) throw new Error(`${path}: ${response.status}`)
      return response
    }
    const made = await post('/api/account', { email, password })
    const { learnerId } = (await made.json()) as { learnerId: string }
    const csrf = await fetch(`${origin}/api/auth/csrf`, { headers })
    const { csrfToken } = (await csrf.json()) as { csrfToken: string }
    const credentials = { email, password, csrfToken, json: 'true' }
    const signedIn = await post('/api/auth/callback/credentials', credentials, cookiesOf(csrf))
    const device = new Device(origin, address, { learnerId, email }, cookiesOf(signedIn))
    await device.exchange([])
    return device
  }

  /** Offers events and reads nothing back but the head. Returns whether it was answered with 200. */
  async exchange(events: readonly ClientEvent[]): Promise<boolean> {
    const { account, lineage, cursor, origin, address, cookie } = this
    const { learnerId } = account
    const body = JSON.stringify({ proto: PROTO, learnerId, lineage, cursor, events })
    const headers = {
      ...{ 'content-type': 'application/json', 'content-digest': contentDigestOf(body) },
      ...{ 'x-forwarded-for': address, origin, cookie },
    }
    const response = await fetch(`${origin}/api/sync`, { method: 'POST', headers, body }).catch(() => null)
    if (response?.status !== 200) return false
    const answer = (await response.json()) as SyncAnswer
    this.lineage = answer.lineage
    this.cursor = Math.max(this.cursor, answer.head)
    return true
  }
}

/** What a response sets, as a `Cookie` header sends it back. */
export const cookiesOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
