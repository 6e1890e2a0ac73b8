import { inBoth } from '../in-both'
import { plural } from '../plural'

export const syncWords = inBoth(
  {
    guest: '未登录：进度只存在这台设备上。',
    pending: (count: number) => `${count}条还没传到服务器`,
    idle: (time: string) => `已同步，${time}`,
    notYet: '等待同步',
    syncing: '正在同步……',
    offline: '离线中，进度已存在本机。',
    signed_out: '登录已失效。进度存在本机，重新登录后继续同步。',
    other_learner: '这个浏览器登录了另一个账号。进度存在本机。',
    outdated: '页面版本过旧，刷新后继续同步。进度存在本机。',
    deleted: '账号已在别处删除。这里的记录还在本机。',
    failed: '没能同步，稍后自动重试。记录在本机，没有丢。',
    refused: (count: number) => `${count}条记录被服务器拒收，仍保存在本机。`,
  },
  {
    guest: 'Not signed in: progress stays on this device.',
    pending: (count) => `${count} not yet on the server`,
    idle: (time) => `Synced, ${time}`,
    notYet: 'Waiting to sync',
    syncing: 'Syncing…',
    offline: 'Offline. Progress is saved on this device.',
    signed_out: 'You are signed out. Progress is saved here; sign in again to sync it.',
    other_learner: 'Another account is signed in here. Progress is saved on this device.',
    outdated: 'This page is too old to sync; reload it. Progress is saved on this device.',
    deleted: 'This account was deleted elsewhere. Your records are still on this device.',
    failed: "Couldn't sync; will retry. Nothing is lost.",
    refused: (count) => `The server refused ${plural(count, 'record', 'records')}; kept on this device.`,
  },
)
