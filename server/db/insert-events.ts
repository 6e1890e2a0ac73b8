import { Prisma, type PrismaClient } from './generated/sqlite/client'

type EventRow = Required<Prisma.EventUncheckedCreateInput>

const COLUMNS = [
  ...(['learnerId', 'seq', 'id', 'device', 'n', 'atMs', 'clockOffsetMs'] as const),
  ...(['timeZone', 'studyDay', 'v', 'kind', 'body', 'hash'] as const),
  ...(['receivedAtMs', 'correctedMs', 'digest', 'cardId', 'grade', 'gradedAt', 'thinkingMs'] as const),
] satisfies readonly (keyof EventRow)[]

const NAMES = Prisma.raw(COLUMNS.map((name) => `"${name}"`).join(', '))

/**
 * Stores rows of the log, in one statement. Prisma's `createMany` does the same for five times the processor time (7.10.0;
 * ten rows, SQLite: 5.3 ms against 1.2), and it was half of what an exchange cost.
 */
export async function insertEvents(
  transaction: Pick<PrismaClient, '$executeRaw'>,
  rows: readonly EventRow[],
): Promise<void> {
  const values = rows.map((row) => Prisma.sql`(${Prisma.join(COLUMNS.map((name) => row[name]))})`)
  await transaction.$executeRaw`INSERT INTO "Event" (${NAMES}) VALUES ${Prisma.join(values)}`
}
