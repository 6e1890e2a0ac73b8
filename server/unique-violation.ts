const UNIQUE_VIOLATION = 'P2002'

/** Whether somebody else has it already: two requests at once, of which a unique column let one through. */
export const isUniqueViolation = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === UNIQUE_VIOLATION
