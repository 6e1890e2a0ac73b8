import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { dbscan } from '#concepts/estimator/dbscan'
import { activationSpread } from '#concepts/initialisation/activation-spread'
import { heDeviation } from '#concepts/initialisation/he'
import { uniformMoments } from '#concepts/initialisation/uniform'
import { ALL_TERMS } from '#seed/all-terms'
import { horizontalFlip } from '#concepts/augmentation/horizontal-flip'
import { rotate } from '#concepts/augmentation/rotate'
import { verticalFlip } from '#concepts/augmentation/vertical-flip'
import { SPREAD, type SpreadName, XAVIER_DEVIATION, tanhShares } from './activation-spread'
import { CRESCENTS, joinings, kMeans } from './clusterings'
import { pathOf } from './curve'
import { plotFrame, upTo } from './frame'
import { crossEntropyAt, focalAt } from './losses-by-probability'
import { lossesOf } from './optimiser-noise'
import { distancesOf } from './optimiser-steps'
import { PICTURE_FACTS, TERM_PICTURES } from './pictures'
import { areaBelow, precisionRecallPoints, rocPoints } from './ranking-curves'
import { LABELS, WAVE, localFit, logisticFit, straightFit } from './regression-fits'
import * as rates from './schedule-rates'
import { paintedImage, resizePaints } from './pixels'
import { SCENE, painted } from './scene'
import { CLASSES } from './svg'

const MOST_BYTES = 2500
const facts = Object.entries(PICTURE_FACTS).flatMap(([id, list]) =>
  list.map((fact) => ({ ...fact, name: `${id}:${fact.kind}:${fact.n}`, termId: id })),
)
const drawings = [
  ...facts.map(({ name, picture }) => ({ name, svg: picture.svg })),
  ...Object.entries(TERM_PICTURES).map(([id, { svg }]) => ({ name: id, svg })),
]
const faulty = (isFaulty: (svg: string) => boolean): readonly string[] =>
  drawings.filter(({ svg }) => isFaulty(svg)).map(({ name }) => name)

const classesOf = (svg: string): readonly string[] =>
  [...svg.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' '))

const termIds = new Set(ALL_TERMS.map(({ id }) => id))

/** Every element closed in its place, the outermost one only once. */
function isWellFormed(svg: string): boolean {
  const open: string[] = []
  let roots = 0
  for (const [, closing, name = '', standing] of svg.matchAll(/<(\/?)([a-z]+)[^<>]*?(\/?)>/g)) {
    if (closing === '/' && open.pop() !== name) return false
    if (closing === '' && open.length === 0) roots++
    if (closing === '' && standing === '') open.push(name)
  }
  return open.length === 0 && roots === 1 && !/&(?!amp;|lt;|gt;)/.test(svg)
}

describe('every drawing', () => {
  test('is one well-formed svg that is as wide as its place', () => {
    expect(faulty((svg) => !isWellFormed(svg))).toEqual([])
    expect(faulty((svg) => !/^<svg viewBox="0 0 [\d.]+ [\d.]+">/.test(svg))).toEqual([])
  })
  test('is small', () => expect(faulty((svg) => gzipSync(svg).length > MOST_BYTES)).toEqual([]))
  test('has finite coordinates with at most one decimal', () => {
    expect(faulty((svg) => /NaN|Infinity|undefined/.test(svg))).toEqual([])
    const coordinates = / (?!class|viewBox)[a-z\d]+="([^"]*)"/g
    expect(
      faulty((svg) => [...svg.matchAll(coordinates)].some(([, value = '']) => /\d\.\d\d|e-/.test(value))),
    ).toEqual([])
  })
  test('carries known classes and nothing that could carry a name', () => {
    const known: readonly string[] = CLASSES
    expect(faulty((svg) => classesOf(svg).some((name) => !known.includes(name)))).toEqual([])
    expect(faulty((svg) => /<title|<desc|\s(?:id|style|fill|stroke|href|data-[a-z]+)=/.test(svg))).toEqual([])
  })
  test('has words in both languages', () =>
    expect(
      [...facts.map(({ picture }) => picture), ...Object.values(TERM_PICTURES)].filter(
        ({ altQuestion, altAnswer }) =>
          ![altQuestion.zh, altQuestion.en, altAnswer.zh, altAnswer.en].every((words) => words.trim() !== ''),
      ),
    ).toEqual([]))
})

