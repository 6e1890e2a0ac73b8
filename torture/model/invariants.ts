import { type Event, compareEvents } from '#core/event'
import { canonicalJson } from '#core/sync/canonical-json'
import { EMPTY_DIGEST } from '#core/sync/empty-digest'
import { CARDS, SETTING, SUBJECT } from './acting'
import { type Ending, type Invariant, firstFault } from './ending'
import { pictureOf } from './study-picture'
import {
  clocksNeverRunBack,
  copiesPart,
  devicesKeepOrder,
  rightTimesAreKept,
  seenTimesSurvive,
} from './time-invariants'
import { editsAreAsLeft, resetsAreAsLeft, undoActs } from './undo-invariants'

const outboxesDrain = ({ devices }: Ending) =>
  firstFault(devices, ({ name, pendingCount }) =>
    pendingCount === 0 ? null : `${pendingCount} events of the ${name} never came back`,
  )

/** Numbers and times of arrival may differ after a copy was put back by hand: the digest does not cover them. */
function logsAreEqual({ rows, devices, truth }: Ending) {
  const lineOf = (event: Event) =>
    truth.wasRestoredByHand
      ? `${event.id} ${event.correctedMs}`
      : `${event.id} ${event.correctedMs} ${event.seq} ${event.receivedAtMs}`
  const server = rows.map(({ event }) => lineOf(event)).sort()
  return firstFault(devices, ({ name, events }) => {
    const held = events.map(lineOf).sort()
    const at = server.findIndex((line, index) => held[index] !== line)
    if (at === -1 && held.length === server.length) return null
    return `the ${name} holds ${held[at] ?? held.at(-1)} where the server has ${server[at]}`
  })
}

function statesAreEqual({ serverState, devices }: Ending) {
  const server = pictureOf(serverState)
  return firstFault(devices, ({ name, states }) => {
    const differing = states.map(pictureOf).find((picture) => picture !== server)
    return differing === undefined ? null : `a page of the ${name} shows ${differing}, the server ${server}`
  })
}

function savedIsOnServer({ rows, devices, truth }: Ending) {
  const held = new Set(rows.map(({ event }) => event.id))
  const lost = (ids: Iterable<string>) =>
    [...ids].find((id) => !held.has(id) && truth.recorded.get(id)?.isHonest !== false)
  return (
    firstFault(devices, ({ name, accountLog }) => {
      const id = lost(truth.living.get(accountLog)?.saved ?? [])
      return id === undefined ? null : `${id} was shown as saved on the ${name}, and is not on the server`
    }) ??
    (lost(truth.returned) === undefined
      ? null
      : `${lost(truth.returned)} had come back, and is not on the server`)
  )
}

/** Counted by an oracle of its own: every grade once, unless its last undone or redone by order says otherwise. */
function nothingCountsTwice({ rows, serverState }: Ending) {
  return firstFault(CARDS, (cardId) => {
    const events = rows.map(({ event }) => event).filter(({ body }) => body.cardId === cardId)
    const expected = countedGrades(events)
    const counted = (serverState.cards.at(cardId)?.value.grades ?? []).map(({ id }) => id).sort()
    return counted.join() === expected.join()
      ? null
      : `${cardId} counts ${counted.join()} instead of ${expected.join()}`
  })
}

function countedGrades(events: readonly Event[]): readonly string[] {
  const isUndone = new Map<unknown, boolean>()
  for (const { kind, body } of [...events].sort(compareEvents)) {
    if (kind === 'grade.undone') isUndone.set(body.gradeId, true)
    if (kind === 'grade.redone') isUndone.set(body.gradeId, false)
  }
  const grades = events.filter(({ kind, id }) => kind === 'card.graded' && isUndone.get(id) !== true)
  return grades.map(({ id }) => id).sort()
}

const numbersHaveNoHole = ({ rows }: Ending) => {
  const at = rows.findIndex(({ event }, index) => event.seq !== index + 1)
  return at === -1 ? null : `number ${rows[at]?.event.seq} stands where ${at + 1} should`
}

/** Neither the way nor the merge of a guest rewrites anything: device, counter and time are those of the recorder. */
const nothingIsRewritten = ({ rows, truth }: Ending) =>
  firstFault(rows, ({ event }) => {
    const recorded = truth.recorded.get(event.id)?.event ?? event
    const lineOf = ({ device, n, atMs, clockOffsetMs, kind }: Event) =>
      [device, n, atMs, clockOffsetMs, kind].join()
    const isSame =
      lineOf(recorded) === lineOf(event) && canonicalJson(recorded.body) === canonicalJson(event.body)
    return isSame ? null : `${event.id} is not what was recorded`
  })

