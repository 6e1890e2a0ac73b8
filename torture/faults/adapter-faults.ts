import type { Fault } from './fault'

const SERVER = 'server/event-log.ts'
const HELD = 'server/db/held-rows.ts'
const BROWSER = 'client/idb-exchange.ts'
const RECORD = 'client/idb-log.ts'

/** What the browser's and the server's own code could do wrong. */
export const ADAPTER_FAULTS: readonly Fault[] = [
  {
    ...{ name: 'an answer is applied in two transactions', rule: 'R6', bench: 'sqlite', isByChance: true },
    edits: [
      {
        file: BROWSER,
        find: 'const { plan, applied } = await write(',
        replace: 'const { plan } = await write(',
      },
      {
        file: BROWSER,
        find: "if (plan.kind === 'stale') return { plan, applied: { events: [], done: false, healed: false } }\n",
        replace:
          "if (plan.kind !== 'stale') await transaction.objectStore('state').put(plan.state, 'device')\n",
      },
      {
        file: BROWSER,
        find: 'const { applied, isCopied, isEmpty } = await settle(transaction, plan, answer)\n',
        replace: `return { plan, applied: { events: [], done: false, healed: false } }
          }, 'relaxed')
          const { applied } = await write(db, async (transaction) => {
            if (plan.kind === 'stale') return { plan, applied: { events: [], done: false, healed: false } }
            const { applied, isCopied, isEmpty } = await settle(transaction, plan, answer)\n`,
      },
    ],
    found: 231,
  },
  {
    ...{ name: 'the counter is read outside the transaction', rule: 'R1', bench: 'sqlite' },
    edits: [
      {
        file: RECORD,
        find: 'record: (unnumbered) => write(db, (transaction) => recordIn(transaction, owner, unnumbered)),',
        replace: `record: async (unnumbered) => {
          const held = await write(db, (transaction) => stateIn(transaction, owner))
          return write(db, (transaction) => recordIn(transaction, owner, unnumbered, held))
        },`,
      },
      {
        file: RECORD,
        find: 'unnumbered: UnnumberedEvent) {\n  const held = await stateIn(transaction, owner)',
        replace:
          'unnumbered: UnnumberedEvent, before?: Awaited<ReturnType<typeof stateIn>>) {\n  const held = before ?? (await stateIn(transaction, owner))',
      },
    ],
    found: 4,
  },
  {
    ...{ name: 'the whole outbox is cleared when a page comes, in the browser', rule: 'R7', bench: 'sqlite' },
    edits: [
      {
        file: BROWSER,
        find: 'for (const { id } of held.values()) await leaveOutbox(transaction, id)',
        replace: "await transaction.objectStore('outbox').clear()",
      },
    ],
    found: 4,
  },
  {
    ...{ name: 'healing offers nothing, in the browser', rule: 'R11', bench: 'sqlite' },
    edits: [{ file: BROWSER, find: 'await putEvent(transaction, event)', replace: 'void event' }],
    found: 16,
  },
  {
    ...{ name: 'a page that was kept whole is not offered anew', rule: 'R11', bench: 'sqlite' },
    edits: [{ file: BROWSER, find: 'await breakUpPages(transaction)', replace: '' }],
    found: 33,
  },
  {
    ...{ name: 'what a page holds is not known when it is imported', rule: 'R23', bench: 'sqlite' },
    edits: [
      {
        file: 'client/idb-events.ts',
        find: 'new Set([...ids, ...pages.flat().map(({ id }) => id)])',
        replace: 'new Set(ids)',
      },
    ],
    found: 685,
  },
  {
    ...{ name: 'a refused event is dropped, in the browser', rule: 'R5', bench: 'sqlite' },
    edits: [
      {
        file: BROWSER,
        find: "await transaction.objectStore('quarantine').put({ id, event, code })",
        replace: '',
      },
    ],
    found: 8,
  },
  {
    ...{ name: 'one id twice in a batch is stored twice', rule: 'R4', bench: 'sqlite' },
    edits: [{ file: SERVER, find: 'hashes.set(offer.id, known ?? hash)', replace: '' }],
    found: 38,
  },
  {
    ...{ name: 'a page holds what others wrote', rule: 'R22', bench: 'sqlite' },
    edits: [
      {
        file: SERVER,
        find: 'where: { learnerId, seq: { gt: cursor } }',
        replace: 'where: { seq: { gt: cursor } }',
      },
    ],
    found: 4,
  },
  {
    ...{ name: 'ids are looked up among all learners', rule: 'R22', bench: 'sqlite' },
    edits: [{ file: HELD, find: '("learnerId" = ${learnerId} AND "id" IN', replace: '("id" IN' }],
    found: 5,
  },
  {
    ...{ name: 'what was just stored is taken for all that is lacked', rule: 'R6', bench: 'sqlite' },
    edits: [{ file: SERVER, find: 'stored[0]?.seq !== cursor + 1 || ', replace: '' }],
    found: 5,
  },
  {
    ...{ name: 'the history in columns has the uncorrected time', rule: 'I13', bench: 'sqlite' },
    edits: [
      {
        file: 'server/event-row.ts',
        find: 'gradedAt: new Date(correctedMs)',
        replace: 'gradedAt: new Date(offer.atMs)',
      },
    ],
    found: 4,
  },
  {
    ...{
      name: 'the counter is read before the lock is taken',
      rule: 'R3',
      bench: 'postgres',
      isByChance: true,
    },
    edits: [
      {
        file: SERVER,
        find: 'return database.$transaction(async (transaction) => {\n    const head = await lockHead(transaction, learnerId)',
        replace:
          'const head = await lockHead(database as never, learnerId)\n  return database.$transaction(async (transaction) => {',
      },
    ],
    found: 570,
  },
  {
    ...{ name: 'no lock is taken', rule: 'R3', bench: 'postgres', isByChance: true },
    edits: [
      {
        file: SERVER,
        find: 'const head = await lockHead(transaction, learnerId)',
        replace:
          'const held = await transaction.learner.findUnique({ where: { id: learnerId } })\n    const head = held ?? (await lockHead(transaction, learnerId))',
      },
    ],
    found: 570,
  },
]
