/** Places in the storing of a batch at which a process may die; in the order in which a request passes them. */
export const FAILPOINTS = [
  'after_lock',
  'after_insert',
  'before_commit',
  'after_commit',
  'before_answer',
] as const

export type Failpoint = (typeof FAILPOINTS)[number]

type Hook = (name: Failpoint) => Promise<void> | void

let hook: Hook | null = null

/** Calls the hook a test has installed, and waits for it; in a running app there is none, and nothing happens. */
export const reached = async (name: Failpoint): Promise<void> => hook?.(name)

// A variable of the environment could be set in production by mistake; a call from code can not.
/** For tests alone: from now on `installed` hears of every place that is reached. */
export const installHook = (installed: Hook): void => void (hook = installed)
