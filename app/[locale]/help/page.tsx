import type { Metadata } from 'next'
import { SCHEDULING_TEXT } from '#i18n/scheduling-text'
import { pickPages } from '#i18n/page-words'
import { localeIn } from '#i18n/translate'
import { ShortcutTable } from '../review/shortcut-table'
import styles from '../browse/browse.module.css'

export async function generateMetadata({ params }: PageProps<'/[locale]/help'>): Promise<Metadata> {
  return { title: pickPages(localeIn((await params).locale)).help.title }
}

export default async function HelpPage({ params }: PageProps<'/[locale]/help'>) {
  const locale = localeIn((await params).locale)
  const pages = pickPages(locale)
  return (
    <section className={styles.page}>
      <h1>{pages.help.title}</h1>
      <h2>{pages.help.shortcuts}</h2>
      <ShortcutTable locale={locale} />
      <h2>{pages.help.scheduling}</h2>
      {SCHEDULING_TEXT[locale].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <h2>{pages.help.credits}</h2>
      <p>{pages.browse.credit}</p>
      <p>{pages.help.fsrs}</p>
    </section>
  )
}
