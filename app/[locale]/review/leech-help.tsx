import { todayOf } from '#client/today'
import type { Study } from '#client/study-store'
import { useStudy } from '#client/use-study'
import type { DeckTerm } from '#core/deck/deck'
import { leechHelpFor } from '#core/review/leech'
import { reviewExtraWords } from '#i18n/pages/review-extra'
import type { Locale } from '#i18n/locale'
import { localPath } from '../../local-path'
import { ContrastForm } from './contrast-form'
import styles from './leech-help.module.css'

type Props = { readonly cardId: string; readonly locale: Locale; readonly onNote: () => void }

/** For a card that keeps being forgotten: what may be behind it, and what helps more than another review. */
export function LeechHelp({ cardId, locale, onNote }: Props) {
  const study = useStudy()
  const card = study.cards.find(({ id }) => id === cardId)
  const help = card === undefined ? null : leechHelpFor(card, inputOf(study))
  if (card === undefined || help === null) return null
  const words = reviewExtraWords(locale).leech
  const termOf = (id: string): DeckTerm | undefined => study.deck?.terms.find((term) => term.id === id)
  const [twin] = help.mixUps.flatMap(({ termId }) => termOf(termId) ?? [])
  const own = termOf(card.termId)
  const notes = {
    mixUps: help.mixUps.map(({ termId, answeredInsteadCount }) => ({
      term: termOf(termId),
      note: answeredInsteadCount === 0 ? null : words.mixedUp(answeredInsteadCount),
    })),
    bases: help.bases.map(({ termId, recall }) => ({
      term: termOf(termId),
      note: recall === null ? words.unseen : words.recall(Math.round(recall * 100)),
    })),
  }
  return (
    <section className={styles.leech} aria-labelledby="leech-title">
      <h2 id="leech-title">{words.title(help.lapseCount)}</h2>
      <p>{words.why}</p>
      <TermList title={words.alike} entries={notes.mixUps} locale={locale} />
      <TermList title={words.base} entries={notes.bases} locale={locale} />
      <button type="button" onClick={onNote}>
        {words.note}
      </button>
      {own !== undefined && twin !== undefined && <ContrastForm {...{ own, twin, locale }} />}
    </section>
  )
}

const inputOf = ({ cards, state, settings, deck }: Study) => ({
  cards,
  stateOf: (id: string) => state.cards.at(id)?.value,
  day: todayOf(settings),
  termNamed: (answer: string) =>
    deck?.terms.find(({ zh, en, aliases }) => [zh, en, ...aliases].includes(answer))?.id ?? null,
})

type ListProps = {
  readonly title: string
  readonly entries: readonly { readonly term: DeckTerm | undefined; readonly note: string | null }[]
  readonly locale: Locale
}

function TermList({ title, entries, locale }: ListProps) {
  const known = entries.flatMap(({ term, note }) => (term === undefined ? [] : [{ term, note }]))
  if (known.length === 0) return null
  return (
    <>
      <p className={styles.title}>{title}</p>
      <ul>
        {known.slice(0, 3).map(({ term, note }) => (
          <li key={term.id}>
            <a href={localPath(locale, `/t/${term.id}`)}>{term[locale]}</a> {note}
          </li>
        ))}
      </ul>
    </>
  )
}
