import type { FinishedCheck } from '#core/check/findings'
import type { Deck } from '#core/deck/deck'
import { checkWords } from '#i18n/pages/check'
import type { Locale } from '#i18n/locale'
import { Icon } from '#ui/icon'
import styles from './check.module.css'
import { FINDINGS, FINDING_ICONS, chaptersOf, findingIn } from './finding'

type Props = { readonly check: FinishedCheck; readonly deck: Deck; readonly locale: Locale }

/** The result at a glance: what is known, what partly, what not yet. */
export function FindingsList({ check, deck, locale }: Props) {
  const words = checkWords(locale)
  const chapters = chaptersOf(check, deck)
  return (
    <dl className={styles.glance}>
      {FINDINGS.map((finding) => {
        const found = chapters.filter(({ id }) => findingIn(check, id) === finding)
        return (
          found.length > 0 && (
            <div key={finding} className={styles[finding]}>
              <dt>
                <Icon name={FINDING_ICONS[finding]} size={16} /> {words.findings[finding]}
              </dt>
              <dd>{found.map((chapter) => chapter[locale]).join(words.comma)}</dd>
            </div>
          )
        )
      })}
    </dl>
  )
}
