import { accounts } from './accountPatterns.ts'
import { everywhere, word } from './patternParts.ts'
import { places } from './placePatterns.ts'
import { streets } from './streetPatterns.ts'

const coordinates: readonly RegExp[] = [
  // two decimal degrees, exact to a hundred metres or better
  /(?<![\d.,])[-−+]?(?:[0-8]?\d|90)[.,]\d{4,}\s?°?\s?[NSns]?[,;/\s]{1,3}[-−+]?(?:1[0-7]\d|\d?\d|180)[.,]\d{4,}/u,
  /(?<![\d.,])[-−+]?(?:[0-8]?\d|90)\.\d{3,}\s?[,;/]\s?[-−+]?(?:1[0-7]\d|\d?\d|180)\.\d{3,}/u,
  // decimal degrees inside Kyrgyzstan, in either order, exact to a kilometre
  /(?<![\d.,])(?:39|4[0-3])\.\d{2,}[,;/\s]{1,3}(?:69|7\d|80)\.\d{2,}/u,
  /(?<![\d.,])(?:69|7\d|80)\.\d{2,}[,;/\s]{1,3}(?:39|4[0-3])\.\d{2,}/u,
  // degrees with minutes, or with a compass direction
  /\d{1,3}\s?°\s?\d{1,2}(?:[.,]\d+)?\s?(?:['’′`´]|мин)/u,
  /\d{1,3}(?:[.,]\d+)?\s?°\s?(?:[NSEW](?!\p{L})|[сю]\.?\s?ш|[вз]\.?\s?д)/iu,
  /(?<!\d)\d{1,3}[.,]\d{2,}\s?(?:[NSEW](?!\p{L})|[сю]\.\s?ш|[вз]\.\s?д)/u,
  word(
    String.raw`(?:lat(?:itude)?|lon(?:g(?:itude)?)?|широт\p{L}*|долгот\p{L}*|кеңди\p{L}*|узунду\p{L}*)[\s.:=–-]{1,3}\d{1,3}[.,]\d+`,
    'iu',
  ),
  // plus codes and what3words addresses
  /(?<![A-Z0-9])(?=[0-9+]*[CFGHJMPQRVWX])[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}(?![A-Z0-9])/u,
  /(?<![\p{L}\d])(?=[\d+]*[cfghjmpqrvwx])[23456789cfghjmpqrvwx]{4,8}\+[23456789cfghjmpqrvwx]{2,3}(?![\p{L}\d])/u,
  word(
    String.raw`(?:плюс|plus)[\s-]?(?:код|code)\p{L}*\s?[:–—-]?\s?[\p{L}\d]{2,8}\s?\+\s?[\p{L}\d]{2,3}`,
    'iu',
  ),
  /\/\/\/\s?\p{L}+\.\p{L}+\.\p{L}+/u,
  // without its slashes: three plain words, and no address of a site
  /(?<![\p{L}\d.@/-])(?!www\.)\p{Ll}{3,}\.\p{Ll}{3,}\.(?!(?:com|edu|gov|html|info|int|net|org)(?!\p{L}))\p{Ll}{3,}(?![\p{L}\d@/]|\.\p{L})/u,
]

const mapLink: readonly RegExp[] = [
  /(?<![\p{L}\d])(?:2gis\.|2гис|dgis\.|go\.2gis|maps?\.google|google\.[a-z.]+\/maps|goo\.gl\/|maps\.app|g\.page|g\.co\/kgs)/iu,
  /(?:maps\.yandex|yandex\.[a-z.]+\/(?:maps|navi|profile|harita)|ya\.(?:ru|cc)\/(?:maps|m)|yandexnavi:|yandexmaps:)/iu,
  /(?<![\p{L}\d])(?:openstreetmap\.|osm\.org|osmand\.|organicmaps|maps\.me|maps\.apple|bing\.[a-z]+\/maps|wego\.here|here\.com|wikimapia|waze\.com|mapy\.|plus\.codes|what3words|w3w\.co|map\.kg|maps\.kg)/iu,
  /(?<![\p{L}\d])geo:[-\d]/iu,
]

/** The patterns of each kind except phone numbers, which need a closer look at their digits. */
export const patterns = {
  coordinates: everywhere(coordinates),
  mapLink: everywhere(mapLink),
  street: everywhere(streets),
  place: everywhere(places),
  account: everywhere(accounts),
}
