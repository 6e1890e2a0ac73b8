'use client'

import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { monotonicMs } from '#client/clock'
import { study } from '#client/study'
import { useStudy } from '#client/use-study'
import type { Card } from '#core/deck/card'
import { type Action, GRADES, type Grade } from '#core/event'
import { frameWords } from '#i18n/pages/frame'
import { todayWords } from '#i18n/pages/today'
import type { Locale } from '#i18n/locale'
import { pick } from '#i18n/translate'
import { GradeStrip } from '#ui/grade-strip'
import { RichText } from '#ui/rich-text'
import { localPath } from '../local-path'
import { leavePage } from './leave-page'
import { gradeFor } from './review/grade-choice'
import { gradeLabels } from './review/grade-labels'
import { gradeAction, offerGrades } from './review/grading'
import { useCommands } from './keyboard/use-commands'
import styles from './today.module.css'

type Props = { readonly locale: Locale; readonly card: Card }

/** Whoever has never graded decides between two; four are offered once there is some practice. */
const BEGIN_WITH_TWO: Action = { kind: 'settings.changed', body: { key: 'gradeButtons', value: 2 } }

/** The landing page is a live card: read at once, turned over without a script, graded without an account. */
export function FirstCard({ locale, card }: Props) {
  const words = todayWords(locale)
  return (
    <section className={styles.page}>
      <p className={styles.lead}>{words.lead}</p>
      <div className={styles.card}>
        <p className={styles.eyebrow}>{words.introTitle}</p>
        <h1 className={styles.question}>
          <RichText text={card.question[locale]} />
        </h1>
        <Reveal {...{ locale, card }} />
      </div>
      <Curve caption={words.curve} />
      <p className={styles.after}>{words.intro}</p>
      <p className={styles.after}>
        {words.haveAccount} <a href={localPath(locale, '/signin')}>{frameWords(locale).signIn}</a>
      </p>
    </section>
  )
}

/** What the app does, drawn: asked when recall has fallen to the target, and each time it falls more slowly. */
const Curve = ({ caption }: { readonly caption: string }) => (
  <figure className={styles.curve}>
    <svg viewBox="0 0 460 112" aria-hidden="true">
      <path className={styles.target} d="M4 96H456" />
      <path d="M4 8C10 54 24 84 52 96V8C68 54 102 86 156 96V8C190 54 250 86 340 96V8C376 40 412 56 456 66" />
      <circle cx="52" cy="8" r="5" />
      <circle cx="156" cy="8" r="5" />
      <circle cx="340" cy="8" r="5" />
    </svg>
    <figcaption>{caption}</figcaption>
  </figure>
)

function Reveal({ locale, card }: Props) {
  const words = pick(locale).review
  const [isOpen, setIsOpen] = useState(false)
  const [openedAtMs, setOpenedAtMs] = useState(0)
  const { offer, settings, isChosen } = useOffer(card.id, isOpen)

  function grade(given: Grade | null): void {
    if (offer === null || given === null) return
    study.recordAll([
      gradeAction(offer, given, monotonicMs() - openedAtMs),
      ...(isChosen ? [] : [BEGIN_WITH_TWO]),
    ])
    leavePage(localPath(locale, '/review'))
  }

  const details = useDetails(() => follow(true))
  function follow(isNowOpen: boolean): void {
    setIsOpen(isNowOpen)
    setOpenedAtMs(monotonicMs())
  }

  const grades = Object.fromEntries(GRADES.map((given) => [given, () => grade(gradeFor(given, settings))]))
  useCommands(
    {
      reveal: () => details.current?.toggleAttribute('open', true),
      proposed: () => grade('good'),
      ...grades,
    },
    () => ({ isRevealed: offer !== null, hasOptions: false, msSinceChange: monotonicMs() - openedAtMs }),
  )

  return (
    <details ref={details} className={styles.reveal} onToggle={(event) => follow(event.currentTarget.open)}>
      <summary>{words.showAnswer}</summary>
      <p className={styles.answer}>
        <RichText text={card.answer[locale]} />
      </p>
      {offer !== null && (
        <GradeStrip
          proposed="good"
          groupName={words.gradesLabel}
          onGrade={grade}
          labels={gradeLabels(offer, locale, settings)}
        />
      )}
    </details>
  )
}

/** The grades of the first card, once it is turned over; two of them, unless the learner has chosen. */
function useOffer(cardId: string, isOpen: boolean) {
  const { status, state, settings: chosen } = useStudy()
  const isChosen = state.settings.at('gradeButtons') !== undefined
  const settings = useMemo(() => (isChosen ? chosen : { ...chosen, gradeButtons: 2 }), [isChosen, chosen])
  // Turned over before the browser's data were read, it is offered for grading as soon as they are.
  const offer = useMemo(
    () => (isOpen && status === 'ready' ? offerGrades(cardId, null, settings) : null),
    [isOpen, status, cardId, settings],
  )
  return { offer, settings, isChosen }
}

/** Whoever turned the card over before this script ran made no event that it could hear. */
function useDetails(onAlreadyOpen: () => void) {
  const details = useRef<HTMLDetailsElement>(null)
  const tell = useEffectEvent(onAlreadyOpen)
  useEffect(() => {
    if (details.current?.open === true) tell()
  }, [])
  return details
}
