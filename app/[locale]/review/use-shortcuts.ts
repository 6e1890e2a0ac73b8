'use client'

import { useEffect, useRef } from 'react'
import { monotonicMs } from '#client/clock'
import { type Command, type Situation, commandForKey } from './shortcuts'

const SEQUENCE_MS = 1_000

/** One listener for the page; it hears every key, and acts on those that the table names. */
export function useShortcuts(
  situation: () => Pick<Situation, 'isRevealed' | 'hasOptions' | 'msSinceReveal'>,
  onCommand: (command: Command) => void,
): void {
  const latest = useRef({ situation, onCommand })
  useEffect(() => {
    latest.current = { situation, onCommand }
  })
  useEffect(() => {
    let gPressedAtMs = -SEQUENCE_MS
    function onKeyDown(event: KeyboardEvent): void {
      const command = commandForKey(event, {
        ...latest.current.situation(),
        focus: focusOf(event.target),
        isDialogOpen: document.querySelector('dialog[open], :popover-open') !== null,
        isAfterG: monotonicMs() - gPressedAtMs < SEQUENCE_MS,
      })
      gPressedAtMs = command === 'g' ? monotonicMs() : -SEQUENCE_MS
      if (command === null || command === 'g') return
      event.preventDefault()
      latest.current.onCommand(command)
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [])
}

function focusOf(target: EventTarget | null): Situation['focus'] {
  if (!(target instanceof Element)) return 'page'
  if (target.closest('input, textarea, select, [contenteditable]') !== null) return 'field'
  return target.closest('button, a[href], summary, [role="button"]') !== null ? 'control' : 'page'
}
