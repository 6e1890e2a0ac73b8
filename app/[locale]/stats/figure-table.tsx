import { statsWords } from '#i18n/pages/stats'
import type { Locale } from '#i18n/locale'
import styles from './stats.module.css'

type Props = {
  readonly caption: string
  readonly columns: readonly string[]
  /** The first cell of a row is its header. */
  readonly rows: readonly (readonly string[])[]
  readonly locale: Locale
}

/** The numbers of a drawing, for who cannot see it and who wants to know. */
export function FigureTable({ caption, columns, rows, locale }: Props) {
  return (
    <details className={styles.numbers}>
      <summary>
        {statsWords(locale).table}
        <span className="visually-hidden">: {caption}</span>
      </summary>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([header, ...cells]) => (
            <tr key={header}>
              <th scope="row">{header}</th>
              {cells.map((cell, index) => (
                <td key={columns[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
