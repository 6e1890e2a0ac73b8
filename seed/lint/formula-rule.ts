import { formulaFault } from '#seed/render/formula'
import { FORMULA, type Rule, textsOf } from './rule'

/** Every formula is one that KaTeX accepts in strict mode. */
export const formulaRule: Rule = {
  name: 'formula',
  faultsOf: (card) =>
    textsOf(card).flatMap(([where, { zh, en }]) =>
      [zh, en].flatMap((text) => [
        ...(text.split('$').length % 2 === 0 ? [`${where}: a $ without its partner`] : []),
        ...[...text.matchAll(FORMULA)].flatMap(([, latex = '']) => {
          const fault = formulaFault(latex)
          return fault === null ? [] : [`${where}: ${fault}`]
        }),
      ]),
    ),
}
