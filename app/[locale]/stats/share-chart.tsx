import styles from './stats.module.css'

const WIDTH = 360
const HEIGHT = 152
const LEFT = 46
const TOP = 12
const FLOOR = 124

type Props = {
  /** Shares of one, evenly spaced. */
  readonly shares: readonly number[]
  readonly series: string
  readonly target: { readonly share: number; readonly name: string }
  readonly percent: (share: number) => string
  readonly first: string
  readonly last: string
}

/** A share over time as a solid line, the target dashed, both named where they end. */
export function ShareChart({ shares, series, target, percent, first, last }: Props) {
  const xOf = (index: number): number => LEFT + ((WIDTH - LEFT) * index) / Math.max(1, shares.length - 1)
  const yOf = (share: number): number => FLOOR - (FLOOR - TOP) * share
  const points = shares.map((share, index) => `${round(xOf(index))},${round(yOf(share))}`).join(' ')
  const seriesY = yOf(shares.at(-1) ?? 0)
  const targetY = yOf(target.share)
  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <line x1={LEFT} x2={WIDTH} y1={yOf(share)} y2={yOf(share)} className={styles.grid} />
          <text x={LEFT - 6} y={yOf(share) + 4} textAnchor="end">
            {percent(share)}
          </text>
        </g>
      ))}
      <line x1={LEFT} x2={WIDTH} y1={targetY} y2={targetY} className={styles.target} />
      <text x={LEFT + 6} y={targetY + 14}>
        {target.name}
      </text>
      <polyline points={points} className={styles.line} />
      <text x={WIDTH} y={seriesY + 16} textAnchor="end">
        {series}
      </text>
      <text x={LEFT} y={HEIGHT - 8}>
        {first}
      </text>
      <text x={WIDTH} y={HEIGHT - 8} textAnchor="end">
        {last}
      </text>
    </svg>
  )
}

const round = (value: number): number => Math.round(value * 10) / 10
