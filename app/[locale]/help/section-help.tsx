import type { HelpSection } from '#i18n/pages/help'
import styles from './help.module.css'

export const SectionHelp = ({ section }: { readonly section: HelpSection }) => (
  <section aria-labelledby={section.id}>
    <h2 id={section.id}>{section.title}</h2>
    {section.paragraphs.map((paragraph) => (
      <p key={paragraph}>{paragraph}</p>
    ))}
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
