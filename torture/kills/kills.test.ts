import { expect, test } from 'vitest'
import { type KillFigures } from './kill-campaign'
import { KILLS } from './kill'
import { killsOnPostgres, killsOnSqlite } from './run-kills'

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

test('84 kills of the server amid requests lose, tear and double nothing on SQLite', async () => {
  expectUnharmed(await killsOnSqlite({ ...SHORT, runs: 84 }), 84).toEqual(namesOf(KILLS.sqlite))
})

test('66 kills of the server and of PostgreSQL itself lose, tear and double nothing', async () => {
  expectUnharmed(await killsOnPostgres({ ...SHORT, runs: 66 }), 66).toEqual(namesOf(KILLS.postgresql))
})
