import { z } from 'zod'
import { type Bodies, type ClientEvent, type EventKind, KNOWN_VERSION } from './event'
import type { OfferedEvent } from './sync/event-log'

const text = (length: number) => z.string().max(length)
const cardId = text(200).min(1)
const card = z.strictObject({ cardId })
const editedCard = z.strictObject({ cardId, editId: z.uuid().optional() })
const grade = z.strictObject({ cardId, gradeId: z.uuid() })
const reset = z.strictObject({ cardId, resetId: z.uuid() })
const revision = z.strictObject({ subjectId: cardId, revisionId: z.uuid() })
const uuids = z.array(z.uuid()).max(50)
const deviceId = z.string().regex(/^[0-9a-f]{16}$/)

const decision = z.strictObject({
  mode: z.enum(['review', 'check', 'cram', 'import']),
  weightsId: text(100).min(1),
  desiredRetention: z.number().min(0.7).max(0.97),
  pick: z.number().min(0).lt(1),
  rolloverHour: z.int().min(0).max(23),
})

const attempt = z.strictObject({
  answer: text(200),
  verdict: z.enum(['right', 'close', 'wrong', 'unreadable', 'none']),
  values: z
    .record(text(40), z.union([z.number(), text(40)]))
    .refine((values) => Object.keys(values).length <= 20)
    .nullable(),
})

const wholeCheck = z.strictObject({ checkId: z.uuid(), cardIds: z.array(cardId).max(100) })

/** The bodies of the kinds this version knows. A new kind needs a line here and a line in `replay`. */
const BODIES = {
  'card.graded': z.strictObject({
    cardId,
    grade: z.enum(['again', 'hard', 'good', 'easy']),
    thinkingMs: z.int().min(0).max(86_400_000),
    decision,
    attempt: attempt.optional(),
    checkId: z.uuid().optional(),
  }),
  'grade.undone': grade,
  'grade.redone': grade,
  'card.suspended': card,
  'card.resumed': card,
  'card.buried': card,
  'card.unburied': card,
  'card.reset': card,
  'reset.undone': reset,
  'reset.redone': reset,
  'note.written': z.strictObject({ subjectId: cardId, parents: uuids, text: text(20_000) }),
  'note.undone': revision,
  'note.redone': revision,
  'ownCard.written': z.strictObject({
    cardId: cardId.startsWith('own:'),
    outlineId: z.uuid().nullable(),
    termName: text(200),
    question: text(2_000).min(1),
    answer: text(4_000).min(1),
    form: z.enum(['reversed', 'cloze', 'choice', 'typed']).optional(),
    termId: text(200).min(1).optional(),
    others: z.array(text(200).min(1)).max(10).optional(),
    source: text(2_000).optional(),
    editId: z.uuid().optional(),
  }),
  'ownCard.removed': editedCard,
  'ownCard.restored': editedCard,
  'ownCard.undone': editedCard.required(),
  'ownCard.redone': editedCard.required(),
  'ownOutline.written': z.strictObject({ outlineId: z.uuid(), title: text(200), text: text(20_000) }),
  'ownOutline.removed': z.strictObject({ outlineId: z.uuid() }),
  'ownOutline.restored': z.strictObject({ outlineId: z.uuid() }),
  'step.ticked': z.strictObject({ stepId: text(60).min(1) }),
  'step.unticked': z.strictObject({ stepId: text(60).min(1) }),
  'check.begun': z.strictObject({
    checkId: z.uuid(),
    scope: z.enum(['deep', 'basics', 'both']),
    mode: z.enum(['choice', 'typed']),
  }),
  'check.answered': z.strictObject({
    checkId: z.uuid(),
    cardId,
    termId: cardId,
    chapterId: cardId,
    result: z.enum(['right', 'wrong', 'unknown']),
    answer: text(200),
    thinkingMs: z.int().min(0).max(86_400_000),
  }),
  'checkAnswer.undone': z.strictObject({ checkId: z.uuid(), answerId: z.uuid() }),
  'check.finished': z.strictObject({
    checkId: z.uuid(),
    chapters: z
      .array(
        z.strictObject({
          chapterId: cardId,
          finding: z.enum(['known', 'partly', 'unknown']),
          missedIds: z.array(cardId).max(50),
        }),
      )
      .max(100),
  }),
  'check.undone': wholeCheck,
  'check.redone': wholeCheck,
  'settings.changed': z.strictObject({
    key: text(60).min(1),
    value: z.union([z.string().max(200), z.number(), z.boolean(), z.null()]),
  }),
  'settings.yielded': z.strictObject({ key: text(60).min(1), devices: z.array(deviceId).min(1).max(1_000) }),
} as const satisfies { [Kind in EventKind]: z.ZodType<Bodies[Kind]> }

const schemaOf = (kind: string, v: number): z.ZodType | null =>
  v === KNOWN_VERSION && Object.hasOwn(BODIES, kind) ? BODIES[kind as EventKind] : null

const instantMs = z.int().min(0).max(8_640_000_000_000)

const offeredEvent = z.strictObject({
  id: z.uuid(),
  device: deviceId,
  n: z.int().min(0).max(2_147_483_647),
  atMs: instantMs,
  clockOffsetMs: z.int().min(-8_640_000_000_000).max(8_640_000_000_000).nullable(),
  timeZone: text(64).min(1),
  studyDay: z.int().min(-200_000).max(200_000),
  v: z.int().min(1).max(1000),
  kind: z
    .string()
    .max(60)
    .regex(/^[a-z][A-Za-z]*[.][a-z][A-Za-z]*$/),
  body: z.record(z.string(), z.unknown()),
  receivedAtMs: instantMs.optional(),
})

/**
 * An event as a device offers it. Known kinds must be well formed; unknown ones are let through as they are,
 * because an old server must keep what a newer device wrote. Null when the event is to be refused as malformed.
 */
export function parseOfferedEvent(input: unknown): OfferedEvent | null {
  const parsed = offeredEvent.safeParse(input)
  if (!parsed.success) return null
  const { receivedAtMs, ...event } = parsed.data satisfies ClientEvent
  const schema = schemaOf(event.kind, event.v)
  if (schema !== null && !schema.safeParse(event.body).success) return null
  return receivedAtMs === undefined ? event : { ...event, receivedAtMs }
}

/** The envelope of `POST /api/sync`; its events are judged one by one. */
export const syncRequest = z.strictObject({
  proto: z.int(),
  learnerId: text(100).min(1),
  lineage: text(100).min(1).nullable(),
  cursor: z.int().min(0),
  events: z.array(z.looseObject({ id: z.uuid() })),
  nonce: text(100).optional(),
})
