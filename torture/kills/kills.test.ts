import { expect, test } from 'vitest'
import { type KillFigures } from './kill-campaign'
import { KILLS } from './kill'
import { killsOnPostgres, killsOnSqlite } from './run-kills'

/** A machine that is busy with other things starts processes slowly; how long it takes is nobody's verdict. */
const PATIENCE = { timeout: 1_800_000 }
const SHORT = { untilMs: Number.POSITIVE_INFINITY, seed: 20_261_125 }

/** As many kills as asked for, each sort among them, and nothing wrong after any. */
function expectUnharmed({ killCount, kills, acknowledgedCount, faults }: KillFigures, runs: number) {
  expect(faults).toEqual([])
  expect(killCount).toBe(runs)
  expect(acknowledgedCount).toBeGreaterThan(runs)
  return expect(Object.fromEntries(kills))
}

const namesOf = (kills: readonly { readonly victim: string; readonly at: string }[]) =>
  Object.fromEntries(kills.map(({ victim, at }) => [`${victim} ${at}`, expect.any(Number)]))

test.concurrent(
  '84 kills of the server amid requests lose, tear and double nothing on SQLite',
  PATIENCE,
  async () => {
    expectUnharmed(await killsOnSqlite({ ...SHORT, runs: 84 }), 84).toEqual(namesOf(KILLS.sqlite))
  },
)

test.concurrent(
  '66 kills of the server and of PostgreSQL itself lose, tear and double nothing',
  PATIENCE,
  async () => {
    expectUnharmed(await killsOnPostgres({ ...SHORT, runs: 66 }), 66).toEqual(namesOf(KILLS.postgresql))
  },
)
