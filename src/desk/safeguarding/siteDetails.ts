import { slugify } from '#shared/localization/index.ts'

/** Words and numbers below this length are too common to identify a site. */
const SHORTEST = 5

/** Words that occur in any address, spelled like slugs; and the country, which is public. */
const COMMON = new Set(
  'kyrgyzstan kirgiziya respublika respublikasy respubliki kyrgyz kyrgyzskaya republic oblast oblasty oblusu rayon rayonu gorod shaary ulitsa kochosu street avenue prospekt prospekti prospektisi mikrorayon kichirayon kvartira pereulok bulvar house apartment building district region telefon phone address adres daregi'.split(
    ' ',
  ),
)

const words = (text: string): string[] => spelled(text).split('-')

/**
 * Spells a text in Latin letters, so that «Киевская» and "Kievskaya" are equal; unlike a slug it is
 * not shortened.
 */
const spelled = (text: string): string =>
  text
    .split(/\s+/)
    .map((part) => slugify(part))
    .filter((part) => part !== '')
    .join('-')

/** A word without its ending: Russian cases change the ending, Kyrgyz only adds to the word. */
const stem = (word: string): string =>
  word.length > SHORTEST + 1 ? word.slice(0, Math.max(SHORTEST, word.length - 3)) : word

const digitRuns = (text: string): string =>
  text.normalize('NFKC').replace(/(?<=\d)[\s().\-‐‑–—/_]{1,3}(?=\d)/g, '')

/**
 * Whether a text names its shelter's site: a word of the address or of a staff member's name, with
 * five or more letters, in any script or case form, or a phone number in any spelling. For
 * safeguarding only: whoever may test texts can find out the site (`DeskConfig.safeguardingAlone`).
 * @param text to be published
 * @param siteTexts the site's address, phones and names, each as a text of its own
 */
export function siteDetails(text: string, siteTexts: readonly string[]): boolean {
  const textWords = words(text)
  const numbers = digitRuns(text)
  return siteTexts.some((secret) => {
    const named = words(secret)
      .filter((word) => word.length >= SHORTEST && !/^\d+$/.test(word) && !COMMON.has(word))
      .some((word) => textWords.some((one) => one.startsWith(stem(word))))
    // compares the last nine digits, which are the same with and without country code or leading
    // zero
    const called = (digitRuns(secret).match(/\d+/g) ?? [])
      .filter((digits) => digits.length >= SHORTEST)
      .some((digits) => numbers.includes(digits.slice(-9)))
    return named || called
  })
}
