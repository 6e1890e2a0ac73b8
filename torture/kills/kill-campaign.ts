import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Provider } from '#server/db'
import type { Amount } from '../campaign'
import { Chance } from '../chance'
import { KILLS, endless } from './kill'
import { KillLane } from './kill-lane'
import type { MortalDatabase } from './mortal-database'
import { buildServer } from './server-process'

const KILLS_PER_DATABASE = 50

export type KillFigures = {
  /** How often each victim died at each place. */
  readonly kills: ReadonlyMap<string, number>
  readonly killCount: number
  readonly acknowledgedCount: number
  readonly faults: readonly string[]
}

/** Kills until the amount is used up or something is wrong. `fresh` makes an empty migrated database. */
export async function runKills(
  provider: Provider,
  fresh: () => Promise<MortalDatabase>,
  amount: Amount,
): Promise<KillFigures> {
  const chance = new Chance(amount.seed)
  const tally = new Tally(provider, amount.seed)
  const { program, remove } = await buildServer()
  const kills = endless(KILLS[provider], chance)
  try {
    while (tally.goesOn(amount)) {
      const lane = await KillLane.open(program, await fresh(), chance)
      try {
        for (let each = 0; each < KILLS_PER_DATABASE && tally.goesOn(amount); each++) {
          const kill = kills.next().value
          tally.add(`${kill.victim} ${kill.at}`, await lane.kill(kill))
        }
        tally.acknowledgedCount += lane.acknowledgedCount()
      } finally {
        await lane.close()
      }
    }
  } finally {
    remove()
  }
  return tally
}

class Tally implements KillFigures {
  readonly kills = new Map<string, number>()
  readonly faults: string[] = []
  killCount = 0
  acknowledgedCount = 0

  constructor(
    private readonly provider: Provider,
    private readonly seed: number,
  ) {}

  goesOn({ runs, untilMs }: Amount): boolean {
    return this.faults.length === 0 && this.killCount < runs && Date.now() < untilMs
  }

  add(name: string, faults: readonly string[]): void {
    this.killCount++
    this.kills.set(name, (this.kills.get(name) ?? 0) + 1)
    for (const fault of faults)
      this.faults.push(`${this.provider}, seed ${this.seed}, kill ${this.killCount}, ${name}: ${fault}`)
  }
}

/** A folder that is gone afterwards. */
export async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(path.join(tmpdir(), 'warmup-torture-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
