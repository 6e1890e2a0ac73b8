import type { Locale } from '#i18n/locale'
import { Icon } from '#ui/icon'
import { type PagePath, localPath } from '../local-path'
import styles from './today.module.css'

type Props = {
  readonly words: { readonly text: string; readonly link: string; readonly dismiss: string }
  readonly path: PagePath
  readonly onDismiss: () => void
  readonly locale: Locale
}

/** One line that leads somewhere, and can be sent away. */
export const Offer = ({ words, path, onDismiss, locale }: Props) => (
  <p className={styles.offer}>
    <span>
      {words.text} <a href={localPath(locale, path)}>{words.link}</a>
    </span>
    <button type="button" aria-label={words.dismiss} onClick={onDismiss}>
      <Icon name="close" size={16} />
    </button>
  </p>
)
