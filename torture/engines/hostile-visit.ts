import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { strangersUnder } from '#client/strangers'
import { dataWords } from '#i18n/pages/data'
import { noteWords } from '#i18n/pages/note'
import { pick } from '#i18n/translate'
import { type Browser, click, isButton, until } from './browser'
import { BATCHES, TERMS, TEXTS, hostileFile } from './hostile-texts'

const words = { ...pick('en'), note: noteWords('en'), data: dataWords('en') }

/** Shows the texts wherever somebody else's text is shown; resolves with what they achieved, which should be nothing. */
export async function visitHostile(browser: Browser, site: string): Promise<readonly string[]> {
  const faults: string[] = []
  const look = async (where: string, selector = 'main') => {
    for (const fault of await achievements(browser, site, selector)) faults.push(`${where}: ${fault}`)
  }
  await writeNotes(browser, site, look)
  await takeFile(browser, site)
  await look('data')
  for (const [path, landmark] of PLACES) {
    await browser.open(`${site}${path}`)
    await until(browser, `${landmark} on ${path}`, isShown, landmark)
    await openAll(browser)
    await look(path)
  }
  await reviewOwnCards(browser, site, look)
  await ask(browser, site, look)
  return faults
}

type Look = (where: string, selector?: string) => Promise<void>

const PLACES = [
  ['/en/notes', 'note 7'],
  ['/en/notes?show=cards', 'card 7'],
  ['/en/outlines', 'outline 7'],
  ['/en/browse?q=card', 'card 7'],
  [`/en/t/${TERMS[1]}`, 'note 1'],
] as const

const isShown = (text: string): boolean => document.querySelector('main')?.innerText.includes(text) === true

/** What ran, was asked for elsewhere, led away, or became an element that no text may become. */
async function achievements(browser: Browser, site: string, selector: string): Promise<readonly string[]> {
  const { ran, called, origin, isThere } = await browser.run((where) => {
    const asked = performance.getEntriesByType('resource').map(({ name }) => name)
    const elsewhere = asked.filter((name) => !name.startsWith(`${location.origin}/`))
    return {
      ran: localStorage.getItem('ran') !== null,
      called: elsewhere.filter((name) => !/^(data|blob):/.test(name)).join(' '),
      origin: location.origin,
      isThere: document.querySelector(where) !== null,
    }
  }, selector)
  return [
    ...(isThere ? [] : [`there is no ${selector}`]),
    ...(ran ? ['a script ran'] : []),
    ...(called === '' ? [] : [`asked for ${called}`]),
    ...(origin === site ? [] : [`led to ${origin}`]),
    ...(await browser.run(strangersUnder, selector)),
  ]
}

async function writeNotes(browser: Browser, site: string, look: Look): Promise<void> {
  await browser.open(`${site}/en/t/${TERMS[0]}`)
  await click(browser, words.note.write)
  const preview = `[role="group"][aria-label="${words.note.preview}"]`
  for (const [index, batch] of BATCHES.entries()) {
    await until(browser, 'the editor', () => document.querySelector('main textarea') !== null)
    await browser.run(
      (text) => {
        const area = document.querySelector('main textarea')
        // What a framework watches is the property of the element; the one beneath is what typing sets.
        Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, text)
        area?.dispatchEvent(new Event('input', { bubbles: true }))
      },
      `**batch ${index}**\n\n${batch.join('\n\n')}`,
    )
    await until(
      browser,
      `the preview of batch ${index}`,
      (where, text) => document.querySelector(`${where} strong`)?.textContent === text,
      preview,
      `batch ${index}`,
    )
    await look(`preview of batch ${index}`, preview)
  }
}

async function takeFile(browser: Browser, site: string): Promise<void> {
  const { text, count } = hostileFile()
  await browser.open(`${site}/en/data`)
  await until(browser, 'a place for a file', () => document.querySelector('input[type=file]') !== null)
  await sleep(1_000) // a page is drawn before it hears
  await browser.run((content) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]')
    const transfer = new DataTransfer()
    transfer.items.add(new File([content], 'x.json', { type: 'application/json' }))
    if (input === null) return
    input.files = transfer.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
  }, text)
  await click(browser, words.data.import.confirm(count))
  await until(browser, 'the file taken in', isShown, words.data.import.done(count))
}

const openAll = (browser: Browser): Promise<void> =>
  browser.run(() => {
    for (const details of [...document.querySelectorAll('main details')].slice(0, 12))
      details.querySelector('summary')?.click()
  })

async function reviewOwnCards(browser: Browser, site: string, look: Look): Promise<void> {
  await browser.open(`${site}/en/review`)
  for (let card = 0; card < 5; card++) {
    await until(browser, 'a question', isButton, words.review.showAnswer)
    await browser.press(' ')
    await until(browser, 'the grades', isButton, words.grades.good)
    await look('review', 'article')
    await browser.press('3')
  }
}

async function ask(browser: Browser, site: string, look: Look): Promise<void> {
  const text = encodeURIComponent(TEXTS.slice(0, 60).join(' ').slice(0, 2_500))
  const asked = ['signin?error=', 'signin?callbackUrl=', 'browse?q=', 'unsubscribe?token=', 'map?q=']
  for (const path of asked) {
    await browser.open(`${site}/en/${path}${text}`)
    await until(browser, `the page ${path}`, () => document.querySelector('main') !== null)
    await sleep(300) // its scripts show what was asked
    await look(path)
  }
}

/** The same texts as markup of a page without a policy: an engine that runs none of them would show nothing. */
export async function seesFaults(browser: Browser): Promise<boolean> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html').end('<!doctype html><main></main>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const site = `http://localhost:${(server.address() as AddressInfo).port}`
  await browser.open(site)
  await browser.run((markup) => {
    document.body.innerHTML = `<main>${markup}</main>`
  }, TEXTS.slice(0, 40).join('\n'))
  await sleep(1_000)
  const faults = await achievements(browser, site, 'main')
  server.closeAllConnections()
  server.close()
  return faults.includes('a script ran') && faults.length > 20
}
