import { Prisma, type PrismaClient } from './generated/sqlite/client'

/** Counters of one device without a gap. */
export type Span = { readonly device: string; readonly lowest: number; readonly highest: number }

type HeldRow = {
  readonly id: string
  readonly hash: string
  readonly device: string
  readonly n: number
  readonly correctedMs: bigint
}

/**
 * What a log holds under these ids, and of these devices from the counter before the lowest to the highest. Prisma's
 * `findMany` does the same for three times the processor time (7.10.0; ten ids, SQLite: 0.7 ms against 0.2).
 */
export function readHeldRows(
  transaction: Pick<PrismaClient, '$queryRaw'>,
  learnerId: string,
  ids: readonly string[],
  spans: readonly Span[],
): Promise<readonly HeldRow[]> {
  // The learner stands in each part: before them all, SQLite would read the whole log instead of two indexes.
  const parts = [
    Prisma.sql`("learnerId" = ${learnerId} AND "id" IN (${Prisma.join(ids)}))`,
    ...spans.map(
      ({ device, lowest, highest }) =>
        Prisma.sql`("learnerId" = ${learnerId} AND "device" = ${device}
          AND "n" BETWEEN ${Math.max(1, lowest - 1)} AND ${highest})`,
    ),
  ]
  return transaction.$queryRaw`
    SELECT "id", "hash", "device", "n", "correctedMs" FROM "Event" WHERE ${Prisma.join(parts, ' OR ')}`
}
