import { describe, expect, test } from 'vitest'
import reference from '../../seed/fixtures/activations.json'
import { elu, eluSlope } from './elu'
import { leakyRelu, leakyReluSlope } from './leaky-relu'
import { relu, reluSlope } from './relu'
import { selu, seluSlope } from './selu'
import { sigmoid, sigmoidSlope } from './sigmoid'
import { tanh, tanhSlope } from './tanh'

const FUNCTIONS: Readonly<
  Record<string, readonly [value: (x: number) => number, slope: (x: number) => number]>
> = {
  sigmoid: [sigmoid, sigmoidSlope],
  tanh: [tanh, tanhSlope],
  relu: [relu, reluSlope],
  leaky_relu: [leakyRelu, leakyReluSlope],
  elu: [elu, eluSlope],
  selu: [selu, seluSlope],
}

const { x, curves } = reference.activations

describe.each(Object.entries(curves))('%s', (name, curve) => {
  const [value, slope] = FUNCTIONS[name] ?? []

  test('has the values PyTorch has', () => {
    expect(value).toBeDefined()
    x.forEach((at, index) => expect(value?.(at)).toBeCloseTo(curve.y[index] ?? Number.NaN, 5))
  })

  test("has the slopes of PyTorch's autograd, at the kink too", () => {
    x.forEach((at, index) => expect(slope?.(at)).toBeCloseTo(curve.dy[index] ?? Number.NaN, 5))
  })
})
