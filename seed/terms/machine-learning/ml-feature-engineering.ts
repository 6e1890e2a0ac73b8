import type { Term } from '#seed/term'

export const mlFeatureEngineering: Term = {
  id: 'ml-feature-engineering',
  status: 'original-only',
  name: { zh: '特征工程', en: 'Feature engineering' },
  writtenInOutline: '特征工程',
  aliases: { zh: ['特征构造'], en: ['feature design'] },
  definition: {
    zh: '设计、组合和选择模型的输入特征。',
    en: 'Designing, combining and selecting the inputs of a model.',
  },
  naming: {
    zh: '由人设计、组合并挑选模型的输入，这项工作叫什么？',
    en: 'The work of designing, combining and selecting the inputs of a model by hand: what is it called?',
  },
  meaning: {
    question: {
      zh: '特征工程对模型的输入做什么？',
      en: 'Feature engineering: what does it do with the inputs of a model?',
    },
    answer: { zh: '设计、组合并选择输入特征。', en: 'It designs, combines and selects them.' },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '为什么类别特征要用独热编码，而不直接用1、2、3？',
        en: 'Why one-hot encode a category instead of numbering it 1, 2, 3?',
      },
      answer: {
        zh: '编号会带来并不存在的大小顺序。',
        en: 'Numbers would add an order that does not exist.',
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '特征里混进了由标签算出来的量，这种错误叫什么？',
        en: 'A feature was computed from the target itself: what is this mistake called?',
      },
      answer: { zh: '目标泄漏（信息泄漏）。', en: 'Target leakage.' },
      accept: ['泄漏', '目标泄漏', '信息泄漏', 'leakage', 'target leakage', 'data leakage'],
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'ml-data-transform',
      question: {
        zh: '一个造出新特征，一个缩放已有特征。特征工程与数据变换各是哪个？',
        en: 'Making new features, rescaling given ones: which is feature engineering, which data transformation?',
      },
      answer: {
        zh: '特征工程造新特征，数据变换缩放已有特征。',
        en: 'Engineering makes new features; transformation rescales given ones.',
      },
    },
  ],
  translation: {
    question: { zh: '「特征工程」的英文？', en: '特征工程: what is it in English?' },
    answer: { zh: 'feature engineering（设计输入特征）', en: 'feature engineering (特征工程)' },
    accept: ['feature engineering'],
  },
  prerequisites: [],
  source: 'sklearn 1.9.1 sklearn/feature_extraction/text.py',
}
