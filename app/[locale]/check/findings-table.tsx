import type { Study } from '#client/study-store'
import { type FinishedCheck, finishedChecks } from '#core/check/findings'
import { shareKnown } from '#core/check/result'
import type { Chapter, Deck } from '#core/deck/deck'
import { checkWords } from '#i18n/pages/check'
import type { Locale } from '#i18n/locale'
import { Icon } from '#ui/icon'
import styles from './check.module.css'
import { FINDINGS, FINDING_ICONS, type Finding, chaptersOf, findingIn } from './finding'

type Props = {
  readonly check: FinishedCheck
  readonly study: Study
  readonly deck: Deck
  readonly locale: Locale
}

/** The outline as the check found it: what is known and how sure that is, in words and as a bar. */
export function FindingsTable({ check, study, deck, locale }: Props) {
  const words = checkWords(locale)
  const chapters = chaptersOf(check, deck)
  const before = findingsBefore(check, study)
  return (
    <table className={styles.findings}>
      <caption>{words.caption}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{words.columns.chapter}</th>
          <th scope="col">{words.columns.share}</th>
        </tr>
      </thead>
      {FINDINGS.map((finding) => {
        const found = chapters.filter(({ id }) => findingIn(check, id) === finding)
        return (
          found.length > 0 && (
            <tbody key={finding} className={styles[finding]}>
              <tr>
                <th scope="rowgroup" colSpan={2}>
                  <Icon name={FINDING_ICONS[finding]} size={16} /> {words.findings[finding]}{' '}
                  <span className={styles.number}>{found.length}</span>
                </th>
              </tr>
              {found.map((chapter) => (
                <ChapterRow key={chapter.id} {...{ check, chapter, locale }} before={before(chapter.id)} />
              ))}
            </tbody>
          )
        )
      })}
    </table>
  )
}

/** What the latest earlier check that asked about a chapter found of it; null where none did. */
function findingsBefore(check: FinishedCheck, { state }: Study): (chapterId: string) => Finding | null {
  const checks = finishedChecks(state.checks)
  const earlier = checks.slice(
    0,
    checks.findIndex(({ checkId }) => checkId === check.checkId),
  )
  return (chapterId) => {
    const last = earlier.findLast((each) => findingIn(each, chapterId) !== 'notAsked')
    return last === undefined ? null : findingIn(last, chapterId)
  }
}

type RowProps = {
  readonly check: FinishedCheck
  readonly chapter: Chapter
  readonly locale: Locale
  readonly before: Finding | null
}

function ChapterRow({ check, chapter, locale, before }: RowProps) {
  const words = checkWords(locale)
  const given = check.answers.filter(({ body }) => body.chapterId === chapter.id).map(({ body }) => body)
  const { low, mean, high } = shareKnown(given, check.mode)
  return (
    <tr>
      <th scope="row">
        {chapter[locale]}
        {before !== null && <small>{words.before(words.findings[before])}</small>}
      </th>
      <td>
        {given.length === 0 ? (
          words.noShare
        ) : (
          <>
            <ShareBar {...{ low, mean, high }} />
            <span className={styles.number}>
              {words.share(percentOf(mean), percentOf(low), percentOf(high))}
            </span>
          </>
        )}
      </td>
    </tr>
  )
}

const percentOf = (share: number): number => Math.round(share * 100)

type Share = { readonly low: number; readonly mean: number; readonly high: number }

/** The whole is all terms of the chapter, the band where the share lies, the stroke what is most to be expected. */
const ShareBar = ({ low, mean, high }: Share) => (
  <svg className={styles.share} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect className={styles.track} x="0" y="4" width="100" height="2" />
    <rect className={styles.band} x={low * 100} y="2" width={(high - low) * 100} height="6" />
    <rect className={styles.mean} x={mean * 100 - 0.75} y="0" width="1.5" height="10" />
  </svg>
)
