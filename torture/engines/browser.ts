import { setTimeout as sleep } from 'node:timers/promises'

type Plain = string | number | boolean | null | readonly Plain[]

/** As much of a browser as is needed here, whichever engine drives it. It starts with nothing in it. */
export type Browser = {
  readonly open: (address: string) => Promise<void>
  /** Runs a function in the page; it sees its arguments alone, and what it returns is plain. */
  readonly run: <Result, Given extends readonly Plain[]>(
    work: (...given: Given) => Result,
    ...given: Given
  ) => Promise<Result>
  readonly press: (key: string) => Promise<void>
  readonly close: () => Promise<void>
}

export type Engine = {
  readonly name: string
  /** The programs that must be installed, and the packages of Debian that bring them. */
  readonly programs: readonly string[]
  readonly packages: string
  readonly start: () => Promise<Browser>
}

/** A function as a script of its own. The loader of TypeScript names functions by a helper that no page has. */
export const scriptOf = (work: (...given: never[]) => unknown): string =>
  `const __name = (named) => named; return (${work.toString()}).apply(null, arguments)`

/** One key, as the WebDriver protocol wants it pressed. */
export const pressOf = (key: string) => ({
  actions: [
    {
      ...{ type: 'key', id: 'keyboard' },
      actions: [
        { type: 'keyDown', value: key },
        { type: 'keyUp', value: key },
      ],
    },
  ],
})

const PATIENCE_MS = 30_000

/** Asks the page again and again. @throws Error saying what never came. */
export async function until<Given extends readonly Plain[]>(
  browser: Browser,
  what: string,
  isThere: (...given: Given) => boolean,
  ...given: Given
): Promise<void> {
  const deadlineMs = Date.now() + PATIENCE_MS
  while (!(await browser.run(isThere, ...given))) {
    if (Date.now() > deadlineMs) throw new Error(`not seen within ${PATIENCE_MS / 1000} s: ${what}`)
    await sleep(50)
  }
}

/** Whether a button begins with that name; some tell their key or an interval behind it. */
export const isButton = (name: string): boolean =>
  [...document.querySelectorAll('button')].some((each) => (each.textContent ?? '').trim().startsWith(name))

/** Clicks the first such button, once it is there. */
export async function click(browser: Browser, name: string): Promise<void> {
  await until(browser, `a button "${name}"`, isButton, name)
  await browser.run((text) => {
    const buttons = [...document.querySelectorAll('button')]
    buttons.find((each) => (each.textContent ?? '').trim().startsWith(text))?.click()
  }, name)
}
