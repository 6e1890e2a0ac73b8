/**
 * Elements under there, as far as their markup goes, that no text of a learner's may become. Runs in a page that is
 * attacked, so it knows nothing but its argument.
 */
export function strangersUnder(selector: string): readonly string[] {
  const banned =
    'script,iframe,frame,object,embed,base,meta,link,style,template,noscript,video,audio,source,picture,img,' +
    'marquee,foreignObject,animate,body,plaintext,xmp,annotation-xml,mglyph'
  const isBad = (element: Element): boolean =>
    element.matches(banned) ||
    [...element.attributes].some(
      ({ name, value }) =>
        /^on|^(srcdoc|srcset|formaction|poster|xlink:href|ping|background)$/.test(name) ||
        (['href', 'src', 'action'].includes(name) &&
          /^[\s\0-\x1f]*(javascript|data|vbscript|feed):/i.test(value)) ||
        (name === 'style' && /url\(|position:\s*fixed/i.test(value)),
    )
  return [...document.querySelectorAll(selector)]
    .flatMap((root) => [...root.querySelectorAll('*')])
    .filter(isBad)
    .map((element) => element.outerHTML.slice(0, 200))
}
