import type { Term } from '#seed/term'

export const upDeconv: Term = {
  id: 'up-deconv',
  status: 'seed',
  name: { zh: '反卷积', en: 'Transposed convolution' },
  writtenInOutline: '反卷积',
  aliases: {
    zh: ['转置卷积', '微步幅卷积'],
    en: ['deconvolution', 'fractionally strided convolution', 'ConvTranspose2d'],
  },
  definition: {
    zh: '卷积的转置：把每个输入值乘以核后叠加到更大的输出上，可学习地放大。',
    en: 'The transpose of a convolution: each input value stamps the kernel onto a larger output; a learned enlargement.',
  },
  naming: {
    zh: '每个输入值乘以可学习的核、叠加到更大输出上的放大层叫什么？',
    en: 'Layer in which each input value stamps a learned kernel onto a larger output, overlaps adding up: its name?',
  },
  meaning: {
    question: {
      zh: '反卷积怎样由小图得到大图？',
      en: 'Transposed convolution: how does a small map become a large one?',
    },
    answer: {
      zh: '每个输入值乘以核，按步长错开叠加到输出上。',
      en: 'Each input value stamps the kernel, shifted by the stride; overlaps add up.',
    },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '核4、步长2、padding 1的反卷积，16×16变成多大？',
        en: 'Transposed convolution, kernel 4, stride 2, padding 1, on 16×16: the output side?',
      },
      answer: { zh: '32', en: '32 (exactly doubled)' },
      accept: ['32', '32×32'],
      source: 'torch 2.14.1 torch/nn/modules/conv.py; run',
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '反卷积的核3、步长2会带来哪种伪影？',
        en: 'Transposed convolution with kernel 3 and stride 2: which artefact appears?',
      },
      answer: {
        zh: '棋盘格：3不能被2整除，重叠不均。',
        en: 'Checkerboard: 3 is not divisible by 2, so overlaps are uneven.',
      },
      accept: ['棋盘', '棋盘格', 'checkerboard'],
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '增大反卷积的padding，输出变大还是变小？',
        en: 'A larger padding in a transposed convolution: what happens to the output?',
      },
      answer: { zh: '变小。', en: 'It shrinks.' },
      accept: ['变小', '减小', 'it shrinks', 'smaller'],
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'conv-dilated',
      question: {
        zh: '反卷积与空洞卷积，零各插在哪里？',
        en: 'Transposed and dilated convolution: where does each put gaps?',
      },
      answer: {
        zh: '反卷积插在输入之间，空洞卷积插在核里。',
        en: 'Between the inputs; inside the kernel.',
      },
    },
    {
      n: 2,
      tier: 2,
      with: 'up-unpool',
      question: {
        zh: '反卷积与反池化，哪个有可学习的参数？',
        en: 'Transposed convolution or unpooling: which one has learnable parameters?',
      },
      answer: { zh: '反卷积', en: 'Transposed convolution (unpooling has none)' },
      accept: ['反卷积', '转置卷积', 'transposed convolution'],
    },
  ],
  translation: {
    question: { zh: '反卷积（二维）在PyTorch里是哪个类？', en: '反卷积, 2-D: which PyTorch class?' },
    answer: { zh: '`nn.ConvTranspose2d`（转置卷积）', en: '`nn.ConvTranspose2d` (transposed convolution)' },
    accept: ['nn.ConvTranspose2d', 'torch.nn.ConvTranspose2d', 'ConvTranspose2d'],
  },
  prerequisites: ['conv-standard'],
  source: 'torch 2.14.1 torch/nn/modules/conv.py',
}
