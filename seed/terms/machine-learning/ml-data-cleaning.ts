import type { Term } from '#seed/term'

export const mlDataCleaning: Term = {
  id: 'ml-data-cleaning',
  status: 'original-only',
  name: { zh: '数据清洗', en: 'Data cleaning' },
  writtenInOutline: '数据清洗',
  aliases: { zh: ['数据清理'], en: ['data cleansing', 'cleansing'] },
  definition: {
    zh: '处理数据里的缺失、重复、错误和异常值。',
    en: 'Dealing with missing, duplicate, wrong and outlying values in the data.',
  },
  naming: {
    zh: '建模之前，处理缺失、重复、错误和异常的取值，这一步叫什么？',
    en: 'The step before modelling that deals with missing, duplicate, wrong and outlying values: what is it called?',
  },
  meaning: {
    question: {
      zh: '数据清洗要处理哪几类问题取值？',
      en: 'Data cleaning: which kinds of values does it deal with?',
    },
    answer: { zh: '缺失、重复、错误和异常的取值。', en: 'Missing, duplicate, wrong and outlying ones.' },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '填补缺失值时，均值应该用哪部分数据来算？',
        en: 'Imputing missing values: on which part of the data is the mean computed?',
      },
      answer: {
        zh: '只用训练集，否则测试数据会泄漏。',
        en: 'The training set alone; anything else leaks test data.',
      },
      accept: ['训练集', '只用训练集', 'training set', 'train'],
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '用均值填补缺失值，会让这一列的方差怎样变？',
        en: 'Filling gaps with the mean: what does it do to the variance of the column?',
      },
      answer: { zh: '变小。', en: 'It shrinks.' },
      accept: ['变小', '减小', '缩小', 'smaller', 'shrinks', 'decreases'],
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '同一条样本既在训练集又在测试集里，会造成什么问题？',
        en: 'The same row stands in training and test set: which problem is that?',
      },
      answer: { zh: '信息泄漏，测试分数虚高。', en: 'Leakage: the test score is too good.' },
      accept: ['泄漏', '信息泄漏', '数据泄漏', 'leakage', 'data leakage'],
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'ml-data-transform',
      question: {
        zh: '一个修正坏的取值，一个重新缩放好的取值。数据清洗是哪一个？',
        en: 'One repairs bad values, the other rescales good ones. Which is data cleaning?',
      },
      answer: {
        zh: '修正坏的取值；重新缩放的是数据变换。',
        en: 'Repairing bad values; rescaling is data transformation.',
      },
    },
  ],
  translation: {
    question: { zh: '「数据清洗」的英文？', en: '数据清洗: what is it in English?' },
    answer: { zh: 'data cleaning（清洗坏值）', en: 'data cleaning (数据清洗)' },
    accept: ['data cleaning', 'data cleansing'],
  },
  prerequisites: [],
  source: 'sklearn 1.9.1 sklearn/impute/_base.py',
}
