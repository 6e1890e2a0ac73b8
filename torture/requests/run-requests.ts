import fc from 'fast-check'
import type { Campaign } from '../campaign'
import { type Answer, type Attack, send } from '../attacks/attack'
import { startBuiltApp } from '../attacks/built-app'
import { type SignedInLearner, newLearner } from '../learner'
import { hostileRequest } from './hostile-request'
import { memoryMebibytes, restingMemoryMebibytes } from './memory'

const A_BATCH = 1_000
const LOOK_EVERY = 2_000
const MOST_GROWTH_MEBIBYTES = 50
const INSIDE = /\bat .{1,80}\(?.{1,200}:\d+:\d+\)?|PrismaClient|node_modules|SQLITE_/

/** Why an answer is none that may be given; null when it may. */
export const faultOf = ({ status, text }: Answer): string | null =>
  status >= 500 ? `status ${status}` : INSIDE.test(text) ? 'tells of the inside' : null

/** Sends so many; the first that is answered wrongly, made as small as it gets. */
export async function sendHostile(
  port: number,
  learner: SignedInLearner,
  amount: { readonly seed: number; readonly runs: number },
): Promise<string | null> {
  const { counterexample } = await fc.check(
    fc.asyncProperty(
      hostileRequest(learner),
      async (attack: Attack) => faultOf(await send(port, attack)) === null,
    ),
    { seed: amount.seed, numRuns: amount.runs },
  )
  if (counterexample === null) return null
  const [attack] = counterexample
  const { status, text } = await send(port, attack)
  return `${JSON.stringify(attack)} was answered with ${status}: ${text.slice(0, 200)}`
}

/** Hostile requests to the built app, a thousand a batch, and what they leave in its memory. */
export const requestsCampaign: Campaign = async ({ runs, untilMs, seed }) => {
  const app = await startBuiltApp(process.env.NEXTAUTH_SECRET ?? '')
  try {
    const learner = await newLearner(app.databaseUrl)
    await sendHostile(app.port, learner, { seed: seed - 1, runs: A_BATCH }) // what is made ready once is no growth
    const before = await restingMemoryMebibytes(app.pid)
    let [sent, fault] = [0, null as string | null]
    const looks = [before]
    const beganMs = performance.now()
    for (let batch = 0; sent < runs && Date.now() < untilMs && fault === null; batch++) {
      const count = Math.min(A_BATCH, runs - sent)
      fault = await sendHostile(app.port, learner, { seed: seed + batch, runs: count })
      sent += count
      if (sent % LOOK_EVERY === 0) looks.push(memoryMebibytes(app.pid))
    }
    const growth = (await restingMemoryMebibytes(app.pid)) - before
    const seconds = (performance.now() - beganMs) / 1_000
    console.log(
      `requests: from seed ${seed}, ${sent} in ${seconds.toFixed(0)} s, memory ${before.toFixed(0)} MiB, grown by ${growth.toFixed(1)} MiB`,
    )
    console.log(`  every ${LOOK_EVERY}: ${looks.map((each) => each.toFixed(0)).join(' ')} MiB`)
    if (fault !== null) console.log(`  FAULT ${fault}`)
    if (growth >= MOST_GROWTH_MEBIBYTES) console.log('  FAULT the memory has grown')
    return fault === null && growth < MOST_GROWTH_MEBIBYTES
  } finally {
    await app.stop()
  }
}
