import { expect, test } from 'vitest'
import { PICTURE_FACTS } from './pictures'

const textsOf = (id: string, n: number): readonly string[] =>
  [
    ...(PICTURE_FACTS[id]?.find((fact) => fact.n === n)?.picture.svg ?? '').matchAll(/<text[^>]*>([^<]*)</g),
  ].map(([, text = '']) => text)

/** What is written in the last cells of a drawing. */
const last = (count: number, id: string, n: number): string => textsOf(id, n).slice(-count).join(' ')

test('the drawings of layers show what their words say', () => {
  expect(last(9, 'conv-dilated', 1).split(' ')[0]).toBe(
    /输出(\d+)/.exec(PICTURE_FACTS['conv-dilated']?.[0]?.picture.altAnswer.zh ?? '')?.[1],
  )
  expect(last(4, 'pool-avg', 1)).toBe('4 2 3 3')
  expect(last(16, 'pool-avg', 2)).toBe('1 1 2 2 1 1 2 2 −1 −1 3 3 −1 −1 3 3')
  expect(last(4, 'pool-max', 1)).toBe('7 4 6 9')
  expect(last(16, 'pool-max', 2)).toBe('0 0 0 0 4 0 8 0 0 0 0 12 −4 0 0 0')
  expect(last(1, 'conv-deformable', 2)).toBe('5')
  expect(last(16, 'up-bilinear', 2)).toBe('0 1 2 3 2 3 4 5 4 5 6 7 6 7 8 9')
  expect(last(49, 'up-deconv', 1).split(' ').slice(14, 21).join(' ')).toBe('2 2 4 2 4 2 2')
  expect(last(16, 'up-unpool', 1)).toBe('0 0 0 0 7 0 4 0 0 0 0 9 6 0 0 0')
  expect(PICTURE_FACTS['conv-separable']?.[1]?.options.map(({ en }) => en)).toEqual([
    '39',
    '27',
    '108',
    '120',
  ])
})
