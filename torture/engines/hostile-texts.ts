import { HOSTILE_NOTES } from '#client/hostile-notes'
import type { Action } from '#core/event'
import { sampleEvent, sampleId } from '#core/sample-events'

/** No engine but Chromium can be told before a page begins what `xss()` is: here a text that runs leaves its mark instead. */
const MARKING = 'localStorage.ran=1'

export const TEXTS: readonly string[] = HOSTILE_NOTES.map((text) =>
  text.replaceAll('xss()', MARKING).replaceAll('&#120;ss&lpar;&rpar;', MARKING.replace('l', '&#108;')),
)

const A_BATCH = 24

export const BATCHES: readonly (readonly string[])[] = Array.from(
  { length: Math.ceil(TEXTS.length / A_BATCH) },
  (_, index) => TEXTS.slice(index * A_BATCH, (index + 1) * A_BATCH),
)

/** Terms whose notes are hostile; the rest of the notes are of own cards. */
export const TERMS = ['loss-cross-entropy', 'loss-mse', 'loss-focal'] as const

/** What a file may hold that somebody else has written: notes, own cards and outlines, hostile wherever there is text. */
export function hostileFile(): { readonly text: string; readonly count: number } {
  const actions = BATCHES.flatMap((batch, index): Action[] => {
    const text = batch.join('\n\n')
    const cardId = `own:${sampleId(10_000 + index)}`
    return [
      {
        kind: 'ownCard.written',
        body: {
          ...{ cardId, outlineId: null, termName: batch[0]?.slice(0, 200) ?? '' },
          ...{ question: `card ${index} ${text}`.slice(0, 2_000), answer: text.slice(0, 4_000) },
        },
      },
      {
        kind: 'note.written',
        body: { subjectId: TERMS[index] ?? cardId, parents: [], text: `note ${index}\n\n${text}` },
      },
      {
        kind: 'ownOutline.written',
        body: {
          outlineId: sampleId(20_000 + index),
          title: `outline ${index} ${batch[1]}`.slice(0, 200),
          text: batch.map((each) => each.replaceAll('\n', ' ')).join('\n'),
        },
      },
    ]
  })
  const events = actions.map((action, index) => sampleEvent(index + 1, action))
  const text = JSON.stringify({ format: 'warmup-log', version: 1, events, refused: [] })
  return { text, count: events.length }
}
