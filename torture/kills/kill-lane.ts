import { setTimeout as sleep } from 'node:timers/promises'
import { openDatabase } from '#server/db'
import type { Chance } from '../chance'
import { type SignedInLearner, newLearner } from '../learner'
import { inspect } from './inspection'
import type { Kill } from './kill'
import type { MortalDatabase } from './mortal-database'
import { Sender } from './sender'
import { ServerProcess } from './server-process'

const DEVICES = ['00000000000000d1', '00000000000000d2']
const PATIENCE_MS = 60_000

/** One learner on one database, whose server is killed again and again. */
export class KillLane {
  private spare: ServerProcess
  private server: ServerProcess
  private readonly senders: readonly Sender[]

  private constructor(
    private readonly program: string,
    private readonly database: MortalDatabase,
    private readonly learner: SignedInLearner,
    private readonly chance: Chance,
  ) {
    let serial = 0
    const account = { learner, nextSerial: () => ++serial }
    this.senders = DEVICES.map((device) => new Sender(account, device, chance))
    this.server = ServerProcess.start(program, database.url)
    this.spare = ServerProcess.start(program, database.url)
  }

  static async open(program: string, database: MortalDatabase, chance: Chance): Promise<KillLane> {
    return new KillLane(program, database, await newLearner(database.url), chance)
  }

  /** Kills once, amid requests. Resolves with what is wrong afterwards. */
  async kill(kill: Kill): Promise<readonly string[]> {
    const { server } = this
    try {
      await (kill.victim === 'app' ? this.killApp(kill) : this.killDatabase(kill))
      // Half of the time a new server finds the crash first, otherwise whoever inspects does.
      if (this.chance.percent(50)) await this.senders[0]?.send(await this.server.port)
      return [...complaintsOf(server), ...(await this.faults())]
    } catch (error) {
      return [String(error), ...complaintsOf(server)]
    }
  }

  acknowledgedCount(): number {
    return this.senders.reduce((sum, { acknowledged }) => sum + acknowledged.size, 0)
  }

  async close(): Promise<void> {
    for (const each of [this.server, this.spare]) {
      each.kill()
      await each.gone
    }
  }

  private async faults(): Promise<readonly string[]> {
    const { log, faults } = await inspect(this.database.url, this.learner.learnerId)
    await forgetLimits(this.database.url)
    const stored = new Map(log.map((event) => [event.id, event]))
    return [...faults, ...this.senders.flatMap((sender) => sender.faultsIn(stored))]
  }

  private async killApp({ at }: Kill): Promise<void> {
    const { server } = this
    const port = await server.port
    if (at !== 'any time') await server.arm({ point: at, passing: this.chance.whole(1, 4), then: 'die' })
    const traffic = Promise.all(this.senders.map((sender) => sendUntilGone(sender, server, port)))
    if (at === 'any time') {
      await sleep(this.chance.whole(0, 250))
      server.kill()
    }
    await within(PATIENCE_MS, server.gone, `the death of the app at ${at}`)
    await traffic
    this.server = this.spare
    this.spare = ServerProcess.start(this.program, this.database.url)
  }

  /** The app lives on, and has to find its way back by itself. */
  private async killDatabase({ victim, at }: Kill): Promise<void> {
    const { server } = this
    const port = await server.port
    if (at !== 'any time') await server.arm({ point: at, passing: this.chance.whole(1, 4), then: 'wait' })
    const strike = { isOver: false }
    const traffic = Promise.all(this.senders.map((sender) => sendUntilHealed(sender, server, port, strike)))
    if (at === 'any time') await sleep(this.chance.whole(0, 250))
    else await within(PATIENCE_MS, server.waiting(), `the passing of ${at}`)
    await this.database.strike(victim)
    server.goOn()
    strike.isOver = true
    await within(PATIENCE_MS, traffic, `recovery from the ${victim} at ${at}`)
    if (server.isGone) throw new Error(`the app died with the ${victim}`)
  }
}

/** No learner is as busy as ours; a server that was killed has forgotten them by itself. */
async function forgetLimits(databaseUrl: string): Promise<void> {
  const database = openDatabase(databaseUrl)
  await database.rateLimit.deleteMany().finally(() => database.$disconnect())
}

/** What a server says of itself, a fault too; each word counts once. */
function complaintsOf(server: ServerProcess): readonly string[] {
  const { complaints } = server
  server.complaints = ''
  return complaints === '' ? [] : [`the server said: ${complaints}`]
}

async function sendUntilGone(sender: Sender, server: ServerProcess, port: number): Promise<void> {
  while (!server.isGone && (await sender.send(port)));
}

/** Goes on through the strike until a request that began after it was answered. */
async function sendUntilHealed(
  sender: Sender,
  server: ServerProcess,
  port: number,
  strike: { readonly isOver: boolean },
): Promise<void> {
  for (let isHealed = false; !isHealed && !server.isGone;) {
    const beganAfter = strike.isOver
    const isAnswered = await sender.send(port)
    isHealed = beganAfter && isAnswered
    if (!isAnswered) await sleep(20)
  }
}

async function within<Result>(limitMs: number, work: Promise<Result>, what: string): Promise<Result> {
  const cancelled = new AbortController()
  const late = sleep(limitMs, null, { signal: cancelled.signal }).then(() => {
    throw new Error(`waited ${limitMs} ms for ${what}`)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    late.catch(() => {}) // cancelled: nobody waits for it any more
    cancelled.abort()
  }
}
