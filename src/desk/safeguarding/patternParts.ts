// The patterns are case-sensitive, since a capital letter distinguishes «улица Киевская» from «жить
// на улице». (?<!\p{L}) and (?!\p{L}) are word borders; \b knows only Latin letters.

/** A house number. */
export const NUMBER = String.raw`№?\s?\d{1,4}(?:\s?[/-]\s?\d{1,3})?\s?[а-яёa-zА-ЯA-Z]?(?!\p{L}|\d)`

/**
 * After a house number an address ends or continues with a comma; «дом 12 мест» is not an address.
 */
export const HOUSE_ENDS = String.raw`(?=\s?(?:[,.;:)!?«"]|$|\p{Lu}|кв|каб|оф|корп|подъезд))`

/** A word with a capital letter. */
export const NAME = String.raw`[«"„“]?\p{Lu}[\p{L}\d-]*`

/** A pattern that begins with a word. */
export const word = (source: string, flags = 'u'): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(?:${source})`, flags)

/** Words with a capital letter at the beginning of a sentence that are no names. */
export const PLAIN_WORDS =
  '(?!(?:For|From|On|In|At|The|Of|To|Some|Many|Most|Other|And|Our|Their|These|Those|All|Every|Each|No|By|With|Silk|A|An|This|That|As|Or|High|Former|Young|Helping|Protecting)\\s)'

/** A list of patterns, each of which finds all that a text holds. */
export const everywhere = (patterns: readonly RegExp[]): readonly RegExp[] =>
  patterns.map(({ source, flags }) => new RegExp(source, `g${flags}`))

/** The beginning of a number in words, in the three languages. */
export const NUMBER_WORD =
  '(?:один|дв[ае]|три|четыре|пять|шесть|семь|восемь|девять|десять|\\p{L}+надцать|двадцать|тридцать|сорок|пятьдесят|сто|бир|эки|үч|төрт|беш|алты|жети|сегиз|тогуз|он|жыйырма|отуз|кырк|элүү|жүз|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}+teen|twenty|thirty|forty|fifty)(?!\\p{L})'

/** An ordinal number in words, in Russian and English. */
export const ORDINAL =
  '(?:(?:перв|втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят|десят|одиннадцат|двенадцат)(?:ый|ий|ой|ом|ем|ьем|ого|его|ьего)|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth))'
