import { Suspense, useState } from 'react'
import type { Locale } from '#i18n/locale'
import { whyIntervalWords } from '#i18n/pages/why-interval'
import { late } from '../late'
import styles from './below-answer.module.css'
import type { Offer } from './grading'

const WhyInterval = late(async () => (await import('../why-interval')).WhyInterval)

type Props = { readonly cardId: string; readonly locale: Locale; readonly offer: Offer }

/** Where the numbers on the buttons come from; loaded once it is asked for. */
export function WhyPart({ cardId, locale, offer }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details className={styles.why} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{whyIntervalWords(locale).title}</summary>
      <Suspense>{isOpen && <WhyInterval {...{ cardId, locale, offer }} />}</Suspense>
    </details>
  )
}
