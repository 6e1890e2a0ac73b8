import { en, expect, expectAccessible, expectSaved, gradeButton, showAnswer, test } from './fixtures'
import { keepHistory } from './history'

const CARD = 'act-leaky-relu:name'
const { leech } = en.reviewExtra

test('a card forgotten four times says what it may be mixed up with, and takes a contrast card', async ({
  page,
}) => {
  await page.goto('/en/review')
  await expect(showAnswer(page)).toBeVisible()
  await keepHistory(page, [
    { cardId: CARD, grade: 'easy', daysAgo: 60 },
    ...[50, 40, 30, 20].map((daysAgo) => ({ cardId: CARD, grade: 'again' as const, daysAgo })),
  ])
  await expect(showAnswer(page)).toBeVisible()
  await page.keyboard.press(' ')
  const help = page.getByRole('region', { name: leech.title(4) })
  await expect(help).toBeVisible()
  await expect(help.getByText(leech.alike)).toBeVisible()
  await expect(help.getByText(leech.base)).toBeVisible()
  await expectAccessible(page)
  await help.getByText(leech.contrast, { exact: true }).click()
  await help.getByLabel(leech.contrastLabel).fill('One slope is given, the other is learnt.')
  await help.getByRole('button', { name: leech.contrastSave }).click()
  await expect(help.getByText(leech.contrastSaved)).toBeVisible()
  await expectSaved(page)
  await gradeButton(page, 'good').click()
  await expect(page.getByRole('heading', { name: /What matters most in telling/ })).toBeVisible()
})
