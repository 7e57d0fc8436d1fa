// The patterns are case-sensitive, since a capital letter distinguishes «улица Киевская» from «жить
// на улице». (?<!\p{L}) and (?!\p{L}) are word borders; \b knows only Latin letters.
const NUMBER = String.raw`№?\s?\d{1,4}(?:\s?[/-]\s?\d{1,3})?\s?[а-яёa-zА-ЯA-Z]?(?!\p{L}|\d)`
/**
 * After a house number an address ends or continues with a comma; «дом 12 мест» is not an address.
 */
const HOUSE_ENDS = String.raw`(?=\s?(?:[,.;:)!?«"]|$|\p{Lu}|кв|каб|оф|корп|подъезд))`
const NAME = String.raw`[«"„“]?\p{Lu}[\p{L}\d-]*`

const word = (source: string, flags = 'u'): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(?:${source})`, flags)

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
  /\/\/\/\p{L}+\.\p{L}+\.\p{L}+/u,
]

const mapLink: readonly RegExp[] = [
  /(?<![\p{L}\d])(?:2gis\.|2гис|dgis\.|go\.2gis|maps?\.google|google\.[a-z.]+\/maps|goo\.gl\/|maps\.app|g\.page|g\.co\/kgs)/iu,
  /(?:maps\.yandex|yandex\.[a-z.]+\/(?:maps|navi|profile|harita)|ya\.(?:ru|cc)\/(?:maps|m)|yandexnavi:|yandexmaps:)/iu,
  /(?<![\p{L}\d])(?:openstreetmap\.|osm\.org|osmand\.|organicmaps|maps\.me|maps\.apple|bing\.[a-z]+\/maps|wego\.here|here\.com|wikimapia|waze\.com|mapy\.|plus\.codes|what3words|w3w\.co|map\.kg|maps\.kg)/iu,
  /(?<![\p{L}\d])geo:[-\d]/iu,
]

const kyrgyzStreets: readonly RegExp[] = [
  word(String.raw`к[өо]ч\.`, 'iu'),
  word(String.raw`к[өо]ч[өо]с[үу](?:н\p{L}*|д\p{L}*)?(?!\p{L})`, 'iu'),
  word(String.raw`к[өо]ч[өо]\s?№?\s?\d`, 'iu'),
  word(String.raw`проспекти(?:си)?(?:н\p{L}*)?(?!\p{L})`, 'iu'),
  word(
    String.raw`${NAME}\s(?:[Аа]янты|[Бб]ульвары|[Кк]ичи району|[Кк]ичирайону|[Кк]онушу|[Тт]упиги)\p{L}*(?!\s?\d|\p{L})`,
  ),
  word(String.raw`(?:[Кк]ичи ?район|[Кк]онуш)\p{L}*\s?(?:№|\d|${NAME})`),
  new RegExp(
    String.raw`(?<!\d)\d{1,4}[а-яё]?\s?-\s?(?:үй|уй|батир|кичи ?район)(?:\s|[,.;]|$)`,
    'iu',
  ),
  word(String.raw`(?:[Үү]й|[Бб]атир)\s?${NUMBER}${HOUSE_ENDS}`),
]

const russianStreets: readonly RegExp[] = [
  word(String.raw`ул\.\s?\p{L}`, 'iu'),
  word(String.raw`[Уу]лиц(?:а|ы|е|у|ей)\s(?:им\.?\s|имени\s)?${NAME}`),
  word(String.raw`${NAME}(?:ая|ой|ую|яя|ей|юю)\s[Уу]лиц(?:а|ы|е|у|ей)(?!\p{L})`),
  word(String.raw`[Уу]лиц(?:а|ы|е|у|ей)\s\p{L}+[\s,]+(?:д\.?\s?|дом\s)?${NUMBER}${HOUSE_ENDS}`),
  word(String.raw`(?:просп|пр-т|пр-кт|б-р|бул|пер|наб)\.?\s${NAME}`),
  word(String.raw`(?<!(?:и|др)\s)пр\.\s${NAME}`),
  word(
    String.raw`(?:пр-т|пр-кт|мкр|мкрн|м-н|м-он|ж\/м|жилмассив\p{L}*)(?!\p{L})\.?\s?[\p{L}\d«"№-]`,
    'iu',
  ),
  word(
    String.raw`(?:[Пп]роспект|[Бб]ульвар|[Пп]ереул|[Мм]икрорайон|[Пп]роезд|[Тт]упик|[Шш]оссе|[Нн]абережн|[Нн]овострой)\p{L}*\s(?:им\.?\s|имени\s)?(?:№|\d|${NAME})`,
  ),
  word(String.raw`[Пп]лощад\p{L}*\s(?:им\.?\s|имени\s)?${NAME}`),
  word(String.raw`\d{1,2}\s?-?(?:й|м|го|ом|ый)?\s(?:микрорайон|мкр)\p{L}*`, 'iu'),
  word(
    String.raw`${NAME}(?:ий|ый|ой|ая|ом|ему)\s(?:[Пп]роспект|[Бб]ульвар|[Пп]ереул|[Пп]лощад|[Пп]роезд|[Тт]упик)\p{L}*`,
  ),
  word(
    String.raw`(?:[Дд]ом|[Кк]вартира|[Кк]орпус|[Пп]одъезд|[Сс]троение)\s?${NUMBER}${HOUSE_ENDS}`,
  ),
  word(String.raw`(?<!т\.\s?)(?:д|кв|корп)\.\s?№?\s?\d{1,4}`, 'iu'),
]

