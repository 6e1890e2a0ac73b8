import { en, expect, expectAccessible, question, showAnswer, test } from './fixtures'

test('an outline is pasted, its faults are named, a meaning filled in becomes two cards', async ({
  page,
}) => {
  await page.goto('/en/outlines')
  await page.getByLabel(en.outlines.paste).fill('# 损失\n- 回归：MSE，MAE\n| a | table |\n')
  await expect(page.getByText('Line 3: cannot be read')).toBeVisible()
  await page
    .getByLabel(en.outlines.paste)
    .fill('# 损失\n- 回归：MSE，MAE\n- Regularisation\n  - weight decay, dropout')
  await expect(page.getByText('Line 3')).toHaveCount(0)
  await page.getByLabel(en.outlines.name).fill('My list')
  await page.getByRole('button', { name: en.outlines.save }).click()
  await expect(page.getByRole('heading', { name: 'My list' })).toBeVisible()
  await page.getByLabel('weight decay').fill('shrinks every weight a little at each step')
  await page.getByLabel('dropout').focus()
  await expect(page.getByText(en.outlines.twoCards)).toBeVisible()
  await expectAccessible(page)

  await page.goto('/en/review')
  await expect(showAnswer(page)).toBeVisible()
  await expect(question(page)).toContainText(/weight decay|shrinks every weight/)
})

test('the deck shows its branches, cards and states', async ({ page }) => {
  await page.goto('/en/browse')
  await expect(page.getByText(/^82 terms, \d+ cards$/)).toBeVisible()
  await page.locator('#loss-focal > details > summary').click()
  const card = page.locator('#loss-focal li').first()
  await expect(card.getByText(en.browse.states.new)).toBeVisible()
  await card.getByRole('button', { name: en.browse.suspend }).click()
  await expect(card.getByText(en.browse.states.suspended)).toBeVisible()
  await expectAccessible(page)
})

test('settings take numbers that may be set and say why others may not', async ({ page }) => {
  await page.goto('/en/settings')
  const field = page.getByLabel(en.settings.fields.newPerDay.label)
  await field.fill('-3')
  await expect(page.getByText(en.settings.between(0, 999))).toBeVisible()
  await field.fill('3')
  await field.blur()
  await expectAccessible(page)
  await page.reload()
  await expect(field).toHaveValue('3')
})

test('an outline of 5,000 lines is refused before it is saved, kept as a draft, and saved in parts', async ({
  page,
}) => {
  const chapter = (n: number): string =>
    [`# Chapter ${n}`, ...Array.from({ length: 999 }, (_, index) => `- ${n}.${index}`)].join('\n')
  const text = [1, 2, 3, 4, 5].map(chapter).join('\n')
  await page.goto('/en/outlines')
  // As a learner would: typing as much, which is what "fill" does, takes Chromium minutes.
  await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text)
  await page.getByRole('textbox', { name: en.outlines.paste, exact: true }).press('Control+V')
  await expect(page.getByText('5000 lines')).toBeVisible()
  await expect(page.getByRole('button', { name: en.outlines.save })).toBeDisabled()
  await expectAccessible(page)
  await page.reload()
  await expect(page.getByRole('textbox', { name: en.outlines.paste, exact: true })).toHaveValue(text)
  await page.getByRole('button', { name: en.outlines.split(3) }).click()
  await expect(page.getByText(en.outlines.saved(3))).toBeVisible()
  await expect(page.getByRole('heading', { name: /Chapter 5 \(3\/3\)/ })).toBeVisible()
  await expect(page.getByRole('textbox', { name: en.outlines.paste, exact: true })).toHaveValue('')
  await page.getByRole('button', { name: en.frame.undo }).click()
  await expect(page.getByRole('heading', { name: /Chapter/ })).toHaveCount(0)
})

test('a removed outline comes back; emoji and right-to-left terms are terms like others', async ({
  page,
}) => {
  await page.goto('/en/outlines')
  await page
    .getByRole('textbox', { name: en.outlines.paste, exact: true })
    .fill('# Signs\n- 🔥\n- الشبكة العصبية')
  await page.getByRole('button', { name: en.outlines.save }).click()
  await page.getByLabel('🔥').fill('PyTorch')
  await page.getByLabel('الشبكة العصبية').focus()
  await expect(page.getByText(en.outlines.twoCards)).toBeVisible()
  await page.getByRole('button', { name: en.outlines.remove }).click()
  await page.getByRole('button', { name: en.frame.undo }).click()
  await expect(page.getByLabel('🔥')).toHaveValue('PyTorch')
})
