import { type Fault, inMemory } from './fault'

const EXCHANGE = 'core/sync/device-exchange.ts'
const STATE = 'core/sync/device-state.ts'
const DEVICE = 'core/sync/memory-device-log.ts'
const CLOCK = 'client/server-clock.ts'

/** What a device could do wrong. */
export const DEVICE_FAULTS: readonly Fault[] = [
  {
    ...inMemory('R6', 'cursor off by one', EXCHANGE, [
      'answer.events.at(-1)?.seq ?? state.cursor',
      '(answer.events.at(-1)?.seq ?? state.cursor - 1) + 1',
    ]),
    found: 4,
  },
  {
    ...inMemory('R6', 'cursor set to the head instead of the end of the page', EXCHANGE, [
      'answer.events.at(-1)?.seq ?? state.cursor',
      'answer.head',
    ]),
    found: 4,
  },
  {
    ...inMemory('R7', 'the whole outbox is cleared when a page comes', DEVICE, [
      'this.outbox.delete(event.id)',
      'this.outbox.clear()',
    ]),
    found: 4,
  },
  {
    ...inMemory('R7', 'an event leaves the outbox when it is sent', DEVICE, [
      'return requestOf(this.state, waiting.sort(compareForOutbox))',
      `const sent = requestOf(this.state, waiting.sort(compareForOutbox))
       for (const { id } of sent.events) this.outbox.delete(id)
       return sent`,
    ]),
    found: 5,
  },
  {
    ...inMemory('R7', 'an event leaves the outbox when its request is answered', DEVICE, [
      'const done = this.state.isAtHead',
      'for (const { id } of request.events) this.outbox.delete(id)\n    const done = this.state.isAtHead',
    ]),
    found: 1000,
  },
  {
    ...inMemory('R6', 'late and doubled answers are applied', EXCHANGE, [
      "if (request.lineage !== state.lineage || request.cursor !== state.cursor) return { kind: 'stale' }",
      '',
    ]),
    found: 5,
  },
  {
    ...inMemory('R6', 'answers are compared by their cursor alone', EXCHANGE, [
      'request.lineage !== state.lineage || ',
      '',
    ]),
    found: 122,
  },
  {
    ...inMemory('R6', 'answers are compared by their lineage alone', EXCHANGE, [
      ' || request.cursor !== state.cursor',
      '',
    ]),
    found: 5,
  },
  {
    ...inMemory('R2', 'a device offers before it has read', EXCHANGE, [
      'state.isAtHead ? prefixThatFits',
      'true ? prefixThatFits',
    ]),
    found: {
      never:
        'The server stores nothing that names no lineage or another one, knows every id that it holds (R4), and keeps first times of arrival (R9): what is offered too early is lost on it. Reading first saves traffic.',
    },
  },
  {
    ...inMemory('R2', 'the newest are offered first', STATE, ['a.n - b.n || (', 'b.n - a.n || (']),
    found: 54,
  },
  {
    ...inMemory('R2', 'a device thinks it has read all after one page', EXCHANGE, [
      'const isAtHead = cursor >= answer.head',
      'const isAtHead = true',
    ]),
    found: 4,
  },
  {
    ...inMemory('R6', 'holes in a page are not looked for', EXCHANGE, [
      'assertNoHole(state.cursor, answer.events)',
      '',
    ]),
    found: {
      never:
        'A server that numbers under its lock sends none (R3); if one did, the digests would differ and the device would heal (R12).',
    },
  },
  {
    ...inMemory('R11', 'another lineage is not noticed', EXCHANGE, [
      'if (state.lineage !== null && answer.lineage !== state.lineage)',
      'if (state.lineage === undefined)',
    ]),
    found: 78,
  },
  {
    ...inMemory('R11', 'healing offers nothing', DEVICE, [
      'for (const id of this.events.keys()) this.outbox.add(id)',
      '',
    ]),
    found: 16,
  },
  {
    ...inMemory('R11', "healing offers the device's own events alone", DEVICE, [
      'for (const id of this.events.keys()) this.outbox.add(id)',
      'for (const { id, device } of this.events.values()) if (device === this.state.device) this.outbox.add(id)',
    ]),
    found: 77,
  },
  {
    ...inMemory('R11', 'healing keeps the digest', EXCHANGE, ['  digest: EMPTY_DIGEST,\n', '']),
    found: 8,
  },
  {
    ...inMemory('R9', 'what is offered again does not say when it first arrived', EXCHANGE, [
      'event.receivedAtMs === undefined\n',
      'event.receivedAtMs !== null\n',
    ]),
    found: 4,
  },
  {
    ...inMemory('R12', 'digests are not compared', EXCHANGE, [
      'if (answer.digest !== digest) {',
      'if (answer.digest === digest + digest) {',
    ]),
    found: 38,
  },
  {
    ...inMemory('R12', 'a device that finds digests unequal while it heals stays where it is', EXCHANGE, [
      'const { isHealing } = state',
      "const { isHealing } = state\n    if (isHealing) throw new Error('digests differ')",
    ]),
    found: 666,
  },
  {
    ...inMemory('R1', 'a page that moves a time is merged into what is shown', DEVICE, [
      'healed: hasMoved || ',
      'healed: ',
    ]),
    found: 10729,
  },
  {
    ...inMemory('R5', 'a refused event is dropped', DEVICE, ['this.refused.push({ event, code })', '']),
    found: 8,
  },
  {
    ...inMemory('R5', 'a refused event stays in the outbox', DEVICE, [
      'for (const { id, code } of answer.refused) this.refuse(id, code)',
      '',
    ]),
    found: 8,
  },
  {
    ...inMemory('R9', 'the time of a device may run backwards', STATE, [
      'Math.max(event.atMs, state.lastAtMs)',
      'event.atMs',
    ]),
    found: 11,
  },
  {
    ...inMemory('R9', 'no new device after a repaired clock', STATE, [
      'atMs < state.lastAtMs - DAY_MS',
      'atMs < 0',
    ]),
    found: 146,
  },
  {
    ...inMemory('R19', '`forked` is ignored', DEVICE, ['answer.forked === true || ', '']),
    found: {
      never:
        "The other profile's event stands in the log and comes with a page that the device reads: by that it takes a new id all the same. The answer only says it sooner.",
    },
  },
  {
    ...inMemory('R19', 'a copied profile does not notice by what it reads', EXCHANGE, [
      'event.device === state.device && held === undefined',
      'event.device === state.learnerId && held === undefined',
    ]),
    found: 1181,
  },
  {
    ...inMemory('R23', "a guest's events get new ids when they are merged", DEVICE, [
      '      this.events.set(event.id, event)\n      this.outbox.add(event.id)\n    }\n',
      '      const id = `${event.id.slice(0, 24)}f${event.id.slice(25)}`\n      this.events.set(id, { ...event, id })\n      this.outbox.add(id)\n    }\n',
    ]),
    found: 4,
  },
  {
    ...inMemory('R23', 'merging a guest again puts its events back into the outbox', DEVICE, [
      'events.filter(({ id }) => !this.events.has(id))',
      '[...events]',
    ]),
    found: 20,
  },
  {
    ...inMemory('R8', 'the offset is taken from a request of any age', CLOCK, [
      'tripMs < ROUND_TRIP_LIMIT_MS && ',
      '',
    ]),
    found: 5,
  },
  {
    ...inMemory('R8', 'the offset outlives a jump of the clock', CLOCK, [
      'if (measured !== null && hasJumped(measured.at, now())) measured = null',
      '',
    ]),
    found: 38,
  },
  {
    ...inMemory('R8', 'a clock that jumped during the round trip is measured all the same', CLOCK, [
      ' && !hasJumped(began, ended)',
      '',
    ]),
    found: 38,
  },
]
