/** Why nothing was restored, in a sentence for the person who runs the server. */
export class RestoreError extends Error {}

/** A database restored from a backup that nobody uses yet. */
export type Successor = {
  readonly url: string
  /**
   * Puts it in the place of the present one, in one step that happens whole or not at all. Nobody may have either open.
   * Resolves with where the present one is kept, or null when there was none. @throws RestoreError while it is in use
   */
  readonly takeOver: () => Promise<string | null>
  readonly discard: () => Promise<void>
}
