'use client'

import { type ReactNode, useState } from 'react'
import { useStudy } from '#client/use-study'
import type { CardState } from '#core/card-state'
import { type Relief, reliefText } from '#core/review/relief'
import { type Price, asidePrice, pausePrice, spreadPrice } from '#core/stats/relief-price'
import { minutesFor } from '#core/stats/pace'
import { reliefWords } from '#i18n/pages/relief'
import type { Locale } from '#i18n/locale'
import { Slider } from '../progress/slider'
import { studyDate } from '../progress/study-date'
import styles from './relief.module.css'

type OfferProps = {
  /** What is due today. */
  readonly due: readonly CardState[]
  readonly day: number
  readonly locale: Locale
  readonly onAccept: (text: string, said: string) => void
}

export function SpreadOffer({ due, day, locale, onAccept }: OfferProps) {
  const words = reliefWords(locale).spread
  const [days, setDays] = useState(7)
  const { state } = useStudy()
  const relief: Relief = { kind: 'spread', sinceDay: day, untilDay: day + days, amount: due.length }
  const date = studyDate(relief.untilDay, locale, 'weekday')
  const perDay = Math.ceil(due.length / days)
  const minutes = minutesFor(perDay, state)
  return (
    <Offer
      {...{ locale, title: words.title, price: spreadPrice(due, day, days) }}
      effect={words.effect(perDay, minutes, date)}
      accept={words.accept(days)}
      onAccept={() => onAccept(reliefText(relief), words.said(date))}
    >
      <Slider
        label={words.label}
        value={days}
        range={[2, 30, 1]}
        text={words.value(days)}
        onChange={setDays}
      />
    </Offer>
  )
}

export function PauseOffer({ day, locale, onAccept }: OfferProps) {
  const words = reliefWords(locale).pause
  const [days, setDays] = useState(7)
  const { state } = useStudy()
  const relief: Relief = { kind: 'pause', sinceDay: day, untilDay: day + days, amount: 0 }
  const date = studyDate(relief.untilDay, locale, 'weekday')
  const states = [...state.cards.values()].map(({ value }) => value)
  const price = pausePrice(states, day, relief.untilDay)
  return (
    <Offer
      {...{ locale, title: words.title, price }}
      effect={words.effect(price.cardCount, date)}
      accept={words.accept(date)}
      onAccept={() => onAccept(reliefText(relief), words.said(date))}
    >
      <Slider
        label={words.label}
        value={days}
        range={[1, 60, 1]}
        text={words.value(days)}
        onChange={setDays}
      />
    </Offer>
  )
}

const ASIDE_DAYS = 30

/** They wait and are not reset or suspended: what was learnt of them stays, and they come back without being asked for. */
export function AsideOffer({ due, day, locale, onAccept }: OfferProps) {
  const words = reliefWords(locale).aside
  const [percent, setPercent] = useState(50)
  const relief: Relief = { kind: 'aside', sinceDay: day, untilDay: day + ASIDE_DAYS, amount: percent }
  const date = studyDate(relief.untilDay, locale, 'weekday')
  const price = asidePrice(due, relief)
  return (
    <Offer
      {...{ locale, title: words.title, price }}
      effect={words.effect(price.cardCount, date)}
      accept={words.accept(price.cardCount)}
      onAccept={() => onAccept(reliefText(relief), words.said(price.cardCount, date))}
    >
      <Slider
        {...{ label: words.label, value: percent, range: [10, 90, 5], text: words.value(percent) }}
        onChange={setPercent}
      />
    </Offer>
  )
}

type FrameProps = {
  readonly title: string
  readonly effect: string
  readonly price: Price
  readonly accept: string
  readonly onAccept: () => void
  readonly locale: Locale
  readonly children: ReactNode
}

/** What it does and what it costs, and only then the button. */
function Offer({ title, effect, price, accept, onAccept, locale, children }: FrameProps) {
  return (
    <details className={styles.offer} name="relief">
      <summary>{title}</summary>
      {children}
      <p>{effect}</p>
      <p>{reliefWords(locale).price(price.extraForgotten)}</p>
      <button type="button" disabled={price.cardCount === 0} onClick={onAccept}>
        {accept}
      </button>
    </details>
  )
}
