import { inBoth } from './in-both'

type AccountMail = { readonly subject: string; readonly text: string }

const lines = (...paragraphs: readonly string[]): string => `${paragraphs.join('\n\n')}\n`

/** What is mailed about an account. */
export const accountMessage = inBoth(
  {
    signIn: (link: string): AccountMail => ({
      subject: '登录Warmup',
      text: lines(
        `在想登录的设备上打开这个链接，再点一下按钮：\n${link}`,
        '30分钟内有效，只能用一次。不是你要的话，不用理会，没有人因此登录。',
      ),
    }),
    reset: (link: string): AccountMail => ({
      subject: '重设Warmup密码',
      text: lines(
        `打开这个链接，填一个新密码：\n${link}`,
        '30分钟内有效，只能用一次。改好以后，所有设备都要用新密码重新登录。不是你要的话，不用理会，密码不会变。',
      ),
    }),
    address: (link: string): AccountMail => ({
      subject: '确认Warmup的邮箱',
      text: lines(
        `有个Warmup账号填了这个邮箱。是你的话，在登录着的浏览器里打开这个链接，再点一下按钮：\n${link}`,
        '30分钟内有效，只能用一次。不是你填的话，不用理会。',
      ),
    }),
    passwordChanged: (resetPage: string): AccountMail => ({
      subject: 'Warmup密码已修改',
      text: lines(
        '你的Warmup密码刚刚改过，其他设备上的登录都已结束。',
        `不是你改的话，马上重设：\n${resetPage}`,
      ),
    }),
    addressChanged: (newAddress: string): AccountMail => ({
      subject: 'Warmup邮箱已更换',
      text: lines(
        `你的Warmup账号从现在起用${newAddress}登录，这个邮箱不再有效。`,
        '不是你换的话，请联系这台服务器的管理员。',
      ),
    }),
  },
  {
    signIn: (link) => ({
      subject: 'Sign in to Warmup',
      text: lines(
        `Open this link on the device on which you want to sign in, and press the button:\n${link}`,
        'It works once, for 30 minutes. If you did not ask for it, do nothing: nobody is signed in by it.',
      ),
    }),
    reset: (link) => ({
      subject: 'Reset your Warmup password',
      text: lines(
        `Open this link and choose a new password:\n${link}`,
        'It works once, for 30 minutes. Afterwards every device has to sign in with the new one. If you did not ask for it, do nothing: your password stays.',
      ),
    }),
    address: (link) => ({
      subject: 'Confirm your address for Warmup',
      text: lines(
        `A Warmup account names this address. If it is yours, open this link in a browser that is signed in, and press the button:\n${link}`,
        'It works once, for 30 minutes. If it is not yours, do nothing.',
      ),
    }),
    passwordChanged: (resetPage) => ({
      subject: 'Your Warmup password was changed',
      text: lines(
        'Your Warmup password was changed just now, and all other devices are signed out.',
        `If that was not you, reset it at once:\n${resetPage}`,
      ),
    }),
    addressChanged: (newAddress) => ({
      subject: 'Your Warmup address was changed',
      text: lines(
        `From now on your Warmup account signs in as ${newAddress}; this address is no longer part of it.`,
        'If that was not you, please write to whoever runs the server.',
      ),
    }),
  },
)
