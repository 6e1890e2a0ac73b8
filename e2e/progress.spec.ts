import {
  en,
  expect,
  expectAccessible,
  expectSaved,
  gradeButton,
  reviewByKey,
  showAnswer,
  test,
} from './fixtures'
import { type PastGrade, firstCards, keepHistory } from './history'

test('today shows the week, what was forgotten yesterday, and how far each branch is', async ({ page }) => {
  await page.goto('/en/settings')
  await keepHistory(page, [
    { cardId: 'act-relu:name', grade: 'good', daysAgo: 9 },
    { cardId: 'act-relu:name', grade: 'again', daysAgo: 1 },
  ])
  await page.goto('/en')
  await expect(page.getByRole('listitem').filter({ hasText: en.progress.marks.today })).toHaveCount(1)
  await expect(page.getByText(en.progress.daysLearnt(2))).toBeVisible()
  const forgotten = page.getByRole('region', { name: en.progress.forgottenYesterday })
  await expect(forgotten.getByRole('link')).toHaveAttribute('href', '/en/t/act-relu')
  const branches = page.getByRole('region', { name: en.progress.branches })
  await expect(branches.getByRole('listitem')).toHaveText([/^Activation layersLikely remembered\d+%$/])
  await expect(branches.getByRole('link').first()).toHaveAttribute('href', '/en/map#grp-act')
  await expectAccessible(page)
})

test('the last review can be undone from today, for ten minutes', async ({ page }) => {
  await page.clock.install({ time: new Date() })
  await page.goto('/en/review')
  await expect(showAnswer(page)).toBeVisible()
  await reviewByKey(page, ['4'])
  await page.goto('/en')
  const undo = page.getByRole('button', { name: en.progress.undoReview('') })
  await expect(page.getByText(en.today.doneToday(0, 1))).toBeVisible()
  await undo.click()
  await expect(page.getByText(en.today.doneToday(0, 1))).toBeHidden()
  await expect(undo).toBeHidden()
  await page.getByRole('button', { name: en.frame.undo, exact: true }).click()
  await expect(page.getByText(en.today.doneToday(0, 1))).toBeVisible()
  await expect(undo).toBeVisible()
  await expectSaved(page)
  await page.clock.fastForward('11:00')
  await expect(undo).toBeHidden()
})

test.describe('after midnight', () => {
  test.use({ timezoneId: 'Asia/Shanghai' })

  test('it is still the day that is studied, until four', async ({ page }) => {
    await page.clock.install({ time: new Date('2026-03-04T01:00+08:00') })
    await page.goto('/en/review')
    await reviewByKey(page, ['4'])
    await page.goto('/en')
    await expect(page.getByText('Tue, Mar 3', { exact: true })).toBeVisible()
  })
})

test.describe('a large backlog', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/en/settings')
    const cardIds = (await firstCards(page, 2)).slice(0, 140)
    await keepHistory(
      page,
      cardIds.map((cardId, index): PastGrade => ({ cardId, grade: 'easy', daysAgo: 90 - (index % 30) })),
    )
    await page.goto('/en')
    await expect(page.getByRole('heading', { name: en.relief.title(140) })).toBeVisible()
    await expect(page.getByText(en.today.back)).toBeVisible()
  })

  test('is spread over days: the price first, the end date after, one press to take it back', async ({
    page,
  }) => {
    const { spread, takeBack, takenBack } = en.relief
    await page.getByText(spread.title).click()
    await page.getByRole('slider', { name: spread.label }).fill('10')
    await expect(page.getByText(/^About 14 cards and \d+ min a day; back to normal on /)).toBeVisible()
    await expect(
      page.locator('details[open]').getByText(/expected to be forgotten than if you did all today/),
    ).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: spread.accept(10) }).click()
    await expect(
      page.getByText(/^The backlog is spread until .+, the easiest to save first\.$/),
    ).toBeVisible()
    await expect(page.getByText(`${en.today.due(14)} + ${en.today.fresh(0)}`)).toBeVisible()
    await expectAccessible(page)
    await expectSaved(page)
    await page.reload()
    await page.getByRole('button', { name: takeBack }).click()
    await expect(page.getByText(takenBack)).toBeVisible()
    await expect(page.getByRole('heading', { name: en.relief.title(140) })).toBeVisible()
  })

  test('is paused, or set aside where it is mostly gone, and the toast undoes either', async ({ page }) => {
    const { pause, aside } = en.relief
    await page.getByText(pause.title).click()
    await page.getByRole('button', { name: /^Pause until / }).click()
    await expect(page.getByText(en.today.paused)).toBeVisible()
    await expect(page.getByRole('button', { name: en.nothingDue.learnMore }), 'a pause is one').toHaveCount(0)
    await expect(page.getByRole('link', { name: en.today.start })).toBeHidden()
    await page.getByRole('button', { name: en.frame.undo, exact: true }).click()
    await expect(page.getByRole('heading', { name: en.relief.title(140) })).toBeVisible()

    await page.getByText(aside.title).click()
    await page.getByRole('slider', { name: aside.label }).fill('10')
    await expect(page.getByRole('button', { name: aside.accept(0) })).toBeDisabled()
    await page.getByRole('slider', { name: aside.label }).fill('90')
    await page.getByRole('button', { name: aside.accept(140) }).click()
    await expect(page.getByText(/^What is most likely gone is set aside until /)).toBeVisible()
    await expect(page.getByRole('link', { name: en.today.start })).toBeVisible() // new cards go on
    await page.getByRole('button', { name: en.frame.undo, exact: true }).click()
    await expect(page.getByRole('heading', { name: en.relief.title(140) })).toBeVisible()
  })

  test('set aside, is due nowhere: neither in the deck nor on the map', async ({ page }) => {
    const { aside } = en.relief
    await page.getByText(aside.title).click()
    await page.getByRole('slider', { name: aside.label }).fill('90')
    await page.getByRole('button', { name: aside.accept(140) }).click()
    await expectSaved(page)
    await page.goto('/en/browse?state=aside')
    await expect(page.getByText(en.browse.found(140))).toBeVisible()
    await page.goto('/en/browse?state=due')
    await expect(page.getByText(en.browse.none)).toBeVisible()
    await page.goto('/en/map')
    await page.getByRole('radio', { name: en.map.filters.due }).check()
    await expect(page.getByText(en.map.nothing)).toBeVisible()
  })

  test('is honoured by the review', async ({ page }) => {
    await page.getByText(en.relief.spread.title).click()
    await page.getByRole('slider', { name: en.relief.spread.label }).fill('30')
    await page.getByRole('button', { name: en.relief.spread.accept(30) }).click()
    await expectSaved(page)
    await page.goto('/en/review')
    await expect(page.getByText(en.review.left(5))).toBeVisible()
    await page.keyboard.press(' ')
    await expect(gradeButton(page, 'good')).toBeVisible()
  })
})
