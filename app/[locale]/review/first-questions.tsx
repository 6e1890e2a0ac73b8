import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useStudy } from '#client/use-study'
import { beginningWords } from '#i18n/pages/beginning'
import type { Locale } from '#i18n/locale'
import { ChoiceRow } from '../progress/choice-row'
import { recordSetting } from '../record-setting'
import { chooseLook, useLanguages } from '../use-look'
import styles from './first-cards.module.css'
import frame from './review.module.css'

type Props = { readonly locale: Locale; readonly onDone: () => void }

type Amount = keyof ReturnType<typeof beginningWords>['newPerDay']['options']

/** How many new cards a day, and which language first. What is not answered stays as it is. */
export function FirstQuestions({ locale, onDone }: Props) {
  const words = beginningWords(locale)
  const { newPerDay } = useStudy().settings
  const [first] = useLanguages(locale)
  const [amount, setAmount] = useState(String(newPerDay) as Amount)
  const [language, setLanguage] = useState(first)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])

  function finish(event: FormEvent): void {
    event.preventDefault()
    if (amount !== String(newPerDay)) recordSetting('newPerDay', Number(amount))
    if (language !== first) chooseLook('names', language === locale ? 'app' : language)
    onDone()
  }

  return (
    <form className={`${frame.summary} ${styles.questions}`} onSubmit={finish}>
      <h1 ref={heading} tabIndex={-1}>
        {words.questions}
      </h1>
      <ChoiceRow {...words.newPerDay} value={amount} onChoose={setAmount} />
      <ChoiceRow {...words.language} value={language} onChoose={setLanguage} />
      <p className={styles.hint}>{words.changeable}</p>
      <p className={frame.choices}>
        <button type="submit" className={frame.primary}>
          {words.done}
        </button>
        <button type="button" onClick={onDone}>
          {words.skip}
        </button>
      </p>
    </form>
  )
}
