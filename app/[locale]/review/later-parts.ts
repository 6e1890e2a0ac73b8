import { study } from '#client/study'
import type { Attempt } from '#core/event'
import type { CardText } from '../card-text'
import { late } from '../late'

const loadAsking = () => import('./asking')
const loadAfterAnswer = () => import('./after-answer')

/** With its judge, which is asked as soon as an answer is given. */
export const Answering = late(async () => (await loadAsking()).Answering)
export const Verdict = late(async () => (await loadAsking()).Verdict)
/** The first answer loads what comes after one, so that the first question does not wait for it. */
export const BelowAnswer = late(async () => (await loadAfterAnswer()).BelowAnswer)
export const NothingDue = late(async () => (await loadAfterAnswer()).NothingDue)
export const SetSummary = late(async () => (await loadAfterAnswer()).SetSummary)
export const TermPanel = late(async () => (await loadAfterAnswer()).TermPanel)
export const Swipes = late(async () => (await loadAfterAnswer()).Swipes)
export const Unsent = late(async () => (await loadAfterAnswer()).Unsent)

/** Loads them before they are asked for. */
export function loadLaterParts(): void {
  void Promise.allSettled([loadAsking(), loadAfterAnswer()])
}

/** Draws the card's picture once more, where what does so can be had. */
export const replayPicture = (): Promise<void> =>
  loadAfterAnswer().then(
    (parts) => parts.replayPicture(),
    () => {},
  )

/** Asks the browser to keep our data; with the next grade again, where what does so cannot be had. */
export const askForStorage = (reviewCount: number): Promise<void> =>
  loadAfterAnswer().then(
    (parts) => parts.askForStorage(reviewCount),
    () => {},
  )

/** Judges what was given. Where the judge cannot be had, the answer is shown without a verdict. */
export async function judge(text: CardText, given: string): Promise<Attempt | undefined> {
  const asking = await loadAsking().catch(() => null)
  const terms = study.snapshot().deck?.terms ?? []
  const names = terms.flatMap(({ zh, en, aliases }) => [zh, en, ...aliases])
  return asking?.attemptAt(text, given, names)
}
