'use client'

import { useState } from 'react'
import { useStudy } from '#client/use-study'
import { workloadOf } from '#core/schedule/workload'
import { settingsWords } from '#i18n/pages/settings'
import { percent } from '#i18n/percent'
import type { Locale } from '#i18n/locale'
import { changeSetting } from '../change-setting'
import styles from './settings.module.css'

/** The target with what it costs. It counts when the slider is let go, so that dragging it makes one change. */
export function RetentionField({ locale }: { readonly locale: Locale }) {
  const words = settingsWords(locale)
  const { label, hint } = words.fields.desiredRetention
  const { desiredRetention } = useStudy().settings
  const [dragged, setDragged] = useState<number | null>(null)
  const value = dragged ?? desiredRetention
  const { time, known } = workloadOf(value)
  const shown = `${percent(Number(value.toFixed(2)))}%`
  function finish(): void {
    setDragged(null)
    if (value !== desiredRetention) changeSetting('desiredRetention', value, words.changed(label, shown))
  }
  return (
    <div className={styles.field}>
      <label htmlFor="retention">{label}</label>
      <output htmlFor="retention" className={styles.shown}>
        {shown}
      </output>
      <input
        id="retention"
        className={styles.slider}
        type="range"
        min={0.8}
        max={0.95}
        step={0.01}
        value={value}
        onChange={(event) => setDragged(event.target.valueAsNumber)}
        onPointerUp={finish}
        onKeyUp={finish}
        onBlur={finish}
        aria-valuetext={shown}
        aria-describedby="retention-hint retention-workload"
      />
      <p id="retention-workload" className={styles.workload}>
        {words.workload(time, known)}
      </p>
      <p id="retention-hint">{hint}</p>
    </div>
  )
}
