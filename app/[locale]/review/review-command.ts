import type { Grade } from '#core/event'
import type { Command } from '../keyboard/shortcuts'

/** What the review answers, whether it comes from a key, a button or the menu. */
export type ReviewCommand =
  | Extract<Command, 'reveal' | 'proposed' | 'undo' | 'redo' | 'note' | 'suspend' | 'bury' | 'close'>
  | Exclude<Extract<Command, `pick${number}`>, 'pick0'>
  | Grade
