import styles from './stats.module.css'

const WIDTH = 360
const HEIGHT = 132
const LEFT = 34
const TOP = 20
const FLOOR = 108

type Props = {
  readonly values: readonly number[]
  /** What a bar counts. */
  readonly series: string
  readonly first: string
  readonly last: string
}

/** One bar a day, with the highest value and both ends named. Its numbers stand in a table beside it. */
export function BarChart({ values, series, first, last }: Props) {
  const highest = Math.max(1, ...values)
  const step = (WIDTH - LEFT) / values.length
  const heightOf = (value: number): number => ((FLOOR - TOP) * value) / highest
  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <line x1={LEFT} x2={WIDTH} y1={TOP} y2={TOP} className={styles.grid} />
      <line x1={LEFT} x2={WIDTH} y1={FLOOR} y2={FLOOR} className={styles.axis} />
      <text x={LEFT - 6} y={TOP + 4} textAnchor="end">
        {Math.round(highest * 10) / 10}
      </text>
      <text x={LEFT - 6} y={FLOOR + 4} textAnchor="end">
        0
      </text>
      <text x={LEFT} y={TOP - 8}>
        {series}
      </text>
      {values.map((value, index) => (
        <rect
          key={index}
          className={styles.bar}
          x={round(LEFT + index * step + step * 0.15)}
          width={round(step * 0.7)}
          y={round(FLOOR - heightOf(value))}
          height={round(heightOf(value))}
        />
      ))}
      <text x={LEFT} y={HEIGHT - 6}>
        {first}
      </text>
      <text x={WIDTH} y={HEIGHT - 6} textAnchor="end">
        {last}
      </text>
    </svg>
  )
}

const round = (value: number): number => Math.round(value * 10) / 10
