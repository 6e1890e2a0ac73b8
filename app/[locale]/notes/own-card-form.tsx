'use client'

import { type FormEvent, type RefObject, useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { newEventId } from '#client/clock'
import { useStudy } from '#client/use-study'
import type { OwnCard } from '#core/deck/own-card'
import {
  type OwnCardFault,
  type OwnDraft,
  cardsOfDraft,
  draftOfCards,
  ownCardFaults,
} from '#core/deck/own-draft'
import { noteWords } from '#i18n/pages/note'
import { ownCardWords } from '#i18n/pages/own-card'
import type { Locale } from '#i18n/locale'
import { type Draft, useDraft } from '../note/use-draft'
import { useSettled } from '../note/use-settled'
import { say } from '../toast'
import { type FormDraft, FormChoice, OwnCardFields } from './own-card-fields'
import { OwnCardPreview } from './own-card-preview'
import styles from './notes.module.css'
import { saveOwnCard } from './save-own-card'
import { termNamed } from './term-field'

type Props = {
  readonly locale: Locale
  /** Null for a new card. */
  readonly groupId: string | null
  readonly cards: readonly OwnCard[]
  readonly termName: string
  readonly onClose: () => void
}

/** A card of the learner's own, while it is written: fields, what is still missing, and what it will look like. */
export function OwnCardForm(props: Props) {
  const { locale, groupId, onClose } = props
  const words = ownCardWords(locale)
  const id = useId()
  const place = useRef<HTMLFormElement>(null)
  const { draft, fields, card, faults, save, newId } = useOwnCard(props, (field) =>
    place.current?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus(),
  )
  useEffect(() => place.current?.querySelector('textarea')?.focus(), [])
  useFormKeys(place, { save, close: onClose })
  const set = (change: Partial<FormDraft>): void => draft.set(JSON.stringify({ ...fields, ...change }))
  return (
    <form
      ref={place}
      className={styles.form}
      aria-labelledby={`${id}-title`}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        save()
      }}
    >
      <h2 id={`${id}-title`}>{groupId === null ? words.newCard : words.editCard}</h2>
      {draft.isResumed && <Resumed {...{ draft, locale }} />}
      <FormChoice form={fields.form} onChoose={(form) => set({ form })} locale={locale} />
      <OwnCardFields {...{ fields, set, locale, faults }} />
      <Faults faults={faults} locale={locale} />
      {!draft.isKept && <p className={styles.fault}>{noteWords(locale).noRoom}</p>}
      <Preview card={card} groupId={groupId ?? newId} locale={locale} />
      <p className={styles.actions}>
        <button type="submit" className={styles.primary}>
          {words.save}
        </button>
        <button type="button" className={styles.button} onClick={onClose}>
          {words.cancel}
        </button>
      </p>
    </form>
  )
}

/** The draft in the fields, what it lacks, and how it is saved; what is merely empty is not held against a beginner. */
function useOwnCard({ locale, groupId, cards, termName, onClose }: Props, goTo: (field: string) => void) {
  const { deck } = useStudy()
  const [newId] = useState(() => `own:${newEventId()}`)
  const [isAsked, setIsAsked] = useState(false)
  const saved: FormDraft = { ...draftOfCards(cards), termName: cards[0]?.termName ?? termName }
  const draft = useDraft(`card ${groupId ?? 'new'}`, { text: JSON.stringify(saved), parents: [] })
  const fields = fieldsIn(draft.text, saved)
  const card = { ...fields, termId: termNamed(deck, fields.termName)?.id ?? null }
  const faults = ownCardFaults(card)
  function save(): void {
    setIsAsked(true)
    if (faults[0] !== undefined) return goTo(faults[0].field)
    const { count, undo } = saveOwnCard(card, groupId ?? newId, fields.termName)
    say(ownCardWords(locale).saved(count), undo)
    draft.settle(() => say(noteWords(locale).notSaved, null))
    onClose()
  }
  const serious = faults.filter(({ code }) => code !== 'empty' && code !== 'no_gap')
  return { draft, fields, card, newId, save, faults: isAsked ? faults : serious }
}

type Keys = { readonly save: () => void; readonly close: () => void }

/** Ctrl+Enter saves and Esc leaves, wherever in the form; keys of an input method are its own. */
function useFormKeys(place: RefObject<HTMLFormElement | null>, keys: Keys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing) return
    if (event.key === 'Escape') keys.close()
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keys.save()
  })
  useEffect(() => {
    const form = place.current
    const listener = (event: KeyboardEvent): void => press(event)
    form?.addEventListener('keydown', listener)
    return () => form?.removeEventListener('keydown', listener)
  }, [place])
}

function Resumed({ draft, locale }: { readonly draft: Draft; readonly locale: Locale }) {
  const words = noteWords(locale)
  return (
    <p className={styles.hint}>
      {words.resumed}{' '}
      <button type="button" className={styles.quiet} onClick={draft.discard}>
        {words.discard}
      </button>
    </p>
  )
}

/** A draft that was kept by an older version, or is no draft at all, is left aside. */
function fieldsIn(text: string, saved: FormDraft): FormDraft {
  try {
    return { ...saved, ...(JSON.parse(text) as Partial<FormDraft>) }
  } catch (error) {
    if (error instanceof SyntaxError) return saved
    throw error
  }
}

function Preview({
  card,
  groupId,
  locale,
}: {
  readonly card: OwnDraft
  readonly groupId: string
  readonly locale: Locale
}) {
  const settled = useSettled(JSON.stringify(card))
  const draft = JSON.parse(settled) as OwnDraft
  const isMissing = ownCardFaults(draft).some(({ field }) => field !== 'others')
  return isMissing ? null : <OwnCardPreview cards={cardsOfDraft(draft, groupId, '')} locale={locale} />
}

function Faults({ faults, locale }: { readonly faults: readonly OwnCardFault[]; readonly locale: Locale }) {
  const words = ownCardWords(locale)
  return (
    <div role="alert" id="card-faults">
      {faults.map(({ field, code, limit }) => (
        <p key={`${field} ${code}`} className={styles.fault}>
          {words.faults[code](words.fields[field], limit)}
        </p>
      ))}
    </div>
  )
}
