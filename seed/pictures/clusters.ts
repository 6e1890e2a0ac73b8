import { dbscan } from '#concepts/estimator/dbscan'
import type { Bilingual, TermId } from '#core/deck/term'
import { termChoice } from './choices'
import { CRESCENTS, type Clustering, joinings, kMeans } from './clusterings'
import { type Box, type Frame, type Point, WIDTH, place } from './frame'
import { border, dot } from './marks'
import type { PictureFact, PictureFamily } from './picture-fact'
import { drawing, shape, short, text } from './svg'

const frameIn = (box: Box): Frame => ({ x: [-1.3, 2.5], y: [-0.85, 1.35], box })
const WHOLE = frameIn({ left: 20, top: 6, width: 280, height: 162 })

/** A small cross: noise, or with arms of 7 a centre. */
function cross(frame: Frame, point: Point, arm: number): string {
  const [x, y] = place(frame, point)
  const [a, b] = [short(2 * arm), short(-2 * arm)]
  return shape('path', 'mark', {
    d: `M${short(x - arm)} ${short(y - arm)}l${a} ${a}m${b} 0l${a} ${b}`,
  })
}

const labelled = (frame: Frame, labels: readonly number[]): readonly string[] => [
  border(frame),
  ...CRESCENTS.map((point, index) =>
    labels[index] === -1
      ? cross(frame, point, 3.5)
      : dot(frame, point, labels[index] === 0 ? 'dot-1' : 'ring', labels[index] === 0 ? 3.4 : 3.2),
  ),
]
const centred = (frame: Frame, { labels, centers }: Clustering): readonly string[] => [
  ...labelled(frame, labels),
  ...centers.map((center) => cross(frame, center, 7)),
]

const START: readonly Point[] = [
  [-0.8, 1.1],
  [0.2, 1.1],
]
const dense = dbscan(CRESCENTS, { radius: 0.3, minimumSamples: 4 }).labels
const VALUES = [1, 1.4, 2.1, 4.6, 5, 6.8, 7.1, 7.9]

/** Brackets, each as high as the two that it joins are far apart. */
function dendrogram(hasCut: boolean): string {
  const frame: Frame = { x: [-0.5, 7.5], y: [0, 5], box: { left: 20, top: 8, width: 280, height: 150 } }
  const brackets = joinings(VALUES).map(({ left, right, height }) => {
    const [x1, y1] = place(frame, left)
    const [x2, y2] = place(frame, right)
    const top = place(frame, [0, height])[1]
    return `M${short(x1)} ${short(y1)}V${short(top)}H${short(x2)}V${short(y2)}`
  })
  const cut = place(frame, [0, 2])[1]
  return drawing(WIDTH, 176, [
    shape('path', 'series-1', { d: brackets.join('') }),
    ...VALUES.map((_, index) => dot(frame, [index, 0], 'dot', 3.5)),
    ...(hasCut
      ? [
          shape('line', 'guide', { x1: 20, y1: cut, x2: 300, y2: cut }),
          text(['value', 'end'], [300, cut - 5], 'k = 3'),
        ]
      : []),
  ])
}

const NAMES: Readonly<Record<TermId, Bilingual>> = {
  'ml-kmeans': { zh: 'K-means', en: 'k-means' },
  'ml-dbscan': { zh: 'DBSCAN', en: 'DBSCAN' },
  'ml-hierarchical': { zh: '层次聚类', en: 'Hierarchical clustering' },
  'ml-knn': { zh: 'K-近邻', en: 'k-nearest neighbours' },
  'ml-decision-tree': { zh: '决策树', en: 'Decision tree' },
}
const QUESTION: Bilingual = {
  zh: '无标签的样本被分成实心与空心两组。这是哪种方法的结果？',
  en: 'Samples without labels are split into filled and open ones. Which method gave this result?',
}
const whole = (parts: readonly string[]): string => drawing(WIDTH, 174, parts)
const SOURCE = 'drawn from data of our own, as in scikit-learn 1.9.1, make_moons'

