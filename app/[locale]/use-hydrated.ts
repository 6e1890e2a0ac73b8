import { useSyncExternalStore } from 'react'

const never = (): (() => void) => () => {}

/** Whether the page listens yet. A form that is sent before would go to its own address, with all that was typed in it. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
