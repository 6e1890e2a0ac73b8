import { inBoth } from '../in-both'
import { plural } from '../plural'

export const accountWords = inBoth(
  {
    title: '账号',
    guest: '还没有登录。进度只存在这台设备上。',
    signIn: '登录或注册',
    signedInAs: (email: string) => `已登录：${email}`,
    signOut: {
      unsent: (count: number) => `有${count}条记录还没传到服务器。留在这台设备上的话，下次登录时会自动补传。`,
      keep: '留在本机并退出',
      saveFile: '先存成文件',
      remove: '从本机删除并退出',
      stay: '不退出了',
      leave: '退出登录',
      offline: '现在连不上服务器，没能退出。',
    },
    signIns: {
      title: '登录的设备',
      hint: '只记浏览器和系统的名字，不记IP地址。有不认识的，就结束它，再改密码。',
      device: (browser: string | null, system: string | null) =>
        system === null ? (browser ?? '未知的浏览器') : `${system}上的${browser ?? '浏览器'}`,
      thisOne: '正在用的',
      times: (begun: string, seen: string) => `${begun}登录，最近一次${seen}`,
      end: (device: string) => `结束：${device}`,
      endShort: '结束',
      endOthers: '结束其他所有登录',
      onlyThis: '没有在别的设备上登录。',
      ended: '已经结束。那台设备下一次连服务器时就会退出，上面的记录还在。',
      loading: '正在读取……',
    },
    signedOut: '登录已失效。记录都在这台设备上，重新登录后会自动补传。',
    signInAgain: '重新登录',
    deletion: {
      title: '删除账号',
      warning: '账号、复习记录、笔记和自己的卡片会从服务器和这台设备上全部删除，不可恢复。要不要先导出一份？',
      saveFile: '先存成文件',
      password: '再输一次密码',
      hint: '没有密码的账号：退出后重新登录，15分钟内留空就行。',
      confirm: '删除账号和全部记录',
    },
  },
  {
    title: 'Account',
    guest: 'Not signed in. Progress stays on this device.',
    signIn: 'Sign in or sign up',
    signedInAs: (email) => `Signed in as ${email}`,
    signOut: {
      unsent: (count) =>
        `${plural(count, 'record is', 'records are')} not yet on the server. Kept on this device, they will be sent when you sign in again.`,
      keep: 'Keep them and sign out',
      saveFile: 'Save a file first',
      remove: 'Delete them here and sign out',
      stay: 'Stay signed in',
      leave: 'Sign out',
      offline: 'The server cannot be reached, so you are still signed in.',
    },
    signIns: {
      title: 'Where you are signed in',
      hint: 'Only the names of browser and system are kept, no IP address. If one is not yours, end it and change your password.',
      device: (browser, system) =>
        system === null ? (browser ?? 'Unknown browser') : `${browser ?? 'Browser'} on ${system}`,
      thisOne: 'this one',
      times: (begun, seen) => `Since ${begun}, last seen ${seen}`,
      end: (device) => `End: ${device}`,
      endShort: 'End',
      endOthers: 'End all others',
      onlyThis: 'Nowhere else.',
      ended:
        'Ended. That device is signed out the next time it asks the server; the records on it stay there.',
      loading: 'Loading…',
    },
    signedOut: 'You are signed out. Your records are on this device; sign in again and they will be sent.',
    signInAgain: 'Sign in again',
    deletion: {
      title: 'Delete account',
      warning:
        "Account, reviews, notes and own cards are deleted from the server and from this device. This can't be undone. Export first?",
      saveFile: 'Save a file first',
      password: 'Your password once more',
      hint: 'An account without a password: sign out and in again, and within 15 minutes leave this empty.',
      confirm: 'Delete account and all records',
    },
  },
)
