/** What the desk tells the newsstand that started it, over Node's IPC channel. */
export interface DeskMessage {
  readonly ready: true
  /** On which the desk listens, on the loopback interface. */
  readonly port: number
}

/** What a newsstand tells the desk that it started. */
export interface KeeperMessage {
  readonly stop: true
}

/** Whether a message is one of a desk. */
export const isDeskMessage = (message: unknown): message is DeskMessage =>
  isObject(message) && message['ready'] === true && typeof message['port'] === 'number'

/** Whether a message asks the desk to stop. */
export const isStopMessage = (message: unknown): message is KeeperMessage =>
  isObject(message) && message['stop'] === true

const isObject = (message: unknown): message is Record<string, unknown> =>
  typeof message === 'object' && message !== null
