import { BucketMap } from './bucket-map'
import { type CardState, foldCard } from './card-state'
import { type Check, foldCheck } from './check/check'
import { type OwnCard, foldOwnCard } from './deck/own-card'
import { type OwnOutline, foldOwnOutline } from './deck/own-outline'
import { type Event, type EventKind, type KnownEvent, mergeLogs } from './event'
import { isKnownEvent } from './event-guard'
import { type Note, foldNote } from './note'
import { foldStep } from './path-step'
import { type SettingValue, foldSetting } from './settings'

/** What events add up to, one entry per subject. */
type Subjects = {
  readonly cards: CardState
  readonly notes: Note
  readonly ownCards: OwnCard | null
  readonly outlines: OwnOutline | null
  readonly steps: boolean
  readonly checks: Check | null
  readonly settings: SettingValue | undefined
}
type Family = keyof Subjects

/** A subject's own events in order, and what they add up to: a late one folds that subject again, no other. */
export type Folded<Value> = { readonly events: readonly KnownEvent[]; readonly value: Value }

export type StudyState = { readonly [F in Family]: BucketMap<Folded<Subjects[F]>> }

const FOLDS: { readonly [F in Family]: (events: readonly KnownEvent[]) => Subjects[F] } = {
  cards: foldCard,
  notes: foldNote,
  ownCards: foldOwnCard,
  outlines: foldOwnOutline,
  steps: foldStep,
  checks: foldCheck,
  settings: foldSetting,
}
const FAMILIES = Object.keys(FOLDS) as Family[]

const FAMILY_OF: Readonly<Record<EventKind, Family>> = {
  'card.graded': 'cards',
  'grade.undone': 'cards',
  'grade.redone': 'cards',
  'card.suspended': 'cards',
  'card.resumed': 'cards',
  'card.buried': 'cards',
  'card.unburied': 'cards',
  'card.reset': 'cards',
  'reset.undone': 'cards',
  'reset.redone': 'cards',
  'note.written': 'notes',
  'note.undone': 'notes',
  'note.redone': 'notes',
  'ownCard.written': 'ownCards',
  'ownCard.removed': 'ownCards',
  'ownCard.restored': 'ownCards',
  'ownCard.undone': 'ownCards',
  'ownCard.redone': 'ownCards',
  'ownOutline.written': 'outlines',
  'ownOutline.removed': 'outlines',
  'ownOutline.restored': 'outlines',
  'step.ticked': 'steps',
  'step.unticked': 'steps',
  'check.begun': 'checks',
  'check.answered': 'checks',
  'checkAnswer.undone': 'checks',
  'check.finished': 'checks',
  'check.undone': 'checks',
  'check.redone': 'checks',
  'settings.changed': 'settings',
  'settings.yielded': 'settings',
}

const EMPTY_STATE: StudyState = {
  cards: BucketMap.empty,
  notes: BucketMap.empty,
  ownCards: BucketMap.empty,
  outlines: BucketMap.empty,
  steps: BucketMap.empty,
  checks: BucketMap.empty,
  settings: BucketMap.empty,
}

/**
 * Study state of a log: total, and the same for every order and repetition of the same events.
 * Kinds that this version does not know have no effect; they stay in the log for a version that does.
 */
export const replay = (events: readonly Event[]): StudyState => advance(EMPTY_STATE, events)

/** Equals `replay` of all events so far and the added ones, at the cost of the subjects that those are about. */
export function advance(state: StudyState, added: readonly Event[]): StudyState {
  const groups = groupBySubject(added)
  const next = { ...state }
  for (const family of FAMILIES)
    if (groups[family].size > 0) next[family] = refolded(family, state, groups[family]) as never
  return next
}

function refolded<F extends Family>(family: F, state: StudyState, groups: Group): StudyState[F] {
  const held: BucketMap<Folded<Subjects[F]>> = state[family]
  const updates: [string, Folded<Subjects[F]>][] = []
  for (const [key, added] of groups) {
    const before = held.at(key)
    const events = before === undefined ? mergeLogs(added) : mergeLogs(before.events, added)
    updates.push([key, { events, value: FOLDS[family](events) }])
  }
  return held.withAll(updates) as StudyState[F]
}

type Group = Map<string, KnownEvent[]>

function groupBySubject(events: readonly Event[]): Record<Family, Group> {
  const groups = Object.fromEntries(FAMILIES.map((family) => [family, new Map()])) as Record<Family, Group>
  for (const event of events) {
    if (!isKnownEvent(event)) continue
    const family = FAMILY_OF[event.kind]
    addTo(groups[family], subjectIdOf(event, family), event)
    // A whole check is taken back by one event, which each card that it graded hears.
    if (event.kind === 'check.undone' || event.kind === 'check.redone')
      for (const cardId of event.body.cardIds) addTo(groups.cards, cardId, event)
  }
  return groups
}

function addTo(group: Group, key: string, event: KnownEvent): void {
  const held = group.get(key)
  if (held === undefined) group.set(key, [event])
  else held.push(event)
}

/** The field of its body that names an event's subject; a stray field of another kind must not. */
const SUBJECT_FIELD = {
  cards: 'cardId',
  notes: 'subjectId',
  ownCards: 'cardId',
  outlines: 'outlineId',
  steps: 'stepId',
  checks: 'checkId',
  settings: 'key',
} as const satisfies Record<Family, string>

const subjectIdOf = ({ body }: Event, family: Family): string => body[SUBJECT_FIELD[family]] as string