test('every class has its line in the stylesheet, and is drawn', () => {
  const css = readFileSync('ui/card-picture.module.css', 'utf8')
  const drawn = new Set(drawings.flatMap(({ svg }) => classesOf(svg)))
  expect(CLASSES.filter((name) => !drawn.has(name))).toEqual([])
  expect(CLASSES.filter((name) => !new RegExp(`\\.${name}\\b(?!-)`).test(css))).toEqual([])
})

describe('every question about a drawing', () => {
  test('belongs to terms that exist, its own first', () =>
    expect(
      facts.filter((fact) => fact.termIds[0] !== fact.termId || !fact.termIds.every((id) => termIds.has(id))),
    ).toEqual([]))
  test('offers three or four answers, the right one among them once', () =>
    expect(
      facts.filter(
        ({ options, answer }) =>
          options.length < 3 ||
          options.length > 4 ||
          options.filter(({ zh, en }) => zh === answer.zh && en === answer.en).length !== 1,
      ),
    ).toEqual([]))
  test('has a number of its own', () =>
    expect(new Set(facts.map(({ name }) => name)).size).toBe(facts.length))
})

describe('curves', () => {
  const frame = plotFrame([0, 10], [0, 1], 100, 0)
  test('end where they leave the box', () =>
    expect(
      pathOf(frame, [
        [0, 0],
        [10, 2],
      ]),
    ).toBe('M30 100L166 0'))
  test('leave out points that lie on their line', () =>
    expect(
      pathOf(
        frame,
        upTo(11).map((x) => [x, x / 10]),
      ),
    ).toBe('M30 100L302 0'))
  test('break where they are outside for a while', () =>
    expect(
      pathOf(frame, [
        [0, 0.5],
        [2, 1.5],
        [8, 1.5],
        [10, 0.5],
      ]).match(/M/g),
    ).toHaveLength(2))
})

describe('schedules keep the rates of PyTorch 2.14.1', () => {
  // One line a schedule: rates at steps 0, 10, 30, 50 and 99 of torch.optim.lr_scheduler, initial (or highest) rate 0.1.
  const cases: readonly (readonly [string, rates.Schedule, readonly number[]])[] = [
    [
      'LambdaLR',
      rates.lambdaSchedule((t) => 1 / (1 + 0.05 * t)),
      [0.1, 0.06666667, 0.04, 0.02857143, 0.01680672],
    ],
    [
      'MultiplicativeLR',
      rates.multiplicativeSchedule(() => 0.95),
      [0.1, 0.05987369, 0.02146388, 0.0076945, 0.00062321],
    ],
    ['StepLR', rates.stepSchedule(30), [0.1, 0.1, 0.01, 0.01, 0.0001]],
    ['MultiStepLR', rates.milestoneSchedule([40, 80]), [0.1, 0.1, 0.1, 0.01, 0.001]],
    ['ExponentialLR', rates.exponentialSchedule(0.95), [0.1, 0.05987369, 0.02146388, 0.0076945, 0.00062321]],
    ['CosineAnnealingLR', rates.cosineSchedule(100), [0.1, 0.09755283, 0.07938926, 0.05, 0.00002467]],
    [
      'CosineAnnealingLR past its end',
      rates.cosineSchedule(50),
      [0.1, 0.09045085, 0.03454915, 0, 0.09990134],
    ],
    ['CyclicLR', rates.cyclicSchedule(10, 0.01), [0.01, 0.1, 0.1, 0.1, 0.019]],
    [
      'CyclicLR, triangular2',
      rates.cyclicSchedule(10, 0.01, { mode: 'triangular2' }),
      [0.01, 0.1, 0.055, 0.0325, 0.0105625],
    ],
    ['OneCycleLR', rates.oneCycleSchedule(100), [0.004, 0.02951639, 0.09994965, 0.07938935, 0.0000004]],
    [
      'OneCycleLR, three phases',
      rates.oneCycleSchedule(100, true),
      [0.004, 0.02951639, 0.09971862, 0.02092546, 0.0000004],
    ],
    ['LinearLR before cosine', rates.warmupSchedule(10, 90), [0.01, 0.1, 0.08830222, 0.05868241, 0.00003046]],
  ]
  test.each(cases)('%s', (_, schedule, expected) =>
    [0, 10, 30, 50, 99].forEach((t, index) => expect(schedule(t)).toBeCloseTo(expected[index] ?? NaN, 7)),
  )
  test('OneCycleLR is highest at step 29 of 100', () => {
    const all = upTo(100).map(rates.oneCycleSchedule(100))
    expect(all.indexOf(Math.max(...all))).toBe(29)
    expect(rates.oneCycleMomentum(100)(29)).toBeCloseTo(0.85, 12)
  })
})

