import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import type {
  IsolationLevel,
  SqlDriverAdapter,
  SqlMigrationAwareDriverAdapterFactory,
  SqlQuery,
  Transaction,
} from '@prisma/driver-adapter-utils'
import { SharedCommit, type Turn } from './shared-commit'

/** `synchronous=FULL`: an acknowledged review is on disk. The driver would open WAL files with NORMAL. */
const PRAGMAS = `PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000;
PRAGMA foreign_keys = ON; PRAGMA cache_size = -16000; PRAGMA temp_store = MEMORY;`

const FULL = 2

/** SQLite's own limit since 3.32; Prisma takes it for 999 and refuses what it cannot split. */
const MOST_PARAMETERS = 32_766

const isRead = (sql: string): boolean => /^\s*(SELECT|EXPLAIN)\b/i.test(sql)

/** What may stand in a transaction with others; the rest (`VACUUM`, pragmas) stands alone. */
const isWrite = (sql: string): boolean => /^\s*(INSERT|UPDATE|DELETE|WITH)\b/i.test(sql)

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
    const [reader, writer] = [await this.open(), await this.open()]
    const shared = new SharedCommit((sql) => writer.executeRaw({ sql, args: [], argTypes: [] }))
    const inTurn = <Result>({ sql }: SqlQuery, work: () => Promise<Result>): Promise<Result> =>
      isWrite(sql) ? shared.once(work) : shared.alone(work)
    return {
      provider: this.provider,
      adapterName: this.adapterName,
      queryRaw: (query: SqlQuery) =>
        isRead(query.sql) ? reader.queryRaw(query) : inTurn(query, () => writer.queryRaw(query)),
      executeRaw: (query: SqlQuery) => inTurn(query, () => writer.executeRaw(query)),
      executeScript: (script: string) => shared.alone(() => writer.executeScript(script)),
      getConnectionInfo: () => ({ supportsRelationJoins: false, maxBindValues: MOST_PARAMETERS }),
      startTransaction: async (_level?: IsolationLevel) =>
        transactionOf(writer, await shared.begin(), this.adapterName),
      dispose: async () => {
        await shared.alone(() => writer.dispose())
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

function transactionOf(writer: SqlDriverAdapter, turn: Turn, adapterName: string): Transaction {
  const run = (sql: string): Promise<number> => writer.executeRaw({ sql, args: [], argTypes: [] })
  return {
    provider: 'sqlite',
    adapterName,
    options: { usePhantomQuery: true }, // Prisma leaves COMMIT and ROLLBACK to these two
    queryRaw: (query) => writer.queryRaw(query),
    executeRaw: (query) => writer.executeRaw(query),
    commit: turn.commit,
    rollback: turn.rollback,
    createSavepoint: async (name) => void (await run(`SAVEPOINT ${name}`)),
    rollbackToSavepoint: async (name) => void (await run(`ROLLBACK TO ${name}`)),
    releaseSavepoint: async (name) => void (await run(`RELEASE SAVEPOINT ${name}`)),
  }
}
