import type { Database } from './db'
import { count } from './metrics'
import type { Device } from './user-agent'

const IDLE_MS = 30 * 86_400_000
const ABSOLUTE_MS = 90 * 86_400_000
/** Writing on every request would cost more than it tells. */
const SEEN_EVERY_MS = 5 * 60_000

/** Which sign-ins hold: not ended, used within 30 days, begun within 90. */
const openAt = (nowMs: number) => ({
  revokedAt: null,
  lastSeenAt: { gte: new Date(nowMs - IDLE_MS) },
  createdAt: { gte: new Date(nowMs - ABSOLUTE_MS) },
})

/** Opens a sign-in; its id goes into the token. Those of this user that hold no more are forgotten. */
export async function openSignIn(database: Database, userId: string, device: Device): Promise<string> {
  await database.signIn.deleteMany({ where: { userId, NOT: openAt(Date.now()) } })
  const { id } = await database.signIn.create({ data: { userId, ...device } })
  count('warmup_sign_ins_total')
  return id
}

/** Whether a token's sign-in still holds. */
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

/** A user's open sign-ins, the one seen last first. */
export const readSignIns = (database: Database, userId: string, nowMs = Date.now()) =>
  database.signIn.findMany({
    where: { userId, ...openAt(nowMs) },
    orderBy: [{ lastSeenAt: 'desc' }, { id: 'asc' }],
    select: { id: true, createdAt: true, lastSeenAt: true, browser: true, system: true },
  })

/** Ends one of a user's sign-ins: its token is worth nothing from now on. False when there is no such one, or no more. */
export const endSignIn = (database: Database, userId: string, id: string): Promise<boolean> =>
  end(database, { userId, id })

/** Ends all of a user's sign-ins, but for the one that may stay. Harmless to repeat. */
export const endSignIns = (
  database: Pick<Database, 'signIn'>,
  userId: string,
  keptId?: string,
): Promise<boolean> => end(database, { userId, ...(keptId !== undefined && { id: { not: keptId } }) })

async function end(
  database: Pick<Database, 'signIn'>,
  which: {
    readonly userId?: string
    readonly id?: string | { readonly not: string } | { readonly in: string[] }
  },
): Promise<boolean> {
  const where = { ...which, revokedAt: null }
  return (await database.signIn.updateMany({ where, data: { revokedAt: new Date() } })).count > 0
}

/** Ids of all that were not ended, of everybody. */
export async function openSignIns(database: Database): Promise<readonly string[]> {
  const rows = await database.signIn.findMany({ where: { revokedAt: null }, select: { id: true } })
  return rows.map(({ id }) => id)
}

/** SQLite takes some ten thousand parameters, PostgreSQL some more. */
const AT_ONCE = 1_000

/** Ends everybody's sign-ins but those; returns how many. A restore would open again what was ended since the backup. */
export async function endAllBut(database: Database, open: ReadonlySet<string>): Promise<number> {
  const others = (await openSignIns(database)).filter((id) => !open.has(id))
  for (let from = 0; from < others.length; from += AT_ONCE)
    await end(database, { id: { in: others.slice(from, from + AT_ONCE) } })
  return others.length
}
