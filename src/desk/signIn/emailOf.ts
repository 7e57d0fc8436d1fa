/** The admin's form sends its values as JSON, in one part of a multipart body. */
const payloadPart = /name="_payload"\r\n(?:[^\r\n]+\r\n)*\r\n([\s\S]*?)\r\n--/

/** The e-mail address that somebody signs in with, lower-cased; undefined when there is none. */
export function emailOf(body: Buffer): string | undefined {
  const text = body.toString('utf8')
  const json = payloadPart.exec(text)?.[1] ?? text
  try {
    const values: unknown = JSON.parse(json)
    if (typeof values !== 'object' || values === null || !('email' in values)) return undefined
    return typeof values.email === 'string' ? values.email.trim().toLowerCase() : undefined
  } catch {
    return undefined
  }
}
