import { createHash } from 'node:crypto'
import type { Sha256 } from '#core/sync/digest'

/** SHA-256 by Node. */
export const sha256: Sha256 = async (text) => createHash('sha256').update(text, 'utf8').digest('hex')
