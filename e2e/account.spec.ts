import { readFile } from 'node:fs/promises'
import {
  PASSWORD,
  en,
  expect,
  expectAccessible,
  expectSaved,
  expectSynced,
  gradeButton,
  newEmail,
  question,
  reviewByKey,
  showAnswer,
  signIn,
  signUp,
  test,
} from './fixtures'

test('a guest signs up and keeps the reviews; a second browser goes on where the first stopped', async ({
  page,
  secondBrowser,
}) => {
  const email = newEmail()
  await page.goto('/en/review')
  const graded = await reviewByKey(page, ['4', '4', '4'])
  await page.goto('/en/signin')
  await expectAccessible(page)
  await signUp(page, email)
  await expect(page.getByText(en.today.doneToday(0, 3))).toBeVisible()
  await expectSynced(page)

  const other = await secondBrowser.newPage()
  await signIn(other, email)
  await expectSynced(other)
  await expect(other.getByText(en.today.doneToday(0, 3))).toBeVisible()
  await page.goto('/en/review')
  await other.goto('/en/review')
  await expect(showAnswer(other)).toBeVisible()
  await expect(showAnswer(page)).toBeVisible()
  const next = await question(other).innerText()
  expect(graded).not.toContain(next)
  expect(await question(page).innerText()).toBe(next)
})

test('what one device undid is undone on the other', async ({ page, secondBrowser }) => {
  const email = newEmail()
  await signUp(page, email)
  await page.goto('/en/review')
  const [first] = await reviewByKey(page, ['4'])
  await page.goto('/en')
  await expectSynced(page)
  const other = await secondBrowser.newPage()
  await signIn(other, email)
  await expectSynced(other)
  await other.goto('/en/review')
  await expect(showAnswer(other)).toBeVisible()
  await other.keyboard.press('u')
  await expect(question(other)).toHaveText(first ?? '')
  await expect(gradeButton(other, 'good')).toBeVisible()
  await expectSaved(other)
  await other.goto('/en')
  await expectSynced(other)
  await page.reload()
  await expectSynced(page)
  await page.goto('/en/review')
  await expect(question(page)).toHaveText(first ?? '')
})

test('a note written on one device is read on the other, formula and all', async ({
  page,
  secondBrowser,
}) => {
  const email = newEmail()
  await signUp(page, email)
  await page.goto('/en/review')
  const asked = await question(page).innerText()
  await page.keyboard.press(' ')
  await page.keyboard.press('n')
  await page
    .getByLabel(en.note.title)
    .last()
    .fill('My **own** words: $\\frac{a}{b}$ <img src=x onerror=alert(1)>')
  await page.getByRole('button', { name: en.note.save }).click()
  await expect(page.locator('strong', { hasText: 'own' })).toBeVisible()
  await expect(page.locator('.katex').first()).toBeVisible()
  await expectAccessible(page)
  await expectSaved(page)
  await page.goto('/en')
  await expectSynced(page)

  const other = await secondBrowser.newPage()
  await signIn(other, email)
  await expectSynced(other)
  await other.goto('/en/review')
  await expect(question(other)).toHaveText(asked)
  await other.keyboard.press(' ')
  await expect(other.locator('strong', { hasText: 'own' })).toBeVisible()
  await expect(other.locator('.katex').first()).toBeVisible()
})

test('a wrong password and a taken address each get a sentence', async ({ page }) => {
  const email = newEmail()
  await signUp(page, email)
  await page.goto('/en/account')
  await page.getByRole('button', { name: en.account.signOut.leave }).click()
  await expect(page.getByRole('link', { name: en.frame.signIn }).first()).toBeVisible()
  await page.goto('/en/signin')
  await page.getByLabel(en.signIn.email).fill(email)
  await page.getByLabel(en.signIn.password).fill('not the password')
  await page.getByRole('button', { name: en.signIn.signIn, exact: true }).click()
  await expect(page.getByText(en.signIn.faults.wrong_credentials)).toBeVisible()
  await page.getByRole('button', { name: en.signIn.noAccountYet }).click()
  await page.getByRole('button', { name: en.signIn.signUp, exact: true }).click()
  await expect(page.getByText(en.signIn.faults.email_taken)).toBeVisible()
})

