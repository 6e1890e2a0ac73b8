import type { Page } from '@playwright/test'
import { heldLog } from './device-log'
import {
  en,
  expect,
  expectAccessible,
  expectSaved,
  expectSynced,
  newEmail,
  reviewByKey,
  signIn,
  signUp,
  test,
} from './fixtures'

test('a guest who joins keeps the reviews; what was set comes along where the account has set nothing', async ({
  page,
  secondBrowser,
}) => {
  const email = newEmail()
  const { gradeButtons, showIntervals, theme } = en.settings
  await page.goto('/en/review')
  await reviewByKey(page, ['4', '4'])
  await page.goto('/en/settings')
  await setTarget(page, 'ArrowRight', '92%')
  await page.getByLabel(gradeButtons.options['2']).check()
  await expectSaved(page)
  await signUp(page, email)
  await expectSynced(page)
  await page.goto('/en/settings')
  await expect(target(page), 'the account had none of its own').toHaveAttribute('aria-valuetext', '92%')
  await expect(page.getByLabel(gradeButtons.options['2'])).toBeChecked()

  const other = await secondBrowser.newPage()
  await other.goto('/en/review')
  await reviewByKey(other, ['4', '4', '4'])
  await other.goto('/en/settings')
  await setTarget(other, 'ArrowLeft', '88%')
  await other.getByLabel(gradeButtons.options['2']).check()
  await other.getByLabel(gradeButtons.options['4']).check()
  await other.getByLabel(showIntervals.label).uncheck()
  await other.getByRole('group', { name: theme.label }).getByLabel(en.frame.themes.dark).check()
  await expectSaved(other)
  await other.goto('/en/signin')
  await expect(other.getByLabel(en.signIn.takeAlong(3))).toHaveAccessibleDescription(en.signIn.settingsAlong)
  await expectAccessible(other)
  await signIn(other, email)
  await expectSynced(other)
  expect((await heldLog(other)).gradeCount, "the account's and the guest's").toBe(5)
  await other.goto('/en/settings')
  await expect(target(other), 'the account has its own').toHaveAttribute('aria-valuetext', '92%')
  await expect(other.getByLabel(gradeButtons.options['2'])).toBeChecked()
  await expect(other.getByLabel(showIntervals.label), 'which it had left open').not.toBeChecked()
  await expect(other.locator('html'), "looks are the browser's").toHaveAttribute('data-theme', 'dark')
  await page.reload()
  await expectSynced(page)
  await expect(target(page)).toHaveAttribute('aria-valuetext', '92%')
  await expect(page.getByLabel(showIntervals.label)).not.toBeChecked()
})

const target = (page: Page) => page.getByLabel(en.settings.fields.desiredRetention.label)

async function setTarget(page: Page, key: 'ArrowLeft' | 'ArrowRight', shown: string): Promise<void> {
  await target(page).focus()
  for (let step = 0; step < 2; step++) await page.keyboard.press(key)
  await target(page).blur()
  await expect(target(page)).toHaveAttribute('aria-valuetext', shown)
}

test('a guest who has written and set something, and reviewed nothing, is asked as well', async ({
  page,
}) => {
  const email = newEmail()
  await page.goto('/en/t/loss-cross-entropy')
  await page.getByRole('button', { name: en.note.write }).click()
  await page.getByRole('textbox', { name: en.note.title }).fill('written before there was an account')
  await page.getByRole('button', { name: en.note.save, exact: true }).click()
  await expectSaved(page)
  await page.goto('/en/settings')
  await setTarget(page, 'ArrowRight', '92%')
  await expectSaved(page)
  await page.goto('/en/signin')
  const along = page.getByLabel(en.signIn.takeAlong(0))
  await expect(along).toBeChecked()
  await expect(along).toHaveAccessibleDescription(en.signIn.settingsAlong)
  await signUp(page, email)
  await expectSynced(page)
  await page.goto('/en/notes')
  await expect(page.getByText('written before there was an account')).toBeVisible()
  await page.goto('/en/settings')
  await expect(target(page)).toHaveAttribute('aria-valuetext', '92%')
})

test('a guest who has done nothing is not asked', async ({ page }) => {
  await page.goto('/en')
  await page.goto('/en/signin')
  await expect(page.getByRole('button', { name: en.signIn.signIn, exact: true })).toBeEnabled()
  await expect(page.getByRole('checkbox')).toHaveCount(0)
})
