import { shortcutWords } from '#i18n/pages/shortcuts'
import type { Locale } from '#i18n/translate'
import styles from './review.module.css'
import { SHORTCUTS } from './shortcuts'

/** The table of keys; the handler reads the same one. */
export function ShortcutTable({ locale }: { readonly locale: Locale }) {
  const words = shortcutWords(locale)
  return (
    <table className={styles.shortcuts}>
      <tbody>
        {SHORTCUTS.map(({ command, keys }) => (
          <tr key={command}>
            <th scope="row">
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </th>
            <td>{words[command]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
