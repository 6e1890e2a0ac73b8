import commonest from './common-passwords.json'

/**
 * Passwords of eight characters or more that lead the public lists of leaked ones, in lower case: the first 3,000 of
 * @zxcvbn-ts/language-common 4.1.3 (MIT), and more of those that Chinese speakers choose.
 */
const COMMON_PASSWORDS: ReadonlySet<string> = new Set(commonest)

/** What somebody would try first here: our name and what the app is about (docs/security.md lists them). */
const CONTEXT_WORDS: ReadonlySet<string> = new Set([
  ...['warmup', 'warmupapp', 'mywarmup', 'flashcard', 'flashcards', 'spacedrepetition'],
  ...['neuralnetwork', 'neuralnetworks', 'deeplearning', 'machinelearning'],
])

/** Whether many people have a password, or anybody would guess it here: such a word alone, with digits and signs around. */
export function isCommonPassword(password: string): boolean {
  const lower = password.toLowerCase()
  return COMMON_PASSWORDS.has(lower) || CONTEXT_WORDS.has(lower.replace(/[^\p{L}]/gu, ''))
}
