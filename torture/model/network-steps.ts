import type { Instant } from '#client/server-clock'
import type { DeviceLog, EventLog, SyncAnswer } from '#core/sync/event-log'
import { exchange } from '#core/sync/exchange'
import { reopen } from './learner-steps'
import { restore } from './server-steps'
import type { Fate, Place, Step } from './step'
import { type Answered, type Asked, type Tab, Violation, type World, pickFrom } from './world'

/** A page sends a request; `atMost` cuts its outbox, since less is always allowed. */
export async function ask(world: World, place: Place, atMost: number): Promise<void> {
  const tab = world.devices[place.device]?.tabs[place.tab]
  if (tab === undefined) return
  const whole = await tab.log.nextRequest()
  const request = { ...whole, events: whole.events.slice(0, atMost) }
  const asked = { number: world.nextRequestNumber(), tab, request, began: instantOf(world, tab) }
  world.requests.push(asked)
  world.tell(
    `${tab.name}: sends request ${asked.number}, cursor ${request.cursor}, with ${request.events.length} events`,
  )
}

export async function serve(world: World, step: Extract<Step, { kind: 'serve' }>): Promise<void> {
  const asked = takeFrom(world.requests, step.pick, step.isKept)
  if (asked !== undefined) await serveOne(world, asked, step.fate)
}

/** A client that sends every event twice in one request is foolish, and harmless. */
export async function serveStuttering(world: World, pick: number): Promise<void> {
  const asked = takeFrom(world.requests, pick, false)
  if (asked === undefined) return
  const events = [...asked.request.events, ...asked.request.events]
  await serveOne(world, { ...asked, request: { ...asked.request, events } }, 'answered')
}

export async function serveTwoAtOnce(world: World, pick: number): Promise<void> {
  const asked = [takeFrom(world.requests, pick, false), takeFrom(world.requests, pick, false)]
  world.tell('Two requests reach the server at the same moment')
  await Promise.all(asked.map((each) => each && serveOne(world, each, 'answered')))
}

const instantOf = (world: World, tab: Tab): Instant => ({
  wallMs: world.wallMs(tab.device),
  monotonicMs: world.nowMs,
})

async function serveOne(world: World, asked: Asked, fate: Fate): Promise<void> {
  world.tell(`Request ${asked.number} reaches the server, which ${fate === 'answered' ? 'answers' : fate}`)
  if (fate === 'dies before commit') return
  const answer = await world.bench.server.answer(asked.request)
  hear(world, answer)
  if (fate === 'answered') world.answers.push({ ...asked, answer, isFirst: true })
}

function hear(world: World, answer: SyncAnswer): void {
  const fault = world.truth.hearAnswer(answer)
  if (fault !== null) throw new Violation(fault)
}

export async function answer(world: World, pick: number, isKept: boolean): Promise<void> {
  const answered = takeFrom(world.answers, pick, isKept)
  if (answered !== undefined) await apply(world, answered)
}

export async function answerTwoAtOnce(world: World, pick: number): Promise<void> {
  const answered = [takeFrom(world.answers, pick, false), takeFrom(world.answers, pick, false)]
  await Promise.all(answered.map((each) => each && apply(world, each)))
}

async function apply(world: World, answered: Answered): Promise<void> {
  const { tab, request, answer, number } = answered
  if (!tab.isOpen) return
  world.tell(`${tab.name}: the answer to request ${number} arrives, ${answer.events.length} events`)
  measure(world, answered)
  try {
    await world.show(tab.logName, await tab.log.apply(request, answer))
  } catch (error) {
    excuse(world, error)
  }
}

/** A round trip ends once, whatever a bad network repeats. */
function measure(world: World, answered: Answered): void {
  if (answered.isFirst) answered.tab.clock.measure(answered.began, answered.answer.serverNowMs)
  answered.isFirst = false
}

