import type { Label } from '#shared/localization/index.ts'

/** What is said after a paste that did not bring everything. */
export const texts = {
  notAll: {
    ky: 'Баары эле чапталган жок',
    ru: 'Вставлено не всё',
    en: 'Not everything could be pasted',
  },
  uploaded: {
    ky: 'Сүрөттөр жүктөлдү',
    ru: 'Изображения загружены',
    en: 'The images were uploaded',
  },
  images: {
    ky: 'Чапталбай калган сүрөттөр (файлын өзүн жүктөңүз):',
    ru: 'Не вставлены изображения (загрузите сами файлы):',
    en: 'Images that are missing (upload the files themselves):',
  },
  mayNotUpload: {
    ky: 'Чапталбай калган сүрөттөр (сиз сүрөт жүктөй албайсыз):',
    ru: 'Не вставлены изображения (вы не можете их загружать):',
    en: 'Images that are missing (you may not upload any):',
  },
  unnamed: { ky: 'аты жок сүрөт', ru: 'изображение без названия', en: 'an image without a name' },
  nestedTables: {
    ky: 'Жадыбалдын ичинде жадыбал болбойт: ички жадыбалдын тексти анын уячасында калды.',
    ru: 'Таблица внутри таблицы невозможна: её текст остался в ячейке, где она стояла.',
    en: 'There are no tables within tables: the inner one’s text is in the cell where it was.',
  },
  notes: {
    ky: 'Алынып салынган шилтеме-эскертмелер жана комментарийлер:',
    ru: 'Убраны сноски и комментарии:',
    en: 'Footnotes, endnotes and comments that were left out:',
  },
  struckOut: {
    ky: 'Үстү сызылган сөздөр алынып салынды:',
    ru: 'Убраны зачёркнутые слова:',
    en: 'Struck-out words that were left out:',
  },
  noAlt: {
    ky: 'Сүрөттөмөсү (alt) жок, сүрөттөгү карандашты басып жазыңыз:',
    ru: 'Без описания (alt), допишите его, нажав на карандаш у изображения:',
    en: 'Without a description (alt), which the pencil of the image lets you write:',
  },
} satisfies Record<string, Label>
