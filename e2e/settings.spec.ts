import { en, expect, expectAccessible, expectSaved, gradeButton, showAnswer, test } from './fixtures'

const { fields, keys, textSize, theme, motion, nameOrder } = en.settings
const keyButton = (name: string, key: string) => ({ name: keys.change(name, key), exact: true })

test('a change is said, can be taken back, and stays otherwise', async ({ page }) => {
  await page.goto('/en/settings')
  const amount = page.getByLabel(fields.newPerDay.label)
  await amount.fill('25')
  await amount.blur()
  await expect(page.getByText(en.settings.changed(fields.newPerDay.label, '25'))).toBeVisible()
  await page.getByRole('button', { name: en.frame.undo, exact: true }).click()
  await expect(amount).toHaveValue('10')
  await page.getByLabel(en.settings.gradeButtons.options['2']).check()
  await page.getByLabel(en.settings.showIntervals.label).uncheck()
  await expectSaved(page)
  await page.reload()
  await expect(amount).toHaveValue('10')
  await expect(page.getByLabel(en.settings.gradeButtons.options['2'])).toBeChecked()
  await expect(page.getByLabel(en.settings.showIntervals.label)).not.toBeChecked()
})

test('the target says what it costs, by keyboard alone', async ({ page }) => {
  await page.goto('/en/settings')
  const slider = page.getByLabel(fields.desiredRetention.label)
  await slider.focus()
  for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowRight')
  await expect(slider).toHaveAttribute('aria-valuetext', '95%')
  await expect(page.getByText(en.settings.workload(1.354, 1.028))).toBeVisible()
  await slider.blur()
  await expectSaved(page)
  await page.reload()
  await expect(slider).toHaveAttribute('aria-valuetext', '95%')
})

test('a key is moved by pressing another; one that is taken names its owner', async ({ page }) => {
  await page.goto('/en/settings')
  await page.getByRole('button', keyButton(en.shortcuts.undo, 'u')).click()
  await page.keyboard.press('n')
  await expect(page.getByText(keys.taken('n', en.shortcuts.note))).toBeVisible()
  await page.keyboard.press('7')
  await expect(page.getByText(keys.digits)).toBeVisible()
  await page.keyboard.press('z')
  await expect(page.getByRole('button', keyButton(en.shortcuts.undo, 'z'))).toBeVisible()
  await expectAccessible(page)

  await page.goto('/en/review')
  await expect(showAnswer(page)).toBeVisible()
  await page.keyboard.press(' ')
  await expect(gradeButton(page, 'good')).toBeVisible()
  await page.keyboard.press('3')
  await expect(showAnswer(page)).toBeVisible()
  await page.keyboard.press('u')
  await expect(showAnswer(page), 'the old key is free').toBeVisible()
  await page.keyboard.press('z')
  await expect(gradeButton(page, 'good')).toBeVisible()

  await page.goto('/en/settings')
  await page.getByRole('button', { name: keys.reset }).click()
  await expect(page.getByRole('button', keyButton(en.shortcuts.undo, 'u'))).toBeVisible()
})

test('single keys are turned off in the list of shortcuts, and then do nothing', async ({ page }) => {
  await page.goto('/en/settings')
  await expect(page.getByRole('button', keyButton(en.shortcuts.undo, 'u'))).toBeVisible()
  await page.keyboard.press('?')
  const dialog = page.getByRole('dialog', { name: en.shortcuts.title })
  await dialog.getByLabel(en.settings.singleKeys.label).uncheck()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
  await page.keyboard.press('?')
  await expect(dialog).toBeHidden()
})

test('theme, size of text and motion are drawn by the server from the next page on', async ({ page }) => {
  await page.goto('/en/settings')
  await page.getByRole('group', { name: theme.label }).getByLabel(en.frame.themes.dark).check()
  await page.getByRole('group', { name: textSize.label }).getByLabel('125%').check()
  await page.getByRole('group', { name: motion.label }).getByLabel(motion.options.off).check()
  const html = page.locator('html')
  await expect(html).toHaveAttribute('data-theme', 'dark')
  const drawn = await page.request.get('/en/help')
  expect(await drawn.text()).toMatch(/<html[^>]*data-theme="dark"[^>]*data-motion="off"[^>]*font-size:125%/)
  await page.getByRole('button', { name: en.frame.undo, exact: true }).click()
  await expect(html).not.toHaveAttribute('data-motion')
})

test('terms are named in the chosen language first, on pages of the server and of the browser', async ({
  page,
}) => {
  await page.goto('/en/settings')
  await page.getByRole('group', { name: nameOrder.label }).getByLabel(nameOrder.options.zh).check()
  await page.goto('/en/t/pool-max')
  await expect(page.locator('h1')).toHaveText('最大池化 Max pooling')
  await page.goto('/en/browse')
  await page.keyboard.press('/')
  await page.getByRole('dialog').getByRole('combobox').fill('max pooling')
  const found = page.getByRole('option', { name: '最大池化 Max pooling' })
  await expect(found.locator('[lang="zh-CN"]')).toHaveText('最大池化')
})

test('150 % text on a phone of 320 pixels leaves nothing outside', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/en/settings')
  await page.getByRole('group', { name: textSize.label }).getByLabel('150%').check()
  for (const path of ['/en/settings', '/en', '/en/help']) {
    await page.goto(path)
    await expect(page.locator('h1').first()).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320)
  }
})

test('what a link to the app shows: name, sentence, picture', async ({ request }) => {
  const html = await (await request.get('/en')).text()
  const picture = /property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? ''
  expect(picture).toMatch(/^http:\/\/localhost:\d+\/share\.png/)
  expect((await request.get(picture)).headers()['content-type']).toBe('image/png')
  const manifest = (await (await request.get('/manifest.webmanifest')).json()) as {
    icons: { src: string; purpose: string }[]
  }
  for (const { src } of manifest.icons) expect((await request.get(src)).ok(), src).toBe(true)
  expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable')
})
