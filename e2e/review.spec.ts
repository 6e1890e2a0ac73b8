import {
  en,
  expect,
  expectAccessible,
  gradeButton,
  question,
  reviewByKey,
  showAnswer,
  test,
} from './fixtures'

test.beforeEach(async ({ page }) => {
  await page.goto('/en/review')
  await expect(showAnswer(page)).toBeVisible()
})

test('cards are graded by keyboard, each with its interval on the button', async ({ page }) => {
  await expectAccessible(page)
  await page.keyboard.press('3')
  await expect(showAnswer(page), 'a digit before reveal does nothing').toBeVisible()
  await page.keyboard.press(' ')
  await expect(gradeButton(page, 'again')).toContainText('1m')
  await expect(gradeButton(page, 'good')).toContainText('10m')
  await expect(gradeButton(page, 'easy')).toContainText(/\dd/)
  await expectAccessible(page)
  const first = await question(page).innerText()
  await page.keyboard.press('4')
  await expect(question(page)).not.toHaveText(first)
})

test('a double press of Space reveals and does not grade', async ({ page }) => {
  const first = await question(page).innerText()
  // The clock stands still, so that two presses are close together however busy the machine is.
  await page.evaluate(() => {
    const now = performance.now()
    performance.now = () => now
  })
  await page.keyboard.press(' ')
  await expect(gradeButton(page, 'good')).toBeVisible()
  await page.keyboard.press(' ')
  await expect(gradeButton(page, 'good')).toBeVisible()
  await expect(question(page)).toHaveText(first)
})

test('undo walks back to the start, also after a reload, with the answer open', async ({ page }) => {
  const [first, second] = await reviewByKey(page, ['4', '4'])
  await expect(showAnswer(page)).toBeVisible()
  await page.reload()
  await expect(showAnswer(page)).toBeVisible()
  await page.keyboard.press('u')
  await expect(question(page)).toHaveText(second ?? '')
  await expect(gradeButton(page, 'good')).toBeVisible()
  await page.keyboard.press('u')
  await expect(question(page)).toHaveText(first ?? '')
  await page.keyboard.press('u')
  await expect(page.getByText(en.review.nothingToUndo)).toBeVisible()
})

test('suspend and bury take a card away, and undo brings it back', async ({ page }) => {
  const first = await question(page).innerText()
  await page.keyboard.press('s')
  await expect(page.getByText(en.review.suspended)).toBeVisible()
  await expect(question(page)).not.toHaveText(first)
  await page.keyboard.press('u')
  await expect(question(page)).toHaveText(first)
  await page.keyboard.press('b')
  await expect(question(page)).not.toHaveText(first)
  await page.keyboard.press('Control+z')
  await expect(question(page)).toHaveText(first)
})

test('a whole set by Tab and Enter alone ends with a summary', async ({ page }) => {
  await page.evaluate(() => localStorage.setItem('warmup.beginning-asked', '1')) // no beginner any more
  for (let card = 0; card < 10; card++) {
    await expect(showAnswer(page)).toBeVisible()
    await showAnswer(page).focus()
    await page.keyboard.press('Enter')
    await gradeButton(page, 'easy').focus()
    await page.keyboard.press('Enter')
  }
  await expect(page.getByRole('heading', { name: /^Set done: 10 cards/ })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('u')
  await expect(gradeButton(page, 'good')).toBeVisible()
})

test('the list of shortcuts opens with ?, and keys wait while it is open', async ({ page }) => {
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('s')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(showAnswer(page)).toBeVisible()
})
