import { type ComponentType, lazy } from 'react'

const Nothing = () => null

/**
 * A part that is loaded when it is first shown. Where it cannot be had, as without a network before anything was kept,
 * nothing stands in its place until the page is opened anew: what it adds to must not break for the want of it.
 */
export const late = <Props>(load: () => Promise<ComponentType<Props>>) =>
  lazy(async () => ({ default: await load().catch((): ComponentType<Props> => Nothing) }))
