/** What a card needs that asks for an answer, in one load: the way to give one, its judge, and what the judge says. */
export { Answering } from './answering'
export { attemptAt } from './attempt'
export { Verdict } from './verdict'
