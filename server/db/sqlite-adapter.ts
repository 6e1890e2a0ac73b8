import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import type {
  IsolationLevel,
  SqlDriverAdapter,
  SqlMigrationAwareDriverAdapterFactory,
  SqlQuery,
  Transaction,
} from '@prisma/driver-adapter-utils'

/** `synchronous=FULL`: an acknowledged review is on disk. The driver would open WAL files with NORMAL. */
const PRAGMAS = `PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000;
PRAGMA foreign_keys = ON; PRAGMA cache_size = -16000; PRAGMA temp_store = MEMORY;`

const FULL = 2

const isRead = (sql: string): boolean => /^\s*(SELECT|EXPLAIN)\b/i.test(sql)

/** First come, first served. */
class Gate {
  private tail: Promise<void> = Promise.resolve()

  async acquire(): Promise<() => void> {
    const before = this.tail
    let open = (): void => {}
    this.tail = new Promise((resolve) => (open = resolve))
    await before
    return open
  }

  async exclusively<Result>(work: () => Promise<Result>): Promise<Result> {
    const open = await this.acquire()
    try {
      return await work()
    } finally {
      open()
    }
  }
}

/**
 * Prisma's adapter runs everything on one connection: a query of another request that arrives while a transaction is
 * open runs inside it, and is lost with it. Here writes have a connection of their own and take turns; reads never wait.
 */
export class SqliteFactory implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = 'sqlite' as const
  readonly adapterName = 'isolated-better-sqlite3'
  private readonly inner: PrismaBetterSqlite3

  constructor(url: string) {
    this.inner = new PrismaBetterSqlite3({ url })
  }

  connectToShadowDb(): Promise<SqlDriverAdapter> {
    return this.inner.connectToShadowDb()
  }

  async connect(): Promise<SqlDriverAdapter> {
    const [reader, writer, gate] = [await this.open(), await this.open(), new Gate()]
    return {
      provider: this.provider,
      adapterName: this.adapterName,
      queryRaw: (query: SqlQuery) =>
        isRead(query.sql) ? reader.queryRaw(query) : gate.exclusively(() => writer.queryRaw(query)),
      executeRaw: (query: SqlQuery) => gate.exclusively(() => writer.executeRaw(query)),
      executeScript: (script: string) => gate.exclusively(() => writer.executeScript(script)),
      getConnectionInfo: () => ({ supportsRelationJoins: false }),
      startTransaction: (_level?: IsolationLevel) => beginTransaction(writer, gate, this.adapterName),
      dispose: async () => {
        await writer.dispose()
        await reader.dispose()
      },
    }
  }

  private async open(): Promise<SqlDriverAdapter> {
    const connection = await this.inner.connect()
    await connection.executeScript(PRAGMAS)
    const { rows } = await connection.queryRaw({ sql: 'PRAGMA synchronous', args: [], argTypes: [] })
    if (Number(rows[0]?.[0]) !== FULL) throw new Error('SQLite did not accept synchronous=FULL')
    return connection
  }
}

/** `BEGIN IMMEDIATE` takes the write lock first: a transaction that reads first and writes later would fail at once. */
async function beginTransaction(
  writer: SqlDriverAdapter,
  gate: Gate,
  adapterName: string,
): Promise<Transaction> {
  const run = (sql: string): Promise<number> => writer.executeRaw({ sql, args: [], argTypes: [] })
  const release = await gate.acquire()
  try {
    await run('BEGIN IMMEDIATE')
  } catch (error) {
    release()
    throw error
  }
  return {
    provider: 'sqlite',
    adapterName,
    options: { usePhantomQuery: false },
    queryRaw: (query) => writer.queryRaw(query),
    executeRaw: (query) => writer.executeRaw(query),
    commit: async () => release(),
    // Prisma has sent ROLLBACK itself, unless it was COMMIT that failed; then this ends the transaction.
    rollback: async () => {
      await run('ROLLBACK').catch(() => 0)
      release()
    },
    createSavepoint: async (name) => void (await run(`SAVEPOINT ${name}`)),
    rollbackToSavepoint: async (name) => void (await run(`ROLLBACK TO ${name}`)),
    releaseSavepoint: async (name) => void (await run(`RELEASE SAVEPOINT ${name}`)),
  }
}
