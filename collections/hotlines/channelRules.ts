import type { Label } from '#shared/localization/index.ts'
import { type PhoneProblem, phoneProblems } from '#shared/phone/index.ts'

/** What is wrong with a number, after the field's name. */
export function notDialled(problem: PhoneProblem): Label {
  const { ky, ru, en } = phoneProblems[problem]
  return {
    ky: `Байланыш номери: ${ky}.`,
    ru: `Номер для связи: ${ru}.`,
    en: `Contact value: ${en}.`,
  }
}

/** What else a channel's value has to be. */
export const channelRules = {
  kindOfNumber: {
    ky: 'Байланыш номери: мындай байланышка эл аралык номер керек, мисалы +996 555 123 456. SMS үчүн кыска номер да болот.',
    ru: 'Номер для связи: здесь нужен международный номер, например +996 555 123 456. Для SMS годится и короткий.',
    en: 'Contact value: this kind of contact needs an international number, such as +996 555 123 456. For SMS a short code will do, too.',
  },
  otherKind: {
    ky: 'Байланыш номери: тандалган номер түрүнө туура келбейт. Номерди же анын түрүн оңдоңуз.',
    ru: 'Номер для связи: не того вида, который выбран. Исправьте номер или его вид.',
    en: 'Contact value: it is not of the kind of number that is chosen. Mend the number, or its kind.',
  },
  twoExtensions: {
    ky: 'Байланыш номери: ичиндеги ички номер өз талаасындагыдан башка. Бирөөнү гана калтырыңыз.',
    ru: 'Номер для связи: добавочный в нём не тот, что в отдельном поле. Оставьте один.',
    en: 'Contact value: the extension in it is another than the one in its own field. Keep one of them.',
  },
  noExtension: {
    ky: 'Ички номер: телефон менен чалганда гана болот. Аны алып салыңыз.',
    ru: 'Добавочный номер: бывает только у телефона, по которому звонят. Уберите его.',
    en: 'Extension: only a phone that is called has one. Remove it.',
  },
  extension: {
    ky: 'Ички номер: цифралар, алардын арасындагы тыныгуу үтүр менен белгиленет, мисалы 101 же 1,2.',
    ru: 'Добавочный номер: цифры, пауза между ними — запятая, например 101 или 1,2.',
    en: 'Extension: digits, with a comma for a pause between them, such as 101 or 1,2.',
  },
  telegram: {
    ky: 'Telegram: @ менен башталган аты, мисалы @kerben_kg (5–32 латын тамгасы, сан же _).',
    ru: 'Telegram: имя с @, например @kerben_kg (5–32 латинские буквы, цифры или _).',
    en: 'Telegram: a name with @, such as @kerben_kg (5 to 32 Latin letters, digits or _).',
  },
  web: {
    ky: 'Сайттын дареги: https:// менен башталсын.',
    ru: 'Адрес сайта: должен начинаться с https://.',
    en: 'Web address: it has to start with https://.',
  },
  email: {
    ky: 'Электрондук дарек: мисалы help@example.org.',
    ru: 'Адрес электронной почты: например help@example.org.',
    en: 'E-mail address: such as help@example.org.',
  },
  kind: {
    ky: 'Байланыш түрү: адегенде түрүн тандаңыз.',
    ru: 'Вид связи: сначала выберите вид.',
    en: 'Kind of contact: choose it first.',
  },
} satisfies Record<string, Label>
