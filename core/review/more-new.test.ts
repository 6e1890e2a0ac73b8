import { expect, test } from 'vitest'
import { DEFAULT_SETTINGS, isSetting } from '../settings'
import { moreNewOn, withMoreNew } from './more-new'

test('more new cards are asked for on one day, and add up on it', () => {
  const once = withMoreNew(DEFAULT_SETTINGS, 20_417, 5)
  const twice = withMoreNew({ moreNew: once }, 20_417, 5)
  expect(isSetting('moreNew', twice)).toBe(true)
  expect(moreNewOn({ moreNew: twice }, 20_417)).toBe(10)
  expect(moreNewOn({ moreNew: twice }, 20_418)).toBe(0)
  expect(withMoreNew({ moreNew: twice }, 20_418, 5)).toBe('20418:5')
})

test('without a wish there are none', () => expect(moreNewOn(DEFAULT_SETTINGS, 0)).toBe(0))
