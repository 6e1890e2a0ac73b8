import type { Page } from '@playwright/test'
import { PASSWORD, en, expect, expectAccessible, newEmail, openMailbox, signUp } from './fixtures'
import { withServers } from './server-process'

const NEW_PASSWORD = 'a longer staple of mine'

type Post = {
  readonly address: string
  /** The newest link that was mailed to an address. */
  readonly linkTo: (email: string, known?: string) => Promise<string>
}

/** The app as it runs with a mail server, which the journeys' own does not have. */
const mailing = withServers.extend<{ readonly site: Post }>({
  site: async ({ startServer }, use) => {
    const mailbox = await openMailbox()
    const server = await startServer({
      SMTP_URL: mailbox.url,
      MAIL_FROM: 'Warmup <warmup@example.org>',
    })
    const linkTo = async (email: string, known = ''): Promise<string> => {
      const newest = () => /http\S+#[\w-]{43}/.exec(mailbox.textsTo(email).at(-1) ?? '')?.[0] ?? ''
      await expect.poll(newest).not.toBe(known)
      return newest()
    }
    await use({ address: `http://localhost:${server.port}`, linkTo })
    mailbox.close()
  },
  // What browsers depend on outlives them: pages without their server complain.
  baseURL: ({ site }, use) => use(site.address),
})

const signInWith = async (page: Page, email: string, password: string): Promise<void> => {
  await page.getByLabel(en.signIn.email).fill(email)
  await page.getByLabel(en.signIn.password).fill(password)
  await page.getByRole('button', { name: en.signIn.signIn, exact: true }).click()
}

mailing(
  'an address is confirmed, a link signs another browser in, and a new password signs both out',
  async ({ page, secondBrowser, site }) => {
    const email = newEmail()
    await signUp(page, email)
    const proof = await site.linkTo(email)
    await page.goto('/en/account')
    await expect(page.getByText(en.account.address.isUnproved)).toBeVisible()
    await page.goto(proof)
    await page.getByRole('button', { name: en.link.address.confirm }).click()
    await page.getByRole('link', { name: en.link.address.next }).click()
    await expect(page.getByText(en.account.address.isProved)).toBeVisible()
    await expectAccessible(page)

    const other = await secondBrowser.newPage()
    await other.goto(`${site.address}/en/signin`)
    await other.getByRole('link', { name: en.signIn.forgot }).click()
    await other.getByLabel(en.link.forgot.email).fill(email)
    await other.getByRole('button', { name: en.link.forgot.sign_in }).click()
    await expect(other.getByText(en.link.forgot.sent(email))).toBeVisible()
    const link = await site.linkTo(email, proof)
    await other.goto(link)
    await other.reload() // looking at it uses nothing up
    await expectAccessible(other)
    await other.getByRole('button', { name: en.link.sign_in.confirm }).click()
    await expect(other.getByText(en.link.sign_in.done)).toBeVisible()
    expect(other.url(), 'the token is out of the address').toBe(`${site.address}/en/link/sign-in`)
    await other.getByRole('link', { name: en.link.sign_in.next }).click()
    await other.getByRole('button', { name: en.signIn.goOn }).click()
    await expect(other.getByRole('link', { name: email })).toBeVisible()

    await page.goto('/en/forgot')
    await page.getByLabel(en.link.forgot.email).fill(email)
    await page.getByLabel(en.link.forgot.email).press('Enter')
    await page.goto(await site.linkTo(email, link))
    await page.getByLabel(en.link.password).fill(NEW_PASSWORD)
    await page.getByRole('button', { name: en.link.reset.confirm }).click()
    await expect(page.getByText(en.link.reset.done)).toBeVisible()
    for (const each of [page, other]) {
      await each.goto(`${site.address}/en/account`)
      await expect(each.getByRole('link', { name: en.account.signInAgain })).toBeVisible()
    }

    await page.goto('/en/signin')
    await signInWith(page, email, PASSWORD)
    await expect(page.getByText(en.signIn.faults.wrong_credentials)).toBeVisible()
    await signInWith(page, email, NEW_PASSWORD)
    await expect(page.getByRole('link', { name: email })).toBeVisible()
  },
)
