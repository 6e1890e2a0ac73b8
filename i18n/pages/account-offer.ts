import { inBoth } from '../in-both'

/** The line on the page of today that suggests an account to a guest. */
export const accountOfferWords = inBoth(
  {
    text: '登录后，换设备也能接着学。不登录也能一直用。',
    link: '登录或注册',
    dismiss: '不用账号',
    declined: '好的，进度照样存在这台设备上。菜单里随时能登录。',
  },
  {
    text: 'Sign in to continue on another device. You can also stay without an account.',
    link: 'Sign in or sign up',
    dismiss: 'Go on without an account',
    declined: 'All right. Progress stays on this device; the menu has the sign-in.',
  },
)
