import {
  HOUSE_ENDS,
  NAME,
  NUMBER,
  NUMBER_WORD,
  ORDINAL,
  PLAIN_WORDS,
  word,
} from './patternParts.ts'

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
    String.raw`(?<!\d)\d{1,4}[а-яё]?\s?-\s?(?:(?:үй|уй)(?:[дг][өоүу]\p{L}*|[үу]|[үу]н\p{L}*)?|батир(?:[дг]\p{L}*|и|ин\p{L}*)?)(?![\p{L}-])`,
    'iu',
  ),
  new RegExp(
    String.raw`(?<!\d)\d{1,2}\s?-?\s?(?:чи|чы|чу|чү)?\s?-?(?:кичи ?район|микрорайон|мкр)\p{L}*`,
    'iu',
  ),
  word(String.raw`\p{L}+нч[ыиуү]\s(?:кичи ?район|микрорайон|үй(?!-))\p{L}*`, 'iu'),
  word(
    String.raw`(?:үй|батир|квартира)(?:[дн][ыиуүөео]\p{L}*)?\s(?:номери?|№)\s?(?:\d+|${NUMBER_WORD})`,
    'iu',
  ),
  word(String.raw`(?:[Үү]й|[Бб]атир)\s?${NUMBER}${HOUSE_ENDS}`),
  word(String.raw`${NAME}\s(?:менен\s${NAME}\s)?(?:көчөлөрүнүн\s)?кесилиш\p{L}*`),
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
    String.raw`(?:[Дд]ом(?:е|а|у|ом)?|[Кк]вартир(?:а|е|ы|у|ой)|[Кк]орпус(?:е|а)?|[Пп]одъезд(?:е|а)?|[Сс]троени[еи])\s?${NUMBER}${HOUSE_ENDS}`,
  ),
  word(
    String.raw`(?:дом|квартир|корпус|подъезд)\p{L}{0,2}\s(?:номер\p{L}*|№|под номером)\s?(?:\d+|${NUMBER_WORD})`,
    'iu',
  ),
  word(String.raw`(?:[Дд]ом|[Кк]вартир)\p{L}{0,2}\s${NUMBER_WORD}${HOUSE_ENDS}`),
  word(String.raw`\d{1,3}\s?-?(?:й|м|го)\s(?:дом|доме|дома|квартир\p{L}*)(?!\p{L})`, 'iu'),
  word(String.raw`${ORDINAL}\s(?:микрорайон|мкр)\p{L}*`, 'iu'),
  word(String.raw`[Нн]а\s${NAME}(?:ой|ей)[,\s]\s?${NUMBER}`),
  word(
    String.raw`(?:[Уу]гол|[Уу]глу|[Пп]ересечени\p{L}|[Пп]ерекр[её]стк\p{L})\s(?:улиц\s)?${NAME}(?:\sи\s${NAME})?`,
  ),
  word(String.raw`(?<!т\.\s?)(?:д|кв|корп)\.\s?№?\s?\d{1,4}`, 'iu'),
]

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
    String.raw`(?:house|building|flat|apartment)\s(?:number\s|no\.?\s|#\s?)(?:\d+|${NUMBER_WORD})`,
    'iu',
  ),
  word(String.raw`(?:[Hh]ouse|[Bb]uilding|[Ff]lat|[Aa]partment)\s${NUMBER_WORD}${HOUSE_ENDS}`),
  word(String.raw`${ORDINAL}\s(?:microdistrict|micro-district|mikrorayon)`, 'iu'),
  word(
    String.raw`(?:corner|intersection|junction|crossroads)\sof\s(?:the\s)?${NAME}(?:\sand\s${NAME})?`,
  ),
  word(
    String.raw`(?:[Hh]ouse|[Bb]uilding|[Ff]lat|[Aa]partment|[Aa]pt\.?|[Bb]lock|[Ee]ntrance)\s(?:[Nn]o\.?\s?)?${NUMBER}${HOUSE_ENDS}`,
  ),
]

/** A name with a house number of two parts: «Манас 12/3». */
const numberedNames: readonly RegExp[] = [
  word(String.raw`${NAME},?\s\d{1,3}\s?/\s?\d{1,3}[а-яa-z]?(?![\d/]|\s?-)`),
]

/** A text after a word for “address”, or a postcode of Kyrgyzstan. */
const addresses: readonly RegExp[] = [
  word(
    String.raw`(?:[Аа]дрес|[Дд]арек|[Дд]ареги|[Дд]арегибиз|[Aa]ddress)\s?[:–—-]\s?(?:\p{Lu}|\d)`,
  ),
  /(?<![\d.,-])7[12]\d{4}(?![\d.,]*\d|\s?(?:сом|доллар|киши|адам|human|people|человек))/iu,
]

/** Streets, microdistricts, house numbers and postcodes. */
export const streets: readonly RegExp[] = [
  ...kyrgyzStreets,
  ...russianStreets,
  ...englishStreets,
  ...numberedNames,
  ...addresses,
]
