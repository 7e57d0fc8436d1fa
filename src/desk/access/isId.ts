/** A UUID, or MongoDB's kind of id where Payload gives one (versions, and what it keeps for itself). */
const ID = /^(?:[0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** Whether a value may be a document's id; what is none is nobody's, and no database need be asked. */
export const isId = (value: unknown): boolean => typeof value === 'string' && ID.test(value)
