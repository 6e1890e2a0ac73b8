/** Passed and failed tests in a JSON report of Vitest or of Playwright. */
export function countOf(report) {
  if (report.stats !== undefined) {
    const { expected, unexpected, flaky } = report.stats
    return { passed: expected, failed: unexpected + flaky + report.errors.length }
  }
  return { passed: report.numPassedTests, failed: report.numFailedTests + failedFiles(report) }
}

/** Files that failed before any of their tests ran. */
const failedFiles = ({ testResults = [] }) =>
  testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
    .length

export const totalOf = (results) => ({
  passed: results.reduce((sum, { passed }) => sum + passed, 0),
  failed: results.reduce((sum, { failed }) => sum + failed, 0),
})
