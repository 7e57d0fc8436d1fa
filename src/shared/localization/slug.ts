import { cleanPart } from './plainText.ts'

/** The most characters that a slug may have: it ends up in a URL and in file names. */
export const slugMaxLength = 96

/** The most characters of a slug that is made, so that a number fits behind it. */
const MADE_LENGTH = 80

const kyrgyz: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'j',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'ng',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ү: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
}

// Letters of neighbouring languages (Kazakh, Tajik, Uzbek, Ukrainian) and Latin letters that do not
// decompose into a base letter and a mark; they occur in names of people and places.
const neighbours: Record<string, string> = {
  ә: 'a',
  ѳ: 'o',
  ɵ: 'o',
  ғ: 'g',
  қ: 'k',
  ұ: 'u',
  һ: 'h',
  ҳ: 'h',
  ҷ: 'j',
  і: 'i',
  є: 'e',
  ґ: 'g',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/** Of any version, real or not: who sees one in an address takes it for an id. */
const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/

const pattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/**
 * Makes a slug of a title: Kyrgyz and Russian by the alphabet's own table, Latin without its marks,
 * anything else as a hyphen. Lossy (ө and о are both `o`), so the caller handles collisions.
 * @param text a title in any language
 * @returns a slug for which `isSlug` holds, or '' for a text without a letter or digit
 */
export function slugify(text: string): string {
  const letters = [...cleanPart(text, null).toLowerCase()]
  const spelled = letters
    .map(spell)
    .join('')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  const made = spelled === '' ? spellByCodePoint(letters) : spelled
  const slug = shortenSlug(made, MADE_LENGTH)
  return uuid.test(slug) ? `n-${slug}` : slug
}

/**
 * Whether a text may be a slug: lower-case Latin words and digits joined by hyphens, and nothing
 * in the form of a UUID, which would read as an id.
 */
export function isSlug(text: string): boolean {
  return text.length <= slugMaxLength && pattern.test(text) && !uuid.test(text)
}

function spell(letter: string): string {
  // An apostrophe joins a word ("don't").
  if (/['’ʼ]/.test(letter)) return ''
  const known = kyrgyz[letter] ?? neighbours[letter]
  if (known !== undefined) return known
  // № decomposes into capital letters
  const [base = '', ...marks] = letter.normalize('NFKD').toLowerCase()
  if (marks.length === 0) return /\p{M}/u.test(base) ? '' : base
  return [base, ...marks].map(spell).join('')
}

/**
 * Spells a title by code points if no letter of it has a Latin spelling: still unique and stable.
 */
function spellByCodePoint(letters: string[]): string {
  return letters
    .filter((letter) => /[\p{L}\p{N}]/u.test(letter))
    .map((letter) => `u${letter.codePointAt(0)?.toString(16) ?? ''}`)
    .join('-')
}

/**
 * A slug with at most so many characters, cut at a hyphen where it has one.
 * @param most at least 1
 */
export function shortenSlug(slug: string, most: number): string {
  if (slug.length <= most) return slug
  const hyphen = slug.lastIndexOf('-', most)
  return slug.slice(0, hyphen > 0 ? hyphen : most)
}
