/** What delivery stores on a response for the request log. */
export interface AnswerLocals {
  /** Whether nothing that leads to the person who asked may be logged. */
  isPrivate?: boolean
}
