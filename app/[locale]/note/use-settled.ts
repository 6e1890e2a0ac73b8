import { useEffect, useState } from 'react'

const PAUSE_MS = 250

/** The value once it has stood still for a moment: what is drawn from it need not follow every letter. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