describe('what the drawings claim in words', () => {
  test('focal loss leaves a quarter of cross entropy at one half', () => {
    expect(crossEntropyAt(0.5)).toBeCloseTo(Math.LN2, 12)
    expect(focalAt(0.5, 2) / crossEntropyAt(0.5)).toBeCloseTo(0.25, 12)
  })
  test('steps under a constant gradient: AdaGrad 1/√t, Adam 1, RMSProp and momentum level off', () => {
    const at = (id: string, step: number) => distancesOf(id)[step - 1]?.[1] ?? NaN
    expect(at('opt-adagrad', 4)).toBeCloseTo(0.5, 6)
    expect(at('opt-adagrad', 16)).toBeCloseTo(0.25, 6)
    expect([1, 7, 20].map((step) => Number(at('opt-adam', step).toFixed(6)))).toEqual([1, 1, 1])
    expect(at('opt-rmsprop', 1)).toBeCloseTo(1 / Math.sqrt(0.1), 5)
    expect(at('opt-rmsprop', 20)).toBeLessThan(1.1)
    expect(at('opt-momentum', 20)).toBeCloseTo(1 / 0.3, 2)
  })
  test('the fewer samples a step uses, the more often the loss rises', () => {
    const rises = (id: 'opt-bgd' | 'opt-mbgd' | 'opt-sgd') =>
      lossesOf(id).filter(([, loss], index, all) => loss - (all[index - 1]?.[1] ?? Infinity) > 0.05).length
    expect(rises('opt-bgd')).toBe(0)
    expect(rises('opt-mbgd')).toBeLessThan(rises('opt-sgd'))
  })
  test('the signal fades in the measured networks as it does in very wide ones', () => {
    const xavier = { nonlinearity: 'tanh', weightDeviation: XAVIER_DEVIATION } as const
    const fills = {
      tanhFixed001: { nonlinearity: 'tanh', weightDeviation: 0.01 },
      tanhFixed1: { nonlinearity: 'tanh', weightDeviation: 1 },
      tanhXavier: xavier,
      reluFixed001: { nonlinearity: 'relu', weightDeviation: 0.01 },
      reluXavier: { ...xavier, nonlinearity: 'relu' },
      reluHe: { nonlinearity: 'relu', weightDeviation: heDeviation({ fanIn: 256, fanOut: 256 }) },
      reluDefault: {
        nonlinearity: 'relu',
        weightDeviation: uniformMoments(-1 / 16, 1 / 16).deviation, // 1 / √256
      },
      zeros: { nonlinearity: 'tanh', weightDeviation: 0 },
    } as const satisfies Readonly<Record<SpreadName, object>>
    const expected = (name: SpreadName) => activationSpread(10, { width: 256, ...fills[name] })
    const strays = (Object.keys(fills) as SpreadName[]).filter((name) =>
      expected(name).some(
        (spread, layer) => Math.abs((SPREAD[name][layer] ?? NaN) - spread) > 0.11 * spread + 1e-4,
      ),
    )
    expect(strays).toEqual([])
  })
  test('weights of deviation 1 pile tanh up at its ends, of 0.01 in the middle', () => {
    const [wide, narrow] = [tanhShares(1, 0.974), tanhShares(0.01, 0.001)]
    expect((wide.at(0) ?? 0) + (wide.at(-1) ?? 0)).toBeGreaterThan(0.8)
    expect(narrow[(narrow.length - 1) / 2]).toBe(1)
  })
})

