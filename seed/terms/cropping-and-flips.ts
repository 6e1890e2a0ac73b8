import type { Term } from '#core/deck/term'

export const croppingAndFlipTerms = [
  {
    id: 'aug-center-crop',
    status: 'seed',
    name: { zh: '中心剪裁', en: 'Center crop' },
    writtenInOutline: '中心剪裁',
    aliases: { zh: ['中心裁剪', '居中裁剪'], en: ['CenterCrop', 'central crop'] },
    definition: {
      zh: '以图像中心为中心截取固定大小的窗口，没有随机性。',
      en: 'Cuts a fixed-size window around the image centre, with nothing random about it.',
    },
    naming: {
      zh: '固定大小的窗口总是取在图像正中、每次结果都一样的裁剪叫什么？',
      en: 'Cutting a fixed-size window that always sits in the very middle of the image: what is it called?',
    },
    meaning: {
      question: {
        zh: '中心剪裁每次截取图像的哪一块？',
        en: 'Center crop: which part of the image does it keep?',
      },
      answer: {
        zh: '正中间固定大小的一块，每次相同。',
        en: 'A window of fixed size in the middle, the same each time.',
      },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: '图像比目标尺寸小时，torchvision的CenterCrop会怎样？',
          en: 'torchvision 0.29.1 CenterCrop on an image smaller than the crop: what happens?',
        },
        answer: {
          zh: '四周补零，不报错（torchvision 0.29.1）。',
          en: 'It pads with zeros instead of failing (torchvision 0.29.1).',
        },
        accept: ['补零', '填零', 'pads with zeros', 'zero padding'],
        source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run',
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: 'ImageNet评估时，图像先缩放到256，再中心剪裁到多少？',
          en: 'Classic ImageNet evaluation: resize to 256, then center-crop to what size?',
        },
        answer: { zh: '224', en: '224 (pixels a side)' },
        accept: ['224'],
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'aug-random-crop',
        question: {
          zh: 'CenterCrop与RandomCrop，图像太小时谁会报错？',
          en: 'CenterCrop or RandomCrop: which one raises an error when the image is too small?',
        },
        answer: { zh: 'RandomCrop；CenterCrop会补零。', en: 'RandomCrop; CenterCrop pads with zeros.' },
        accept: ['RandomCrop', '随机剪裁'],
        source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run',
      },
      {
        n: 2,
        tier: 2,
        with: 'aug-resize',
        question: {
          zh: '剪裁与缩放，哪个保留全图，哪个保持比例尺？',
          en: 'Cropping and resizing: which keeps the whole scene, which keeps the scale?',
        },
        answer: {
          zh: '缩放保留全图，剪裁保持比例尺。',
          en: 'Resizing keeps the scene, cropping keeps the scale.',
        },
      },
    ],
    translation: {
      question: {
        zh: '「中心剪裁」在torchvision里是哪个变换类？',
        en: '中心剪裁: which torchvision transform?',
      },
      answer: { zh: '`CenterCrop`（中心裁剪）', en: '`CenterCrop` (中心剪裁)' },
      accept: ['CenterCrop', 'transforms.CenterCrop'],
    },
    prerequisites: ['ext-tensor-layout'],
    source: 'torchvision 0.29.1 torchvision/transforms/transforms.py',
  },
  {
    id: 'aug-random-crop',
    status: 'seed',
    name: { zh: '随机剪裁', en: 'Random crop' },
    writtenInOutline: '随机剪裁',
    aliases: { zh: ['随机裁剪'], en: ['RandomCrop'] },
    definition: {
      zh: '在图像内均匀随机选一个位置，截取固定大小的窗口。',
      en: 'Cuts a fixed-size window at a uniformly random position inside the image.',
    },
    naming: {
      zh: '窗口大小固定、只有位置每次重新抽取的图像增强叫什么？',
      en: 'Augmentation that keeps the window size and scale and draws only the position anew each time: what is it called?',
    },
    meaning: {
      question: {
        zh: '随机剪裁里，什么是随机的，什么是固定的？',
        en: 'Random crop: what is random and what is fixed?',
      },
      answer: {
        zh: '位置随机，窗口大小和比例尺固定。',
        en: 'The position is random; window size and scale are fixed.',
      },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: 'RandomCrop(32, padding=4)作用于32×32的图像，有几种不同的位置？',
          en: 'RandomCrop(32, padding=4) on a 32×32 image: how many different positions?',
        },
        answer: { zh: '81（9×9）', en: '81 (9 × 9)' },
        accept: ['81'],
        source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run',
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: '图像比窗口小时，torchvision的RandomCrop默认会怎样？',
          en: 'torchvision 0.29.1 RandomCrop on an image smaller than the window, default settings: what happens?',
        },
        answer: {
          zh: '抛出ValueError（torchvision 0.29.1）。',
          en: 'It raises ValueError (torchvision 0.29.1).',
        },
        accept: ['ValueError', '报错', '抛出异常', 'raises', 'error'],
        source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run',
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'aug-random-resized-crop',
        question: {
          zh: 'RandomCrop与RandomResizedCrop，哪个会改变物体的表观大小？',
          en: 'RandomCrop or RandomResizedCrop: which changes the apparent size of objects?',
        },
        answer: {
          zh: 'RandomResizedCrop；RandomCrop只改位置。',
          en: 'RandomResizedCrop; RandomCrop changes the position only.',
        },
        accept: ['RandomResizedCrop'],
      },
      {
        n: 2,
        tier: 2,
        with: 'aug-pad',
        question: {
          zh: 'RandomCrop的padding参数与Pad，哪个让输出变大？',
          en: 'RandomCrop with padding, or Pad: which one enlarges the output?',
        },
        answer: {
          zh: 'Pad；RandomCrop的输出仍是指定大小。',
          en: 'Pad; the output of RandomCrop keeps its requested size.',
        },
        accept: ['Pad'],
      },
    ],
    translation: {
      question: {
        zh: '「随机剪裁」在torchvision里是哪个变换类？',
        en: '随机剪裁: which torchvision transform?',
      },
      answer: { zh: '`RandomCrop`（随机裁剪）', en: '`RandomCrop` (随机剪裁)' },
      accept: ['RandomCrop', 'transforms.RandomCrop'],
    },
    prerequisites: ['aug-center-crop', 'aug-pad'],
    source: 'torchvision 0.29.1 torchvision/transforms/transforms.py',
  },
  {
    id: 'aug-random-resized-crop',
    status: 'seed',
    name: { zh: '随机长宽比剪裁', en: 'Random resized crop' },
    writtenInOutline: '随机长宽比剪裁',
    aliases: {
      zh: ['随机长宽比裁剪', '随机尺寸裁剪', '随机缩放裁剪'],
      en: ['RandomResizedCrop', 'Inception-style crop'],
    },
    definition: {
      zh: '随机抽取面积比例和长宽比裁出一块，再缩放到指定尺寸。',
      en: 'Cuts a patch of random area and aspect ratio and resizes it to the requested size.',
    },
    naming: {
      zh: '先按随机面积和宽高比例裁下一块，再缩放到固定尺寸，这种增强叫什么？',
      en: 'Augmentation that cuts a patch of arbitrary area and shape and scales it to a fixed output: what is it called?',
    },
    meaning: {
      question: {
        zh: '随机长宽比剪裁由哪两步组成？',
        en: 'Random resized crop: which two steps does it consist of?',
      },
      answer: {
        zh: '按随机面积和长宽比裁一块，再缩放到指定尺寸。',
        en: 'Cut a patch of random area and aspect ratio, then resize it.',
      },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: 'RandomResizedCrop的scale默认范围是多少？',
          en: 'torchvision 0.29.1 RandomResizedCrop: the default range of scale?',
        },
        answer: {
          zh: '(0.08, 1.0)，指面积比例（torchvision 0.29.1）',
          en: '(0.08, 1.0), a share of area (torchvision 0.29.1)',
        },
        accept: ['(0.08, 1.0)', '0.08-1', '0.08到1', '0.08 to 1'],
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: 'RandomResizedCrop的scale是边长的比例还是什么的比例？',
          en: 'RandomResizedCrop: the parameter scale is a share of what?',
        },
        answer: { zh: '面积的比例。', en: 'Of the area.' },
        accept: ['面积', 'area'],
      },
      {
        n: 3,
        tier: 2,
        question: {
          zh: '试了几次都裁不出合适的一块之后，RandomResizedCrop怎么办？',
          en: 'RandomResizedCrop after ten failed attempts to fit a patch: what does it do?',
        },
        answer: { zh: '退回到中心剪裁。', en: 'It falls back to a centre crop.' },
        accept: ['中心剪裁', '中心裁剪', 'center crop', 'centre crop'],
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'aug-random-crop',
        question: {
          zh: '同样裁一块，RandomResizedCrop比RandomCrop多随机了什么？',
          en: 'RandomResizedCrop against RandomCrop: what else is random?',
        },
        answer: { zh: '面积和长宽比。', en: 'The area and the aspect ratio.' },
      },
      {
        n: 2,
        tier: 2,
        with: 'aug-resize',
        question: {
          zh: 'RandomResizedCrop与Resize，哪个总能看到全图？',
          en: 'RandomResizedCrop or Resize: which always shows the whole image?',
        },
        answer: { zh: 'Resize', en: 'Resize (the other shows a patch)' },
        accept: ['Resize'],
      },
    ],
    translation: {
      question: {
        zh: '「随机长宽比剪裁」在torchvision里是哪个变换类？',
        en: '随机长宽比剪裁: which torchvision transform?',
      },
      answer: { zh: '`RandomResizedCrop`（面积也随机）', en: '`RandomResizedCrop` (the area is random too)' },
      accept: ['RandomResizedCrop', 'transforms.RandomResizedCrop'],
    },
    prerequisites: ['aug-random-crop', 'aug-resize'],
    source: 'Szegedy et al., CVPR 2015; torchvision 0.29.1 torchvision/transforms/transforms.py',
  },
  {
    id: 'aug-hflip',
    status: 'seed',
    name: { zh: '概率水平翻转', en: 'Random horizontal flip' },
    writtenInOutline: '概率水平翻转',
    aliases: {
      zh: ['随机水平翻转', '依概率p水平翻转', '左右翻转', '水平镜像'],
      en: ['RandomHorizontalFlip', 'left-right flip', 'horizontal flip'],
    },
    definition: { zh: '以概率p把图像左右镜像。', en: 'Mirrors the image left to right with probability p.' },
    naming: {
      zh: '以概率p把图像变成左右互换的镜像、上下不动的增强叫什么？',
      en: 'Augmentation that, with probability p, turns an image into mirror writing with the sky still on top: its name?',
    },
    meaning: {
      question: {
        zh: '概率水平翻转对像素的行和列各做什么？',
        en: 'Random horizontal flip: what does it do to rows and to columns?',
      },
      answer: {
        zh: '以概率p把列的顺序倒过来，行不动。',
        en: 'With probability p it reverses the columns; rows stay.',
      },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: 'RandomHorizontalFlip的默认概率是多少？',
          en: 'torchvision 0.29.1 RandomHorizontalFlip: the default probability?',
        },
        answer: { zh: '0.5（torchvision 0.29.1）', en: '0.5 (torchvision 0.29.1)' },
        accept: ['0.5', '1/2', '50%'],
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: '宽100像素的图像里，第10列的关键点水平翻转后在第几列（从0数）？',
          en: 'A keypoint in column 10 of a 100-pixel-wide image: its column after a horizontal flip (counting from 0)?',
        },
        answer: { zh: '89（= 100−1−10）', en: '89 (= 100 − 1 − 10)' },
        accept: ['89'],
        source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run',
      },
      {
        n: 3,
        tier: 2,
        question: {
          zh: '为什么识别文字时不宜用水平翻转？',
          en: 'Why is a horizontal flip a bad idea when the images show text?',
        },
        answer: {
          zh: '镜像会改变标签：字变成了反字。',
          en: 'The mirror image no longer means the same: letters are reversed.',
        },
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'aug-vflip',
        question: {
          zh: '水平翻转与垂直翻转，哪个把列反过来？',
          en: 'Horizontal or vertical flip: which one reverses the columns?',
        },
        answer: {
          zh: '水平翻转；垂直翻转反的是行。',
          en: 'The horizontal one; the vertical one reverses rows.',
        },
        accept: ['水平翻转', 'horizontal', 'horizontal flip'],
      },
    ],
    translation: {
      question: {
        zh: '「随机水平翻转」在torchvision里是哪个变换类？',
        en: '随机水平翻转: which torchvision transform?',
      },
      answer: { zh: '`RandomHorizontalFlip`（左右镜像）', en: '`RandomHorizontalFlip` (left-right mirror)' },
      accept: ['RandomHorizontalFlip', 'transforms.RandomHorizontalFlip'],
    },
    prerequisites: ['ext-tensor-layout'],
    source: 'torchvision 0.29.1 torchvision/transforms/transforms.py',
  },
  {
    id: 'aug-vflip',
    status: 'seed',
    name: { zh: '概率垂直翻转', en: 'Random vertical flip' },
    writtenInOutline: '概率垂直旋转',
    aliases: {
      zh: ['随机垂直翻转', '依概率p垂直翻转', '上下翻转', '概率垂直旋转'],
      en: ['RandomVerticalFlip', 'up-down flip', 'vertical flip'],
    },
    definition: { zh: '以概率p把图像上下镜像。', en: 'Mirrors the image top to bottom with probability p.' },
    naming: {
      zh: '以概率p让图像像倒映在水面上一样、左右不变的增强叫什么？',
      en: 'Augmentation that, with probability p, shows an image as if reflected in water, left staying left: its name?',
    },
    meaning: {
      question: {
        zh: '概率垂直翻转对像素的行和列各做什么？',
        en: 'Random vertical flip: what does it do to rows and to columns?',
      },
      answer: {
        zh: '以概率p把行的顺序倒过来，列不动。',
        en: 'With probability p it reverses the rows; columns stay.',
      },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: '先水平翻转再垂直翻转，等于把图像转多少度？',
          en: 'A horizontal flip followed by a vertical flip equals a rotation by how many degrees?',
        },
        answer: { zh: '180°', en: '180° (a half turn)' },
        accept: ['180', '180°', '180度'],
        source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run',
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: '为什么街景照片一般不用垂直翻转？',
          en: 'Why is a vertical flip unusual for street photos?',
        },
        answer: {
          zh: '真实照片里车和房子不会头朝下。',
          en: 'Cars and houses do not stand upside down in real photos.',
        },
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'aug-rotation',
        question: {
          zh: '垂直翻转与旋转180°，哪个左右也互换？',
          en: 'Vertical flip or rotation by 180°: which one also swaps left and right?',
        },
        answer: {
          zh: '旋转180°；垂直翻转只换上下。',
          en: 'The rotation; a vertical flip swaps top and bottom only.',
        },
        accept: ['旋转180°', '旋转', 'rotation', 'the rotation'],
      },
    ],
    translation: {
      question: {
        zh: '「随机垂直翻转」在torchvision里是哪个变换类？',
        en: '随机垂直翻转: which torchvision transform?',
      },
      answer: { zh: '`RandomVerticalFlip`（上下镜像）', en: '`RandomVerticalFlip` (top-bottom mirror)' },
      accept: ['RandomVerticalFlip', 'transforms.RandomVerticalFlip'],
    },
    prerequisites: ['aug-hflip'],
    source: 'torchvision 0.29.1 torchvision/transforms/transforms.py',
  },
  {
    id: 'aug-rotation',
    status: 'seed',
    name: { zh: '随机旋转', en: 'Random rotation' },
    writtenInOutline: '随机旋转',
    aliases: { zh: ['随机角度旋转'], en: ['RandomRotation'] },
    definition: {
      zh: '在给定范围内均匀抽一个角度，让图像绕中心转动。',
      en: 'Turns the image about its centre by an angle drawn uniformly from a range.',
    },
    naming: {
      zh: '在给定范围内均匀抽一个角度、让图像绕中心转动的增强叫什么？',
      en: 'Augmentation that turns the image about its centre by an angle drawn uniformly from a range: what is it called?',
    },
    meaning: {
      question: {
        zh: '随机旋转的角度从哪里来，绕哪里转？',
        en: 'Random rotation: where does the angle come from, and what is the pivot?',
      },
      answer: {
        zh: '角度从给定范围均匀抽取，绕图像中心转。',
        en: 'Drawn uniformly from a range; the pivot is the image centre.',
      },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: 'RandomRotation(30)的角度范围是什么？',
          en: 'RandomRotation(30): which range of angles?',
        },
        answer: { zh: '−30°到30°', en: '−30° to 30°' },
        accept: ['-30到30', '(-30, 30)', '-30 to 30', '±30'],
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: 'RandomRotation默认用哪种插值？',
          en: 'torchvision 0.29.1 RandomRotation: the default interpolation?',
        },
        answer: { zh: '最近邻NEAREST（torchvision 0.29.1）', en: 'NEAREST (torchvision 0.29.1)' },
        accept: ['NEAREST', '最近邻', 'nearest'],
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'aug-affine',
        question: {
          zh: '正角度时，TF.rotate与TF.affine各朝哪个方向转？',
          en: 'Positive angle: in which direction does TF.rotate turn, and TF.affine?',
        },
        answer: { zh: 'rotate逆时针，affine顺时针。', en: 'rotate counter-clockwise, affine clockwise.' },
        source: 'torchvision 0.29.1 torchvision/transforms/functional.py; run',
      },
    ],
    translation: {
      question: {
        zh: '「随机旋转」在torchvision里是哪个变换类？',
        en: '随机旋转: which torchvision transform?',
      },
      answer: { zh: '`RandomRotation`（绕中心旋转）', en: '`RandomRotation` (about the centre)' },
      accept: ['RandomRotation', 'transforms.RandomRotation'],
    },
    prerequisites: ['aug-hflip'],
    source: 'Simard, Steinkraus & Platt, ICDAR 2003; torchvision 0.29.1 torchvision/transforms/transforms.py',
  },
] as const satisfies readonly Term[]
