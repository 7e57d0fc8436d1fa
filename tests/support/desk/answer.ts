/** A response of the desk with its body read. */
export type Answer<Body> = {
  status: number
  headers: Headers
  /** Parsed JSON, or the text of anything else. */
  body: Body
}

/** Reads `response`. `Body` is the expected type, and is not checked. */
export async function readAnswer<Body>(response: Response): Promise<Answer<Body>> {
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.includes('json') ?? false
  const body = (isJson ? JSON.parse(text) : text) as Body // the caller names it
  return { status: response.status, headers: response.headers, body }
}