const honestAreNotRefused = ({ devices, truth }: Ending) =>
  firstFault(devices, ({ name, refused }) => {
    const honest = refused.find(({ event }) => truth.recorded.get(event.id)?.isHonest !== false)
    return honest === undefined ? null : `${honest.event.id} of the ${name} was refused as ${honest.code}`
  })

/** What the server refuses is kept aside on the device that wrote it, and stands in no log. */
const refusedAreKept = ({ rows, devices, truth }: Ending) =>
  firstFault(devices, ({ name, accountLog, refused }) => {
    const aside = new Set(refused.map(({ event }) => event.id))
    const saved = [...(truth.living.get(accountLog)?.saved ?? [])]
    const id = saved.find((each) => truth.recorded.get(each)?.isHonest === false && !aside.has(each))
    if (id !== undefined) return `${id} of the ${name} was refused, and is kept nowhere`
    const stored = rows.find(({ event }) => truth.recorded.get(event.id)?.isHonest === false)
    return stored === undefined ? null : `${stored.event.id} is malformed, and was stored`
  })

function notesCanBeRead({ rows, serverState }: Ending) {
  const note = serverState.notes.at(SUBJECT)?.value
  const texts = new Set(note?.revisions.map(({ text }) => text))
  return firstFault(rows, ({ event: { kind, body } }) =>
    kind === 'note.written' && !texts.has(String(body.text))
      ? `${String(body.text)} cannot be read any more`
      : null,
  )
}

/** Who chose where is known from the truth; of the events themselves only what stands for a guest's yielding is read. */
function accountsChoiceWins({ rows, serverState, truth }: Ending) {
  const about = rows.map(({ event }) => event).filter(({ body }) => body.key === SETTING)
  const choices = about.filter(({ kind }) => kind === 'settings.changed').sort(compareEvents)
  const isGuests = ({ id }: Event) => truth.recorded.get(id)?.log.startsWith('guest') === true
  const yielded = new Set(about.flatMap(({ body }) => (body.devices as readonly string[] | undefined) ?? []))
  const expected = choices.findLast((event) => !isGuests(event))?.body.value
  // The one that joined them may have lost its disk after the choices were sent and before its word on them was.
  if (expected === undefined || choices.some((event) => isGuests(event) && !yielded.has(event.device)))
    return null
  const shown = serverState.settings.at(SETTING)?.value
  return shown === expected ? null : `${SETTING} is ${shown}, where the account chose ${expected}`
}

/** Nothing can be said where two profiles used one counter, or where a copy put back by hand changed who came first. */
function exportsAreWhole({ rows, truth, digestAfterImport }: Ending) {
  if (truth.wasRestoredByHand || truth.forked.size > 0) return null
  return (rows.at(-1)?.digest ?? EMPTY_DIGEST) === digestAfterImport
    ? null
    : 'the log, exported and imported into an empty account, is another'
}

const besideIsRight = ({ faultBeside }: Ending) => faultBeside

/** In the order of docs/protocol.md and of the design. */
export const INVARIANTS: readonly Invariant[] = [
  { name: 'I0 every outbox drains', findFault: outboxesDrain },
  {
    name: 'I2 what was saved or came back is on the server (I14 after a restore)',
    findFault: savedIsOnServer,
  },
  { name: 'I1 equal logs', findFault: logsAreEqual },
  { name: 'I4 numbers without holes', findFault: numbersHaveNoHole },
  { name: 'I15 nothing is rewritten', findFault: nothingIsRewritten },
  { name: 'I6 no honest event is refused', findFault: honestAreNotRefused },
  { name: 'R5 what is refused is kept aside', findFault: refusedAreKept },
  { name: 'I3 no double effect', findFault: nothingCountsTwice },
  { name: 'I8 an undo acts wherever it sorts', findFault: undoActs },
  { name: 'I8 an edit that is taken back is as if it had never been', findFault: editsAreAsLeft },
  { name: 'I8 a reset that is taken back is as if it had never been', findFault: resetsAreAsLeft },
  { name: 'I9 every note can be read', findFault: notesCanBeRead },
  { name: "I17 the account's choice wins over a guest's", findFault: accountsChoiceWins },
  { name: 'I7 order within a device', findFault: devicesKeepOrder },
  { name: 'R9 a device never runs backwards', findFault: clocksNeverRunBack },
  { name: 'I10 times of right and of measured clocks are kept', findFault: rightTimesAreKept },
  { name: 'I11 times that were seen survive', findFault: seenTimesSurvive },
  { name: 'R19 a copied profile takes an id of its own', findFault: copiesPart },
  { name: 'I12 and I13 what stands beside the log', findFault: besideIsRight },
  { name: 'I16 an export is whole', findFault: exportsAreWhole },
  { name: 'I1 equal states', findFault: statesAreEqual },
]
