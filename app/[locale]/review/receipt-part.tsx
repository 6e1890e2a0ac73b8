import type { Values } from '#concepts/question/expression'
import type { Receipt } from '#core/deck/card'
import { receiptWords } from '#i18n/pages/receipt'
import type { Locale } from '#i18n/locale'
import styles from './answer-field.module.css'

type Props = { readonly receipt: Receipt; readonly values: Values | null; readonly locale: Locale }

/** How the number was computed: the snippet, what it gave, with which libraries, on which day, how exactly. */
export function ReceiptPart({ receipt, values, locale }: Props) {
  const words = receiptWords(locale)
  return (
    <details className={styles.receipt}>
      <summary>{words.title}</summary>
      <pre>
        <code>{codeOf(receipt, values)}</code>
      </pre>
      <p>
        {receipt.value !== '' && `${words.gives(receipt.value)} · `}
        {receipt.libraries} · <time dateTime={receipt.date}>{receipt.date}</time> ·{' '}
        {words.tolerance(receipt.tolerance)}
      </p>
    </details>
  )
}

/** The snippet with the numbers that were asked, ready to run. */
function codeOf({ code }: Receipt, values: Values | null): string {
  if (values === null) return code
  const given = Object.entries(values).map(([name, value]) => `${name} = ${JSON.stringify(value)}`)
  const lines = code.split('\n')
  const imports = lines.filter((line) => line.startsWith('import '))
  return [...imports, ...given, ...lines.slice(imports.length)].join('\n')
}
