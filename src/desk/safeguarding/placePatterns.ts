import { NAME, PLAIN_WORDS, word } from './patternParts.ts'

/** A name, and not an acronym such as МОМ. */
const PROPER = String.raw`[«"„“]?\p{Lu}\p{Ll}[\p{L}\d-]*`

/** Words with a capital letter that begin a Kyrgyz sentence and are no names. */
const NOT_A_NAME =
  '(?!(?:Өз|Анын|Алардын|Бул|Ошол|Ушул|Ар|Кайсы|Биздин|Сиздин|Туулган|Алыскы|Эки|Бир|Башка|Көп)\\s)'

/** The endings of a Kyrgyz possessive in every case: айылы, айылынын, айылында, айылындагы … */
const POSSESSIVE = String.raw`(?:с?[ыиуү](?:н(?:ын|ин|ун|үн|а|е|о|ө|да|де|до|дө|ан|ен|он|өн|дагы|деги|догу|дөгү)?)?)(?!\p{L})`

const settlements: readonly RegExp[] = [
  word(
    String.raw`${NOT_A_NAME}${NAME}\s(?:[Аа]йыл|[Аа]йл|[Кк]ыштаг|[Шш]аарча|[Рр]айон)${POSSESSIVE}`,
  ),
  word(String.raw`${NAME}\sайыл(?:дык)?\s(?:өкмөт|аймаг|кеңеш)\p{L}*`),
  word(
    String.raw`(?:[Сс]ел(?:о|е|а|у|ом)|[Дд]еревн\p{L}{1,2}|[Пп]ос[её]л(?:ок|ке|ка|ку|ком)|[Кк]ишлак\p{L}{0,2}|[Аа][ий]ы?л(?:е|а|у|ом)?|[Сс]таниц\p{L}{1,2})\s(?:им\.\s)?${NAME}`,
  ),
  word(String.raw`(?:с|пос|пгт|дер)\.\s?${PROPER}`),
  word(String.raw`${PROPER}ск(?:ий|ом|ого|ому|им)\s[Рр]айон(?!\p{L}{3})\p{L}{0,2}`),
  word(String.raw`[Вв]\s[Рр]айоне\s${PROPER}`),
  word(String.raw`[Vv]illages?\s(?:of\s|called\s|named\s)?${PROPER}`),
  word(
    String.raw`${PLAIN_WORDS}(?!(?:Her|His|My|One|Their|Remote|Small|Mountain|Home)\s)${NAME}\s(?:[Vv]illage|[Dd]istrict|[Rr]a[yi]on|[Aa]iyl|ayil|ayyl)(?!\p{L})`,
  ),
]

/** Words with a small or a capital first letter. */
const anyCase = (words: string): string =>
  words
    .split('|')
    .map((one) => `[${one.slice(0, 1)}${one.slice(0, 1).toUpperCase()}]${one.slice(1)}`)
    .join('|')

const KYRGYZ_LANDMARK = anyCase(
  'базар|рынок|рынк|мекте[пб]|мечит|чиркөө|оорукана|бейтапкана|поликлиника|вокзал|бекет|аялдама|парк|стадион|университет|бакча|дүкөн|супермаркет|соода борбор|мейманкана|отел|дарыкана|банк|көпүрө|аянт|кинотеатр|театр|музей|почта|милиция|элчилик|акимчилик|аэропорт|көрүстөн|завод|фабрика|эстелик|май куюу',
)
const BESIDE = anyCase('арт|арка|жан|маңдай|каршы|алд|туш|бет|чет')
const GENITIVE = String.raw`(?:[нд][ыиуү]н|т[ыиуү]н)`
/** Of what stands between a preposition and its noun: adjectives, numbers, names. */
const RUSSIAN_BETWEEN = String.raw`(?:(?:\p{L}+(?:ой|ей|ым|им|ого|его|ыми|ими|ых|их)|№?\s?\d+|[«"]?\p{Lu}[\p{L}»"-]*)\s)`
const RUSSIAN_LANDMARK = anyCase(
  'рын|базар|школ|мечет|церк|больниц|поликлиник|вокзал|автовокзал|остановк|парк|стадион|университет|сад|магазин|супермаркет|центр|гостиниц|отел|аптек|банк|мост|площад|перекр[её]стк|кинотеатр|театр|музе|почт|милици|посольств|аэропорт|кладбищ|завод|фабрик|памятник|заправк',
)
const ENGLISH_LANDMARK = anyCase(
  'bazaar|bazar|market|school|mosque|church|hospital|clinic|polyclinic|station|park|stop|stadium|university|kindergarten|mall|hotel|pharmacy|bank|bridge|square|crossroads|junction|cinema|theatre|theater|museum|post office|embassy|airport|cemetery|factory|monument|supermarket|store|shop',
)

/** What is beside what everybody knows. */
const landmarks: readonly RegExp[] = [
  word(String.raw`(?:${PROPER}\s)?(?:${KYRGYZ_LANDMARK})\p{L}*${GENITIVE}\s(?:${BESIDE})\p{L}*`),
  word(String.raw`${PROPER}${GENITIVE}\s(?:[Аа]рты|[Мм]аңдайы|[Кк]аршысы|[Тт]ушу)н\p{L}*`),
  word(
    String.raw`(?:${PROPER}\s)?(?:${KYRGYZ_LANDMARK})\p{L}*(?:[гк][аеоө]|н[аеоө])\s[Жж]акын\p{L}*`,
  ),
  word(
    String.raw`(?:[Рр]ядом\sсо?|[Нн]апротив|[Вв]озле|[Оо]коло|[Пп]озади|[Нн]едалеко\sот|[Нн]еподал[её]ку\sот|[Вв]близи|[Бб]лиз|[Уу]|[Чч]ерез\sдорогу\sот|[Пп]о\sсоседству\sсо?)\s${RUSSIAN_BETWEEN}{0,2}(?:${RUSSIAN_LANDMARK})\p{L}*`,
  ),
  word(
    String.raw`[Зз]а\s${RUSSIAN_BETWEEN}{0,2}(?:${RUSSIAN_LANDMARK})\p{L}*(?:ом|ем|ой|ей|ью|ами)(?!\p{L})`,
  ),
  word(
    String.raw`(?:[Рр]ядом\sсо?|[Нн]апротив|[Вв]озле|[Оо]коло|[Пп]озади|[Нн]едалеко\sот|[Вв]близи|[Бб]лиз)\s(?!Ва[смш]|Вами)(?:\p{Lu}{2,3}\s)?${PROPER}`,
  ),
  word(
    String.raw`(?:[Bb]ehind|[Oo]pposite|[Nn]ext\sto|[Bb]eside|[Nn]ear|[Cc]lose\sto|[Aa]cross\sfrom|[Ii]n\sfront\sof|[Aa]djacent\sto|[Aa]round\sthe\scorner\sfrom)\s(?:(?:the|a|an)\s)?(?:[\p{L}\d№-]+\s){0,2}?(?:${ENGLISH_LANDMARK})(?!\p{L})`,
  ),
  word(
    String.raw`(?:[Bb]ehind|[Oo]pposite|[Nn]ear|[Aa]cross\sfrom|[Ii]n\sfront\sof|[Nn]ext\sto)\s(?:the\s)?${PROPER}(?:\s${PROPER})?`,
  ),
]

/** Villages and districts by name, and landmarks that a place is beside. */
export const places: readonly RegExp[] = [...settlements, ...landmarks]
