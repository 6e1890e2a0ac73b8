import type { Chapter } from '#core/deck/deck'

/** The outline's headings: ids that stay, and English names. A heading joins by its Chinese name and the one it stands under. */
export const CHAPTERS = [
  {
    id: 'grp-aug',
    zh: '数据预处理 & 数据增强',
    en: 'Data preprocessing & data augmentation',
    parentId: null,
  },
  { id: 'grp-aug-crop', zh: '图像剪裁', en: 'Image cropping', parentId: 'grp-aug' },
  { id: 'grp-aug-flip-rotate', zh: '翻转和旋转', en: 'Flips and rotations', parentId: 'grp-aug' },
  { id: 'grp-aug-transform', zh: '图像变换', en: 'Image transforms', parentId: 'grp-aug' },
  { id: 'grp-layers', zh: '层次结构', en: 'Layer types', parentId: null },
  { id: 'grp-conv', zh: '卷积层', en: 'Convolution layers', parentId: 'grp-layers' },
  { id: 'grp-act', zh: '激励层', en: 'Activation layers', parentId: 'grp-layers' },
  { id: 'grp-pool', zh: '池化层', en: 'Pooling layers', parentId: 'grp-layers' },
  { id: 'grp-up', zh: '上采样层', en: 'Upsampling layers', parentId: 'grp-layers' },
  { id: 'grp-loss', zh: '损失函数', en: 'Loss functions', parentId: null },
  { id: 'grp-opt', zh: '优化算法', en: 'Optimisation algorithms', parentId: null },
  { id: 'grp-init', zh: '权重初始化', en: 'Weight initialisation', parentId: null },
  { id: 'grp-lr', zh: '学习率调整', en: 'Learning-rate scheduling', parentId: null },
  { id: 'grp-ml', zh: '机器学习基础', en: 'Machine-learning basics', parentId: null },
  { id: 'grp-ml-prep', zh: '数据预处理', en: 'Data preprocessing', parentId: 'grp-ml' },
  { id: 'grp-ml-feat', zh: '特征工程', en: 'Feature engineering', parentId: 'grp-ml' },
  { id: 'grp-ml-sup', zh: '监督学习', en: 'Supervised learning', parentId: 'grp-ml' },
  { id: 'grp-ml-clf', zh: '分类算法', en: 'Classification algorithms', parentId: 'grp-ml-sup' },
  { id: 'grp-ml-reg', zh: '回归算法', en: 'Regression algorithms', parentId: 'grp-ml-sup' },
  { id: 'grp-ml-unsup', zh: '无监督学习', en: 'Unsupervised learning', parentId: 'grp-ml' },
  { id: 'grp-ml-eval', zh: '模型评估方法', en: 'Model evaluation', parentId: 'grp-ml' },
] as const satisfies readonly Chapter[]
