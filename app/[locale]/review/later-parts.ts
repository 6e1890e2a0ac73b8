import { study } from '#client/study'
import type { Attempt } from '#core/event'
import type { Locale } from '#i18n/locale'
import type { CardText } from '../card-text'
import { late } from '../late'
import type { Session } from './use-session'

const loadAsking = () => import('./asking')
const loadAfterAnswer = () => import('./after-answer')

/** With its judge, which is asked as soon as an answer is given. */
export const Answering = late(async () => (await loadAsking()).Answering)
export const Verdict = late(async () => (await loadAsking()).Verdict)
/** The first answer loads what comes after one, so that the first question does not wait for it. */
export const BelowAnswer = late(async () => (await loadAfterAnswer()).BelowAnswer)
export const MenuItems = late(async () => (await loadAfterAnswer()).MenuItems)
export const NothingDue = late(async () => (await loadAfterAnswer()).NothingDue)
export const SetSummary = late(async () => (await loadAfterAnswer()).SetSummary)
export const TermPanel = late(async () => (await loadAfterAnswer()).TermPanel)
export const Swipes = late(async () => (await loadAfterAnswer()).Swipes)
export const Unsent = late(async () => (await loadAfterAnswer()).Unsent)

/** Loads them before they are asked for. */
export function loadLaterParts(): void {
  void Promise.allSettled([loadAsking(), loadAfterAnswer()])
}

/** Does something with them, where they can be had. */
const withAfterAnswer = (use: (parts: Awaited<ReturnType<typeof loadAfterAnswer>>) => void): void =>
  void loadAfterAnswer().then(use, () => {})

/** Draws the card's picture once more. */
export const replayPicture = (): void => withAfterAnswer((parts) => parts.replayPicture())

/** Does what follows a grade beside the next card. `say` adds to what was said of the grade. */
export const afterGrade = (session: Session, locale: Locale, say: (more: string) => void): void =>
  withAfterAnswer((parts) => parts.afterGrade(session, locale, say))

/** Does again what was taken back last, and says so. */
export const redo = (session: Session, locale: Locale, say: (text: string) => void): void =>
  withAfterAnswer((parts) => parts.redo(session, locale, say))

/** Judges what was given. Where the judge cannot be had, the answer is shown without a verdict. */
export async function judge(text: CardText, given: string): Promise<Attempt | undefined> {
  const asking = await loadAsking().catch(() => null)
  const terms = study.snapshot().deck?.terms ?? []
  const names = terms.flatMap(({ zh, en, aliases }) => [zh, en, ...aliases])
  return asking?.attemptAt(text, given, names)
}
