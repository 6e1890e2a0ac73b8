import { useEffect, useState } from 'react'
import { monotonicMs } from '#client/clock'
import { createThinkingTime } from '#core/review/thinking-time'

const SIGNS = ['keydown', 'pointerdown', 'pointermove', 'scroll', 'visibilitychange'] as const

/** Measures how long the card on the screen is thought about. Nothing shows it. */
export function useThinkingTime() {
  const [time] = useState(createThinkingTime)
  useEffect(() => {
    const hearing = new AbortController()
    const notice = (): void => time.notice(monotonicMs(), !document.hidden)
    for (const sign of SIGNS)
      document.addEventListener(sign, notice, { signal: hearing.signal, passive: true })
    return () => hearing.abort()
  }, [time])
  return {
    begin: (): void => time.begin(monotonicMs(), !document.hidden),
    ms: (): number => time.msAt(monotonicMs()),
  }
}
