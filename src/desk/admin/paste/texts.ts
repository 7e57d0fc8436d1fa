import type { Label } from '#shared/localization/index.ts'

/** What is said after a paste that did not bring everything. */
export const texts = {
  notAll: {
    ky: 'Баары эле чапталган жок',
    ru: 'Вставлено не всё',
    en: 'Not everything could be pasted',
  },
  nothing: {
    ky: 'Эч нерсе чапталган жок',
    ru: 'Ничего не вставлено',
    en: 'Nothing was pasted',
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
  embedded: {
    ky: 'Чапталбай калган видео, үн жазуулары жана башка сайттын терезелери:',
    ru: 'Не вставлены видео, звукозаписи и окна других сайтов:',
    en: 'Videos, recordings and windows of other sites that are missing:',
  },
  nestedTables: {
    ky: 'Жадыбалдын ичинде жадыбал болбойт: ички жадыбалдын тексти анын уячасында калды.',
    ru: 'Таблица внутри таблицы невозможна: её текст остался в ячейке, где она стояла.',
    en: 'There are no tables within tables: the inner one’s text is in the cell where it was.',
  },
  flattened: {
    ky: 'Тизменин же цитатанын ичинде аталыш же цитата болбойт: алардын сөздөрү жөнөкөй сап болуп калды.',
    ru: 'Заголовки и цитаты внутри списков и цитат стали обычными строками.',
    en: 'Headings and quotes within lists and quotes have become plain lines.',
  },
  renumbered: {
    ky: 'Тизме 0дөн төмөн сандан башталбайт жана тескери саналбайт: номерлер өзгөрдү, текшериңиз.',
    ru: 'Список не может начинаться ниже 0 или идти в обратном порядке: номера изменились, проверьте их.',
    en: 'A list cannot begin below 0 or count backwards: the numbers have changed, so check them.',
  },
  hidden: {
    ky: 'Өчүрүлгөн же жашырылган сөздөр алынып салынды.',
    ru: 'Убраны удалённые или скрытые слова.',
    en: 'Deleted or hidden words were left out.',
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
