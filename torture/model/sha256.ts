import { hash } from 'node:crypto'
import type { Sha256 } from '#core/sync/digest'

/** In one go, which counts in a model. */
export const sha256: Sha256 = async (text) => hash('sha256', text)
