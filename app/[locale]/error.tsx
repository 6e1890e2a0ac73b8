'use client'

import { useParams } from 'next/navigation'
import { errorWords } from '#i18n/pages/errors'
import { localeIn } from '#i18n/locale'
import { localPath } from '../local-path'
import styles from './message.module.css'

export default function PageError({ reset }: { readonly reset: () => void }) {
  const { locale: segment } = useParams<{ locale: string }>()
  const locale = localeIn(segment)
  const words = errorWords(locale)
  return (
    <section className={styles.page} role="alert">
      <h1>{words.page}</h1>
      <p>
        <button type="button" onClick={reset}>
          {words.retry}
        </button>
      </p>
      <a href={localPath(locale, '/')}>{words.home}</a>
    </section>
  )
}