test('a sign-in is ended from another device, at once; the ended one says so and keeps its records', async ({
  page,
  secondBrowser,
}) => {
  const email = newEmail()
  await signUp(page, email)
  const other = await secondBrowser.newPage()
  await signIn(other, email)
  await expectSynced(other)
  const words = en.account.signIns
  await page.goto('/en/settings')
  await page.getByRole('link', { name: en.settings.account.link }).click()
  await expect(page.getByText(words.thisOne, { exact: true })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: /^End: Chrome on / }).click()
  await expect(page.getByText(words.ended)).toBeVisible()
  await expect(page.getByRole('list', { name: words.title }), 'the row took its button along').toBeFocused()
  await expect(page.getByText(words.onlyThis)).toBeVisible()

  await other.goto('/en/review')
  await reviewByKey(other, ['4'])
  await other.goto('/en')
  await expect(other.getByText(en.syncNotice.signed_out)).toBeVisible()
  await expect(other.getByText(en.today.doneToday(0, 1))).toBeVisible()
  await other.goto('/en/account')
  await expect(other.getByRole('link', { name: en.account.signInAgain })).toBeVisible()
  await expectAccessible(other)
  await page.goto('/en')
  await expectSynced(page)
})

test('password and address are changed on the account page; without mail, whom to ask is said', async ({
  page,
}) => {
  const email = newEmail()
  const [newer, password] = [newEmail(), 'a longer staple of mine']
  const part = (title: string) => page.getByRole('region', { name: title, exact: true })
  await signUp(page, email)
  await page.goto('/en/account')
  await part(en.account.password.title).getByLabel(en.account.password.current).fill('not this one')
  await part(en.account.password.title).getByLabel(en.account.password.next).fill(password)
  await page.getByRole('button', { name: en.account.password.confirm }).click()
  await expect(page.getByText(en.signIn.faults.wrong_password)).toBeVisible()
  await part(en.account.password.title).getByLabel(en.account.password.current).fill(PASSWORD)
  await page.getByRole('button', { name: en.account.password.confirm }).click()
  await expect(page.getByText(en.account.password.done)).toBeVisible()
  await part(en.account.address.title).getByLabel(en.account.address.next).fill(newer)
  await part(en.account.address.title).getByLabel(en.account.confirm.password).fill(password)
  await page.getByRole('button', { name: en.account.address.confirm }).click()
  await expect(page.getByText(en.account.address.changed(newer))).toBeVisible()
  await expectAccessible(page)
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: en.account.everything.confirm }).click()
  const file = JSON.parse(await readFile(await (await waiting).path(), 'utf8')) as object
  expect(file).toMatchObject({ format: 'warmup-log', account: { email: newer }, events: [] })
  await page.goto('/en')
  await expect(page.getByRole('link', { name: newer })).toBeVisible()
  await page.goto('/en/forgot')
  await expect(page.getByText(en.link.forgot.command)).toBeVisible()
})

test('nothing that is typed is sent before the page listens: it would stand in the address', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    ...(baseURL !== undefined && { baseURL }),
    javaScriptEnabled: false,
  })
  const page = await context.newPage()
  await page.goto('/en/signin')
  await page.getByLabel(en.signIn.email).fill(newEmail())
  await page.getByLabel(en.signIn.password).fill(PASSWORD)
  await expect(page.getByRole('button', { name: en.signIn.signIn, exact: true })).toBeDisabled()
  await page.getByLabel(en.signIn.password).press('Enter')
  await expect(page.getByLabel(en.signIn.password)).toHaveValue(PASSWORD)
  expect(new URL(page.url()).search).toBe('')
  await context.close()
})
