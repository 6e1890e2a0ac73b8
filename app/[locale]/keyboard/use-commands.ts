import { useEffect, useRef } from 'react'
import { monotonicMs } from '#client/clock'
import { study } from '#client/study'
import { type Showing, commandForKey } from './command-for-key'
import type { Command } from './shortcuts'

/** What a page does on the commands that it answers; the keys of the others are left to the browser. */
export type Handlers = Readonly<Partial<Record<Command, () => void>>>
type Layer = { readonly handlers: Handlers; readonly showing: () => Showing | null }

/** What is mounted, the frame of the page first. A later layer answers before an earlier one. */
const layers = new Set<() => Layer>()

const NO_CARD: Showing = { isRevealed: false, hasOptions: false, msSinceChange: Infinity }
const SEQUENCE_MS = 1_000
let gPressedAtMs = -SEQUENCE_MS

/** Answers commands of the keyboard while the component is mounted. There is one listener, however many do. */
export function useCommands(handlers: Handlers, showing: () => Showing | null = () => null): void {
  const latest = useRef<Layer>({ handlers, showing })
  useEffect(() => {
    latest.current = { handlers, showing }
  })
  useEffect(() => {
    const layer = (): Layer => latest.current
    layers.add(layer)
    addEventListener('keydown', onKeyDown)
    return () => void layers.delete(layer)
  }, [])
}

function onKeyDown(event: KeyboardEvent): void {
  const showing =
    mountedLayers()
      .map((layer) => layer.showing())
      .find((each) => each !== null) ?? NO_CARD
  const situation = {
    ...showing,
    focus: focusOf(event.target),
    isDialogOpen:
      document.querySelector('dialog[open]:not([data-beside]), dialog:modal, :popover-open') !== null,
    isAfterG: monotonicMs() - gPressedAtMs < SEQUENCE_MS,
  }
  const command = commandForKey(event, situation, study.snapshot().settings)
  gPressedAtMs = command === 'g' ? monotonicMs() : -SEQUENCE_MS
  if (command === null || command === 'g') return
  if (perform(command)) event.preventDefault()
}

/** Does what a key would do, for a button that asks for the same. Returns whether anything on the page answers. */
export function perform(command: Command): boolean {
  const handle = mountedLayers()
    .map(({ handlers }) => handlers[command])
    .find((each) => each !== undefined)
  handle?.()
  return handle !== undefined
}

const mountedLayers = (): readonly Layer[] => [...layers].map((layer) => layer()).reverse()

function focusOf(target: EventTarget | null): 'page' | 'control' | 'field' {
  if (!(target instanceof Element)) return 'page'
  if (target.closest('[type="checkbox"], [type="radio"]') !== null) return 'control' // they take no text
  if (target.closest('input, textarea, select, [contenteditable]') !== null) return 'field'
  return target.closest('button, a[href], summary, [role="button"]') !== null ? 'control' : 'page'
}
