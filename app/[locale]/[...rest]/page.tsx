import { notFound } from 'next/navigation'

/** Any other path of a language: the page that says so, in that language. */
export default function UnknownPage(): never {
  notFound()
}
