import { type FormEvent, useState } from 'react'
import type { CheckMode, CheckScope } from '#core/event'
import { checkWords } from '#i18n/pages/check'
import type { Locale } from '#i18n/locale'
import { beginCheck } from './check-actions'
import styles from './check.module.css'

const SCOPES = ['deep', 'basics', 'both'] as const satisfies readonly CheckScope[]
const MODES = ['choice', 'typed'] as const satisfies readonly CheckMode[]

/** What is asked about and how. Nothing happens to the schedule before the result. */
export function CheckStart({ locale }: { readonly locale: Locale }) {
  const words = checkWords(locale)
  const [scope, setScope] = useState<CheckScope>('deep')
  const [mode, setMode] = useState<CheckMode>('choice')
  function begin(event: FormEvent): void {
    event.preventDefault()
    beginCheck(scope, mode)
  }
  return (
    <>
      <h1>{words.title}</h1>
      <p className={styles.lead}>{words.lead}</p>
      <form className={styles.form} onSubmit={begin}>
        <Choice name="scope" legend={words.scope} options={SCOPES} value={scope} onChange={setScope}>
          {words.scopes}
        </Choice>
        <Choice name="mode" legend={words.mode} options={MODES} value={mode} onChange={setMode}>
          {words.modes}
        </Choice>
        <p className={styles.what}>{words.what}</p>
        <button type="submit" className={styles.primary}>
          {words.start}
        </button>
      </form>
    </>
  )
}

type ChoiceProps<Value extends string> = {
  readonly name: string
  readonly legend: string
  readonly options: readonly Value[]
  readonly value: Value
  readonly onChange: (value: Value) => void
  /** What each option is called, and what it means. */
  readonly children: Readonly<Record<Value, { readonly label: string; readonly hint: string }>>
}

function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { name, legend, options, value, onChange, children: texts } = props
  return (
    <fieldset className={styles.choice}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option}>
          <input type="radio" name={name} checked={value === option} onChange={() => onChange(option)} />
          <span>
            {texts[option].label} <small>{texts[option].hint}</small>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
