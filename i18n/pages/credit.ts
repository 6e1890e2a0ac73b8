import { inBoth } from '../in-both'

/** Whose outline it is. */
export const creditWords = inBoth(
  '提纲来自lifeihan《如何成为一名神经网络训练师》（SAST skill docs，2022-08-29），释义与题目为本项目所写。',
  "Outline after lifeihan, How to become a neural-network trainer (SAST skill docs, 2022-08-29); wording and questions are this project's.",
)
