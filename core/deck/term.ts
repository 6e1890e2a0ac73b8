/** The same text for a Chinese and for an English reader, equal in content. */
export type Bilingual = { readonly zh: string; readonly en: string }

/** Lower-case ASCII with hyphens; never reused, survives every rewording. */
export type TermId = string

/** `seed`: named in the guide's own text; `original-only`: from its machine-learning list. */
export type TermStatus = 'seed' | 'original-only'

/** 1 is learnt by default; 2 and 3 go deeper. */
export type Tier = 1 | 2 | 3

/** Whether a term is called differently in the two languages: case alone makes no other name. */
export const hasTwoNames = ({ zh, en }: Bilingual): boolean => zh.toLowerCase() !== en.toLowerCase()
