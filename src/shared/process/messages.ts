/** What the desk tells the newsstand that started it, over Node's IPC channel. */
export type DeskMessage =
  /** The desk listens on this port of the loopback interface. */
  | { readonly ready: true; readonly port: number }
  /** Something may have been published. */
  | { readonly nudge: true }

/** What a newsstand tells the desk that it started. */
export interface KeeperMessage {
  readonly stop: true
}

/** Whether a message is one of a desk. */
export const isDeskMessage = (message: unknown): message is DeskMessage =>
  isObject(message) &&
  (message['nudge'] === true || (message['ready'] === true && typeof message['port'] === 'number'))

/** Whether a message asks the desk to stop. */
export const isStopMessage = (message: unknown): message is KeeperMessage =>
  isObject(message) && message['stop'] === true

const isObject = (message: unknown): message is Record<string, unknown> =>
  typeof message === 'object' && message !== null
