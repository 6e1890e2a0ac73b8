import type { Page } from '@playwright/test'
import {
  en,
  expect,
  expectAccessible,
  expectKept,
  expectSaved,
  expectSynced,
  gradeButton,
  newEmail,
  question,
  showAnswer,
  signIn,
  signUp,
  test,
  zh,
} from './fixtures'

const TERM = '/en/t/loss-cross-entropy'
const editor = (page: Page) => page.getByRole('textbox', { name: en.note.title })
const preview = (page: Page) => page.getByRole('group', { name: en.note.preview })
const saveButton = (page: Page) => page.getByRole('button', { name: en.note.save, exact: true })

async function openTermNote(page: Page): Promise<void> {
  await page.goto(TERM)
  await expect(page.getByRole('button', { name: en.note.write })).toBeVisible()
  await page.keyboard.press('n')
  await expect(editor(page)).toBeFocused()
}

test('a note on a term is written with a preview, undone, restored, found and taken away as files', async ({
  page,
}) => {
  await openTermNote(page)
  await editor(page).fill('Pulls **hard** on confident mistakes: $-\\log p$ <img src=x onerror=alert(1)>')
  await expect(preview(page).locator('strong')).toHaveText('hard')
  await expect(preview(page).locator('.katex').first()).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(en.note.saved)).toBeVisible()

  await page.getByRole('button', { name: en.note.edit }).click()
  await editor(page).fill('A second thought')
  await saveButton(page).click()
  await page.getByRole('button', { name: en.frame.undo }).click()
  await expect(page.locator('strong', { hasText: 'hard' })).toBeVisible()
  await page.getByText(en.note.revisions(1)).click()
  await page.getByText(en.note.undone).click()
  await page.getByRole('button', { name: en.note.restore }).click()
  await expect(page.getByText('A second thought').first()).toBeVisible()
  await expectSaved(page)

  await page.goto('/en/notes')
  await page.getByLabel(en.notes.search).fill('SECOND entropy')
  await expect(page.getByText(en.notes.count(1))).toBeVisible()
  await page.locator('summary', { hasText: /cross.entropy/i }).click()
  await expect(page.getByRole('link', { name: en.notes.termPage })).toBeVisible()
  await expectAccessible(page)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: en.notes.exportMarkdown }).click(),
  ])
  expect(file.suggestedFilename()).toBe('warmup-notes.md')
  await page.getByRole('button', { name: en.notes.deleteNote }).click()
  await expect(page.getByText(en.notes.none)).toBeVisible()
  await page.getByRole('button', { name: en.frame.undo }).click()
  await expect(page.getByText('A second thought').first()).toBeVisible()
})

test('Esc, a closed tab and a lost network lose no word of a note', async ({ page, context }) => {
  await page.goto('/en')
  await expectKept(page)
  await openTermNote(page)
  await editor(page).fill('half a sentence')
  await page.keyboard.press('Escape')
  await expect(page.getByText(en.note.unsaved)).toBeVisible()
  await page.reload()
  await page.getByRole('button', { name: en.note.goOn }).click()
  await expect(editor(page)).toHaveValue('half a sentence')
  await context.setOffline(true)
  await editor(page).fill('half a sentence, and the rest without a network')
  await saveButton(page).click()
  await expect(page.getByText(en.note.saved)).toBeVisible()
  await page.goto('/en/notes')
  await expect(page.getByText('and the rest without a network')).toBeVisible()
  await expect(page.getByText(en.note.unsaved)).toHaveCount(0)
})

test('a note that the disk refuses is a draft again', async ({ page }) => {
  await openTermNote(page)
  await editor(page).fill('for a full disk')
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = function (...given) {
      if (this.name !== 'events') return put.apply(this, given) // the draft's own
      IDBObjectStore.prototype.put = put
      throw new DOMException(`no room for ${given.length}`, 'QuotaExceededError')
    }
    addEventListener('error', (event) => event.preventDefault())
  })
  await saveButton(page).click()
  await expect(page.getByText(en.note.notSaved)).toBeVisible()
  await page.getByRole('button', { name: en.note.goOn }).click()
  await expect(editor(page)).toHaveValue('for a full disk')
})

test('a note of 20,000 Han characters is kept and reaches another device; one more is refused and not lost', async ({
  page,
  secondBrowser,
}) => {
  const email = newEmail()
  await signUp(page, email)
  await openTermNote(page)
  await editor(page).fill(`${'字'.repeat(20_000)}多`)
  await expect(page.getByText(en.note.tooLong(1, 20_000))).toBeVisible()
  await expect(saveButton(page)).toBeDisabled()
  await editor(page).fill(`头${'字'.repeat(19_998)}尾`)
  await expect(page.getByText(en.note.left(0))).toBeVisible()
  await saveButton(page).click()
  await expectSaved(page)
  await expectSynced(page)
  const other = await secondBrowser.newPage()
  await signIn(other, email)
  await expectSynced(other)
  await other.goto(TERM)
  await expect(other.getByText('字字字尾')).toBeVisible()
})

