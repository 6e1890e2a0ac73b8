import commonest from './common-passwords.json'

/**
 * Passwords of eight characters or more that lead the public lists of leaked ones, in lower case: the first 3,000 of
 * @zxcvbn-ts/language-common 4.1.3 (MIT), and more of those that Chinese speakers choose.
 */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(commonest)
