const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Escapes a text for HTML, in content and in quoted attributes alike. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '')
}

/**
 * An HTML tag with its attributes escaped. Null leaves an attribute out, true writes it without a
 * value.
 * @param name of the tag; a constant, never from content
 */
export function tag(
  name: string,
  attributes: Record<string, string | number | boolean | null> = {},
): string {
  const written = Object.entries(attributes).map(([key, value]) => {
    if (value === null || value === false) return ''
    return value === true ? ` ${key}` : ` ${key}="${escapeHtml(String(value))}"`
  })
  return `<${name}${written.join('')}>`
}
