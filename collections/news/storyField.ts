import type { GroupField } from 'payload'

import { options } from '#desk/fields/index.ts'
import { CONSENTS } from '#desk/safeguarding/index.ts'
import { survivorAnswers } from './enumerations.ts'

const tellsOfSurvivor = (_data: unknown, story: Partial<Record<string, unknown>>): boolean =>
  story['depictsSurvivor'] === 'yes'

/**
 * Whether a news item is about a survivor and, if so, the consent and the pseudonym that protect
 * them. What the answer changes is in `sensitive.ts`.
 */
export const storyField: GroupField = {
  name: 'story',
  type: 'group',
  label: { ky: 'Жабыр тарткан адам жөнүндө', ru: 'Пострадавший человек', en: 'Survivors' },
  admin: {
    description: {
      ky: 'Бул суроого ар бир жаңылыкта жооп берилет: жообу жок жаңылык жарыяланбайт.',
      ru: 'На этот вопрос отвечают в каждой новости: без ответа её нельзя опубликовать.',
      en: 'Answered for every item: without an answer it cannot be published.',
    },
  },
  fields: [
    {
      name: 'depictsSurvivor',
      type: 'select',
      options: options(survivorAnswers),
      label: {
        ky: 'Текстте же сүрөттө адам сатуудан же зомбулуктан жабыр тарткан адам барбы?',
        ru: 'Рассказывает ли текст или снимок о пострадавшем от торговли людьми или насилия?',
        en: 'Does the text or an image depict a survivor of trafficking or violence?',
      },
      admin: {
        description: {
          ky: '«Ооба» десеңиз, жаңылыкты коргоо боюнча адис гана бекитет. Кайра «Жок» деп ошол гана өзгөртөт.',
          ru: '«Да» — и новость одобряет только специалист по защите. Вернуть «Нет» может только он.',
          en: 'With “Yes” only safeguarding approves the item, and only safeguarding can change it back.',
        },
      },
    },
    {
      name: 'consent',
      type: 'relationship',
      relationTo: CONSENTS,
      label: { ky: 'Макулдук', ru: 'Согласие', en: 'Consent' },
      admin: {
        condition: tellsOfSurvivor,
        description: {
          ky: 'Адамдын күчүндөгү жазуу жүзүндөгү макулдугу. Аны коргоо боюнча адис гана көрөт жана тиркейт.',
          ru: 'Действующее письменное согласие человека. Его видит и прилагает только специалист по защите.',
          en: 'The person’s written consent, in force. Only safeguarding sees and attaches it.',
        },
      },
    },
    {
      name: 'pseudonym',
      type: 'text',
      label: { ky: 'Ойдон чыгарылган аты', ru: 'Вымышленное имя', en: 'Pseudonym' },
      admin: {
        condition: tellsOfSurvivor,
        placeholder: { ky: 'мисалы, Айгүл', ru: 'например, Айгуль', en: 'such as Aigul' },
        description: {
          ky: 'Адам текстте ушундай аталат. Чыныгы атын эч жерге жазбаңыз.',
          ru: 'Так человек назван в тексте. Настоящее имя не пишите нигде.',
          en: 'What the text calls the person. Write their real name nowhere.',
        },
      },
    },
  ],
}
