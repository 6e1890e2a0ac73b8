import type { Database } from './db'
import { count } from './metrics'

const IDLE_MS = 30 * 86_400_000
const ABSOLUTE_MS = 90 * 86_400_000
/** Writing on every request would cost more than it tells. */
const SEEN_EVERY_MS = 5 * 60_000

/** Opens a sign-in; its id goes into the token. */
export async function openSignIn(database: Database, userId: string): Promise<string> {
  const { id } = await database.signIn.create({ data: { userId } })
  count('warmup_sign_ins_total')
  return id
}

/** Whether a token's sign-in still holds: not ended, used within 30 days, begun within 90. */
export async function isSignInOpen(
  database: Database,
  id: string,
  userId: string,
  nowMs: number,
): Promise<boolean> {
  const row = await database.signIn.findUnique({ where: { id } })
  if (row === null || row.userId !== userId || row.revokedAt !== null) return false
  const idleMs = nowMs - row.lastSeenAt.getTime()
  if (idleMs > IDLE_MS || nowMs - row.createdAt.getTime() > ABSOLUTE_MS) return false
  if (idleMs > SEEN_EVERY_MS) {
    await database.signIn.updateMany({ where: { id }, data: { lastSeenAt: new Date(nowMs) } })
  }
  return true
}

const FRESH_MS = 15 * 60_000

/** Whether it began a moment ago: what cannot be undone asks for more than a page that was left open. */
export async function isFresh(database: Database, id: string): Promise<boolean> {
  const row = await database.signIn.findUnique({ where: { id } })
  return row !== null && Date.now() - row.createdAt.getTime() < FRESH_MS
}

/** Ends a sign-in: its token is worth nothing from now on. Harmless to repeat. */
export async function endSignIn(database: Database, id: string): Promise<void> {
  await database.signIn.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: new Date() } })
}

/** Ids of all that were not ended, of everybody. */
export async function openSignIns(database: Database): Promise<readonly string[]> {
  const rows = await database.signIn.findMany({ where: { revokedAt: null }, select: { id: true } })
  return rows.map(({ id }) => id)
}
