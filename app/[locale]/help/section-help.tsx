import type { HelpSection } from '#i18n/pages/help'
import type { Locale } from '#i18n/locale'
import { localPath } from '../../local-path'
import styles from './help.module.css'

type Props = { readonly section: HelpSection; readonly locale: Locale }

export const SectionHelp = ({ section, locale }: Props) => (
  <section aria-labelledby={section.id}>
    <h2 id={section.id}>{section.title}</h2>
    {section.paragraphs.map((paragraph) => (
      <p key={paragraph}>{paragraph}</p>
    ))}
    {section.link !== undefined && (
      <p>
        <a href={localPath(locale, section.link.path)}>{section.link.text}</a>
      </p>
    )}
    {section.answers !== undefined && (
      <div className={styles.answers}>
        {section.answers.map(({ question, answer }) => (
          <details key={question}>
            <summary>{question}</summary>
            <p>{answer}</p>
          </details>
        ))}
      </div>
    )}
  </section>
)
