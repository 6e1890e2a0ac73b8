import { randomUUID } from 'node:crypto'

/** A name for this build of the app; only what is made at build time may read it. */
export const BUILD = randomUUID()
