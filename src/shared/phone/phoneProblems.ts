import type { Label } from '#shared/localization/index.ts'
import type { PhoneProblem } from './phone.ts'

/** Why a text is no number that can be dialled, for the person who wrote it. */
export const phoneProblems: Readonly<Record<PhoneProblem, Label>> = {
  empty: {
    ky: 'номер жазылган эмес',
    ru: 'номер не написан',
    en: 'no number is written',
  },
  country: {
    ky: '+ жана өлкөнүн коду жок, мисалы +996 312 900 000: ансыз бул номер башка өлкөдө башка адамдыкы',
    ru: 'нет + и кода страны, например +996 312 900 000: без них в другой стране это номер других людей',
    en: 'the + and the country’s code are missing, as in +996 312 900 000: without them it is somebody else’s number in another country',
  },
  letters: {
    ky: 'номерден башка сөз же тамга бар: ички номер өз талаасына, калганы жазуусуна жазылат',
    ru: 'есть буквы или слова: добавочный пишется в своё поле, остальное — в подпись',
    en: 'it holds letters or words: an extension goes into its own field, the rest into the label',
  },
  several: {
    ky: 'бир талаада эки номер бар: ар бирине өзүнчө жазуу керек',
    ru: 'в одном поле два номера: каждый пишется отдельно',
    en: 'two numbers stand in one field: each needs one of its own',
  },
  characters: {
    ky: 'номерде болбой турган белги бар: +, цифра, боштук, сызыкча жана кашаа гана болот',
    ru: 'есть лишний знак: в номере бывают только +, цифры, пробелы, дефисы и скобки',
    en: 'it holds a sign that no number has: only +, digits, spaces, hyphens and brackets',
  },
  impossible: {
    ky: 'мындай номер болбойт: цифралары жетишпейт, ашыкча же ката жазылган',
    ru: 'такого номера не бывает: цифр мало, много, или есть ошибка',
    en: 'there is no such number: a digit is missing, too many or wrong',
  },
  trunk: {
    ky: 'өлкөнүн кодунан кийинки 0 же 8 чет өлкөдөн терилбейт: аны алып салыңыз',
    ru: '0 или 8 после кода страны из-за границы не набирают: уберите',
    en: 'a 0 or 8 after the country’s code is not dialled from abroad: leave it out',
  },
  reversed: {
    ky: 'ичинде цифраларды тескери көрсөткөн көрүнбөс белги бар: номерди кол менен кайра териңиз',
    ru: 'внутри невидимый знак, который показывает цифры наоборот: наберите номер заново',
    en: 'an invisible sign in it shows the digits backwards: type the number again',
  },
  extension: {
    ky: 'ички номер цифралардан турат, алардын арасындагы тыныгуу үтүр менен белгиленет, мисалы 101 же 1,2',
    ru: 'добавочный состоит из цифр, пауза между ними — запятая, например 101 или 1,2',
    en: 'an extension is made of digits, with a comma for a pause between them, such as 101 or 1,2',
  },
  shortCode: {
    ky: 'кыска номер 3–6 цифрадан турат, мисалы 189, башында 0 жок, коду жок',
    ru: 'короткий номер — от 3 до 6 цифр, например 189, без 0 в начале и без кода',
    en: 'a short code has 3 to 6 digits, such as 189, no 0 before them and no prefix',
  },
  ussd: {
    ky: 'USSD коду жылдызча менен башталып, тор менен бүтөт, мисалы *111#',
    ru: 'USSD-код начинается со звёздочки и кончается решёткой, например *111#',
    en: 'a USSD code begins with an asterisk and ends with a hash, such as *111#',
  },
}
