/** What no question needs, in one load: below an answer, beside it, and after the set. */
export { askForStorage } from '#client/ask-for-storage'
export { BelowAnswer } from './below-answer'
export { NothingDue } from './nothing-due'
export { replayPicture } from './replay-picture'
export { SetSummary } from './set-summary'
export { Swipes } from './swipes'
export { TermPanel } from './term-panel'
export { Unsent } from './unsent'
