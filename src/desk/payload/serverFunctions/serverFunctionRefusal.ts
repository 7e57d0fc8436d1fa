// Next 16.4 answers whatever a server function throws by 500, unless it carries a digest of Next's
// own.

/** How Next knows an error that is an answer with a status, as its own `notFound()` throws it. */
const DIGEST = 'NEXT_HTTP_ERROR_FALLBACK'

/** A server function's no. Next answers it with the status, without its message. */
export class ServerFunctionRefusal extends Error {
  override readonly name = 'ServerFunctionRefusal'
  readonly digest: string

  /** @param status the only ones that Next knows */
  constructor(readonly status: 401 | 403 | 404) {
    super(`a server function was refused: ${String(status)}`)
    this.digest = `${DIGEST};${String(status)}`
  }
}
