import type { Page } from '@playwright/test'

/** A set that ends after a beginner's first cards would stand between two key presses. */
export const passFirstMinute = (page: Page): Promise<void> =>
  page.evaluate(() => localStorage.setItem('warmup.beginning-asked', '1'))