test('two devices change one note: different lines are merged, the same line is shown from both', async ({
  page,
  secondBrowser,
}) => {
  const email = newEmail()
  await signUp(page, email)
  await openTermNote(page)
  await editor(page).fill('- one\n- two\n- three')
  await saveButton(page).click()
  await expectSaved(page)
  await expectSynced(page)
  const other = await secondBrowser.newPage()
  await signIn(other, email)
  await expectSynced(other)
  await other.goto(TERM)
  await other.getByRole('button', { name: en.note.edit }).click()
  await editor(other).fill('- one\n- two\n- three, from the phone')

  await page.getByRole('button', { name: en.note.edit }).click()
  await editor(page).fill('- one, from the desk\n- two\n- three')
  await saveButton(page).click()
  await expectSaved(page)
  await expectSynced(page)
  await other.evaluate(() => dispatchEvent(new Event('online')))
  await expect(other.getByText(en.note.arrived), 'the writer hears of it').toBeVisible()
  await saveButton(other).click()
  const merged = ['one, from the desk', 'two', 'three, from the phone']
  await expect(other.locator('li').filter({ hasText: /^(one|two|three)/ })).toHaveText(merged)
  await expectSaved(other)
  await expectSynced(other)

  await page.context().setOffline(true)
  await page.getByRole('button', { name: en.note.edit }).click()
  await editor(page).fill('- one\n- two, at the desk\n- three')
  await saveButton(page).click()
  await other.getByRole('button', { name: en.note.edit }).click()
  await editor(other).fill('- one\n- two, on the phone\n- three')
  await saveButton(other).click()
  await expectSaved(other)
  await expectSynced(other)
  await page.context().setOffline(false)
  for (const each of [page, other]) {
    await each.evaluate(() => dispatchEvent(new Event('online')))
    await expectSynced(each)
  }
  await page.getByText(en.note.otherVersion).click()
  await expect(page.getByText('two, at the desk')).toBeVisible()
  await expect(page.getByText('two, on the phone')).toBeVisible()
  await expectAccessible(page)
})

test('a picture cannot be pasted, and the template never overwrites', async ({ page }) => {
  await openTermNote(page)
  await editor(page).fill('mine')
  await editor(page).evaluate((field) => {
    const clipboardData = new DataTransfer()
    clipboardData.items.add(new File(['x'], 'x.png', { type: 'image/png' }))
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })
  await expect(page.getByText(en.note.noPictures)).toBeVisible()
  await page.getByRole('button', { name: en.note.useTemplate }).click()
  await expect(editor(page)).toHaveValue(`mine\n\n${en.note.paperTemplate}`)
})

test('in the review the card and its term each have a note, undo takes one back, e suggests a correction', async ({
  page,
}) => {
  await page.goto('/en/review')
  await expect(showAnswer(page)).toBeVisible()
  const asked = await question(page).innerText()
  await page.keyboard.press(' ')
  await page.keyboard.press('n')
  await expect(editor(page)).toBeFocused()
  const [save, grades] = [await saveButton(page).boundingBox(), await gradeButton(page, 'good').boundingBox()]
  expect((save?.y ?? NaN) + (save?.height ?? NaN), 'above the grades').toBeLessThan(grades?.y ?? NaN)
  await editor(page).fill('on the card')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('on the card')).toBeVisible()
  await expect(page.locator('[data-save]').getByText(en.note.saved), 'said above the card').toBeInViewport()
  await page.keyboard.press('u')
  await expect(page.getByText('on the card')).toHaveCount(0)
  await expect(question(page), 'the card stays').toHaveText(asked)
  await page.keyboard.press('Control+Shift+z')
  await expect(page.getByText('on the card')).toBeVisible()
  await page.keyboard.press('e')
  await expect(editor(page)).toHaveValue(`on the card\n\n${en.note.correction}`)
  await page.keyboard.press('Escape')
  await expectAccessible(page)
})

test('a paper note has a title of its own and a place in the list, in Chinese too', async ({
  page,
  context,
  baseURL,
}) => {
  await context.addCookies([{ name: 'locale', value: 'zh', url: baseURL ?? '' }])
  await page.goto('/notes')
  await expect(page.getByText(zh.notes.none)).toBeVisible()
  await page.getByRole('button', { name: zh.notes.writePaper }).click()
  const field = page.getByRole('textbox', { name: zh.notes.paperTitle })
  await expect(field).toHaveValue(`# \n\n${zh.note.paperTemplate}`)
  await field.fill('# ResNet\n\n## 想法\n\n让层去学残差')
  await page.keyboard.press('Control+Enter')
  await expect(page.locator('summary', { hasText: 'ResNet' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: zh.notes.write, exact: true }).click()
  await page.getByLabel(zh.notes.which).fill('没有这个术语')
  await page.getByRole('button', { name: zh.notes.start }).click()
  await expect(page.getByText(zh.notes.noTerm('没有这个术语'))).toBeVisible()
})
