import type { Page } from '@playwright/test'
import {
  en,
  expect,
  expectAccessible,
  expectSaved,
  gradeButton,
  question,
  showAnswer,
  test,
  zh,
} from './fixtures'

const words = en.ownCard

async function write(
  page: Page,
  form: keyof typeof words.forms,
  fields: Readonly<Record<string, string>>,
): Promise<void> {
  await page.goto('/en/notes?new=card')
  await page.getByLabel(words.forms[form], { exact: true }).check()
  for (const [label, text] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(text)
}

const save = (page: Page) => page.getByRole('button', { name: words.save }).click()

test('a card is written with a formula, previewed, reviewed, edited from the review, deleted and brought back', async ({
  page,
}) => {
  await page.goto('/en/notes?new=card')
  await save(page)
  await expect(page.getByText(words.faults.empty(words.fields.question))).toBeVisible()
  await write(page, 'basic', {
    [words.question.basic]: 'Why $\\sqrt{d_k}$ in **attention**?',
    [words.answer.basic]: 'Keeps the softmax soft.',
  })
  await expect(page.getByRole('region', { name: words.preview }).locator('.katex').first()).toBeVisible()
  await expectAccessible(page)
  await save(page)
  await expect(page.getByText(words.saved(1))).toBeVisible()
  await expectSaved(page)

  await page.goto('/en/review')
  await expect(showAnswer(page)).toBeVisible()
  await expect(question(page).locator('strong')).toHaveText('attention')
  await expect(question(page).locator('.katex').first()).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('e')
  await page.getByRole('textbox', { name: words.answer.basic, exact: true }).fill('It keeps gradients alive.')
  await save(page)
  await expect(page).toHaveURL(/\/en\/review$/)
  await expect(showAnswer(page)).toBeVisible()
  await page.keyboard.press(' ')
  await expect(page.getByText('It keeps gradients alive.')).toBeVisible()

  const formerAnswer = page.getByText('Keeps the softmax soft.')
  await page.keyboard.press('u')
  await expect(formerAnswer).toBeVisible()
  await page.keyboard.press('Control+Shift+z')
  await page.keyboard.press(' ')
  await expect(page.getByText('It keeps gradients alive.')).toBeVisible()
  await expectSaved(page)
  await page.reload()
  await expect(showAnswer(page)).toBeVisible()
  await page.keyboard.press('u')
  await expect(formerAnswer).toBeVisible()
  await page.keyboard.press('Control+z') // the first writing: the card is none any more
  await expect(question(page)).not.toContainText('attention')
  await page.keyboard.press('Control+z')
  await expect(page.getByText(en.review.nothingToUndo)).toBeVisible()
  await page.keyboard.press('Control+Shift+z')
  await expect(page.getByText(en.reviewExtra.redone)).toBeVisible()
  await expectSaved(page)

  await page.goto('/en/notes?show=cards')
  await page.getByRole('button', { name: en.notes.remove }).click()
  await expect(page.getByText(en.notes.noCards)).toBeVisible()
  await page.getByRole('button', { name: en.frame.undo }).click()
  await expect(page.getByText(en.notes.countCards(1)).first()).toBeVisible()
})

test('gaps make a card each, and keep their numbers when the text is edited', async ({ page }) => {
  await write(page, 'cloze', { [words.question.cloze]: '{{BatchNorm}} normalises over the {{batch}}.' })
  await expect(page.getByRole('region', { name: words.previewOf(2, 2) })).toBeVisible()
  await save(page)
  await expect(page.getByText(words.saved(2))).toBeVisible()
  await page.getByRole('button', { name: en.notes.edit }).click()
  await expect(page.getByLabel(words.question.cloze, { exact: true })).toHaveValue(
    '{{c1::BatchNorm}} normalises over the {{c2::batch}}.',
  )
  await page
    .getByLabel(words.question.cloze, { exact: true })
    .fill('BatchNorm normalises over the {{c2::batch}}.')
  await save(page)
  await expect(page.getByText(words.saved(1))).toBeVisible()
  await expect(page.getByText(en.notes.removed(1))).toBeVisible()
  await expectSaved(page)
  await page.goto('/en/review')
  await expect(question(page)).toHaveText('BatchNorm normalises over the […].')
})

test('a choice is picked, a typed answer is checked', async ({ page }) => {
  await write(page, 'choice', {
    [words.question.choice]: 'Which one has no learnt parameters?',
    [words.answer.choice]: 'ReLU',
    [words.others.choice]: 'PReLU\nBatchNorm',
  })
  await save(page)
  await expect(page.getByText(words.saved(1))).toBeVisible()
  await expectSaved(page)
  await page.goto('/en/review')
  await expect(question(page)).toHaveText('Which one has no learnt parameters?')
  await page
    .getByRole('button', { name: /ReLU$/ })
    .and(page.getByRole('button', { name: /^\d ReLU/ }))
    .click()
  await expect(page.getByText(en.answering.right('ReLU'))).toBeVisible()
  await page.keyboard.press('s')
  await expectSaved(page)

  await write(page, 'typed', { [words.question.typed]: '🔥 is the sign of', [words.answer.typed]: 'PyTorch' })
  await save(page)
  await expect(page.getByText(words.saved(1))).toBeVisible()
  await expectSaved(page)
  await page.goto('/en/review')
  await expect(question(page)).toHaveText('🔥 is the sign of')
  await page.getByLabel(en.answering.label).fill('py torch')
  await page.keyboard.press('Enter')
  await expect(page.getByText(en.answering.right('py torch'))).toBeVisible()
  await expect(gradeButton(page, 'good')).toBeVisible()
})

test('a draft of a card outlives the page, and its term lists it', async ({ page }) => {
  await page.goto('/en/t/loss-cross-entropy')
  await page.getByRole('link', { name: en.notes.writeCard }).click()
  await page.getByRole('textbox', { name: words.question.basic, exact: true }).fill('Half a question')
  await page.reload()
  await expect(page.getByRole('textbox', { name: words.question.basic, exact: true })).toHaveValue(
    'Half a question',
  )
  await page.getByRole('textbox', { name: words.answer.basic, exact: true }).fill('مرحبا')
  await save(page)
  await expectSaved(page)
  await page.goto('/en/t/loss-cross-entropy')
  await expect(page.getByText('Half a question').first()).toBeVisible()
})

test('the card form is accessible in Chinese and in the dark', async ({ page, context, baseURL }) => {
  await context.addCookies([{ name: 'locale', value: 'zh', url: baseURL ?? '' }])
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/notes?new=card')
  await page.getByLabel(zh.ownCard.forms.choice, { exact: true }).check()
  await page.getByLabel(zh.ownCard.question.choice, { exact: true }).fill('哪个没有参数？')
  await page.getByLabel(zh.ownCard.answer.choice, { exact: true }).fill('ReLU')
  await page.getByLabel(zh.ownCard.others.choice, { exact: true }).fill('ReLU')
  await expect(page.getByText(zh.ownCard.faults.repeated())).toBeVisible()
  await expectAccessible(page)
})
