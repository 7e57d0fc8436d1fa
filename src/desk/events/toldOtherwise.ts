import type { PayloadRequest } from 'payload'

/** Where a request says that an operation tells of what it saves. */
const TOLD = 'savedByOperation'

/** Whether a save is part of an operation that has an event of its own, so that it needs none. */
export const isToldOtherwise = ({ context }: Pick<PayloadRequest, 'context'>): boolean =>
  context[TOLD] === true

/** Runs the save of an operation that records an event of its own: `saved` would tell it twice. */
export async function toldOtherwise<T>(
  { context }: Pick<PayloadRequest, 'context'>,
  save: () => Promise<T>,
): Promise<T> {
  context[TOLD] = true
  try {
    return await save()
  } finally {
    Reflect.deleteProperty(context, TOLD)
  }
}
