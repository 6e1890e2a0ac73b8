import type { Metadata } from 'next'
import { creditWords } from '#i18n/pages/credit'
import { helpWords } from '#i18n/pages/help'
import { localeIn } from '#i18n/locale'
import { ShortcutTable } from '../keyboard/shortcut-table'
import styles from './help.module.css'
import { IntervalHelp } from './interval-help'
import { SectionHelp } from './section-help'

export async function generateMetadata({ params }: PageProps<'/[locale]/help'>): Promise<Metadata> {
  return { title: helpWords(localeIn((await params).locale)).title }
}

/** Everything that may be asked, in one page that needs no script. */
export default async function HelpPage({ params }: PageProps<'/[locale]/help'>) {
  const locale = localeIn((await params).locale)
  const words = helpWords(locale)
  const contents = [
    { id: 'shortcuts', title: words.shortcuts },
    { id: 'interval', title: words.interval },
    ...words.sections,
  ]
  return (
    <article className={styles.page}>
      <h1>{words.title}</h1>
      <nav aria-label={words.contents} className={styles.contents}>
        <ol>
          {contents.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ol>
      </nav>
      <section aria-labelledby="shortcuts">
        <h2 id="shortcuts">{words.shortcuts}</h2>
        <p>{words.shortcutsHint}</p>
        <ShortcutTable locale={locale} />
      </section>
      <IntervalHelp locale={locale} />
      {words.sections.map((section) => (
        <SectionHelp key={section.id} {...{ section, locale }} />
      ))}
      <p className={styles.credit}>{creditWords(locale)}</p>
    </article>
  )
}
