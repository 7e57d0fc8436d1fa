import type { ErrorEntries } from './errorEntry.ts'

/** Refused transitions, and refused changes of a document, a file or a consent that is in use. */
export const workflow = {
  four_eyes: {
    status: 403,
    on: 'api',
    words: {
      ky: 'Текстти өзүңүз өзгөрткөнсүз: аны башка адам бекитиши керек.',
      ru: 'Вы сами меняли этот текст: одобрить его должен другой человек.',
      en: 'You changed this text yourself: another person has to approve it.',
    },
  },
  operational: {
    status: 403,
    on: 'api',
    words: {
      ky: 'Бул маалымат сактоо менен эмес, өзүнчө аракет менен гана өзгөртүлөт.',
      ru: 'Эти сведения меняются не сохранением, а только отдельным действием.',
      en: 'This is changed by an action of its own alone, not by a save.',
    },
  },
  illegal_transition: {
    status: 409,
    on: 'api',
    words: {
      ky: 'Тилдик нусканын азыркы абалында бул аракет мүмкүн эмес.',
      ru: 'В нынешнем состоянии языковой версии это действие невозможно.',
      en: 'This action is not possible in the edition’s present state.',
    },
  },
  content_changed: {
    status: 409,
    on: 'api',
    words: {
      ky: 'Текст сиз көргөндөн же бекитилгенден бери өзгөргөн, ошондуктан эч нерсе жасалган жок. Эң жаңысын карап чыгыңыз.',
      ru: 'Текст изменился с тех пор, как вы его видели или его одобрили, поэтому ничего не сделано. Посмотрите новейший.',
      en: 'The text was changed since you looked at it, or since it was approved, so nothing was done. Look at the newest.',
    },
  },
  still_live: {
    status: 409,
    on: 'api',
    words: {
      ky: 'Документ жарыяланган бойдон турат: адегенде аны жарыядан алыңыз.',
      ru: 'Документ опубликован: сначала снимите его с публикации.',
      en: 'The document is live: unpublish it first.',
    },
  },
  still_used: {
    status: 409,
    on: 'api',
    words: {
      ky: 'Файл колдонулуп жатат: адегенде аны тексттерден алып салыңыз.',
      ru: 'Файл используется: сначала уберите его из текстов.',
      en: 'The file is used: take it out of these texts first.',
    },
  },
  consent_in_use: {
    status: 409,
    on: 'api',
    words: {
      ky: 'Жарыяланган окуя ушул макулдукка таянат: окуяны жарыядан алыңыз же макулдукту кайтарып алыңыз.',
      ru: 'На этом согласии держится опубликованная история: снимите её с публикации или отзовите согласие.',
      en: 'A published story rests on this consent: unpublish it, or withdraw the consent.',
    },
  },
  comment_required: {
    status: 422,
    on: 'api',
    words: {
      ky: 'Комментарий жазыңыз.',
      ru: 'Напишите комментарий.',
      en: 'Write a comment.',
    },
  },
  reason_required: {
    status: 422,
    on: 'api',
    words: { ky: 'Себебин жазыңыз.', ru: 'Укажите причину.', en: 'Write a reason.' },
  },
  verification_required: {
    status: 422,
    on: 'api',
    words: {
      ky: 'Маалымат өзгөргөндөн бери текшерилген эмес. Азыр текшерип, ошону белгилеңиз: {fields}',
      ru: 'Сведения не проверены с тех пор, как изменились. Проверьте их сейчас и подтвердите: {fields}',
      en: 'The facts were not verified since they changed. Verify them now, and say so: {fields}',
    },
  },
  gate: {
    status: 422,
    on: 'api',
    words: {
      ky: 'Тилдик нуска жарыялоого даяр эмес.',
      ru: 'Языковая версия не готова к публикации.',
      en: 'This edition is not ready to be published.',
    },
  },
} as const satisfies ErrorEntries
