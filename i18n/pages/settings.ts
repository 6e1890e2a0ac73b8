import { inBoth } from '../in-both'

export const settingsWords = inBoth(
  {
    title: '设置',
    contents: '本页内容',
    sections: {
      learning: '学习',
      appearance: '外观',
      keyboard: '键盘',
      reminders: '提醒',
      language: '语言',
      data: '数据',
      account: '账号',
    },
    /** What the toast says. */
    changed: (label: string, value: string | null) =>
      value === null ? `已修改：${label}。` : `${label}：${value}。`,
    on: '开',
    off: '关',
    between: (min: number, max: number) => `请填${min}到${max}之间的数。`,
    fields: {
      newPerDay: { label: '每天新卡', hint: '默认10张。' },
      reviewsPerDay: { label: '每天最多复习', hint: '超过的会分到后面几天，最容易救回来的先来。' },
      desiredRetention: {
        label: '目标保持率',
        hint: '复习那一刻，你希望还记得的把握有多大。越高，复习越勤。',
      },
      rolloverHour: { label: '一天从几点开始', hint: '默认凌晨4点：熬夜到两点也还算同一天。' },
      maxTier: { label: '学到第几层', hint: '第1层是主干，第2、3层更深。' },
      setSize: { label: '一组几张', hint: '默认20张，到期的不足就有几张做几张。' },
      weeklyGoalDays: { label: '每周打算复习几天', hint: '默认5天，不必连着。' },
    },
    workload: (time: number, known: number) =>
      time === 1
        ? '这是通常的目标。'
        : `和90%相比：每天的时间约为${time.toFixed(2)}倍，记住的约为${known.toFixed(2)}倍。`,
    gradeButtons: {
      label: '评分按钮',
      options: { '4': '四个：忘了、勉强、记得、轻松', '2': '两个：忘了、记得' },
      hint: '两个按钮也够用，算法照样准。',
    },
    showIntervals: { label: '按钮上显示间隔', hint: '写着多久以后再见。' },
    showProgress: { label: '显示进度', hint: '本周天数、学过的总天数和热力图。关掉只是不显示，记录照留。' },
    typeNames: {
      label: '打字回答名称',
      hint: '问名称的卡片先让你输入，大小写、空格和连字符不计较，差一个字母也算对。',
    },
    swipes: {
      label: '滑动评分',
      hint: '看过答案后，左滑忘了，右滑记得；页面不能滚动时，上滑轻松，下滑勉强。按钮照旧。',
    },
    gapsFirst: { label: '查缺补漏的结果优先', hint: '新卡先来没掌握的章节。关掉就按提纲的顺序。' },
    theme: { label: '主题', hint: '只影响这台设备。' },
    textSize: { label: '文字大小', hint: '在浏览器的缩放之外再调，只影响这台设备。' },
    nameOrder: {
      label: '术语先显示哪种语言',
      options: { app: '跟随界面', zh: '先中文', en: '先英文' },
      hint: '术语的名称和定义两种语言都有，先读的那种在前、字大。只影响这台设备。',
    },
    motion: {
      label: '动画',
      options: { auto: '跟随系统', off: '关' },
      hint: '关掉以后，界面和图示都不会自己动。',
    },
    singleKeys: {
      label: '单键快捷键',
      hint: '用语音输入或读屏软件时，单个字母可能误触，可以关掉。Esc和Ctrl组合键始终有效。',
    },
    spaceGrades: {
      label: '空格也评分',
      hint: '看过答案后，空格等于"记得"。关掉后只用来显示答案，回车照旧。',
    },
    keys: {
      title: '改键',
      hint: '复习时用的八个字母键都可以换。先点要换的键，再按新的键。',
      change: (command: string, key: string) => `${command}，现在是${key}，点一下换键`,
      press: '请按一个键',
      cancel: '按Esc取消。',
      taken: (key: string, owner: string) => `${key}已经用于"${owner}"，换一个吧。`,
      digits: '数字键留给评分和选项，换一个吧。',
      unusable: '这个键不能用，换一个能打出字的键。',
      reset: '恢复默认按键',
      all: '全部快捷键',
    },
    language: { label: '界面语言', hint: '卡片、术语页和帮助都有中英两种。只影响这台设备。' },
    data: {
      hint: '全部记录导出成JSON，卡片导出成CSV，笔记导出成Markdown；JSON可以再导入。',
      link: '打开数据页',
      privacy: '存了什么、谁能看到',
    },
    guidedOrder: {
      label: '先基础，后进阶',
      hint: '新术语要等它的前置内容隔天还记得，也要等容易混的那个先稳定一周。每张卡在等什么，题库里都写着。',
    },
    kinds: {
      title: '题型',
      hint: '没勾的题型不再引入新卡，已经开始学的照常复习。',
      names: {
        K1: '说出名称',
        K2: '说出含义',
        K3: '看公式认名称',
        K4: '公式填空',
        K5: '性质',
        K6: '辨析',
        K7: '看曲线',
        K8: '看图',
        K9: '现算（每次换数）',
        K10: '读代码',
        K11: '按场合选择',
        K12: '默认值',
        K13: '会出什么问题',
        K14: '出处',
        K15: '中文、英文、API',
      },
    },
    timeZone: {
      label: '时区',
      device: (zone: string) => `跟随这台设备（${zone}）`,
      hint: '学习日按这个时区计算，出门旅行也不会乱。',
    },
    account: {
      hint: '退出登录、登录过的设备、改密码、删除账号都在账号页。',
      link: '打开账号页',
    },
  },
  {
    title: 'Settings',
    contents: 'On this page',
    sections: {
      learning: 'Learning',
      appearance: 'Appearance',
      keyboard: 'Keyboard',
      reminders: 'Reminders',
      language: 'Language',
      data: 'Data',
      account: 'Account',
    },
    changed: (label, value) => (value === null ? `Changed: ${label}.` : `${label}: ${value}.`),
    on: 'on',
    off: 'off',
    between: (min, max) => `A number from ${min} to ${max}, please.`,
    fields: {
      newPerDay: { label: 'New cards a day', hint: 'Usually 10.' },
      reviewsPerDay: {
        label: 'Reviews a day at most',
        hint: 'What is over waits for the next days; the easiest to save come first.',
      },
      desiredRetention: {
        label: 'Target retention',
        hint: 'How sure you want to be to know a card at the moment it is asked. Higher means more reviews.',
      },
      rolloverHour: {
        label: 'Hour at which a day begins',
        hint: 'Usually 4 in the morning, so a late evening still belongs to its day.',
      },
      maxTier: { label: 'Learn down to tier', hint: 'Tier 1 is the trunk; 2 and 3 go deeper.' },
      setSize: { label: 'Cards in a set', hint: 'Usually 20, or what is due if that is less.' },
      weeklyGoalDays: {
        label: 'Days a week you mean to review',
        hint: 'Usually 5; they need not be in a row.',
      },
    },
    workload: (time, known) =>
      time === 1
        ? 'This is the usual target.'
        : `Against 90%: about ${time.toFixed(2)} times the minutes a day for ${known.toFixed(2)} times as much known.`,
    gradeButtons: {
      label: 'Grade buttons',
      options: { '4': 'Four: Again, Hard, Good, Easy', '2': 'Two: Forgot, Remembered' },
      hint: 'Two are enough; the schedule stays as exact.',
    },
    showIntervals: { label: 'Intervals on the buttons', hint: 'They say when you meet the card again.' },
    showProgress: {
      label: 'Show progress',
      hint: 'Days of this week, days learnt and the heat map. Hidden, they are still recorded.',
    },
    typeNames: {
      label: 'Type the names',
      hint: 'Cards that ask for a name take it from the keyboard. Case, spaces and hyphens do not matter, nor does one slip.',
    },
    swipes: {
      label: 'Grade by swiping',
      hint: 'Once the answer is shown: left Again, right Good; where the page does not scroll, up Easy and down Hard. The buttons stay.',
    },
    gapsFirst: {
      label: 'Gaps first',
      hint: 'New cards come from what the gap check found missing. Off: in the order of the outline.',
    },
    theme: { label: 'Theme', hint: 'For this device alone.' },
    textSize: { label: 'Text size', hint: 'On top of the zoom of the browser, for this device alone.' },
    nameOrder: {
      label: 'Order of languages',
      options: { app: 'As the app', zh: 'Chinese first', en: 'English first' },
      hint: 'Names and definitions of terms stand in both; the first is the larger one. For this device alone.',
    },
    motion: {
      label: 'Motion',
      options: { auto: 'As the system says', off: 'Off' },
      hint: 'Off: neither pages nor pictures move by themselves.',
    },
    singleKeys: {
      label: 'Single-key shortcuts',
      hint: 'Speech input and screen readers may set single letters off by mistake; then turn them off. Esc and keys with Ctrl always work.',
    },
    spaceGrades: {
      label: 'Space grades too',
      hint: 'After the answer Space means Good. Off, it only shows the answer; Enter stays as it is.',
    },
    keys: {
      title: 'Change keys',
      hint: 'Each of the eight letters of the review can be moved. Choose one, then press the new key.',
      change: (command, key) => `${command}, now ${key}: change`,
      press: 'Press a key',
      cancel: 'Esc cancels.',
      taken: (key, owner) => `${key} already belongs to "${owner}". Try another.`,
      digits: 'Digits belong to grades and options. Try another.',
      unusable: 'This key cannot be used. Try one that writes a character.',
      reset: 'Back to the usual keys',
      all: 'All shortcuts',
    },
    language: {
      label: 'Language of the app',
      hint: 'Cards, term pages and help exist in both. For this device alone.',
    },
    data: {
      hint: 'Everything as JSON, cards as CSV, notes as Markdown; the JSON can be read in again.',
      link: 'Open the data page',
      privacy: 'What is stored, and who sees it',
    },
    guidedOrder: {
      label: 'Basics first',
      hint: 'A new term waits until what it builds on was remembered on a later day, and until a look-alike has settled for a week. The deck says what each card waits for.',
    },
    kinds: {
      title: 'Kinds of question',
      hint: 'New cards of the others are not introduced; what was begun goes on.',
      names: {
        K1: 'Name it',
        K2: 'Say what it means',
        K3: 'Name from formula',
        K4: 'Gap in a formula',
        K5: 'Property',
        K6: 'Contrast',
        K7: 'Which curve',
        K8: 'Which picture',
        K9: 'Compute, fresh numbers',
        K10: 'Read the code',
        K11: 'Choose for the situation',
        K12: 'Default value',
        K13: 'What goes wrong',
        K14: 'Origin',
        K15: 'Chinese, English, API',
      },
    },
    timeZone: {
      label: 'Time zone',
      device: (zone) => `As on this device (${zone})`,
      hint: 'Your study days follow this zone, also when you travel.',
    },
    account: {
      hint: 'Signing out, your devices, the password and deleting the account are on the account page.',
      link: 'Open the account page',
    },
  },
)
