import type { BrowserContext } from '@playwright/test'
import { randomUUID } from 'node:crypto'
import {
  HOSTILE_NOTES,
  en,
  expect,
  expectSaved,
  gradeButton,
  showAnswer,
  strangersUnder,
  test,
} from './fixtures'
import { eventOf, importFile } from './log-file'

const A_BATCH = 24
const TERMS = ['loss-cross-entropy', 'loss-mse', 'loss-focal']
const batches = Array.from({ length: Math.ceil(HOSTILE_NOTES.length / A_BATCH) }, (_, index) =>
  HOSTILE_NOTES.slice(index * A_BATCH, (index + 1) * A_BATCH),
)

/** What hostile text has achieved; all three stay empty. */
async function watch(context: BrowserContext, origin: string) {
  const [ran, refused, called] = [[] as string[], [] as string[], [] as string[]]
  await context.exposeBinding('xss', ({ frame }) => void ran.push(frame.url()))
  await context.exposeBinding('refused', (_, what: string) => void refused.push(what))
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      (window as unknown as { refused: (what: string) => void }).refused(
        `${effectiveDirective} ${blockedURI} ${sample}`,
      ),
    )
  })
  context.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !/^(data|blob):/.test(request.url()))
      called.push(request.url())
  })
  return { ran, refused, called }
}

/** What a file of ours may hold that somebody else has written: notes, own cards and outlines, hostile wherever there is text. */
const hostileEvents = () =>
  batches.flatMap((batch, index) => {
    const text = batch.join('\n\n')
    const cardId = `own:${randomUUID()}`
    return [
      eventOf('ownCard.written', {
        ...{ cardId, outlineId: null, termName: batch[0]?.slice(0, 200) ?? '' },
        ...{ question: `card ${index} ${text}`.slice(0, 2_000), answer: text.slice(0, 4_000) },
      }),
      eventOf('note.written', {
        ...{ subjectId: TERMS[index] ?? cardId, parents: [], text: `note ${index}\n\n${text}` },
      }),
      eventOf('ownOutline.written', {
        outlineId: randomUUID(),
        title: `outline ${index} ${batch[1]}`.slice(0, 200),
        text: batch.map((each) => each.replaceAll('\n', ' ')).join('\n'),
      }),
    ]
  })

test('hostile text runs nothing, leads nowhere and calls nobody, wherever it is shown', async ({
  page,
  context,
  baseURL,
}) => {
  test.setTimeout(240_000)
  const watched = await watch(context, String(baseURL))
  const expectCalm = async (where: string, selector = 'main') => {
    expect(await page.locator(selector).count(), `${where} is there`).toBeGreaterThan(0)
    expect(await page.evaluate(strangersUnder, selector), where).toEqual([])
    expect(watched, where).toEqual({ ran: [], refused: [], called: [] })
    expect(new URL(page.url()).origin, where).toBe(baseURL)
  }

  await test.step('a note, while it is written', async () => {
    await page.goto(`/en/t/${TERMS[0]}`)
    await page.getByRole('button', { name: en.note.write }).click()
    const editor = page.getByRole('textbox', { name: en.note.title })
    const preview = page.getByRole('group', { name: en.note.preview })
    for (const [index, batch] of batches.entries()) {
      await editor.fill(`**batch ${index}**\n\n${batch.join('\n\n')}`)
      await expect(preview.locator('strong').first()).toHaveText(`batch ${index}`)
      expect(
        await page.evaluate(strangersUnder, `[aria-label="${en.note.preview}"]`),
        batch.join('\n'),
      ).toEqual([])
    }
    await expectCalm('preview', '[role="group"]')
  })

  await test.step('a file of somebody else’s', async () => {
    await importFile(page, hostileEvents())
    await expectSaved(page)
    await expectCalm('data')
  })

  for (const [path, landmark] of [
    ['/en/notes', 'note 7'],
    ['/en/notes?show=cards', 'card 7'],
    ['/en/outlines', 'outline 7'],
    ['/en/browse?q=card', 'card 7'],
    [`/en/t/${TERMS[1]}`, 'note 1'],
  ] as const)
    await test.step(path, async () => {
      await page.goto(path)
      await expect(page.getByText(landmark).first()).toBeVisible()
      for (const summary of (await page.locator('main li > details > summary').all()).slice(0, 12))
        await summary.click()
      await expectCalm(path)
    })

  await test.step('a review of own cards', async () => {
    await page.goto('/en/review')
    for (let card = 0; card < 5; card++) {
      await expect(showAnswer(page)).toBeVisible()
      await page.keyboard.press(' ')
      await expect(gradeButton(page, 'good')).toBeVisible()
      await expectCalm('review', 'article')
      await page.keyboard.press('3')
    }
  })

  await test.step('an address and a search', async () => {
    const text = encodeURIComponent(HOSTILE_NOTES.slice(0, 60).join(' ').slice(0, 2_500))
    for (const path of [
      '/en/signin?error=',
      '/en/signin?callbackUrl=',
      '/en/browse?q=',
      '/en/unsubscribe?token=',
      '/en/map?q=',
    ]) {
      await page.goto(`${path}${text}`)
      await expect(page.locator('main')).toBeVisible()
      await expectCalm(path, 'body main')
    }
    const field = page.getByRole('dialog').getByRole('combobox')
    await expect(async () => {
      // A page is drawn before it hears.
      if (await field.isHidden()) await page.keyboard.press('/')
      await expect(field).toBeFocused({ timeout: 2_000 })
    }).toPass()
    await field.fill(HOSTILE_NOTES.slice(0, 20).join(' '))
    await expectCalm('what is looked for', 'dialog[open]')
    await field.fill('note 7')
    await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible()
    await expectCalm('search', 'dialog[open]')
  })
})
