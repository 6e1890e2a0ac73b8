/** A mistake that somebody could make in the protocol, planted in a copy of the source. */
export type Fault = {
  readonly name: string
  /** The rule of docs/protocol.md or the design that it breaks. */
  readonly rule: string
  /** The code it stands in: core's logs in memory, or the browser's and the server's own. */
  readonly bench: 'memory' | 'sqlite' | 'postgres'
  readonly edits: readonly Edit[]
  /** After how many schedules of `FAULT_SEED` the model found it, or why no schedule can show it. */
  readonly found: number | { readonly never: string }
  /** Set where the seed does not decide it: when a page dies, or which of two requests comes first. */
  readonly isByChance?: true
}

/** `find` stands in the file exactly once; if not, the fault is stale. */
export type Edit = { readonly file: string; readonly find: string; readonly replace: string }

export const FAULT_SEED = 1
/** Faults that take longer are hunted by `npm run torture -- faults` alone. */
export const SHORT_HUNT = 300

/** One edit of code that core's logs in memory run, still without how long it took to find. */
export const inMemory = (
  rule: string,
  name: string,
  file: string,
  edit: readonly [find: string, replace: string],
) => ({
  ...{ name, rule, bench: 'memory' as const },
  edits: [{ file, find: edit[0], replace: edit[1] }],
})
