import type { Term } from '#seed/term'

export const mlDataTransform: Term = {
  id: 'ml-data-transform',
  status: 'original-only',
  name: { zh: '数据变换', en: 'Data transformation' },
  writtenInOutline: '数据变换',
  aliases: { zh: ['数据转换', '特征缩放'], en: ['feature scaling', 'data transform'] },
  definition: {
    zh: '用归一化、标准化、取对数等办法，让数值适合模型。',
    en: 'Min-max scaling, standardisation, logarithms and the like, which make values fit the model.',
  },
  naming: {
    zh: '归一化、标准化、取对数这类让数值适合模型的处理，统称什么？',
    en: 'Min-max scaling, standardisation and logarithms, which make values fit a model: what is this step called?',
  },
  meaning: {
    question: {
      zh: '数据变换改变数据的什么，为了什么？',
      en: 'Data transformation: what does it change, and what for?',
    },
    answer: {
      zh: '改变数值的尺度或分布，让它们适合模型。',
      en: 'The scale or distribution of values, so that they fit the model.',
    },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'min-max归一化之后，训练数据落在哪个区间？',
        en: 'Min-max scaling with default settings: into which range does the training data fall?',
      },
      answer: { zh: '[0, 1]', en: '[0, 1] (both ends reached)' },
      accept: ['[0,1]', '0到1', '0-1', '0 to 1'],
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '哪一类常见模型不需要特征缩放？',
        en: 'Which common family of models needs no feature scaling?',
      },
      answer: { zh: '树模型，它只比较大小。', en: 'Tree models: they only compare order.' },
      accept: ['树模型', '决策树', 'tree', 'trees', 'tree models'],
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '为什么min-max归一化怕异常值？',
        en: 'Why is min-max scaling fragile with outliers?',
      },
      answer: {
        zh: '最大值和最小值由异常值决定，其余数值被挤到一起。',
        en: 'An outlier sets the minimum or maximum, and all other values are squeezed together.',
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'aug-normalize',
      question: {
        zh: 'torchvision的Normalize与一般的标准化相比，作用在什么上？',
        en: "torchvision's Normalize against general standardisation: what does it act on?",
      },
      answer: {
        zh: '图像的每个通道；一般的标准化作用于任意一列特征。',
        en: 'On each image channel; general standardisation acts on any feature column.',
      },
    },
  ],
  translation: {
    question: { zh: '「数据变换」的英文？', en: '数据变换: what is it in English?' },
    answer: { zh: 'data transformation（变换尺度与分布）', en: 'data transformation (数据变换)' },
    accept: ['data transformation', 'data transform'],
  },
  prerequisites: [],
  source: 'sklearn 1.9.1 sklearn/preprocessing/_data.py',
}