const PLAIN_WORDS =
  '(?!(?:For|From|On|In|At|The|Of|To|Some|Many|Most|Other|And|Our|Their|These|Those|All|Every|Each|No|By|With|Silk|A|An|This|That|As|Or|High|Former|Young|Helping|Protecting)\\s)'

const englishStreets: readonly RegExp[] = [
  word(
    String.raw`${PLAIN_WORDS}${NAME}\s(?:[Ss]treet|STREET|[Aa]venue|[Bb]oulevard|[Bb]lvd\.?|[Aa]ve\.?|[Pp]rospekt|[Pp]rospect|[Rr]oad|Rd\.?|[Ll]ane|[Aa]lley|[Mm]icro-?district|[Mm]ikrorayon)(?!\p{L})(?!\s(?:child|people|work|outreach|boys|girls|youth|life|violence|map))`,
  ),
  word(String.raw`${PLAIN_WORDS}${NAME}\s(?:St|ST)\.?(?!\p{L}|\.?\s?\p{Lu})`),
  word(
    String.raw`\d{1,4}[a-z]?,?\s(?:\p{L}+\s){1,3}(?:street|st|avenue|ave|road|rd|lane|boulevard|blvd|prospekt)(?!\p{L})(?!\s(?:child|people|work))`,
    'iu',
  ),
  word(
    String.raw`(?:[Ss]treet|[Aa]venue|[Mm]icro-?district|[Mm]ikrorayon|[Pp]rospekt|[Pp]rospect|[Uu]litsa|[Uu]lica|[Kk][oö]ch[oö]s[uü])\s?(?:№|#|\d|${NAME})`,
  ),
  word(String.raw`(?:ul|mkr|prosp|k[oö]ch|per)\.\s?\p{L}`, 'iu'),
  word(
    String.raw`(?:k[oö]ch[oö]s[uü](?:[nd]\p{L}*)?|prospekti(?:si)?(?:[nd]\p{L}*)?|ulitsa|mkrn?)(?!\p{L})`,
    'iu',
  ),
  word(
    String.raw`(?:[Hh]ouse|[Bb]uilding|[Ff]lat|[Aa]partment|[Aa]pt\.?|[Bb]lock|[Ee]ntrance)\s(?:[Nn]o\.?\s?)?${NUMBER}${HOUSE_ENDS}`,
  ),
]

/** A text after a word for “address”, or a postcode of Kyrgyzstan. */
const addresses: readonly RegExp[] = [
  word(
    String.raw`(?:[Аа]дрес|[Дд]арек|[Дд]ареги|[Дд]арегибиз|[Aa]ddress)\s?[:–—-]\s?(?:\p{Lu}|\d)`,
  ),
  /(?<![\d.,-])7[12]\d{4}(?![\d.,]*\d|\s?(?:сом|доллар|киши|адам|human|people|человек))/iu,
]

/** The patterns of each kind except phone numbers, which need a closer look at their digits. */
export const patterns: Readonly<Record<'coordinates' | 'mapLink' | 'street', readonly RegExp[]>> = {
  coordinates,
  mapLink,
  street: [...kyrgyzStreets, ...russianStreets, ...englishStreets, ...addresses],
}