const KMEANS: PictureFact = {
  ...{ n: 1, kind: 'K7', tier: 1, question: QUESTION, source: SOURCE },
  ...termChoice(NAMES, ['ml-kmeans', 'ml-dbscan', 'ml-knn']),
  picture: {
    svg: whole(centred(WHOLE, kMeans(CRESCENTS, START, 12))),
    altQuestion: {
      zh: '两个互相嵌套的月牙；分组线是直的，把每个月牙都切开；两个叉各在一组的中间，没有样本落单。',
      en: 'Two crescents in each other, parted along a straight cut through both; a cross in the middle of each group; nothing is left out.',
    },
    altAnswer: {
      zh: 'K-means：各归最近的中心（叉），分界是直线，不认月牙形。',
      en: 'k-means: each sample to its nearest centre (crosses), a straight cut that knows no crescents.',
    },
  },
}
const DBSCAN: PictureFact = {
  ...{ n: 1, kind: 'K7', tier: 1, question: QUESTION, source: SOURCE },
  ...termChoice(NAMES, ['ml-dbscan', 'ml-kmeans', 'ml-knn']),
  picture: {
    svg: whole(labelled(WHOLE, dense)),
    altQuestion: {
      zh: '两个互相嵌套的月牙各成一组；远离两者的三个样本打叉，不属于任何一组。',
      en: 'Two crescents in each other, each one group; three samples far from both are crossed and belong to none.',
    },
    altAnswer: {
      zh: 'DBSCAN：沿着密集处连成簇，形状任意，离群点算噪声（叉）。',
      en: 'DBSCAN: clusters follow where samples are dense, in any shape; outliers are noise (crosses).',
    },
  },
}
const HIERARCHICAL: PictureFact = {
  ...{ n: 1, kind: 'K7', tier: 1, source: 'drawn from data of our own; average linkage' },
  question: {
    zh: '八个样本（底部的点）的这幅图是哪种方法画出的？',
    en: 'The dots at the bottom are eight samples: which method draws this?',
  },
  ...termChoice(NAMES, ['ml-hierarchical', 'ml-decision-tree', 'ml-kmeans', 'ml-dbscan']),
  picture: {
    svg: dendrogram(false),
    altQuestion: {
      zh: '相近的样本先用低的括号连起来，再由更高的括号两两相连，直到全部连成一个；没有阈值，也没有类别。',
      en: 'Near samples are joined by low brackets, those by higher ones, two at a time, until all are one; no thresholds, no classes.',
    },
    altAnswer: {
      zh: '层次聚类的树状图：括号的高度是合并时的距离。',
      en: 'The dendrogram of hierarchical clustering: a bracket is as high as what it joins is apart.',
    },
  },
}

const [FIRST, LAST] = [
  frameIn({ left: 4, top: 24, width: 152, height: 88 }),
  frameIn({ left: 164, top: 24, width: 152, height: 88 }),
]

export const clusterPictures: PictureFamily = {
  facts: { 'ml-kmeans': [KMEANS], 'ml-dbscan': [DBSCAN], 'ml-hierarchical': [HIERARCHICAL] },
  term: {
    'ml-kmeans': {
      svg: drawing(WIDTH, 118, [
        ...centred(FIRST, kMeans(CRESCENTS, START, 0)),
        ...centred(LAST, kMeans(CRESCENTS, START, 12)),
        text(['value', 'middle'], [80, 16], 't = 0'),
        text(['value', 'middle'], [240, 16], 't = 12'),
      ]),
      altQuestion: QUESTION,
      altAnswer: {
        zh: '左：初始中心（叉）与最近的样本；右：反复移动中心之后不再变化。',
        en: 'Left: the first centres (crosses) and what is nearest; right: after the centres moved until nothing changed.',
      },
    },
    'ml-dbscan': {
      svg: whole(labelled(WHOLE, dense)),
      altQuestion: QUESTION,
      altAnswer: DBSCAN.picture.altAnswer,
    },
    'ml-hierarchical': {
      svg: dendrogram(true),
      altQuestion: HIERARCHICAL.picture.altQuestion,
      altAnswer: {
        zh: '括号的高度是合并时的距离；在虚线处横切得到三个簇。',
        en: 'A bracket is as high as what it joins is apart; cut along the thin line it leaves three clusters.',
      },
    },
  },
}
