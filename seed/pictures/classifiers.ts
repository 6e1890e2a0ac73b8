import { type Hyperplane, svmDistance } from '#concepts/estimator/support-vector-machine'
import type { Bilingual, TermId } from '#core/deck/term'
import { termChoice } from './choices'
import { CLASSES, type Classifier, classDots, nearestNeighbours, region } from './class-regions'
import { line } from './curve'
import { type Box, type Frame, type Point, WIDTH } from './frame'
import { border, dot } from './marks'
import type { PictureFact, PictureFamily } from './picture-fact'
import { drawing, text } from './svg'

const frameIn = (box: Box): Frame => ({ x: [-2, 2], y: [-1.5, 1.5], box })
const WHOLE = frameIn({ left: 30, top: 6, width: 260, height: 195 })

const painted = (frame: Frame, classifier: Classifier): readonly string[] => [
  region(frame, classifier),
  ...classDots(frame),
  border(frame),
]

/** Cuts along the axes: at x first, then at y on either side. */
const treeCuts = { x: 0.05, left: 0.75, right: -0.55 }
const tree: Classifier = ([x, y]) => y > (x < treeCuts.x ? treeCuts.left : treeCuts.right)

/** Separable points, three of them on the edges of the widest street between the classes. */
const STREET = { halfWidth: 0.45, normal: [0.8, 0.6] as const }
const BORDER: Hyperplane = { weights: STREET.normal, bias: 0 }
const along = (offset: number, shift: number): Point => [
  offset * STREET.normal[0] - shift * STREET.normal[1],
  offset * STREET.normal[1] + shift * STREET.normal[0],
]
const SUPPORTS: readonly (readonly Point[])[] = [
  [along(-STREET.halfWidth, 0.2)],
  [along(STREET.halfWidth, -0.55), along(STREET.halfWidth, 0.75)],
]
const separable = CLASSES.map((points, index) => [
  ...points.filter(
    ([x, y]) =>
      svmDistance(BORDER, [x, y]) * (2 * index - 1) > STREET.halfWidth + 0.12 &&
      Math.abs(x) < 1.85 &&
      Math.abs(y) < 1.35,
  ),
  ...(SUPPORTS[index] ?? []),
])
const parallel = (offset: number, series: 'series-1' | 'guide'): string =>
  line(WHOLE, series, [along(offset, -4), along(offset, 4)])
const street: readonly string[] = [
  border(WHOLE),
  parallel(0, 'series-1'),
  parallel(STREET.halfWidth, 'guide'),
  parallel(-STREET.halfWidth, 'guide'),
  ...separable.flatMap((points, index) =>
    points.map((point) => dot(WHOLE, point, index === 0 ? 'dot' : 'ring', 3)),
  ),
  ...SUPPORTS.flat().map((point) => dot(WHOLE, point, 'mark', 7)),
]

const whole = (parts: readonly string[]): string => drawing(WIDTH, 207, parts)

const NAMES: Readonly<Record<TermId, Bilingual>> = {
  'ml-knn': { zh: 'K-近邻（k取1）', en: 'k-nearest neighbours (k = 1)' },
  'ml-decision-tree': { zh: '决策树', en: 'Decision tree' },
  'ml-svm': { zh: '线性SVM', en: 'Linear SVM' },
  'ml-logistic-regression': { zh: 'Logistic回归', en: 'Logistic regression' },
}
const QUESTION: Bilingual = {
  zh: '两类样本（实心与空心）和分类器画出的界。最像哪种分类器？',
  en: 'Samples of two classes, filled and open, and the border a classifier draws. Which classifier is it most like?',
}
type Row = readonly [id: TermId, n: number, svg: string, altQuestion: Bilingual, altAnswer: Bilingual]
const fact = ([id, n, svg, altQuestion, altAnswer]: Row): PictureFact => ({
  ...{ n, kind: 'K7', tier: 1, question: QUESTION },
  ...termChoice(NAMES, [id, ...Object.keys(NAMES).filter((other) => other !== id)]),
  picture: { svg, altQuestion, altAnswer },
  source: 'drawn from data of our own; Hastie et al., The Elements of Statistical Learning',
})

const FACTS: readonly Row[] = [
  [
    ...(['ml-knn', 1, whole(painted(WHOLE, nearestNeighbours(1)))] as const),
    {
      zh: '分界曲折不规则，绕着单个样本走，还围出小块孤岛。',
      en: 'An irregular border that bends around single samples and leaves small islands.',
    },
    {
      zh: 'K-近邻，k=1：每个样本都有自己的地盘。',
      en: 'k-nearest neighbours with k = 1: every sample has its own territory.',
    },
  ],
  [
    ...(['ml-decision-tree', 2, whole(painted(WHOLE, tree))] as const),
    {
      zh: '分界只由水平和竖直的线段组成，呈台阶状。',
      en: 'The border consists of horizontal and vertical pieces only, like a stair.',
    },
    {
      zh: '决策树：每次只按一个特征的阈值切分，界与坐标轴平行。',
      en: 'A decision tree: each split is a threshold on one feature, so borders run along the axes.',
    },
  ],
  [
    ...(['ml-svm', 1, whole(street)] as const),
    {
      zh: '一条直线居中，两侧等距各有一条平行的细虚线，之间没有样本；落在虚线上的三个样本被圈出。',
      en: 'A straight border with a thin parallel at equal distance on either side and no sample between; three samples on the parallels are circled.',
    },
    {
      zh: 'SVM：使两类之间的间隔最大；圈出的是支持向量。',
      en: 'SVM: the widest street between the classes; the circled samples are the support vectors.',
    },
  ],
]

const LEFT = frameIn({ left: 5, top: 24, width: 150, height: 117 })
const RIGHT = frameIn({ left: 165, top: 24, width: 150, height: 117 })

export const classifierPictures: PictureFamily = {
  facts: Object.fromEntries(FACTS.map((row) => [row[0], [fact(row)]])),
  term: {
    'ml-knn': {
      svg: drawing(WIDTH, 147, [
        ...painted(LEFT, nearestNeighbours(1)),
        ...painted(RIGHT, nearestNeighbours(15)),
        text(['value', 'middle'], [80, 16], 'k = 1'),
        text(['value', 'middle'], [240, 16], 'k = 15'),
      ]),
      altQuestion: QUESTION,
      altAnswer: {
        zh: 'k=1的分界曲折，记住了每个样本；k=15平滑得多。',
        en: 'With k = 1 the border is ragged and remembers every sample; with k = 15 it is far smoother.',
      },
    },
    'ml-decision-tree': {
      svg: whole(painted(WHOLE, tree)),
      altQuestion: QUESTION,
      altAnswer: {
        zh: '先按横轴切一刀，再在两侧各按纵轴切一刀：区域都是与坐标轴平行的矩形。',
        en: 'One cut across the horizontal axis, then one across the vertical on each side: regions are boxes along the axes.',
      },
    },
    'ml-svm': {
      svg: whole([
        ...street,
        text('value', [WHOLE.box.left + 6, WHOLE.box.top + WHOLE.box.height - 8], 'w·x + b = 1, 0, −1'),
      ]),
      altQuestion: QUESTION,
      altAnswer: {
        zh: '三条平行线：分界w·x+b=0和间隔的两边±1，间隔宽2/‖w‖；圈出的支持向量决定它们。',
        en: 'Three parallels: the border w·x + b = 0 and the edges ±1 of a street 2/‖w‖ wide; the circled support vectors fix them.',
      },
    },
  },
}
