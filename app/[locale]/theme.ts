export type Theme = 'auto' | 'light' | 'dark'
export const THEMES = ['auto', 'light', 'dark'] as const satisfies readonly Theme[]

/** A cookie's value as a theme; anything else follows the system. */
export const themeIn = (value: string | undefined): Theme => THEMES.find((theme) => theme === value) ?? 'auto'
