import type { Metadata } from 'next'
import { SCHEDULING_TEXT } from '#i18n/scheduling-text'
import { localeIn, pick } from '#i18n/translate'
import { ShortcutTable } from '../review/shortcut-table'
import styles from '../browse/browse.module.css'

export async function generateMetadata({ params }: PageProps<'/[locale]/help'>): Promise<Metadata> {
  return { title: pick(localeIn((await params).locale)).help.title }
}

export default async function HelpPage({ params }: PageProps<'/[locale]/help'>) {
  const locale = localeIn((await params).locale)
  const words = pick(locale)
  return (
    <section className={styles.page}>
      <h1>{words.help.title}</h1>
      <h2>{words.help.shortcuts}</h2>
      <ShortcutTable locale={locale} />
      <h2>{words.help.scheduling}</h2>
      {SCHEDULING_TEXT[locale].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <h2>{words.help.credits}</h2>
      <p>{words.browse.credit}</p>
      <p>{words.help.fsrs}</p>
    </section>
  )
}