/** A device may show a bug when its server was put back by hand, at the very moment it healed; else never. */
function excuse(world: World, error: unknown): void {
  if (!(error instanceof Error)) throw error
  world.tell(`A bug is shown: ${error.message}`)
  if (!world.truth.wasRestoredByHand || !/digests differ/.test(error.message)) throw error
}

/** The page is killed while it applies; another opens, and the other tab reads anew. */
export async function answerAndDie(world: World, pick: number, turns: number): Promise<void> {
  const answered = takeFrom(world.answers, pick, false)
  if (answered === undefined || !answered.tab.isOpen) return
  const { tab, request, answer, number } = answered
  world.tell(
    `${tab.name}: the answer to request ${number} arrives, and the page is killed while it applies it`,
  )
  const applying = tab.log.apply(request, answer).catch(() => null)
  for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve))
  world.bench.killPage(tab.log)
  await applying
  await reopen(world, tab)
  await world.show(tab.logName, { events: [], healed: true })
}

export function lose(world: World, what: 'request' | 'answer', pick: number): void {
  const lost = takeFrom<Asked>(what === 'request' ? world.requests : world.answers, pick, false)
  if (lost !== undefined) world.tell(`The ${what} ${lost.number} is lost`)
}

/** A whole exchange over a good network. */
export async function exchangeAll(world: World, place: Place): Promise<void> {
  const tab = world.devices[place.device]?.tabs[place.tab]
  if (tab !== undefined) await exchangeFrom(world, tab)
}

type Through = Extract<Step, { kind: 'exchange through restore' }>

export async function exchangeThroughRestore(world: World, { place, afterAnswers, ...how }: Through) {
  const tab = world.devices[place.device]?.tabs[place.tab]
  let answers = 0
  const onAnswer = async () => {
    if (++answers === afterAnswers) await restore(world, how)
  }
  if (tab !== undefined) await exchangeFrom(world, tab, onAnswer)
}

/** Returns how many events were new to the device. `onAnswer` is waited for before the answer arrives. */
export async function exchangeFrom(
  world: World,
  tab: Tab,
  onAnswer: () => Promise<void> = async () => {},
): Promise<number> {
  world.tell(`${tab.name}: exchanges until it is done`)
  let news = 0
  let head = 0
  const server = watched(world, tab, (answer) => {
    head = answer.head
    return onAnswer()
  })
  try {
    await exchange(shown(world, tab), server, ({ events }) => (news += events.length))
    await assertComplete(tab, head)
  } catch (error) {
    excuse(world, error)
    news++
  }
  return news
}

async function assertComplete({ name, log }: Tab, head: number): Promise<void> {
  const [{ cursor }, pendingCount] = await Promise.all([log.nextRequest(), log.pendingCount()])
  if (cursor !== head || pendingCount > 0)
    throw new Violation(`I0: ${name} ended an exchange at ${cursor} of ${head}, with ${pendingCount} unsent`)
}

/** Each page is on the screens as soon as it is on disk. */
const shown = (world: World, tab: Tab): Pick<DeviceLog, 'nextRequest' | 'apply'> => ({
  nextRequest: () => tab.log.nextRequest(),
  async apply(request, answer) {
    const page = await tab.log.apply(request, answer)
    await world.show(tab.logName, page)
    return page
  },
})

const watched = (world: World, tab: Tab, onAnswer: (answer: SyncAnswer) => Promise<void>): EventLog => ({
  async answer(request) {
    const began = instantOf(world, tab)
    world.nowMs += 3
    const answer = await world.bench.server.answer(request)
    hear(world, answer)
    world.nowMs += 3
    tab.clock.measure(began, answer.serverNowMs)
    await onAnswer(answer)
    return answer
  },
})

function takeFrom<Item>(items: Item[], pick: number, isKept: boolean): Item | undefined {
  const item = pickFrom(items, pick)
  if (item !== undefined && !isKept) items.splice(items.indexOf(item), 1)
  return item
}
