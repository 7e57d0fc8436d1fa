import type { Label } from '#shared/localization/index.ts'

/** What is said where two people changed the same. */
export const texts = {
  heading: {
    ky: 'Ушул эле жерлерди башка бирөө да өзгөрттү',
    ru: 'То же самое изменил кто-то ещё',
    en: 'Somebody else changed the same places',
  },
  hint: {
    ky: 'Эч нерсе жоголгон жок. Ар бир талаа үчүн кимдики калаарын тандаңыз, анан сактаңыз. Калган өзгөртүүлөр экөөңүздөн тең сакталат.',
    ru: 'Ничего не потеряно. Для каждого поля выберите, чей вариант останется, и сохраните. Остальные изменения сохранятся от обоих.',
    en: 'Nothing is lost. Choose for each field whose words stay, then save. All other changes of both are kept.',
  },
  base: { ky: 'Мурда', ru: 'Было', en: 'Before' },
  theirs: { ky: 'Сакталганы', ru: 'Сохранено', en: 'Stored' },
  ours: { ky: 'Сиздики', ru: 'Ваше', en: 'Yours' },
  removed: { ky: '(алынды)', ru: '(удалено)', en: '(removed)' },
  empty: { ky: '(бош)', ru: '(пусто)', en: '(empty)' },
  unknown: { ky: '(белгисиз)', ru: '(неизвестно)', en: '(not known)' },
  save: { ky: 'Тандалганды сактоо', ru: 'Сохранить выбранное', en: 'Save what is chosen' },
  later: { ky: 'Формага кайтуу', ru: 'Вернуться к форме', en: 'Back to the form' },
  loading: { ky: 'Жүктөлүүдө…', ru: 'Загрузка…', en: 'Loading…' },
} as const satisfies Record<string, Label>