describe('fits', () => {
  test('the straight one leaves residuals that sum to 0', () =>
    expect(WAVE.reduce((sum, [x, y]) => sum + y - straightFit(WAVE)(x), 0)).toBeCloseTo(0, 6))
  test('the local one is exact on a line', () =>
    expect(
      localFit(
        [
          [0, 1],
          [1, 3],
          [2, 5],
          [5, 11],
        ],
        0.7,
      )(3),
    ).toBeCloseTo(7, 9))
  test('the logistic one has as much probability as there are ones', () => {
    const fit = logisticFit(LABELS)
    const [predicted, counted] = LABELS.reduce(([a, b], [x, y]) => [a + fit(x), b + y], [0, 0] as [
      number,
      number,
    ])
    expect(predicted).toBeCloseTo(counted, 2)
  })
})

describe('clusters', () => {
  test('k-means ends with each centre in the middle of its points', () => {
    const { centers, labels } = kMeans(
      CRESCENTS,
      [
        [-0.8, 1.1],
        [0.2, 1.1],
      ],
      12,
    )
    centers.forEach(([x], index) => {
      const own = CRESCENTS.filter((_, at) => labels[at] === index)
      expect(own.reduce((sum, [px]) => sum + px, 0) / own.length).toBeCloseTo(x, 9)
    })
  })
  test('DBSCAN finds both crescents and three outliers', () => {
    const labels = dbscan(CRESCENTS, { radius: 0.3, minimumSamples: 4 }).labels
    expect(labels.slice(0, 26).every((label) => label === labels[0])).toBe(true)
    expect(labels.slice(26, 52).every((label) => label === labels[26])).toBe(true)
    expect(labels[0]).not.toBe(labels[26])
    expect(labels.slice(52)).toEqual([-1, -1, -1])
  })
  test('mean linkage joins the nearest first', () =>
    expect(joinings([4, 0, 1]).map(({ height }) => height)).toEqual([1, 3.5]))
})

test('a perfect ranking has area 1 and full precision, a reversed one area 0', () => {
  const perfect = { positive: [3, 4], negative: [1, 2] }
  expect(areaBelow(rocPoints(perfect))).toBe(1)
  expect(precisionRecallPoints(perfect).slice(0, 2)).toEqual([
    [0.5, 1],
    [1, 1],
  ])
  expect(areaBelow(rocPoints({ positive: perfect.negative, negative: perfect.positive }))).toBe(0)
})

describe('images of our own', () => {
  test('look different after every flip and turn, and both flips are half a turn', () => {
    const moved = [horizontalFlip(SCENE), verticalFlip(SCENE), rotate(SCENE, 180), SCENE]
    expect(new Set(moved.map((image) => JSON.stringify(image))).size).toBe(4)
    expect(verticalFlip(horizontalFlip(SCENE))).toEqual(rotate(SCENE, 180))
  })
  test('stay as they are in their own size', () =>
    expect(resizePaints(SCENE, { height: 21, width: 28 })).toEqual(SCENE))
  test('draw equal neighbours as one rectangle', () => {
    const [ground, letter] = paintedImage(painted('....\n.##.\n.##.'), { left: 1, top: 2, unit: 5 })
    expect(ground).toBe('<rect class="sky" x="1" y="2" width="20" height="15"/>')
    expect(letter).toBe('<path class="black" d="M6 7h10v10h-10z"/>')
  })
})
