import { inBoth } from '../in-both'

/** The page a mailed link leads to, and the one that asks for a link. */
export const linkWords = inBoth(
  {
    sign_in: {
      title: '用链接登录',
      hint: '点一下，就在这台设备上登录。这个邮箱以前没有确认过的话，原来的密码会失效，登录后可以重新设一个。',
      confirm: '在这台设备上登录',
      done: '已登录。',
      next: '继续',
    },
    reset: {
      title: '重设密码',
      hint: '改好以后，所有设备都要用新密码重新登录。',
      confirm: '保存新密码',
      done: '密码已修改。请用新密码登录。',
      next: '去登录',
    },
    address: {
      title: '确认邮箱',
      hint: '点一下，确认这个邮箱是你的。',
      confirm: '确认',
      done: '已确认。',
      next: '回到账号页',
    },
    password: '新密码',
    broken: '这个链接不完整。请从邮件里重新打开，或者再要一个。',
    signInFirst: '请先在这个浏览器里登录要确认的账号，再打开邮件里的链接。',
    signIn: '登录',
    another: '再要一个链接',
    forgot: {
      title: '忘了密码',
      email: '邮箱',
      hint: '填注册时的邮箱。',
      reset: '发重设密码的链接',
      sign_in: '发登录链接，不用密码',
      sent: (email: string) =>
        `如果${email}注册过，邮件已经在路上了，里面的链接30分钟内有效。没收到的话，看看垃圾邮件，或者换个邮箱试试。`,
      noMail:
        '这台服务器发不了邮件。请联系管理员，也就是运行这台服务器的人，让他在服务器上运行下面的命令，把得到的链接发给你。',
      command: 'npm run account -- reset 你的邮箱',
    },
  },
  {
    sign_in: {
      title: 'Sign in by link',
      hint: 'One press, and you are signed in on this device. If the address was never confirmed before, the old password ends; you can set a new one afterwards.',
      confirm: 'Sign in on this device',
      done: 'You are signed in.',
      next: 'Go on',
    },
    reset: {
      title: 'Reset password',
      hint: 'Afterwards every device has to sign in with the new one.',
      confirm: 'Save the new password',
      done: 'The password is changed. Please sign in with it.',
      next: 'Sign in',
    },
    address: {
      title: 'Confirm your address',
      hint: 'One press, and the address counts as yours.',
      confirm: 'Confirm',
      done: 'Confirmed.',
      next: 'Back to the account page',
    },
    password: 'New password',
    broken: 'This link is not complete. Open it from the mail again, or ask for another.',
    signInFirst: 'Please sign in to the account in this browser first, then open the link in the mail again.',
    signIn: 'Sign in',
    another: 'Ask for another link',
    forgot: {
      title: 'Forgot your password',
      email: 'E-mail',
      hint: 'The address you signed up with.',
      reset: 'Mail me a link to reset it',
      sign_in: 'Mail me a link to sign in without a password',
      sent: (email) =>
        `If ${email} has an account, a mail is on its way; its link works for 30 minutes. If none comes, look among the spam, or try another address.`,
      noMail:
        'This server cannot send mail. Ask whoever runs it to run this command there, and to send you the link that it prints.',
      command: 'npm run account -- reset your-address',
    },
  },
)
