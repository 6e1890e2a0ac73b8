import type { Locale } from '#i18n/locale'
import { reviewExtraWords } from '#i18n/pages/review-extra'
import { perform } from '../keyboard/use-commands'

type Props = {
  readonly hasCard: boolean
  readonly locale: Locale
  readonly onCommand: (command: 'bury' | 'suspend' | 'redo') => void
  readonly onClose: () => void
}

/** What is rarely needed during a review. */
export function MenuItems({ hasCard, locale, onCommand, onClose }: Props) {
  const words = reviewExtraWords(locale).menu
  const choosing = (act: () => void) => (): void => {
    onClose()
    act()
  }
  return (
    <>
      <button type="button" disabled={!hasCard} onClick={choosing(() => onCommand('bury'))}>
        {words.bury} <kbd>b</kbd>
      </button>
      <button type="button" disabled={!hasCard} onClick={choosing(() => onCommand('suspend'))}>
        {words.suspend} <kbd>s</kbd>
      </button>
      <button type="button" onClick={choosing(() => onCommand('redo'))}>
        {words.redo}
      </button>
      <button type="button" onClick={choosing(() => perform('help'))}>
        {words.shortcuts} <kbd>?</kbd>
      </button>
    </>
  )
}
