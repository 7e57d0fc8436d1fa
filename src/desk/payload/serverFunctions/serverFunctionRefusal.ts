// Next 16.4 answers any error of a server function with 500, unless it has one of Next's own
// digests.

/** The digest of Next's own error answers with a status, as `notFound()` throws them. */
const DIGEST = 'NEXT_HTTP_ERROR_FALLBACK'

/** A refusal of a server function. Next answers with the status, without the message. */
export class ServerFunctionRefusal extends Error {
  override readonly name = 'ServerFunctionRefusal'
  readonly digest: string

  /** @param status only these are known to Next */
  constructor(readonly status: 401 | 403 | 404) {
    super(`a server function was refused: ${String(status)}`)
    this.digest = `${DIGEST};${String(status)}`
  }
}
