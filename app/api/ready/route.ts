import { database } from '#server/db'
import { isReady } from '#server/ready'
import { problem } from '#server/problem'

/** Whether this process should be sent requests. Why not is nobody's business but the log's. */
export const GET = async (): Promise<Response> =>
  (await isReady(database()))
    ? Response.json({ ok: true }, { headers: { 'cache-control': 'private, no-store' } })
    : problem(503, 'not_ready', { 'retry-after': '5' })

/** Never answered at build time. */
export const dynamic = 'force-dynamic'
