import { type Database, isMigrated } from './db'
import { isEnding } from './life'

const PATIENCE_MS = 2_000

/** Whether this process can do its work: it is not ending, and its database answers and has every migration. */
export async function isReady(database: Database): Promise<boolean> {
  if (isEnding()) return false
  const asked = isMigrated(database).catch(() => false) // however it fails, it does not answer
  return Promise.race([
    asked,
    new Promise<false>((resolve) => setTimeout(() => resolve(false), PATIENCE_MS).unref()),
  ])
}
