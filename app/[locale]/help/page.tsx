import type { Metadata } from 'next'
import { SCHEDULING_TEXT } from '#i18n/scheduling-text'
import { creditWords } from '#i18n/pages/credit'
import { helpWords } from '#i18n/pages/help'
import { localeIn } from '#i18n/translate'
import { ShortcutTable } from '../keyboard/shortcut-table'
import styles from '../browse/browse.module.css'

export async function generateMetadata({ params }: PageProps<'/[locale]/help'>): Promise<Metadata> {
  return { title: helpWords(localeIn((await params).locale)).title }
}

export default async function HelpPage({ params }: PageProps<'/[locale]/help'>) {
  const locale = localeIn((await params).locale)
  const words = helpWords(locale)
  return (
    <section className={styles.page}>
      <h1>{words.title}</h1>
      <h2>{words.shortcuts}</h2>
      <ShortcutTable locale={locale} />
      <h2>{words.scheduling}</h2>
      {SCHEDULING_TEXT[locale].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <h2>{words.credits}</h2>
      <p>{creditWords(locale)}</p>
      <p>{words.fsrs}</p>
    </section>
  )
}
