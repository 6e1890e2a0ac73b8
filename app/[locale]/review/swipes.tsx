'use client'

import { useEffect, useEffectEvent } from 'react'
import type { Grade } from '#core/event'
import type { Locale } from '#i18n/locale'
import { pick } from '#i18n/translate'
import { gradeOfSwipe, isTall, watchFinger } from './swipe-gesture'
import styles from './swipes.module.css'

type Props = { readonly locale: Locale; readonly onGrade: (grade: Grade) => void }

/** Lets the card be swept away once its answer is shown; the buttons stay. Off by default, so few load it. */
export function Swipes({ locale, onGrade }: Props) {
  const give = useEffectEvent(onGrade)
  const wordOf = useEffectEvent((grade: Grade | null) => (grade === null ? '' : pick(locale).grades[grade]))
  useEffect(() => {
    const card = document.querySelector<HTMLElement>('article')
    if (card === null) return
    const stop = watchFinger(
      card,
      (reach) => {
        card.style.translate = reach === null ? '' : `${reach.x}px ${reach.y}px`
        card.dataset.grade = reach === null ? '' : wordOf(gradeOfSwipe(reach, innerWidth))
      },
      (reach) => {
        const grade = gradeOfSwipe(reach, innerWidth)
        if (grade !== null) give(grade)
      },
    )
    card.classList.add(styles.swiped ?? '')
    card.style.touchAction = isTall() ? 'pan-y pinch-zoom' : 'pinch-zoom'
    return () => {
      stop()
      card.classList.remove(styles.swiped ?? '')
      card.removeAttribute('style')
    }
  }, [])
  return null
}
