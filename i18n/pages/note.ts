import { inBoth } from '../in-both'

export const noteWords = inBoth(
  {
    title: '我的笔记',
    write: '写笔记',
    edit: '修改笔记',
    save: '保存',
    cancel: '取消',
    placeholder: '写一句自己的话，最容易记住。',
    hint: '支持Markdown和公式，例如 $x^2$。Ctrl+Enter保存。',
    otherVersion: '另一台设备上的版本',
  },
  {
    title: 'My note',
    write: 'Write a note',
    edit: 'Edit note',
    save: 'Save',
    cancel: 'Cancel',
    placeholder: 'One sentence of your own helps most.',
    hint: 'Markdown and formulas such as $x^2$. Ctrl+Enter saves.',
    otherVersion: 'Version from another device',
  },
)
