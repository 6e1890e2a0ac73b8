/** Digest of an empty log. Apart from the sum, which only an exchange needs. */
export const EMPTY_DIGEST = '0'.repeat(64)
