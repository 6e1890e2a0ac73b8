import { useStudy } from '#client/use-study'
import { OWN_CARDS } from '#core/deck/in-chapter'
import type { Deck } from '#core/deck/deck'
import { type Selection, isPractice, knownSelection } from '#core/review/selection'
import type { Locale } from '#i18n/locale'
import { selectionWords } from '#i18n/pages/selection'

type Props = { readonly selection: Selection; readonly locale: Locale }

/** What this review is narrowed to, and that practice is one. */
export function SelectionName({ selection, locale }: Props) {
  const words = selectionWords(locale)
  const { deck } = useStudy()
  const known = deck === null ? selection : knownSelection(selection, deck)
  const chapter = chapterName(known, deck, locale)
  const mode = known.mode === null ? null : words[known.mode]
  const name = mode === null ? chapter && words.only(chapter) : chapter ? words.within(mode, chapter) : mode
  return (
    <>
      {name}
      {isPractice(known) && ` · ${words.practice}`}
    </>
  )
}

function chapterName({ chapterId }: Selection, deck: Deck | null, locale: Locale): string | null {
  if (chapterId === OWN_CARDS) return selectionWords(locale).ownCards
  return deck?.chapters.find(({ id }) => id === chapterId)?.[locale] ?? null
}
