'use client'

import type { Study } from '#client/study-store'
import { reliefToday, todayOf } from '#client/today'
import { isWanted } from '#core/review/introduction'
import { withMoreNew } from '#core/review/more-new'
import type { Locale } from '#i18n/locale'
import { nothingDueWords } from '#i18n/pages/nothing-due'
import { recordSetting } from './record-setting'

type Props = {
  readonly shown: Study
  readonly locale: Locale
  readonly className?: string | undefined
  readonly onAsked?: () => void
}

const MORE = 5

/** Asks for more new cards today, where there are any that were not begun, and no pause that keeps them away. */
export function LearnMore({ shown: { cards, state, settings }, locale, className, onAsked }: Props) {
  const isPaused = reliefToday(settings)?.kind === 'pause'
  const isLeft = cards.some(
    (card) => isWanted(card, settings) && (state.cards.at(card.id)?.value.progress ?? null) === null,
  )
  if (!isLeft || isPaused) return null
  function ask(): void {
    recordSetting('moreNew', withMoreNew(settings, todayOf(settings), MORE))
    onAsked?.()
  }
  return (
    <button type="button" className={className} onClick={ask}>
      {nothingDueWords(locale).learnMore}
    </button>
  )
}
