import type { Term } from '#seed/term'

export const initHe: Term = {
  id: 'init-he',
  status: 'seed',
  name: { zh: 'He初始化', en: 'He initialisation' },
  writtenInOutline: 'He 初始化',
  aliases: {
    zh: ['Kaiming初始化', 'He 初始化', '何恺明初始化'],
    en: ['Kaiming initialisation', 'MSRA initialisation', 'kaiming_normal_', 'He initialization'],
  },
  definition: {
    zh: '方差取2/扇入，补偿ReLU砍掉的一半信号。',
    en: 'Variance 2/fan_in, making up for the half that ReLU cuts off.',
  },
  naming: {
    zh: '方差取2/扇入、专为ReLU网络补偿损失的一半信号的初始化叫什么？',
    en: 'Weight initialisation with variance 2/fan_in, made for ReLU networks: what is it called?',
  },
  meaning: {
    question: {
      zh: 'He初始化的方差怎样取，为什么有因子2？',
      en: 'He initialisation: which variance, and why the factor 2?',
    },
    answer: {
      zh: '2/扇入；因为ReLU把一半激活变成0。',
      en: '2/fan_in; because ReLU zeroes half of the activations.',
    },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '扇入50、配ReLU，He初始化的标准差是多少？',
        en: 'fan_in = 50 with ReLU: the He standard deviation? (√(2/50))',
      },
      answer: { zh: '0.2', en: '0.2 (√0.04)' },
      accept: ['0.2', '1/5'],
      source: 'torch 2.14.1 torch/nn/init.py; run',
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: "mode='fan_in'保持的是哪个方向的方差？",
        en: "Kaiming with mode='fan_in': the variance of which direction is kept?",
      },
      answer: { zh: '前向（激活）。', en: 'Forward (the activations).' },
      accept: ['前向', 'forward'],
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: 'nn.Linear默认的初始化边界是多少（用fan_in表示）？',
        en: 'torch 2.14.1 nn.Linear: the bound of its default weights, in fan_in?',
      },
      answer: { zh: '1/√fan_in（torch 2.14.1）', en: '1/√fan_in (torch 2.14.1)' },
      accept: ['1/sqrt(fan_in)', '1/√fan_in'],
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'init-xavier',
      question: {
        zh: '为ReLU网络选初始化：He还是Xavier，为什么？',
        en: 'A ReLU network: He or Xavier, and why?',
      },
      answer: {
        zh: 'He，它的因子2补偿被ReLU砍掉的一半。',
        en: 'He: its factor 2 makes up for the half that ReLU cuts.',
      },
    },
  ],
  translation: {
    question: {
      zh: '「Kaiming初始化」的正态分布版本，在torch.nn.init里是哪个函数？',
      en: 'Kaiming初始化, normal: which function of torch.nn.init?',
    },
    answer: { zh: '`nn.init.kaiming_normal_`（He初始化）', en: '`nn.init.kaiming_normal_` (He)' },
    accept: ['kaiming_normal_', 'nn.init.kaiming_normal_'],
  },
  prerequisites: ['init-xavier'],
  source: 'He et al., ICCV 2015; torch 2.14.1 torch/nn/init.py',
}
