/** What delivery leaves on a response for who logs it. */
export interface AnswerLocals {
  /** Whether nothing that leads to the person who asked may be logged. */
  isPrivate?: boolean
}
