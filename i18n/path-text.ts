import type { Locale } from './locale'

type Text = Readonly<Record<Locale, string>>

/** A book, course or page; `url` is null where it is to be found by name. Links are of the year given. */
export type Resource = { readonly name: Text; readonly url: string | null; readonly year: number }

export type PathStep = {
  /** Ticks are kept under it: never reused, never renamed. */
  readonly id: string
  readonly what: Text
  readonly resources: readonly Resource[]
  /** Terms of the outline whose recall is this step's progress. */
  readonly terms?: 'seed' | 'original-only'
}

export type PathPart = { readonly title: Text; readonly steps: readonly PathStep[] }

const link = (zh: string, en: string, url: string, year = 2022): Resource => ({ name: { zh, en }, url, year })
const named = (zh: string, en: string, year = 2022): Resource => ({ name: { zh, en }, url: null, year })

/** The guide's learning path in our words: five parts, nineteen steps. Long, and for its page alone. */
export const PATH: readonly PathPart[] = [
  {
    title: { zh: '基本门槛', en: 'Prerequisites' },
    steps: [
      {
        id: 'path-math',
        what: {
          zh: '多元微积分和线性代数；概率论用到再补。',
          en: 'Multivariable calculus and linear algebra; probability when it comes up.',
        },
        resources: [],
      },
      {
        id: 'path-python',
        what: {
          zh: '会写Python：动手做一个小游戏或小工具。',
          en: 'Python, by writing a small game or tool.',
        },
        resources: [
          link(
            '酒井科协暑培3.0',
            'Summer course 3.0 notes (in Chinese)',
            'https://zhaochen20.notion.site/2ff7e897ee9847a4900206a52d895aa9',
          ),
        ],
      },
      {
        id: 'path-tools',
        what: { zh: '会用Vim、Git和Linux。', en: 'Vim, Git and Linux.' },
        resources: [],
      },
    ],
  },
  {
    title: { zh: '基础知识', en: 'Machine-learning and deep-learning basics' },
    steps: [
      {
        id: 'path-ml-video',
        what: {
          zh: '听吴恩达机器学习课程的前几讲。',
          en: "The first lessons of Andrew Ng's machine-learning course.",
        },
        resources: [named('吴恩达《机器学习》', 'Andrew Ng, Machine Learning')],
      },
      {
        id: 'path-ml-terms',
        terms: 'original-only',
        what: { zh: '弄懂机器学习的20个术语。', en: 'The 20 terms of machine learning.' },
        resources: [
          link(
            '机器学习概览',
            'An overview (in Chinese)',
            'https://blog.csdn.net/MrLevo520/article/details/77573757',
          ),
          link(
            '常用算法小结',
            'Common algorithms (in Chinese)',
            'https://blog.csdn.net/weixin_35757704/article/details/89280715',
          ),
          link('数据预处理', 'Preprocessing (in Chinese)', 'https://zhuanlan.zhihu.com/p/135237642'),
          link(
            '特征工程',
            'Feature engineering (in Chinese)',
            'https://blog.csdn.net/lc013/article/details/100033144',
          ),
          link(
            '模型评估',
            'Evaluation (in Chinese)',
            'https://blog.csdn.net/sinat_16388393/article/details/91427631',
          ),
        ],
      },
      {
        id: 'path-ml-books',
        what: { zh: '想深入的话，选一本书读。', en: 'A book, if you want depth.' },
        resources: [
          named('李航《统计学习方法》', 'Li Hang, Statistical Learning Methods'),
          named('周志华《机器学习》', 'Zhou Zhihua, Machine Learning'),
        ],
      },
      {
        id: 'path-dl-video',
        what: {
          zh: '听李宏毅2021/2022课程：先听1到27讲，再听CNN、自注意力、Transformer、RNN。',
          en: "Hung-yi Lee's course of 2021/2022: lectures 1 to 27, then CNN, self-attention, Transformer, RNN.",
        },
        resources: [
          link('课程视频', 'Lectures (in Chinese)', 'https://www.bilibili.com/video/BV1Wv411h7kN'),
          link('课程主页', 'Course page', 'https://speech.ee.ntu.edu.tw/~hylee/ml/2021-spring.php'),
        ],
      },
      {
        id: 'path-dl-terms',
        terms: 'seed',
        what: { zh: '弄懂深度学习的62个术语。', en: 'The 62 terms of deep learning.' },
        resources: [],
      },
    ],
  },
  {
    title: { zh: '入门工具PyTorch', en: 'A first tool: PyTorch' },
    steps: [
      {
        id: 'path-pt-tutorial',
        what: { zh: '把官方示例自己敲一遍。', en: 'Type in the official examples yourself.' },
        resources: [
          link(
            'PyTorch 1.7中文教程',
            'Tutorials for PyTorch 1.7 (in Chinese)',
            'https://pytorch.apachecn.org/#/docs/1.7/README',
          ),
          link(
            'PyTorch官网（本项目补充）',
            'pytorch.org (added by this project)',
            'https://pytorch.org',
            2026,
          ),
        ],
      },
      {
        id: 'path-pt-kaggle',
        what: {
          zh: '做一个入门比赛（MNIST）：读懂一份公开解法，再改写成自己的。',
          en: 'A beginner competition (MNIST): understand a published solution, then make it your own.',
        },
        resources: [link('Kaggle', 'Kaggle', 'https://www.kaggle.com')],
      },
      {
        id: 'path-pt-homework',
        what: {
          zh: '做课程作业：参考优秀解法，文档放在手边随查。',
          en: 'The course homework, with its best solutions and the reference at hand.',
        },
        resources: [link('PyTorch文档', 'PyTorch reference', 'https://pytorch.org/docs/stable/torch.html')],
      },
      {
        id: 'path-pt-own',
        what: {
          zh: '自己报名参加一个有开源代码的比赛。',
          en: 'An entry of your own to a competition with open code.',
        },
        resources: [],
      },
    ],
  },
  {
    title: { zh: '领域与科研', en: 'A field, and research' },
    steps: [
      {
        id: 'path-field-choose',
        what: { zh: '听听别人的建议，选定一个方向。', en: 'Choose a direction, with advice.' },
        resources: [],
      },
      {
        id: 'path-field-read',
        what: {
          zh: '从开山之作读到近作，每篇记下思路、优点和不足。',
          en: 'Read from founding to recent papers; note the idea, the strengths and the weaknesses of each.',
        },
        resources: [],
      },
      {
        id: 'path-field-run',
        what: {
          zh: '用自己的数据跑通该方向的开源框架。',
          en: 'Run its open frameworks on data of your own.',
        },
        resources: [],
      },
      {
        id: 'path-field-tune',
        what: { zh: '弄明白每个参数再去调。', en: 'Tune, understanding what you tune.' },
        resources: [],
      },
      {
        id: 'path-field-change',
        what: { zh: '动手改网络结构。', en: 'Change the structure.' },
        resources: [],
      },
    ],
  },
  {
    title: { zh: '延伸阅读', en: 'Further reading' },
    steps: [
      {
        id: 'path-read-d2l',
        what: { zh: '《动手学深度学习》', en: 'Dive into Deep Learning' },
        resources: [link('在线阅读', 'Read online (in Chinese)', 'https://zh-v2.d2l.ai')],
      },
      {
        id: 'path-read-2025',
        what: { zh: '2025年补充到指南里的材料。', en: 'Material added to the guide in 2025.' },
        resources: [
          link(
            '代码与讲义',
            'Code and notes',
            'https://github.com/sast-summer-training-2024/sast2024-DP-and-Pytorch',
            2025,
          ),
          link('讲解视频', 'Lecture (in Chinese)', 'https://www.bilibili.com/video/BV1FSYueTEWw', 2025),
        ],
      },
    ],
  },
]
