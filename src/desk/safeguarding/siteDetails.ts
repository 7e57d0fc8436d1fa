import { slugify } from '#shared/localization/index.ts'

/** Shorter words and numbers stand in too many texts to give anything away. */
const SHORTEST = 5

/** Words of any address, spelled as slugs are; and the country, which is no secret. */
const COMMON = new Set(
  'kyrgyzstan kirgiziya respublika respublikasy respubliki kyrgyz kyrgyzskaya republic oblast oblasty oblusu rayon rayonu gorod shaary ulitsa kochosu street avenue prospekt prospekti prospektisi mikrorayon kichirayon kvartira pereulok bulvar house apartment building district region telefon phone address adres daregi'.split(
    ' ',
  ),
)

const words = (text: string): string[] => spelled(text).split('-')

/** In Latin letters, so that «Киевская» and "Kievskaya" are one word; not cut as a slug is. */
const spelled = (text: string): string =>
  text
    .split(/\s+/)
    .map((part) => slugify(part))
    .filter((part) => part !== '')
    .join('-')

/** A word without the ending that Russian cases change; Kyrgyz only adds to it. */
const stem = (word: string): string =>
  word.length > SHORTEST + 1 ? word.slice(0, Math.max(SHORTEST, word.length - 3)) : word

const digitRuns = (text: string): string =>
  text.normalize('NFKC').replace(/(?<=\d)[\s().\-‐‑–—/_]{1,3}(?=\d)/g, '')

/**
 * Whether a text names its shelter's site: a word of the address or of a staff member's name, from
 * five letters on and in any script or case form, or a phone number as it is written there.
 * For safeguarding alone: whoever may try texts on it finds the site (`DeskConfig.safeguardingAlone`).
 * @param text what is to be published
 * @param siteTexts the site's address, phones and names, each by itself
 */
export function siteDetails(text: string, siteTexts: readonly string[]): boolean {
  const textWords = words(text)
  const numbers = digitRuns(text)
  return siteTexts.some((secret) => {
    const named = words(secret)
      .filter((word) => word.length >= SHORTEST && !/^\d+$/.test(word) && !COMMON.has(word))
      .some((word) => textWords.some((one) => one.startsWith(stem(word))))
    // the last nine digits: written with or without the country's code or the trunk zero
    const called = (digitRuns(secret).match(/\d+/g) ?? [])
      .filter((digits) => digits.length >= SHORTEST)
      .some((digits) => numbers.includes(digits.slice(-9)))
    return named || called
  })
}
