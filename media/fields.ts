import type { Field, JSONField } from 'payload'

import { refuseDropped, safeguardingField } from '#desk/access/index.ts'
import { idField } from '#desk/database/index.ts'
import { originalFilenameField } from '#desk/files/index.ts'

/** The generated type of `sizes`: what `makeSizes` writes. */
const sizesSchema: NonNullable<JSONField['typescriptSchema']> = [
  () => ({
    type: ['array', 'null'],
    items: {
      type: 'object',
      additionalProperties: false,
      properties: {
        name: { type: 'string' },
        format: { type: 'string' },
        width: { type: 'number' },
        height: { type: 'number' },
        filesize: { type: 'number' },
        filename: { type: 'string' },
      },
      required: ['name', 'format', 'width', 'height', 'filesize', 'filename'],
    },
  }),
]

/** Access of fields that only our own operations write, through the bare adapter. */
const closed = { create: () => false, update: () => false }

/** The fields of a media file, beside those that Payload adds to uploads. */
export const mediaFields = (): Field[] => [
  ...refuseDropped(described()),
  // outside `refuseDropped`: Payload itself sends an empty `sizes` with every upload
  {
    name: 'sizes',
    type: 'json',
    access: closed,
    admin: { hidden: true },
    typescriptSchema: sizesSchema,
  },
  focalField('focalX'),
  focalField('focalY'),
]

/** Payload's field of one axis, in percent from the left or the top, with its limits. */
const focalField = (name: 'focalX' | 'focalY'): Field => ({
  name,
  type: 'number',
  min: 0,
  max: 100,
})

const described = (): Field[] => [
  idField(),
  {
    name: 'alt',
    type: 'textarea',
    localized: true,
    label: { ky: 'Сүрөттөмө (alt)', ru: 'Описание (alt)', en: 'Description (alt)' },
    admin: {
      rows: 2,
      placeholder: {
        ky: 'Ош облусундагы машыгууда эки куткаруучу картаны карап турат',
        ru: 'Двое спасателей изучают карту на учениях в Ошской области',
        en: 'Two rescuers study a map during a drill in Osh region',
      },
      description: {
        ky: 'Сүрөттө эмне көрүнүп турганын көрбөгөн адамга айтып бергендей жазыңыз: бир-эки сүйлөм, «сүрөттө» деген сөзсүз. Ар бир тилде керек: ансыз сүрөт колдонулган барак ошол тилде жарыяланбайт. Файл документ болсо, анын аталышын жазыңыз.',
        ru: 'Расскажите, что на снимке, как рассказали бы тому, кто его не видит: одно-два предложения, без слов «на фото». Нужно на каждом языке: без него страница с этим снимком на этом языке не публикуется. Для документа напишите его название.',
        en: 'Say what the picture shows, as you would to somebody who cannot see it: a sentence or two, without “picture of”. Needed in each language: a page that uses the picture is not published in a language without it. For a document, write its title.',
      },
    },
  },
  {
    name: 'caption',
    type: 'textarea',
    localized: true,
    label: { ky: 'Коштомо жазуу', ru: 'Подпись', en: 'Caption' },
    admin: {
      rows: 2,
      description: {
        ky: 'Сүрөттүн астында көрүнөт: качан, кайда, эмне болгону. Милдеттүү эмес.',
        ru: 'Видна под снимком: когда, где, что происходит. Необязательно.',
        en: 'Shown below the picture: when, where, what happens. Optional.',
      },
    },
  },
  {
    name: 'credit',
    type: 'text',
    label: { ky: 'Автору жана укук ээси', ru: 'Автор и правообладатель', en: 'Credit' },
    admin: {
      placeholder: { ky: '© ЭМУ / Автордун аты', ru: '© МОМ / Имя автора', en: '© IOM / Name' },
    },
  },
  originalFilenameField(),
  {
    name: 'depictsPersons',
    type: 'checkbox',
    label: {
      ky: 'Таанууга мүмкүн болгон адамдар бар',
      ru: 'На снимке узнаваемые люди',
      en: 'Shows people who can be recognised',
    },
    admin: {
      position: 'sidebar',
      description: {
        ky: 'Белгиленсе, сүрөт кайра жүктөлгөн сайын текшерилет: алынып салынганда дароо көрүнбөй калат.',
        ru: 'Если отмечено, снимок не хранится в промежуточных кешах: снятый с публикации, он исчезает сразу.',
        en: 'When ticked, shared caches do not keep the picture: once taken down, it is gone at once.',
      },
    },
  },
  {
    name: 'barred',
    type: 'checkbox',
    label: { ky: 'Тыюу салынган', ru: 'Запрещён', en: 'Barred' },
    // only safeguarding may know that a consent was withdrawn
    access: { ...closed, read: safeguardingField },
    admin: {
      readOnly: true,
      position: 'sidebar',
      condition: (data) => data['barred'] === true,
      description: {
        ky: 'Макулдугу кайтарылып алынган окуяда колдонулган: эч жерде көрсөтүлбөйт.',
        ru: 'Использован в истории, согласие на которую отозвано: нигде не показывается.',
        en: 'Used in a story whose consent was withdrawn: it is shown nowhere.',
      },
    },
  },
]
