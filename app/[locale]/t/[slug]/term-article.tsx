import type { CardKind } from '#core/deck/card'
import { type Bilingual, hasTwoNames } from '#core/deck/term'
import type { TermPage, TermReading } from '#core/deck/term-page'
import { creditWords } from '#i18n/pages/credit'
import { printWords } from '#i18n/pages/print'
import { termWords } from '#i18n/pages/term'
import type { Languages, Locale } from '#i18n/locale'
import { CardPicture } from '#ui/card-picture'
import { Icon } from '#ui/icon'
import { RichText } from '#ui/rich-text'
import { localPath } from '../../../local-path'
import { TermNotes, TermStanding } from './personal-parts'
import { TermCards } from './term-cards'
import { TermCode } from './term-code'
import { TermFormula } from './term-formula'
import styles from './term.module.css'

type Props = { readonly reading: TermReading; readonly locale: Locale }
/** The language in which the term is read first, and the other. */
type InOrder = { readonly languages: Languages }

const SECTIONS: readonly {
  readonly name: 'properties' | 'defaults' | 'mixUps' | 'failures'
  readonly kind: CardKind
}[] = [
  { name: 'properties', kind: 'K5' },
  { name: 'defaults', kind: 'K12' },
  { name: 'mixUps', kind: 'K6' },
  { name: 'failures', kind: 'K13' },
]

/** A term from its definition to its neighbours, in one column. */
export function TermArticle({ reading, locale, languages }: Props & InOrder) {
  const { term, page, cards, terms } = reading
  const words = termWords(locale)
  const [first, other] = languages
  return (
    <article className={styles.page}>
      <Heading {...{ reading, locale, languages }} />
      <p className={styles.definition} lang={first}>
        {term.definition[first]}
      </p>
      <p className={styles.second} lang={other}>
        {term.definition[other]}
      </p>
      <TermStanding
        cardIds={cards.map(({ id }) => id)}
        locale={locale}
        meanwhile={words.cards(cards.length)}
      />
      {page !== null && <Lesson {...{ page, locale }} />}
      {SECTIONS.map(({ name, kind }) => (
        <TermCards
          key={name}
          title={words[name]}
          cards={cards.filter((card) => card.kind === kind)}
          {...{ terms, locale }}
          isOpen
        />
      ))}
      {page !== null && <TermCode page={page} locale={locale} />}
      <TermCards
        title={words.otherCards}
        cards={cards.filter(({ kind }) => SECTIONS.every((section) => section.kind !== kind))}
        {...{ terms, locale }}
        isOpen={false}
      />
      <TermNotes
        termId={term.id}
        cards={cards.map(({ id, question }) => ({ id, question: question[locale] }))}
        locale={locale}
      />
      {page?.paper && <Origin paper={page.paper} title={words.origin} />}
      <PrintLinks termId={term.id} locale={locale} />
      <Neighbours {...{ reading, locale }} />
      <p className={styles.credit}>{creditWords(locale)}</p>
    </article>
  )
}

/** What the term looks like, written and drawn, and when it suits. */
function Lesson({ page, locale }: { readonly page: TermPage; readonly locale: Locale }) {
  const words = termWords(locale)
  const { picture, formula, useWhen, avoidWhen } = page
  return (
    <>
      {picture !== null && <CardPicture picture={picture} locale={locale} isRevealed />}
      {formula !== null && <TermFormula formula={formula} locale={locale} />}
      <Sentences title={words.useWhen} list={useWhen} locale={locale} />
      <Sentences title={words.avoidWhen} list={avoidWhen} locale={locale} />
    </>
  )
}

function Heading({ reading: { term, chapters, terms }, locale, languages }: Props & InOrder) {
  const words = termWords(locale)
  const [first, other] = languages
  const before = term.prerequisites.flatMap((id) => terms.find((each) => each.id === id) ?? [])
  return (
    <header>
      <p className={styles.place}>{chapters.map((chapter) => chapter[locale]).join(' › ')}</p>
      <h1>
        <span lang={first}>{term[first]}</span>{' '}
        {hasTwoNames(term) && (
          <span className={styles.other} lang={other}>
            {term[other]}
          </span>
        )}
      </h1>
      {term.aliases.length > 0 && (
        <p className={styles.aliases}>
          {words.also} {term.aliases.join(locale === 'zh' ? '、' : ', ')}
        </p>
      )}
      {before.length > 0 && (
        <p className={styles.aliases}>
          {words.buildsOn}{' '}
          {before.map((each) => (
            <a key={each.id} href={localPath(locale, `/t/${each.id}`)}>
              {each[locale]}
            </a>
          ))}
        </p>
      )}
    </header>
  )
}

type SentencesProps = { readonly title: string; readonly list: readonly Bilingual[]; readonly locale: Locale }

function Sentences({ title, list, locale }: SentencesProps) {
  if (list.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {list.map((sentence) => (
          <li key={sentence.en}>
            <RichText text={sentence[locale]} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Origin({
  paper,
  title,
}: {
  readonly paper: NonNullable<TermPage['paper']>
  readonly title: string
}) {
  const { authors, year, venue, url } = paper
  return (
    <section>
      <h2>{title}</h2>
      <p lang="en">
        {authors}:{' '}
        <cite>
          {url === '' ? (
            paper.title
          ) : (
            <a href={url} rel="external">
              {paper.title}
            </a>
          )}
        </cite>
        . {venue}
        {venue.includes(String(year)) ? '' : `, ${year}`}.
      </p>
    </section>
  )
}

function PrintLinks({ termId, locale }: { readonly termId: string; readonly locale: Locale }) {
  const words = printWords(locale)
  const path = `${localPath(locale, '/print')}?term=${termId}`
  return (
    <p className={styles.print} data-print="off">
      <Icon name="print" size={16} /> {words.print}
      <a href={`${path}&as=sheet`}>{words.sheet}</a>
      <a href={`${path}&as=cards`}>{words.cards}</a>
    </p>
  )
}

/** Previous and next in the outline. */
function Neighbours({ reading: { term, terms }, locale }: Props) {
  const words = termWords(locale)
  const at = terms.findIndex(({ id }) => id === term.id)
  const [previous, next] = [terms[at - 1], terms[at + 1]]
  return (
    <nav data-print="off" className={styles.neighbours} aria-label={words.neighbours}>
      {previous !== undefined && (
        <a href={localPath(locale, `/t/${previous.id}`)} rel="prev">
          ‹ {previous[locale]}
        </a>
      )}
      {next !== undefined && (
        <a href={localPath(locale, `/t/${next.id}`)} rel="next">
          {next[locale]} ›
        </a>
      )}
    </nav>
  )
}
