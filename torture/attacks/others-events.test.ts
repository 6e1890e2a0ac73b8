import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { graded } from '#core/sample-events'
import { attackedApp, exchangeOf, newEvent, syncAnswerIn } from './people'

const { port, database, a, b } = attackedApp()

const logOf = (learnerId: string) =>
  database().event.findMany({ where: { learnerId }, orderBy: { seq: 'asc' } })

test('undoing another’s grade is like undoing none: their log stays, and the answer tells nothing', async () => {
  const grade = newEvent(graded('own:of-a:say', 'good'))
  syncAnswerIn(await exchangeOf(port, a(), [grade]))
  const before = await logOf(a().learnerId)
  const answerTo = async (gradeId: string) => {
    const undo = newEvent({ kind: 'grade.undone', body: { cardId: 'own:of-a:say', gradeId } })
    const { refused, events } = syncAnswerIn(await exchangeOf(port, b(), [undo]))
    return { refused, kinds: events.map(({ kind }) => kind).slice(-1) }
  }
  expect(await answerTo(grade.id)).toEqual(await answerTo(randomUUID()))
  expect(await logOf(a().learnerId)).toEqual(before)
})

test('an id that another’s log holds is free in one’s own: nobody learns whose it is', async () => {
  const grade = newEvent(graded('a:say', 'good'))
  syncAnswerIn(await exchangeOf(port, a(), [grade]))
  const before = await logOf(a().learnerId)
  const theirs = { ...grade, body: graded('a:say', 'again').body }
  const answer = syncAnswerIn(await exchangeOf(port, b(), [theirs]))
  expect(answer.refused).toEqual([])
  expect(answer.events.find(({ id }) => id === grade.id)?.body).toMatchObject({ grade: 'again' })
  expect(await logOf(a().learnerId)).toEqual(before)
})

test('another’s name in a request is refused like a name that nobody has, and nothing is stored', async () => {
  const before = await database().event.count()
  const asAnother = async (learnerId: string) => {
    const { status, text } = await exchangeOf(port, { ...b(), learnerId }, [
      newEvent(graded('a:say', 'good')),
    ])
    return { status, text }
  }
  expect(await asAnother(a().learnerId)).toEqual(await asAnother('nobody'))
  expect((await asAnother(a().learnerId)).status).toBe(409)
  expect(await database().event.count()).toBe(before)
})
