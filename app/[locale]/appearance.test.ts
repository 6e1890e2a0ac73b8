import { expect, test } from 'vitest'
import { languagesBy, nameOrderIn } from './appearance'

test('terms are read in the language of the app first, unless another order was chosen', () => {
  expect(languagesBy(nameOrderIn(undefined), 'zh')).toEqual(['zh', 'en'])
  expect(languagesBy(nameOrderIn(undefined), 'en')).toEqual(['en', 'zh'])
  expect(languagesBy(nameOrderIn('en'), 'zh')).toEqual(['en', 'zh'])
  expect(languagesBy(nameOrderIn('zh'), 'zh')).toEqual(['zh', 'en'])
})

test('a cookie that says anything else follows the app', () => {
  expect(nameOrderIn('fr')).toBe('app')
  expect(nameOrderIn('')).toBe('app')
})
