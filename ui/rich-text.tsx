/** Plain text with `code` between backticks; nothing in it is ever markup. */
export function RichText({ text }: { readonly text: string }) {
  return text
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))
}
