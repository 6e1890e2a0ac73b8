import { parseArgs } from 'node:util'
import { ALL_TERMS } from './all-terms'
import { drawQuestions } from './draw-questions'

/** `npm run -s questions -- --count N --seed S [--json]`: prints computed questions with drawn numbers and their checks. */
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
})
const [count, seed] = [Number(values.count), Number(values.seed)]

if (!Number.isSafeInteger(count) || count < 1 || !Number.isSafeInteger(seed)) {
  process.stderr.write('--count takes a whole number from 1, --seed a whole number.\n')
  process.exitCode = 1
} else {
  const questions = drawQuestions(ALL_TERMS, count, seed)
  process.stdout.write(
    values.json
      ? `${JSON.stringify(questions, null, 2)}\n`
      : questions
          .map(
            ({ cardId, question, answer }) => `${cardId}\n  ${question.zh}\n  ${question.en}\n  ${answer}\n`,
          )
          .join(''),
  )
}
