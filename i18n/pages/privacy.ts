import { inBoth } from '../in-both'

type PrivacySection = { readonly id: string; readonly title: string; readonly points: readonly string[] }

/** What is stored about a person, written from the code. Who changes what is stored changes this. */
export const privacyWords = inBoth(
  {
    title: '隐私',
    lead: '不登录，学习记录不离开这台设备。登录后，服务器存一份，好让别的设备接着学。没有广告，没有统计分析，也不向第三方发任何请求。',
    who: '“服务器”指你打开的这个网站。Warmup谁都可以自己架设，数据归运行它的人保管，能看到数据库的也只有他。',
    sections: [
      {
        id: 'device',
        title: '存在这台设备上的',
        points: [
          '学习记录：每次评分、你输入的答案、花的时间、笔记、自己的卡片和提纲、设置，都在浏览器的数据库里。没写完的笔记也先存在这里。',
          '登录着的账号的邮箱和编号；游客的随机编号；为了离线能用，还存着页面和牌组。',
          'Cookie：语言、主题、文字大小、动画、术语用哪种语言在前、是否来过；登录后再加登录用的几个，其中一个让这个账号认得这台设备，保留一年，改密码后失效。没有用来跟踪的。还记着新手问题问过没有、登录建议谢绝过几次。',
          '一直留到你删除为止：退出登录时可以选择一并删除，也可以清除浏览器数据。',
        ],
      },
      {
        id: 'account',
        title: '登录后，服务器上的账号资料',
        points: [
          '邮箱、是否确认过、注册时间。邮箱用来登录和找回账号；不发广告。',
          '密码只存argon2id散列，没有人能从它看出密码。',
          '用GitHub或Google登录的，存对方给的账号编号。名字、头像、访问令牌都不存。',
          '每次登录：开始和最近使用的时间、浏览器和系统的名字，让你认得出是哪台设备。不存IP地址。30天不用或满90天就失效，下次登录时删除。',
          '邮件里的链接只存散列，30分钟后失效。',
        ],
      },
      {
        id: 'records',
        title: '登录后，服务器上的学习记录',
        points: [
          '和设备上的相同：每一步操作、时间、时区、随机的设备编号，用来在你的设备之间同步和安排复习。删掉的卡片和旧的笔记也留在记录里，直到删除账号。',
          '开了提醒的：下次提醒的时间、上次提醒的时间；浏览器推送地址。推送里没有内容，浏览器厂商只知道有一次唤醒。',
        ],
      },
      {
        id: 'traffic',
        title: '访问时',
        points: [
          'IP地址只用来限制请求次数、防止猜密码，不写进数据库；要存的只是带密钥的散列，在限制生效期间保留。',
          '日志里没有密码、令牌、邮箱、笔记和答案；登录、改密码等操作只记账号的一个代号，只有运行网站的人能对应到账号。网站前面的反向代理可能有自己的访问日志，由运行的人决定。',
        ],
      },
      {
        id: 'others',
        title: '谁能看到',
        points: [
          '你自己，和运行这台服务器的人。别的用户看不到任何东西。',
          '只有在你用到时才有别人：用GitHub或Google登录时是它们，收邮件时是邮件服务商，开推送时是浏览器厂商。',
        ],
      },
      {
        id: 'rights',
        title: '带走和删除',
        points: [
          '带走：数据页导出这台设备上的全部记录，不用登录也行；账号页导出服务器上的全部内容。',
          '删除：账号页的“删除账号”立刻删掉服务器上的一切，只留编号的散列，好让别的设备知道，也让从备份恢复时再删一次。备份保留多久由运行的人决定。',
          '更正：邮箱和密码在账号页改，笔记和卡片随时能改。',
        ],
      },
    ] satisfies readonly PrivacySection[] as readonly PrivacySection[],
    data: '打开数据页',
    account: '打开账号页',
  },
  {
    title: 'Privacy',
    lead: 'Without an account your records never leave this device. With one, the server keeps a copy so that other devices can go on from it. There are no ads, no analytics, and nothing is asked of third parties.',
    who: '“The server” is the site you have opened. Anyone can run Warmup; whoever runs this one keeps the data, and nobody else can look into its database.',
    sections: [
      {
        id: 'device',
        title: 'On this device',
        points: [
          'Your records: every grade, the answers you typed, the time they took, notes, own cards and outlines, settings, in a database of the browser. Notes that are not finished are kept here too.',
          'Address and id of the account that is signed in; a random id of the guest; and, to work offline, the pages and the deck.',
          'Cookies: language, theme, text size, motion, which language terms are named in first, and whether you have been here; once you sign in, those of the sign-in, one of which lets the account know this device again, for a year or until its password changes. None of them tracks you. Also whether the questions for beginners were put, and how often you declined an account.',
          'Kept until you delete it: signing out can take it along, and so does clearing the data of the browser.',
        ],
      },
      {
        id: 'account',
        title: 'On the server, of your account',
        points: [
          'The address, whether it is confirmed, and when you signed up. It serves to sign in and to find a lost account again; it gets no advertising.',
          'Of the password only an argon2id hash, from which nobody can read it.',
          'If you sign in with GitHub or Google, the id of your account there. Neither name, picture nor access tokens are kept.',
          'Of each sign-in when it began and was last used, and the names of browser and system, so that you know which device it is. No IP address. It ends after 30 days unused or 90 days in all, and is deleted at your next one.',
          'Of links in mails a hash; they end after 30 minutes.',
        ],
      },
      {
        id: 'records',
        title: 'On the server, of your learning',
        points: [
          'The same as on the device: what you did, when, in which time zone, on which randomly numbered device, to sync your devices and to plan reviews. Removed cards and older texts of notes stay among the records until the account is deleted.',
          'If you want reminders: when the next is due and the last was sent; the address at which your browser is woken. A wake-up has no content: the maker of the browser learns only that there was one.',
        ],
      },
      {
        id: 'traffic',
        title: 'While you visit',
        points: [
          'Your IP address serves only to limit the number of requests and the guessing of passwords. It is not written to the database; at most a keyed hash of it is, while the limit lasts.',
          'Logs hold no passwords, tokens, addresses, notes or answers. Sign-ins and changes of an account are noted under a code that only whoever runs the site can trace to it. A proxy in front of the site may have a log of its own; whoever runs it decides.',
        ],
      },
      {
        id: 'others',
        title: 'Who sees it',
        points: [
          'You, and whoever runs this server. Other learners see nothing.',
          'Others come in only where you use them: GitHub or Google when you sign in with them, mail providers when you get mail, the maker of your browser when it is woken.',
        ],
      },
      {
        id: 'rights',
        title: 'Taking it along, and deleting it',
        points: [
          'Take it along: the data page exports all records of this device, also without an account; the account page exports all that the server holds.',
          'Delete it: “Delete account” on the account page removes everything from the server at once. A hash of its id stays, to tell your other devices, and to delete it again should a backup be restored. How long backups are kept is up to whoever runs the server.',
          'Correct it: address and password on the account page; notes and cards at any time.',
        ],
      },
    ],
    data: 'Open the data page',
    account: 'Open the account page',
  },
)
