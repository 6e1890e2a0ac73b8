/** The drawings of public/icons.svg: one file for all pages, so that no script carries them. */
export type IconName =
  | 'again'
  | 'hard'
  | 'good'
  | 'easy'
  | 'close'
  | 'undo'
  | 'more'
  | 'search'
  | 'today'
  | 'review'
  | 'browse'
  | 'map'
  | 'path'
  | 'note'
  | 'stats'
  | 'settings'
  | 'help'
  | 'suspend'
  | 'bury'
  | 'plus'
  | 'remove'
  | 'download'
  | 'print'
  | 'open'

/** A drawing beside a word, or in a button that has a name of its own: it says nothing by itself. */
export const Icon = ({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) => (
  <svg width={size} height={size} aria-hidden="true">
    <use href={`/icons.svg#${name}`} />
  </svg>
)
