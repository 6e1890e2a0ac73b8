import type { Term } from '#core/deck/term'

export const imageTransformTerms = [
  {
    id: 'aug-resize',
    status: 'seed',
    name: { zh: 'Resize', en: 'Resize' },
    writtenInOutline: 'Resize',
    aliases: { zh: ['缩放', '调整尺寸'], en: ['rescale', 'image resizing'] },
    definition: {
      zh: '用插值把图像变到指定尺寸；只给一个整数时，短边变成该值。',
      en: 'Interpolates the image to a requested size; a single integer becomes the shorter side.',
    },
    naming: {
      zh: '保留整幅画面、用插值把图像变到指定大小的变换叫什么？',
      en: 'Transform that keeps the whole picture and interpolates it to a given size: what is it called?',
    },
    meaning: {
      question: {
        zh: 'Resize(256)把图像的哪条边变成256？',
        en: 'Resize(256): which side of the image becomes 256?',
      },
      answer: { zh: '短边，长边按比例变化。', en: 'The shorter one; the longer follows in proportion.' },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: 'Resize((256, 256))会不会保持长宽比，结果是什么形状？',
          en: 'Resize((256, 256)) on a 4:3 photo: what happens to the aspect ratio?',
        },
        answer: { zh: '不保持，被拉成正方形。', en: 'It is lost: the photo is stretched to a square.' },
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: 'torchvision的Resize默认用哪种插值？',
          en: 'torchvision 0.29.1 Resize: the default interpolation?',
        },
        answer: { zh: '双线性BILINEAR（torchvision 0.29.1）', en: 'BILINEAR (torchvision 0.29.1)' },
        accept: ['BILINEAR', '双线性', 'bilinear'],
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'aug-pad',
        question: {
          zh: 'Resize与填充，哪个改变像素间的比例尺？',
          en: 'Resize or padding: which one changes the scale of the picture?',
        },
        answer: { zh: 'Resize；填充只在四周加像素。', en: 'Resize; padding only adds pixels around it.' },
        accept: ['Resize'],
      },
    ],
    translation: {
      question: {
        zh: '「缩放」在torchvision里是哪个变换类？',
        en: '缩放 (interpolate to a size): which torchvision transform?',
      },
      answer: { zh: '`Resize`（调整尺寸）', en: '`Resize` (缩放)' },
      accept: ['Resize', 'transforms.Resize'],
    },
    prerequisites: ['up-bilinear'],
    source: 'torchvision 0.29.1 torchvision/transforms/transforms.py',
  },
  {
    id: 'aug-normalize',
    status: 'seed',
    name: { zh: '标准化', en: 'Normalize' },
    writtenInOutline: '标准化',
    aliases: {
      zh: ['z-score标准化', '零均值单位方差'],
      en: ['standardization', 'standardisation', 'z-score'],
    },
    definition: {
      zh: '按通道减去均值，再除以标准差。',
      en: 'Subtracts the mean and divides by the standard deviation, channel by channel.',
    },
    naming: {
      zh: '每个通道减去给定的均值、再除以给定的标准差，这种图像变换叫什么？',
      en: 'Image transform that subtracts a given mean and divides by a given deviation in each channel: its name?',
    },
    meaning: {
      question: {
        zh: 'torchvision的标准化对每个通道做什么？',
        en: "torchvision's Normalize: what does it do to each channel?",
      },
      answer: {
        zh: '减去均值，再除以标准差。',
        en: 'It subtracts the mean and divides by the standard deviation.',
      },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: 'mean=std=0.5时，Normalize把[0, 1]变到哪个区间？',
          en: 'Normalize with mean = std = 0.5: to which range does it map [0, 1]?',
        },
        answer: { zh: '[−1, 1]', en: '[−1, 1] (0.5 becomes 0)' },
        accept: ['[-1,1]', '-1到1', '-1 to 1'],
        source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run',
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: 'Normalize用的均值和标准差从哪里来？',
          en: 'Normalize: where do its mean and standard deviation come from?',
        },
        answer: {
          zh: '由使用者给定，不从当前图像计算。',
          en: 'You give them; they are not computed from the image.',
        },
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'aug-to-tensor',
        question: {
          zh: 'ToTensor与Normalize，哪个除以255？',
          en: 'ToTensor or Normalize: which one divides by 255?',
        },
        answer: {
          zh: 'ToTensor；Normalize减均值、除标准差。',
          en: 'ToTensor; Normalize subtracts a mean and divides by a deviation.',
        },
        accept: ['ToTensor'],
      },
      {
        n: 2,
        tier: 2,
        with: null,
        question: {
          zh: 'BatchNorm与Normalize，各用什么统计量？',
          en: 'BatchNorm and Normalize: which statistics does each use?',
        },
        answer: {
          zh: 'BatchNorm用当前批的，Normalize用固定常数。',
          en: 'BatchNorm those of the current batch, Normalize fixed constants.',
        },
      },
    ],
    translation: {
      question: { zh: '「标准化」在torchvision里是哪个变换类？', en: '标准化: which torchvision transform?' },
      answer: { zh: '`Normalize`（z-score标准化）', en: '`Normalize` (z-score)' },
      accept: ['Normalize', 'transforms.Normalize'],
    },
    prerequisites: ['aug-to-tensor'],
    source:
      'LeCun et al., Neural Networks: Tricks of the Trade 1998; torchvision 0.29.1 torchvision/transforms/transforms.py',
  },
  {
    id: 'aug-pad',
    status: 'seed',
    name: { zh: '填充', en: 'Padding' },
    writtenInOutline: '填充',
    aliases: { zh: ['图像填充', '边缘填充'], en: ['Pad', 'image padding'] },
    definition: {
      zh: '在图像四周补像素：常数、边缘复制或镜像。',
      en: 'Adds pixels around the image: a constant, copies of the edge, or a mirror image.',
    },
    naming: {
      zh: '在图像四周补一圈像素、让图像变大而内容不变的变换叫什么？',
      en: 'Transform that adds a frame of pixels around the image and leaves its content as it is: what is it called?',
    },
    meaning: {
      question: {
        zh: '图像填充改变什么，不改变什么？',
        en: 'Image padding: what does it change and what not?',
      },
      answer: { zh: '图像变大，原有像素不变。', en: 'The image grows; the pixels it had stay.' },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: 'Pad((1, 2, 3, 4))作用于10×10的图像，输出的高是多少？',
          en: 'transforms.Pad((1, 2, 3, 4)) on a 10×10 image: the output height?',
        },
        answer: { zh: '16（顺序是左、上、右、下）', en: '16 (the order is left, top, right, bottom)' },
        accept: ['16'],
        source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run',
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: '1,2,3,4两侧各用reflect填充1个，得到什么？',
          en: '1,2,3,4 padded by 1 on both sides with reflect: the result?',
        },
        answer: { zh: '2,1,2,3,4,3（不重复边缘）', en: '2,1,2,3,4,3 (the edge is not repeated)' },
        accept: ['2,1,2,3,4,3', '2 1 2 3 4 3', '212343'],
        source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run',
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'conv-standard',
        question: {
          zh: 'transforms.Pad与卷积的padding参数，各在什么时候补像素？',
          en: 'transforms.Pad and the padding of a convolution: when does each add pixels?',
        },
        answer: {
          zh: '前者在进网络之前，后者在层内对特征图。',
          en: 'The first before the network, the second inside a layer.',
        },
      },
    ],
    translation: {
      question: {
        zh: '「图像填充」在torchvision里是哪个变换类？',
        en: '图像填充: which torchvision transform?',
      },
      answer: { zh: '`Pad`（四周补像素）', en: '`Pad` (adds a frame)' },
      accept: ['Pad', 'transforms.Pad'],
    },
    prerequisites: ['ext-tensor-layout'],
    source: 'torchvision 0.29.1 torchvision/transforms/transforms.py',
  },
  {
    id: 'aug-grayscale',
    status: 'seed',
    name: { zh: '灰度化', en: 'Grayscale conversion' },
    writtenInOutline: '灰度化',
    aliases: { zh: ['转灰度图'], en: ['Grayscale', 'greyscale conversion'] },
    definition: {
      zh: '用加权和把RGB三个通道变成一个亮度通道。',
      en: 'Turns the three RGB channels into one brightness channel by a weighted sum.',
    },
    naming: {
      zh: '用加权和把三个颜色通道变成一个亮度通道的变换叫什么？',
      en: 'Transform that turns three colour channels into a single brightness channel by a weighted sum: what is it called?',
    },
    meaning: {
      question: {
        zh: '灰度化怎样由R、G、B得到一个数？',
        en: 'Grayscale conversion: how does one number come from R, G and B?',
      },
      answer: { zh: '0.299R + 0.587G + 0.114B', en: 'As 0.299R + 0.587G + 0.114B' },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: '灰度化时，哪个颜色通道的权重最大？',
          en: 'Grayscale conversion: which colour channel weighs most?',
        },
        answer: { zh: '绿色（0.587）', en: 'Green (0.587)' },
        accept: ['绿', '绿色', 'green', 'G'],
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: '要喂给三通道的预训练网络，Grayscale的num_output_channels应设为多少？',
          en: 'A pretrained network wants three channels: what should num_output_channels of Grayscale be?',
        },
        answer: { zh: '3（同一灰度重复三次）', en: '3 (the grey channel three times)' },
        accept: ['3'],
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'aug-normalize',
        question: {
          zh: '灰度化与标准化，哪个会混合通道？',
          en: 'Grayscale conversion or Normalize: which one mixes channels?',
        },
        answer: { zh: '灰度化；标准化逐通道处理。', en: 'Grayscale; Normalize works channel by channel.' },
        accept: ['灰度化', 'grayscale', 'grayscale conversion'],
      },
    ],
    translation: {
      question: { zh: '「灰度化」在torchvision里是哪个变换类？', en: '灰度化: which torchvision transform?' },
      answer: { zh: '`Grayscale`（转灰度图）', en: '`Grayscale` (灰度化)' },
      accept: ['Grayscale', 'transforms.Grayscale'],
    },
    prerequisites: ['ext-tensor-layout'],
    source: 'torchvision 0.29.1 torchvision/transforms/transforms.py',
  },
  {
    id: 'aug-linear-transform',
    status: 'seed',
    name: { zh: '线性变换', en: 'Linear transformation' },
    writtenInOutline: '线性变化',
    aliases: { zh: ['线性变化', '白化变换'], en: ['LinearTransformation', 'whitening transformation'] },
    definition: {
      zh: '把整张图像展平成向量，减去均值后乘一个方阵，常用于白化。',
      en: 'Flattens the whole image, subtracts a mean vector and multiplies by a square matrix; mostly for whitening.',
    },
    naming: {
      zh: '把整张图像展平、减均值、再乘一个固定方阵（常为白化）的变换叫什么？',
      en: 'Transform that flattens the whole image, subtracts a vector and multiplies by a fixed square matrix: its name?',
    },
    meaning: {
      question: {
        zh: 'torchvision的线性变换对展平的图像做什么？',
        en: "torchvision's linear transformation: what does it do with the flattened image?",
      },
      answer: {
        zh: '减去均值向量，再乘一个方阵。',
        en: 'It subtracts a mean vector and multiplies by a square matrix.',
      },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: '3×32×32的图像，LinearTransformation的方阵边长是多少？',
          en: '3×32×32 images: the side of the matrix of LinearTransformation?',
        },
        answer: { zh: '3072（= 3×32×32）', en: '3,072 (= 3 · 32 · 32)' },
        accept: ['3072', '3,072'],
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: '白化之后，各特征之间的相关性和方差是怎样的？',
          en: 'After whitening, what are the correlations and variances of the features?',
        },
        answer: { zh: '互不相关，方差为1。', en: 'Uncorrelated, with unit variance.' },
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'aug-affine',
        question: {
          zh: '线性变换与仿射变换，哪个移动像素的位置？',
          en: 'LinearTransformation or an affine transform: which one moves pixel positions?',
        },
        answer: {
          zh: '仿射变换；线性变换混合像素的数值。',
          en: 'The affine one; LinearTransformation mixes pixel values.',
        },
        accept: ['仿射变换', 'affine', 'affine transform'],
      },
    ],
    translation: {
      question: {
        zh: '用于白化的变换，在torchvision里是哪个类？',
        en: '白化 (whitening): which torchvision transform is used for it?',
      },
      answer: { zh: '`LinearTransformation`（线性变换）', en: '`LinearTransformation` (线性变换)' },
      accept: ['LinearTransformation', 'transforms.LinearTransformation'],
    },
    prerequisites: ['aug-normalize'],
    source: 'Bell & Sejnowski, Vision Research 1997; torchvision 0.29.1 torchvision/transforms/transforms.py',
  },
  {
    id: 'aug-affine',
    status: 'seed',
    name: { zh: '仿射变换', en: 'Affine transform' },
    writtenInOutline: '仿射变换',
    aliases: { zh: ['随机仿射变换'], en: ['RandomAffine', 'affine transformation'] },
    definition: {
      zh: '线性变换加平移：旋转、缩放、剪切、平移的任意组合，平行线仍平行。',
      en: 'A linear map plus a shift: any mix of rotation, scaling, shear and translation; parallel lines stay parallel.',
    },
    naming: {
      zh: '旋转、缩放、剪切、平移的任意组合，平行线仍平行，这种几何变换叫什么？',
      en: 'Any mix of rotation, scaling, shear and shift, under which parallel lines stay parallel: what is this map called?',
    },
    meaning: {
      question: { zh: '仿射变换由哪两部分组成？', en: 'Affine transform: which two parts make it up?' },
      answer: { zh: '一个线性变换加一个平移。', en: 'A linear map and a translation.' },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: '二维仿射变换有几个自由参数？',
          en: 'A 2-D affine transform: how many free numbers?',
        },
        answer: { zh: '6', en: '6 (four of the matrix, two of the shift)' },
        accept: ['6', '六'],
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: 'RandomAffine的translate=(0.1, 0.1)里，0.1指什么？',
          en: 'RandomAffine with translate=(0.1, 0.1): what does 0.1 stand for?',
        },
        answer: { zh: '最多平移宽、高的10%。', en: 'A shift of up to 10 % of width and height.' },
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'aug-rotation',
        question: {
          zh: '旋转比一般的仿射变换少了哪些成分？',
          en: 'Rotation is an affine transform without which components?',
        },
        answer: { zh: '缩放、剪切和平移。', en: 'Scaling, shear and translation.' },
      },
    ],
    translation: {
      question: {
        zh: '「随机仿射变换」在torchvision里是哪个变换类？',
        en: '随机仿射变换: which torchvision transform?',
      },
      answer: { zh: '`RandomAffine`（仿射变换）', en: '`RandomAffine` (affine)' },
      accept: ['RandomAffine', 'transforms.RandomAffine'],
    },
    prerequisites: ['aug-rotation'],
    source: 'Simard, Steinkraus & Platt, ICDAR 2003; torchvision 0.29.1 torchvision/transforms/transforms.py',
  },
  {
    id: 'aug-to-tensor',
    status: 'seed',
    name: { zh: '转为Tensor', en: 'Conversion to tensor' },
    writtenInOutline: 'Tensor',
    aliases: { zh: ['转为张量', '转换为张量', 'Tensor'], en: ['ToTensor', 'to tensor'] },
    definition: {
      zh: '把HWC、uint8、0到255的图像变成CHW、float32、0到1的张量。',
      en: 'Turns an HWC uint8 image of 0 to 255 into a CHW float32 array of 0 to 1.',
    },
    naming: {
      zh: '把HWC、0到255的图像变成CHW、0到1的浮点数组，这一步叫什么？',
      en: 'The step that turns an HWC image of 0 to 255 into CHW floats of 0 to 1 for PyTorch: what is it called?',
    },
    meaning: {
      question: {
        zh: 'ToTensor怎样改变轴的顺序和数值范围？',
        en: 'ToTensor: how does it change axis order and range of a uint8 image?',
      },
      answer: {
        zh: 'HWC变CHW，数值除以255落到[0, 1]。',
        en: 'HWC becomes CHW, and values are divided by 255 into [0, 1].',
      },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: 'uint8像素51经过ToTensor变成多少？',
          en: 'A uint8 pixel of 51 after ToTensor: its value? (51/255)',
        },
        answer: { zh: '0.2', en: '0.2 (a float32)' },
        accept: ['0.2', '1/5'],
        source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run',
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: '浮点数组交给ToTensor，会不会除以255？',
          en: 'ToTensor on a float array: what happens to the scale?',
        },
        answer: { zh: '不会，数值原样保留。', en: 'Nothing: it is not rescaled.' },
        accept: ['不会', 'nothing', 'not rescaled'],
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'aug-normalize',
        question: {
          zh: 'ToTensor与Normalize，应当谁先谁后？',
          en: 'ToTensor and Normalize: which has to come first?',
        },
        answer: {
          zh: '先ToTensor，因为Normalize要浮点张量。',
          en: 'ToTensor, because Normalize wants a float tensor.',
        },
        accept: ['ToTensor'],
      },
    ],
    translation: {
      question: {
        zh: '「转为张量」在torchvision经典接口里是哪个变换类？',
        en: '转为张量: which classic torchvision transform?',
      },
      answer: { zh: '`ToTensor`（v2中已不推荐）', en: '`ToTensor` (deprecated in v2)' },
      accept: ['ToTensor', 'transforms.ToTensor'],
    },
    prerequisites: ['ext-tensor-layout'],
    source: 'torchvision 0.29.1 torchvision/transforms/transforms.py',
  },
] as const satisfies readonly Term[]
