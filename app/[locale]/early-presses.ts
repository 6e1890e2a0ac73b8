import { monotonicMs } from '#client/clock'

declare global {
  interface Window {
    /** What has been pressed since the page was drawn, in order; not there once the frame hears for itself. */
    earlyPresses?: readonly (KeyboardEvent | MouseEvent)[]
  }
}

/**
 * Runs before anything of the page is loaded: on a slow line a page can be read long before it hears. The review has no
 * frame, so that the list would grow as long as it is open.
 */
export const HEAR_EARLY = `
  earlyPresses = []
  for (const type of ['keydown', 'click'])
    addEventListener(type, (event) => window.earlyPresses?.length < 20 && earlyPresses.push(event), true)
`

const LATEST_MS = 10_000

/**
 * Does what was pressed before the frame was there to hear it: the keys that were meant for the page as a whole, and its
 * own button that stands for one. Whoever has waited longer than ten seconds has given up, and is not surprised.
 */
export function repeatEarlyPresses(): void {
  const presses = window.earlyPresses ?? []
  delete window.earlyPresses
  for (const press of presses) {
    if (press.defaultPrevented || monotonicMs() - press.timeStamp > LATEST_MS) continue
    if (!(press instanceof KeyboardEvent)) buttonOfFrame(press.target)?.click()
    else if (isForPage(press)) press.target?.dispatchEvent(new KeyboardEvent(press.type, press))
  }
}

const buttonOfFrame = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest('header button[aria-keyshortcuts]') : null

/** What is typed into a field, or moves within a control, is theirs. */
const isForPage = ({ target, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  target === document.body || ctrlKey || metaKey
