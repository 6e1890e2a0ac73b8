import type { BucketMap } from '../bucket-map'
import { type FoundChapter, compareEvents } from '../event'
import type { Check, CheckFinish } from './check'

/** A check that was finished and stands. */
export type FinishedCheck = Check & { readonly finish: CheckFinish }

/** What is known of each chapter by the latest check that asked about it, by chapter id. */
export type Findings = ReadonlyMap<string, FoundChapter>

type Checks = BucketMap<{ readonly value: Check | null }>

/** Checks that count, oldest first. */
export const finishedChecks = (checks: Checks): readonly FinishedCheck[] =>
  [...checks.values()]
    .flatMap(({ value }) =>
      value === null || value.finish === null || value.undone ? [] : [{ ...value, finish: value.finish }],
    )
    .sort((a, b) => compareEvents(a.finish, b.finish))

export const findingsOf = (checks: Checks): Findings =>
  new Map(
    finishedChecks(checks).flatMap(({ finish }) =>
      finish.body.chapters.map((chapter) => [chapter.chapterId, chapter] as const),
    ),
  )

/** The check to go on with: the latest that was neither finished nor undone. */
export function openCheck(checks: Checks): Check | null {
  const open = [...checks.values()].flatMap(({ value }) =>
    value === null || value.finish !== null || value.undone ? [] : [value],
  )
  return open.sort((a, b) => a.begunAtMs - b.begunAtMs || (a.checkId < b.checkId ? -1 : 1)).at(-1) ?? null
}
