import { expect, test } from 'vitest'
import { canMailLinks, linkWith } from './account-mail'

test('without a mail server nobody is promised mail, and no link is written to a log', () => {
  expect(canMailLinks()).toBe(false)
})

test('a link keeps its token behind the #, where no request carries it', () => {
  const address = new URL(linkWith('secret', 'sign_in', 'en'))
  expect([address.pathname, address.search, address.hash]).toEqual(['/en/link/sign-in', '', '#secret'])
  expect(new URL(linkWith('secret', 'reset', 'zh')).pathname).toBe('/link/reset')
})
