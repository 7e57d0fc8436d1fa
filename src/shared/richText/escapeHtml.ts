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
 * An HTML tag with its attributes escaped; those that are null are left out, and true stands alone.
 * @param name a tag's name, ours and never from content
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
