import { inBoth } from '../in-both'

/** One part of the page: paragraphs, or questions with their answers. */
export type HelpSection = {
  readonly id: string
  readonly title: string
  readonly paragraphs: readonly string[]
  /** A page that says more. */
  readonly link?: { readonly path: '/privacy'; readonly text: string }
  readonly answers?: readonly { readonly question: string; readonly answer: string }[]
}

/** Long, and read on the help page alone: the server writes it into the page, no script carries it. */
export const helpWords = inBoth(
  {
    title: '帮助',
    contents: '本页内容',
    shortcuts: '快捷键',
    shortcutsHint: '按?随时打开这张表。八个字母键可以在设置里换，单键快捷键也可以整个关掉。',
    interval: '为什么是这个间隔',
    intervalLead: [
      '每张卡片有两个数：稳定性S，难度D。S的单位是天：过S天，你还记得这张卡片的把握降到90%。D从1到10，越大越难记牢。',
      '可提取性R是此刻还记得的把握。刚复习完是100%，之后越落越慢。目标保持率是你在设置里定的线，默认90%：R预计落到这条线的那天，卡片就回来。',
      '所以目标是90%时，间隔约等于S；目标是85%，就等得更久；95%则更勤。',
    ],
    example: {
      caption: '例子：目标90%，每次都在到期那天复习，前几次"记得"，最后一次"忘了"',
      review: '复习',
      waited: '等了',
      recall: '当时的R',
      grade: '评分',
      stability: '之后的S',
      next: '下次',
      days: (days: string) => `${days}天`,
      sameDay: '当天',
      step: '10分钟',
    },
    intervalAfter: [
      '表里的数由程序当场算出，和按钮上的同出一处。等得越久还能想起来，S涨得越多；忘了，S会大幅缩短，但不会归零。',
      '按钮上的时间，是选了它以后卡片回来的时间，四个结果在显示答案时就算好，选哪个就存哪个。"忘了"是唯一的失败；"勉强"也算记得，只是S涨得少。没想起来请按"忘了"，否则间隔会越排越长。',
      '2.5天以上的间隔会错开一两天（更长的间隔错开约5%），免得一起学的卡片总挤在同一天；错开多少由卡片和次数决定，不是随机的。',
      '新卡先走1分钟、10分钟两步，忘掉的卡片10分钟后再来，之后才按天排。同一术语的卡片不在同一天出现，容易混的两个不会连着问。',
    ],
    sections: [
      {
        id: 'sync',
        title: '撤销、同步、离线',
        paragraphs: [
          '你做的每一步（评分、暂停、笔记、设置）都作为一条记录先写进这台设备，写好才显示"已保存"。登录后，记录再传到服务器，传到别的设备。',
          '撤销也是一条记录：按u或Ctrl+Z，一步一步退回去，刷新页面、换设备之后也行。什么都不会真的删掉。',
          '没有网络照样学：页面、牌组和记录都在这台设备上。连上网以后自动补传，重复传也不会重复算。',
        ],
      },
      {
        id: 'faq',
        title: '常见问题',
        paragraphs: [],
        answers: [
          {
            question: '手机丢了怎么办？',
            answer:
              '登录过就不要紧：换一台设备登录，记录都在。没登录过的游客记录只在那台手机上，找不回来，所以建议登录或常导出。',
          },
          {
            question: '两台设备同时学会冲突吗？',
            answer:
              '不会。两边的记录合在一起，按时间排好再算一遍，不用选"以哪边为准"。同一张卡在两边都复习过，两次都算。同一条笔记在两边都改过，两个版本都留着。',
          },
          {
            question: '不登录可以一直用吗？',
            answer:
              '可以。只有一件事要留意：Safari在连续7天没打开这个网站时，可能清掉网站存的数据。登录、添加到主屏幕、或定期导出，都能避免。',
          },
          {
            question: '怎么把数据带走？',
            answer: '到"数据"页导出：apkg给Anki，CSV给表格，JSON含全部记录，Markdown给笔记。',
          },
          {
            question: '积压太多怎么办？',
            answer: '先做一组20张，最容易救回来的排在前面。漏掉几天不会罚你，也不会清零。',
          },
          {
            question: '卡片写错了怎么办？',
            answer: '复习时按e，或点卡片下面的"修改或建议"，写一句就行。',
          },
        ],
      },
      {
        id: 'accessibility',
        title: '无障碍',
        paragraphs: [
          '目标是WCAG 2.2 AA。每个页面都用axe自动检查，覆盖中英两种语言、深浅两种主题；另有只用键盘完成的学习过程、无障碍树的比对、320像素宽和200%字号下的重排，以及配色的对比度计算。每次改动都会重跑这些检查。',
          '没有做的：还没有用真实的读屏软件（NVDA、VoiceOver、TalkBack）和真实的手机逐页试过。自动检查发现不了所有问题。',
          '遇到用不了的地方，请在项目的代码仓库里提一个issue，写明页面、操作和用的辅助技术，会优先处理。',
        ],
      },
      {
        id: 'privacy',
        title: '隐私',
        paragraphs: [
          '不登录，什么都不发出这台设备；登录后，服务器只存你的邮箱和学习记录，用来在设备之间同步。没有广告、统计脚本或第三方请求，删除账号会连同记录一起删掉。',
        ],
        link: { path: '/privacy', text: '存了什么、存多久、谁能看到' },
      },
      {
        id: 'credits',
        title: '致谢',
        paragraphs: [
          '调度算法FSRS来自open-spaced-repetition社区（ts-fsrs，MIT）。公式由KaTeX排版（MIT，字体为SIL OFL 1.1）。',
          '图示的想法得益于这些作品，没有复制其中任何内容：Distill上关于动量和棋盘格伪影的文章（CC BY 4.0），TensorFlow Playground（Apache-2.0），CNN Explainer（MIT），Dumoulin与Visin的convolution arithmetic（MIT），PyTorch文档中的曲线图。',
          '快捷键沿用Anki的习惯。',
        ],
      },
    ] as readonly HelpSection[],
  },
  {
    title: 'Help',
    contents: 'On this page',
    shortcuts: 'Shortcuts',
    shortcutsHint:
      'Press ? anywhere for this list. Eight letters can be moved in the settings, and single-key shortcuts can be turned off altogether.',
    interval: 'Why this interval',
    intervalLead: [
      'Each card has two numbers: its stability S and its difficulty D. S counts days: after S days your chance of knowing the card has fallen to 90%. D runs from 1 to 10; the higher, the harder it is to make it stick.',
      'Retrievability R is your chance of knowing it right now. It is 100% just after a review and falls ever more slowly. Target retention is the line you draw in the settings, usually 90%: the card returns on the day on which R is expected to reach that line.',
      'So with a target of 90% the interval is about S; with 85% it is longer, with 95% shorter.',
    ],
    example: {
      caption: 'Example: target 90%, always reviewed on the day, Good until the last, which is Again',
      review: 'Review',
      waited: 'Waited',
      recall: 'R then',
      grade: 'Grade',
      stability: 'S after',
      next: 'Next in',
      days: (days) => `${days}d`,
      sameDay: 'same day',
      step: '10 min',
    },
    intervalAfter: [
      'The numbers in the table are computed here and now, by what also fills the buttons. The longer you waited and still knew it, the more S grows; forgotten, S shrinks a lot, but never to nothing.',
      'The time on a button is when the card returns if you choose it. All four are computed when the answer is shown, and the one you choose is the one that is stored. Again is the only failure; Hard counts as remembered and just lets S grow less. If you did not know it, choose Again, or the intervals will grow too long.',
      'Intervals over 2.5 days are moved by a day or two (longer ones by about 5%), so that cards learnt together do not always meet on one day; how far depends on the card and its count, not on chance.',
      'A new card first takes steps of one and ten minutes, and a forgotten one comes back after ten; only then are there days. Cards of one term do not share a day, and two that are easily mixed up are not asked in a row.',
    ],
    sections: [
      {
        id: 'sync',
        title: 'Undo, sync, offline',
        paragraphs: [
          'Everything you do (a grade, a note, a setting) is a record that is first written to this device; "saved" appears once it is. When you are signed in, records then travel to the server and on to your other devices.',
          'Undo is a record too: u or Ctrl+Z goes back step by step, also after a reload or on another device. Nothing is ever really deleted.',
          'Without a network you go on learning: pages, deck and records are on this device. What is missing is sent once there is a connection, and sending twice never counts twice.',
        ],
      },
      {
        id: 'faq',
        title: 'Questions',
        paragraphs: [],
        answers: [
          {
            question: 'I lost my phone. What now?',
            answer:
              'If you were signed in, sign in on another device and everything is there. The records of a guest are on that phone alone and cannot be brought back; so sign in, or export now and then.',
          },
          {
            question: 'Do two devices get in each other’s way?',
            answer:
              'No. The records of both are put together, sorted by time and computed anew; you never choose a side. A card reviewed on both counts twice. A note changed on both keeps both versions.',
          },
          {
            question: 'Can I stay without an account?',
            answer:
              'Yes. One thing to know: Safari may clear what a site has stored after seven days without a visit. Signing in, adding the app to the Home Screen or exporting prevents the loss.',
          },
          {
            question: 'How do I take my data with me?',
            answer:
              'Export on the data page: apkg for Anki, CSV for tables, JSON with every record, Markdown for notes.',
          },
          {
            question: 'Too much has piled up.',
            answer:
              'Do one set of 20; the easiest to save come first. Days you missed are not punished, and nothing is reset.',
          },
          {
            question: 'A card is wrong.',
            answer:
              'Press e during the review, or use "Edit or suggest" below the card. One sentence is enough.',
          },
        ],
      },
      {
        id: 'accessibility',
        title: 'Accessibility',
        paragraphs: [
          'The aim is WCAG 2.2 AA. Every page is checked by axe in both languages and both themes; there are sessions by keyboard alone, comparisons of the accessibility tree, reflow at 320 pixels and at 200% text, and computed contrast of all colours. The checks run again with every change.',
          'Not done: no page has been tried with a real screen reader (NVDA, VoiceOver, TalkBack) or on a real phone yet. Automatic checks do not find everything.',
          'If something does not work for you, please open an issue in the project’s repository and name the page, what you did and your assistive technology. Such issues come first.',
        ],
      },
      {
        id: 'privacy',
        title: 'Privacy',
        paragraphs: [
          'Without an account nothing leaves this device; with one, the server keeps your e-mail address and your learning records, to sync them between your devices. There are no ads, no analytics and no requests to others, and deleting the account deletes the records with it.',
        ],
        link: { path: '/privacy', text: 'What is stored, how long, and who sees it' },
      },
      {
        id: 'credits',
        title: 'Credits',
        paragraphs: [
          'The scheduling algorithm FSRS comes from the open-spaced-repetition community (ts-fsrs, MIT). Formulas are set by KaTeX (MIT; fonts under SIL OFL 1.1).',
          'The pictures owe ideas, though no content, to these works: Distill on momentum and on checkerboard artifacts (CC BY 4.0), TensorFlow Playground (Apache-2.0), CNN Explainer (MIT), Dumoulin and Visin’s convolution arithmetic (MIT), and the plots in PyTorch’s documentation.',
          'The keys follow Anki’s habits.',
        ],
      },
    ],
  },
)
