/** Codes of Prisma and of a socket, and kinds of a driver's error, for a database that does not answer. */
const UNREACHABLE = new Set([
  'P1001',
  'P1002',
  'P1008',
  'P1017',
  'P2024',
  'P2028',
  'P2037',
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ConnectionClosed',
  'DatabaseNotReachable',
  'SocketTimeout',
  'TooManyConnections',
])
/** SQLite: busy, full, read-only or out of reach, each with its finer codes. */
const SQLITE_AWAY = /^SQLITE_(BUSY|CANTOPEN|FULL|IOERR|READONLY)/
/** PostgreSQL: connection lost, out of disk, memory or connections, going down or coming up, failed over, disk broken. */
const POSTGRES_AWAY = /^(08...|53...|57P0.|25006|58030)$/
/** What `pg` throws without a code for a connection that died in the middle of a transaction. */
const CONNECTION_LOST =
  /^(Client has encountered a connection error|Connection terminated|timeout exceeded when trying to connect)/

/** Whether an error says that the database is away, full or read-only: weather, not a bug. */
export function isDatabaseDown(error: unknown): boolean {
  for (let each: unknown = error; each instanceof Error; each = each.cause)
    if (codesOf(each).some(isAway) || CONNECTION_LOST.test(each.message)) return true
  return false
}

const isAway = (code: string): boolean =>
  UNREACHABLE.has(code) || SQLITE_AWAY.test(code) || POSTGRES_AWAY.test(code)

/** An error's own code, and what the driver's error says: Prisma keeps it beside its own, or throws it bare. */
function codesOf(error: Error & { readonly code?: unknown; readonly meta?: unknown }): readonly string[] {
  const { driverAdapterError } = (error.meta ?? {}) as { readonly driverAdapterError?: { cause?: unknown } }
  const { originalCode, kind } = (driverAdapterError?.cause ?? error.cause ?? {}) as Record<string, unknown>
  return [error.code, originalCode, kind].filter((code) => typeof code === 'string')
}
