'use client'

import { study } from '#client/study'
import { useStudy } from '#client/use-study'
import { PATH, type PathPart, type PathStep, type Resource } from '#i18n/path-text'
import { creditWords } from '#i18n/pages/credit'
import { pathWords } from '#i18n/pages/path'
import type { Locale } from '#i18n/locale'
import { localPath } from '../../local-path'
import styles from './path.module.css'
import { TermProgress } from './term-progress'

/** The guide's way in five parts. A tick is an event: it syncs, works offline, and can be taken back. Nothing is locked. */
export function PathScreen({ locale }: { readonly locale: Locale }) {
  const words = pathWords(locale)
  const isTicked = useTicks()
  const steps = PATH.flatMap((part) => part.steps)
  return (
    <section className={styles.page}>
      <h1>{words.title}</h1>
      <p className={styles.count}>
        {words.credit} · {words.done(steps.filter(({ id }) => isTicked(id)).length, steps.length)}
      </p>
      {PATH.map((part, index) => (
        <Part key={part.title.en} {...{ part, locale }} number={index + 1} />
      ))}
      <p className={styles.credit}>
        {words.links} {creditWords(locale)}
      </p>
    </section>
  )
}

function useTicks(): (stepId: string) => boolean {
  const { state } = useStudy()
  return (stepId) => state.steps.at(stepId)?.value ?? false
}

type PartProps = { readonly part: PathPart; readonly number: number; readonly locale: Locale }

function Part({ part, number, locale }: PartProps) {
  const isTicked = useTicks()
  const done = part.steps.filter(({ id }) => isTicked(id)).length
  return (
    <details className={styles.part} open>
      <summary>
        <h2>
          {number} {part.title[locale]}
        </h2>
        <span className={styles.number}>
          {done} / {part.steps.length}
        </span>
      </summary>
      <ul>
        {part.steps.map((step) => (
          <Step key={step.id} {...{ step, locale }} />
        ))}
      </ul>
    </details>
  )
}

function Step({ step, locale }: { readonly step: PathStep; readonly locale: Locale }) {
  const words = pathWords(locale)
  const isTicked = useTicks()(step.id)
  const { status } = useStudy()
  const kind = isTicked ? 'step.unticked' : 'step.ticked'
  return (
    <li id={step.id}>
      <label className={styles.step}>
        <input
          type="checkbox"
          checked={isTicked}
          disabled={status !== 'ready'}
          onChange={() => study.record({ kind, body: { stepId: step.id } })}
        />
        <span>{step.what[locale]}</span>
      </label>
      {step.terms !== undefined && (
        <p className={styles.progress}>
          <TermProgress status={step.terms} isTicked={isTicked} locale={locale} />{' '}
          <a href={localPath(locale, '/review')}>{words.review}</a>{' '}
          <a href={localPath(locale, '/browse')}>{words.browse}</a>{' '}
          <a href={localPath(locale, '/check')}>{words.check}</a>
        </p>
      )}
      {step.resources.length > 0 && (
        <ul className={styles.resources}>
          {step.resources.map((resource) => (
            <li key={resource.name.en}>
              <ResourceName {...{ resource, locale }} />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

function ResourceName({ resource, locale }: { readonly resource: Resource; readonly locale: Locale }) {
  const words = pathWords(locale)
  const { name, url, year } = resource
  if (url === null) return `${name[locale]} ${words.byName}`
  return (
    <>
      <a href={url} target="_blank" rel="external noreferrer">
        {name[locale]} ↗<span className="visually-hidden"> {words.newTab}</span>
      </a>{' '}
      <span className={styles.number}>{year}</span>
    </>
  )
}
