import type { PayloadRequest } from 'payload'

/** Whether Payload is putting an old version back, which it says in the request's context alone. */
export const isRestoring = ({ context }: Pick<PayloadRequest, 'context'>): boolean =>
  context['isRestoringVersion'] === true
