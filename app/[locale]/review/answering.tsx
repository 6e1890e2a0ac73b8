import type { Locale } from '#i18n/locale'
import { answeringWords } from '#i18n/pages/answering'
import type { CardText } from '../card-text'
import { AnswerField, AnswerOptions } from './answer-field'

type Props = {
  readonly text: CardText
  readonly locale: Locale
  readonly onGive: (given: string) => void
  readonly onAnswer: (answer: string) => void
}

/** The way to give an answer, on a card that asks for one. */
export function Answering({ text, locale, onGive, onAnswer }: Props) {
  if (text.options !== null)
    return <AnswerOptions options={text.options} name={answeringWords(locale).options} onAnswer={onAnswer} />
  const type = text.drawn?.computation.answerType ?? 'text'
  return <AnswerField {...{ locale, type, onGive, onAnswer }} />
}
