import { inBoth } from '../in-both'

export const offlineWords = inBoth(
  {
    title: '现在没有网络',
    why: '这一页还没有在这台设备上打开过，所以没有留底。打开过的页面和全部卡片都在，进度照常保存，联网后自动同步。',
    retry: '再试一次',
    works: '现在能用的',
    pages: {
      today: '今天',
      review: '复习',
      browse: '牌组',
      path: '学习路径',
      outlines: '我的提纲',
      settings: '设置',
      data: '数据与导出',
      help: '帮助',
    },
  },
  {
    title: 'No network right now',
    why: 'This page was never opened on this device, so no copy was kept. Pages you have opened and all cards are here; progress is saved as always and syncs when the network returns.',
    retry: 'Try again',
    works: 'What works now',
    pages: {
      today: 'Today',
      review: 'Review',
      browse: 'Deck',
      path: 'Learning path',
      outlines: 'My outlines',
      settings: 'Settings',
      data: 'Data and export',
      help: 'Help',
    },
  },
)
