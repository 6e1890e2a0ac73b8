import { type Fault, inMemory } from './fault'

const EVENT = 'core/event.ts'
const STAMP = 'core/sync/stamp.ts'
const SERVER = 'core/sync/memory-event-log.ts'

/** What a server, a stamp or the replay could do wrong, in core. */
export const MEANING_FAULTS: readonly Fault[] = [
  {
    ...inMemory('R4', 'what was stored is known by its time', SERVER, [
      'event.id === offer.id',
      'event.atMs === offer.atMs',
    ]),
    found: 4,
  },
  {
    ...inMemory('R3', 'the server answers before it commits, and dies', 'torture/model/network-steps.ts', [
      "if (fate === 'dies before commit') return\n",
      `if (fate === 'dies before commit') {
         const copy = await world.bench.backUp()
         world.answers.push({ ...asked, answer: await world.bench.server.answer(asked.request), isFirst: true })
         return world.bench.restore(copy - 1, 'by hand')
       }
`,
    ]),
    found: 461,
  },
  {
    ...inMemory('R11', 'the server stores what names another lineage', SERVER, [
      'if (request.lineage !== null && request.lineage !== this.lineage)',
      'if (request.lineage === undefined)',
    ]),
    found: 589,
  },
  {
    ...inMemory('R11', 'a first request stores events', SERVER, [
      'request.lineage === null ? [] : request.events',
      'request.events',
    ]),
    found: { never: 'A device that knows no lineage has not read to the head and offers nothing (R2).' },
  },
  {
    ...inMemory('R12', 'the digest of an answer belongs to the head', SERVER, [
      'this.digestAt(request.cursor + events.length)',
      'this.digestAt(this.log.length)',
    ]),
    found: 4,
  },
  {
    ...inMemory('R12', 'the digest covers no times', 'core/sync/digest.ts', [
      '${hash}\\n${correctedMs}',
      '${hash}',
    ]),
    found: 19530,
  },
  {
    ...inMemory('R9', 'the future is not held back', STAMP, [
      'Math.min(event.atMs + trustedOffsetMs(event.clockOffsetMs), receivedAtMs)',
      'event.atMs + trustedOffsetMs(event.clockOffsetMs)',
    ]),
    found: 4,
  },
  {
    ...inMemory('R9', 'an event may sort before an earlier one of its device', STAMP, [
      'Math.max(claimedMs, floorMs ?? claimedMs)',
      'claimedMs',
    ]),
    found: 54,
  },
  {
    ...inMemory('R9', 'the server forgets when an event first arrived', STAMP, [
      'Math.min(event.receivedAtMs ?? nowMs, nowMs)',
      'nowMs',
    ]),
    found: 4,
  },
  {
    ...inMemory('R9', 'a first arrival in the future is believed', STAMP, [
      'Math.min(event.receivedAtMs ?? nowMs, nowMs)',
      'event.receivedAtMs ?? nowMs',
    ]),
    found: {
      never:
        'Devices only say what a server told them, and its clock runs on. Who forges one is held to it by the contract of the event logs.',
    },
  },
  {
    ...inMemory('R9', 'a copied profile moves times of the original', SERVER, [
      ' || a.correctedMs - b.correctedMs',
      '',
    ]),
    found: 691,
  },
  {
    ...inMemory('R8', 'a large offset is not used', EVENT, [
      'Math.abs(clockOffsetMs) > TRUSTED_OFFSET_MS',
      'clockOffsetMs > Infinity',
    ]),
    found: 16,
  },
  {
    ...inMemory('R8', 'noise is used as an offset', EVENT, [
      'Math.abs(clockOffsetMs) > TRUSTED_OFFSET_MS',
      'clockOffsetMs !== 0',
    ]),
    found: 12,
  },
  {
    ...inMemory('R10', 'order by time alone', EVENT, [
      'compareText(a.device, b.device) ||\n  a.n - b.n ||\n  compareText(a.id, b.id)',
      '0',
    ]),
    found: 37,
  },
  {
    ...inMemory('R10', 'a stamped copy does not replace one without', EVENT, [
      '(held.seq ?? 0) < (event.seq ?? 0)',
      'held.seq === -1',
    ]),
    found: 4,
  },
  {
    ...inMemory('R13', 'an undo is ignored', 'core/card-state.ts', ['(undone.has(event.id) || ', '(']),
    found: 8,
  },
  {
    ...inMemory('R13', 'an undo that sorts before its grade is ignored', 'core/card-state.ts', [
      "if (event.kind.endsWith('.undone')) (undone",
      `if (event.kind === 'grade.undone' &&
           !events.slice(0, events.indexOf(event)).some(({ id }) => id === targetId)) continue
       if (event.kind.endsWith('.undone')) (undone`,
    ]),
    found: 205,
  },
  {
    ...inMemory('R13', 'the first of undone and redone wins', 'core/card-state.ts', [
      'undone?.delete(targetId)',
      'undone?.has(targetId)',
    ]),
    found: 38,
  },
  {
    ...inMemory('R13', 'an edit that is taken back stays', 'core/deck/own-card.ts', [
      'undone.add(body.editId)',
      'void body.editId',
    ]),
    found: 16,
  },
  {
    ...inMemory('R13', 'an edit that is brought back stays away', 'core/deck/own-card.ts', [
      'undone.delete(body.editId)',
      'void body.editId',
    ]),
    found: 6510,
  },
  {
    ...inMemory('R13', 'a reset that is taken back stays', 'core/card-state.ts', [
      "event.kind === 'card.reset' && !undone?.has(event.id)",
      "event.kind === 'card.reset'",
    ]),
    found: 97,
  },
  {
    ...inMemory('I17', "a guest's choice wins by its time", 'core/settings.ts', [
      'rank === best',
      'rank >= best',
    ]),
    found: 11197,
  },
  {
    ...inMemory('R16', 'revisions that were written over are dropped', 'core/note.ts', [
      'heads, revisions }\n',
      'heads, revisions: heads }\n',
    ]),
    found: 11,
  },
]
