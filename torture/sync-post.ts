import type { SyncAnswer, SyncRequest } from '#core/sync/event-log'
import { contentDigestOf } from '#server/route'
import type { SignedInLearner } from './learner'

/** An answer that is none: a status without a page. */
export class NoPage extends Error {
  constructor(
    readonly status: number,
    text: string,
  ) {
    super(`status ${status}: ${text}`)
  }
}

let requests = 0

/** Each request comes from an address of its own, as through a proxy: the limit per address is not what is tried here. */
const nextAddress = (): string => `10.${(++requests >> 16) & 255}.${(requests >> 8) & 255}.${requests & 255}`

/** What a browser on this site would send. */
export const headersOf = ({ cookie }: SignedInLearner, port: number, body: string) => ({
  'content-type': 'application/json',
  'content-digest': contentDigestOf(body),
  origin: `http://127.0.0.1:${port}`,
  'sec-fetch-site': 'same-origin',
  'x-forwarded-for': nextAddress(),
  cookie,
})

/** One exchange over HTTP. @throws NoPage for any status but 200, and what `fetch` throws when the server is gone. */
export async function postSync(
  port: number,
  learner: SignedInLearner,
  request: SyncRequest,
): Promise<SyncAnswer> {
  const body = JSON.stringify(request)
  const headers = headersOf(learner, port, body)
  const response = await fetch(`http://127.0.0.1:${port}/api/sync`, { method: 'POST', headers, body })
  const text = await response.text()
  if (response.status !== 200) throw new NoPage(response.status, text)
  return JSON.parse(text) as SyncAnswer
}
