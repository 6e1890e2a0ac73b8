import { inBoth } from '../in-both'

export const installWords = inBoth(
  {
    title: '安装',
    hint: '装到主屏幕或桌面，一点就能复习，没有网络也行。',
    install: '安装',
    steps: '怎么装',
    ios: '点Safari底部的分享按钮，选“添加到主屏幕”，再点“添加”。',
    other: '打开浏览器菜单，选“安装应用”或“添加到主屏幕”。',
    dismiss: '不用',
  },
  {
    title: 'Install',
    hint: 'On your home screen or desktop, a review is one tap away, without a network too.',
    install: 'Install',
    steps: 'How',
    ios: 'Tap Share in Safari, choose "Add to Home Screen", then "Add".',
    other: 'Open the browser menu and choose "Install app" or "Add to Home Screen".',
    dismiss: 'No thanks',
  },
)
