import { checkWords } from '#i18n/pages/check'
import type { Locale } from '#i18n/locale'
import { RichText } from '#ui/rich-text'
import { useCommands } from '../keyboard/use-commands'
import styles from './check.module.css'

type Props = {
  readonly options: readonly string[]
  readonly locale: Locale
  readonly msShown: () => number
  readonly onChoose: (index: number) => void
  readonly onUnknown: () => void
}

/** Four answers, and the fifth that is as good as any: keys 1 to 4, and 0 or Space. */
export function ChoiceAnswers({ options, locale, msShown, onChoose, onUnknown }: Props) {
  const words = checkWords(locale)
  useCommands(
    {
      pick1: () => onChoose(0),
      pick2: () => onChoose(1),
      pick3: () => onChoose(2),
      pick4: () => onChoose(3),
      pick0: onUnknown,
      reveal: onUnknown,
    },
    () => ({ isRevealed: false, hasOptions: true, msSinceChange: msShown() }),
  )
  return (
    <div
      role="group"
      aria-label={words.options}
      className={options.every(isShort) ? `${styles.options} ${styles.names}` : styles.options}
    >
      {options.map((option, index) => (
        <button
          key={option}
          type="button"
          aria-keyshortcuts={String(index + 1)}
          onClick={() => onChoose(index)}
        >
          <kbd>{index + 1}</kbd>
          <span>
            <RichText text={option} />
          </span>
        </button>
      ))}
      <button type="button" className={styles.noIdea} aria-keyshortcuts="0 Space" onClick={onUnknown}>
        <kbd>0</kbd>
        <span>{words.unknown}</span>
      </button>
    </div>
  )
}

/** Two in a row on a phone; Han characters are twice as wide. */
const isShort = (option: string): boolean =>
  [...option].reduce((width, character) => width + (/\p{Script=Han}/u.test(character) ? 2 : 1), 0) <= 14
