'use client'

import { useParams } from 'next/navigation'
import { localeIn, pick } from '#i18n/translate'
import { localPath } from '../local-path'
import styles from './message.module.css'

export function NotFoundScreen() {
  const { locale: segment } = useParams<{ locale: string }>()
  const locale = localeIn(segment)
  const words = pick(locale).errors
  return (
    <section className={styles.page}>
      <h1>{words.notFound}</h1>
      <a href={localPath(locale, '/')}>{words.home}</a>
    </section>
  )
}
