import { useEffect, useMemo, useRef } from 'react'
import type { NextQuestion } from '#core/check/next-question'
import { type CheckOptions, type OptionPool, optionPoolOf, optionsOf } from '#core/check/options'
import type { CheckPlan } from '#core/check/plan'
import type { Deck } from '#core/deck/deck'
import { judgeName } from '#core/review/typed-name'
import type { Locale } from '#i18n/locale'
import { CardPicture } from '#ui/card-picture'
import { RichText } from '#ui/rich-text'
import type { Given } from './check-actions'
import { ChoiceAnswers } from './choice-answers'
import styles from './check.module.css'
import { TypedAnswer } from './typed-answer'

type Props = {
  readonly question: NextQuestion
  readonly plan: CheckPlan
  readonly deck: Deck
  readonly locale: Locale
  readonly msShown: () => number
  readonly onAnswer: (given: Omit<Given, 'thinkingMs'>) => void
}

/** One question. It takes the focus, so that it is read out together with what became of the one before. */
export function CheckQuestion({ question, plan, deck, locale, msShown, onAnswer }: Props) {
  const { card, termId } = question
  const pool = useMemo(() => optionPoolOf(deck), [deck])
  const options = useMemo(
    () => (plan.mode === 'choice' ? optionsOf(card, pool, plan.seed) : null),
    [card, pool, plan],
  )
  const heading = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (options !== null) heading.current?.focus({ preventScroll: true })
    scrollTo({ top: 0 })
  }, [options])

  const unknown = (): void => onAnswer({ answer: '', result: 'unknown' })
  const choose = ({ rightIndex, options: drawn }: CheckOptions, index: number): void =>
    onAnswer({ answer: drawn[index]?.[locale] ?? '', result: index === rightIndex ? 'right' : 'wrong' })
  const type = (answer: string): void => {
    const verdict = judgeName(answer, card.accept, otherNames(pool, termId))
    onAnswer({ answer, result: verdict === 'wrong' ? 'wrong' : 'right' })
  }
  return (
    <>
      <div
        ref={heading}
        tabIndex={-1}
        role="group"
        aria-labelledby="check-last check-progress check-question"
        className={styles.question}
      >
        <h2 id="check-question">
          <RichText text={card.question[locale]} html={card.rendered?.question?.[locale] ?? null} />
        </h2>
        {card.picture !== undefined && (
          <CardPicture picture={card.picture} locale={locale} isRevealed={false} />
        )}
      </div>
      {options === null ? (
        <TypedAnswer {...{ locale }} onAnswer={type} onUnknown={unknown} />
      ) : (
        <ChoiceAnswers
          {...{ locale, msShown }}
          options={options.options.map((option) => option[locale])}
          onChoose={(index) => choose(options, index)}
          onUnknown={unknown}
        />
      )}
    </>
  )
}

/** What is exactly another term's name is no slip of this one's. */
const otherNames = ({ names }: OptionPool, termId: string): readonly string[] =>
  [...names].flatMap(([id, spellings]) => (id === termId ? [] : spellings))
