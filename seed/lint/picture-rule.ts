import { spellingsOf } from '#seed/generators/name'
import type { Term } from '#seed/term'
import { type Rule, normalised } from './rule'

/** What in an SVG element can carry a name without being seen. */
const CARRIES_NAMES = /<title|<desc|\s(?:id|data-[a-z-]+|aria-[a-z]+|href|style)=/i

/** Nothing on the question side of a picture tells the answer: no label, no attribute, no alternative text. */
export const pictureRule: Rule = {
  name: 'picture',
  faultsOf: ({ picture, termIds }, { termOf }) => {
    if (picture === undefined) return []
    const seen = [...picture.svg.matchAll(/>([^<]+)</g)].map(([, text = '']) => text)
    const classes = [...picture.svg.matchAll(/class="([^"]*)"/g)].map(([, text = '']) => text)
    const said = [picture.altQuestion.zh, picture.altQuestion.en, ...seen, ...classes].map(normalised)
    const names = termIds.flatMap((id) => namesOf(termOf(id)))
    return [
      ...(CARRIES_NAMES.test(picture.svg) ? ['an attribute or element that could carry a name'] : []),
      ...names
        .filter((name) => said.some((text) => text.includes(name)))
        .map((name) => `"${name}" stands on the question side`),
      ...([picture.altQuestion, picture.altAnswer].some(({ zh, en }) => zh === '' || en === '')
        ? ['no words for it']
        : []),
    ]
  },
}

const namesOf = (term: Term | undefined): readonly string[] =>
  term === undefined
    ? []
    : [...spellingsOf(term), term.id.replace(/^[a-z]+-/, '')]
        .map(normalised)
        .filter((name) => name.length > 2)
