/** An error as one sentence for the person who runs the server. Drivers put addresses and passwords into theirs; codes say as much. */
export function sentenceFor(error: unknown): string {
  if (!(error instanceof Error)) return 'The server could not be prepared.'
  if (error.name === 'Error' && 'code' in error)
    return `The database cannot be reached (${String(error.code)}).`
  if (error instanceof AggregateError) return 'The database cannot be reached.'
  return error.message
}
