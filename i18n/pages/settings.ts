import { inBoth } from '../in-both'
import { plural } from '../plural'

export const settingsWords = inBoth(
  {
    title: '设置',
    learning: '学习',
    between: (min: number, max: number) => `请填${min}到${max}之间的数。`,
    fields: {
      newPerDay: { label: '每天新卡', hint: '默认10张。' },
      reviewsPerDay: { label: '每天最多复习', hint: '超过的会分到后面几天，最容易救回来的先来。' },
      desiredRetention: {
        label: '目标保持率',
        hint: '默认0.90。从0.90调到0.95，时间约多三成，多记住的不到3%。',
      },
      rolloverHour: { label: '一天从几点开始', hint: '默认凌晨4点。' },
      maxTier: { label: '学到第几层', hint: '第1层是主干，第2、3层更深。' },
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
      title: '账号',
      guest: '还没有登录。进度只存在这台设备上。',
      signIn: '登录或注册',
      signedInAs: (email: string) => `已登录：${email}`,
      unsent: (count: number) => `有${count}条记录还没传到服务器，退出后会留在这台设备上。`,
      signOut: '退出登录',
      cannotSignOut: '现在连不上服务器，没能退出。',
    },
  },
  {
    title: 'Settings',
    learning: 'Learning',
    between: (min, max) => `A number from ${min} to ${max}, please.`,
    fields: {
      newPerDay: { label: 'New cards a day', hint: 'Usually 10.' },
      reviewsPerDay: {
        label: 'Reviews a day at most',
        hint: 'What is over waits for the next days; the easiest to save come first.',
      },
      desiredRetention: {
        label: 'Target retention',
        hint: 'Usually 0.90. From 0.90 to 0.95 costs about a third more time for under 3 % more knowledge.',
      },
      rolloverHour: { label: 'Hour at which a day begins', hint: 'Usually 4 in the morning.' },
      maxTier: { label: 'Learn down to tier', hint: 'Tier 1 is the trunk; 2 and 3 go deeper.' },
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
      title: 'Account',
      guest: 'Not signed in. Progress stays on this device.',
      signIn: 'Sign in or sign up',
      signedInAs: (email) => `Signed in as ${email}`,
      unsent: (count) =>
        `${plural(count, 'record is', 'records are')} not yet on the server and will stay on this device.`,
      signOut: 'Sign out',
      cannotSignOut: 'The server cannot be reached, so you are still signed in.',
    },
  },
)
