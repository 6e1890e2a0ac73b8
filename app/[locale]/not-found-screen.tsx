'use client'

import { useParams } from 'next/navigation'
import { errorWords } from '#i18n/pages/errors'
import { localeIn } from '#i18n/locale'
import { localPath } from '../local-path'
import styles from './message.module.css'

export function NotFoundScreen() {
  const { locale: segment } = useParams<{ locale: string }>()
  const locale = localeIn(segment)
  const words = errorWords(locale)
  return (
    <section className={styles.page}>
      <h1>{words.notFound}</h1>
      <a href={localPath(locale, '/')}>{words.home}</a>
    </section>
  )
}
