import { replay } from '#core/replay'
import { graded, sampleEvent } from '#core/sample-events'
import type { UnnumberedEvent } from '#core/sync/event-log'
import { CARDS } from './acting'
import type { OpenBench } from './bench'
import { digestAfterImport } from './export-check'
import type { Ending } from './ending'
import { INVARIANTS } from './invariants'
import { act, actAtOnce, copyProfile, putProfile, reload, signIn, signOut, wipe } from './learner-steps'
import {
  answer,
  answerAndDie,
  answerTwoAtOnce,
  ask,
  exchangeAll,
  exchangeThroughRestore,
  exchangeFrom,
  lose,
  serve,
  serveStuttering,
  serveTwoAtOnce,
} from './network-steps'
import { backUp, restore } from './server-steps'
import type { Step } from './step'
import { Violation, World } from './world'

type Playing = {
  readonly [Kind in Step['kind']]: (world: World, step: Extract<Step, { kind: Kind }>) => unknown
}

const PLAYING: Playing = {
  act,
  ask: (world, { place, atMost }) => ask(world, place, atMost),
  serve,
  'serve stuttering': (world, { pick }) => serveStuttering(world, pick),
  'serve two at once': (world, { pick }) => serveTwoAtOnce(world, pick),
  answer: (world, { pick, isKept }) => answer(world, pick, isKept),
  'answer and die': (world, { pick, turns }) => answerAndDie(world, pick, turns),
  'act at once': (world, { device }) => actAtOnce(world, device),
  'answer two at once': (world, { pick }) => answerTwoAtOnce(world, pick),
  lose: (world, { what, pick }) => lose(world, what, pick),
  exchange: (world, { place }) => exchangeAll(world, place),
  wait(world, { ms }) {
    world.tell(`${ms} ms pass`)
    world.nowMs += ms
  },
  'set clock'(world, { device, skewMs }) {
    const at = world.devices[device]
    if (at === undefined) return
    world.tell(`${at.name}: its clock is set ${skewMs} ms from the true time`)
    at.skewMs = skewMs
  },
  reload: (world, { place }) => reload(world, place),
  'back up': backUp,
  restore,
  'exchange through restore': exchangeThroughRestore,
  'sign out': (world, { device }) => signOut(world, device),
  'sign in': signIn,
  wipe: (world, { device }) => wipe(world, device),
  'copy profile': (world, { device }) => copyProfile(world, device),
  'put profile': putProfile,
}

/** Plays a schedule in a world of its own, lets the network heal, and looks for violations. Returns the story. */
export async function play(steps: readonly Step[], open: OpenBench): Promise<Outcome> {
  const world = await World.begin(open)
  try {
    for (const step of steps) {
      world.nowMs++
      await (PLAYING[step.kind] as (world: World, step: Step) => unknown)(world, step)
    }
    await comeToRest(world)
    const ending = await endingOf(world)
    for (const { name, findFault } of INVARIANTS) {
      const fault = findFault(ending)
      if (fault !== null) throw new Violation(`${name}: ${fault}`)
    }
    return { story: world.story, violation: null }
  } catch (error) {
    return { story: world.story, violation: error instanceof Error ? error : new Violation(String(error)) }
  } finally {
    await world.bench.close()
  }
}

export type Outcome = { readonly story: readonly string[]; readonly violation: Error | null }

const ROUNDS = 6

/** Everybody signs in and exchanges until a whole round brings nothing new. */
async function comeToRest(world: World): Promise<void> {
  world.tell('The network heals; everybody exchanges until nothing is new')
  world.requests.length = 0
  world.answers.length = 0
  for (const device of world.devices) if (device.tabs.length === 0) await world.openTabs(device)
  for (let round = 0; round < ROUNDS; round++) {
    let news = 0
    for (const { tabs } of world.devices)
      if (tabs[0] !== undefined) news += await exchangeFrom(world, tabs[0])
    if (round > 0 && news === 0) return
  }
  throw new Violation(`I0: still something new after ${ROUNDS} rounds`)
}

/** Recorded when all has been compared, to see under which id a device goes on. */
const lastWordOf = (world: World): UnnumberedEvent => {
  const { device: _device, n: _n, ...word } = sampleEvent(world.nextSerial(), graded(CARDS[0], 'good'))
  return { ...word, atMs: world.nowMs + 365 * 86_400_000 }
}

async function endingOf(world: World): Promise<Ending> {
  const devices = await Promise.all(
    world.devices.map(async ({ name, accountLog, tabs }) => {
      const log = tabs[0]?.log ?? (await world.bench.openLog(accountLog, ''))
      const [events, pendingCount, refused] = await Promise.all([
        log.all(),
        log.pendingCount(),
        log.quarantine(),
      ])
      const states = tabs.map(({ state }) => state)
      const { device: nextDevice } = await log.record(lastWordOf(world))
      return { name, accountLog, events, pendingCount, refused, states, nextDevice }
    }),
  )
  const [rows, faultBeside] = await Promise.all([world.bench.rows(), world.bench.faultBeside()])
  const serverState = replay(rows.map(({ event }) => event))
  const digest = await digestAfterImport(devices[0]?.events ?? [], world.nowMs)
  return { rows, serverState, devices, truth: world.truth, faultBeside, digestAfterImport: digest }
}
