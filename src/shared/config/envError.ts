/** A setting that cannot be used. The message is one line that names it and its rule. */
export class EnvError extends Error {
  override readonly name = 'EnvError'
  /** The environment variable, e.g. `PORT`. */
  readonly variable: string

  /** `rule` completes "VARIABLE …"; it never holds the value, which may be a secret. */
  constructor(variable: string, rule: string) {
    super(`${variable} ${rule}`)
    this.variable = variable
  }
}
