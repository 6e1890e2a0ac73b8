import { inBoth } from '../in-both'
import { plural } from '../plural'

export const syncNoticeWords = inBoth(
  {
    unsent: (count: number, days: number) =>
      `已经${days}天没能同步，有${count}条记录只在这台设备上。连上网再试一次，或者先存成文件，免得浏览器清理时丢掉。`,
    signed_out: '登录已失效，新的记录只存在这台设备上。重新登录后会自动补传。',
    other_learner: '这个浏览器里登录的是另一个账号，所以没有同步。记录都在本机，换回原来的账号登录就会补传。',
    outdated: '这个页面的版本过旧，服务器不再接收。刷新一次就好，记录都在本机。',
    deleted: '这个账号已经在别处删除，服务器上不再有它的记录。这台设备上的还在，要不要留，由你决定。',
    tryNow: '现在同步',
    signIn: '登录',
    reload: '刷新页面',
    saveFile: '存成文件',
    wipe: '从这台设备上删除',
    wipeWarning: '记录、笔记和自己的卡片都会从这个浏览器里删掉，不能恢复。需要的话，先存成文件。',
    wipeConfirm: '全部删除',
  },
  {
    unsent: (count, days) =>
      `Nothing could be synced for ${plural(days, 'day', 'days')}; ${plural(count, 'record is', 'records are')} on this device alone. Go online and try again, or save a file, so that a browser that clears up cannot lose them.`,
    signed_out:
      'You are signed out, so new records stay on this device. Sign in again and they will be sent.',
    other_learner:
      'Another account is signed in here, so nothing is synced. Your records are on this device; sign in with your own account and they will be sent.',
    outdated: 'This page is too old for the server. Reload it once; your records are safe on this device.',
    deleted:
      'This account was deleted elsewhere, and the server has none of its records any more. Those on this device are still here; whether they stay is up to you.',
    tryNow: 'Sync now',
    signIn: 'Sign in',
    reload: 'Reload',
    saveFile: 'Save a file',
    wipe: 'Delete from this device',
    wipeWarning:
      'Records, notes and own cards will be deleted from this browser for good. Save a file first if you may want them.',
    wipeConfirm: 'Delete everything',
  },
)
