// Payload 3.90.1 says “publish” and “draft” where it saves a version of a working copy. In Kerben only
// an edition is published, by a transition, so those words would promise what a save does not do.
// Kyrgyz needs no entry here: ky.json has the right words from the start.

/** Words of Payload's own admin that are replaced, by language, in the shape of its translations. */
export const words = {
  ru: {
    general: {
      aboutToRestoreAsDraft:
        'Вы собираетесь восстановить {{label}} <1>{{title}}</1> как рабочую копию. Вы уверены?',
      aboutToRestoreAsDraftCount:
        'Вы собираетесь восстановить {{count}} {{label}} как рабочие копии',
      clear: 'Очистить',
      locale: 'Язык текста',
      restoreAsPublished: 'Восстановить как сохранённую версию',
      trash: 'Корзина',
    },
    version: {
      aboutToRestore:
        'Документ «{{label}}» станет таким, каким был {{versionDate}}, сразу на всех языках: кыргызском, русском и английском. Тексты, сохранённые на них позже, пропадут из рабочей копии. Опубликованное не изменится.',
      aboutToRestoreGlobal:
        '«{{label}}» станет таким, каким был {{versionDate}}, сразу на всех языках: кыргызском, русском и английском. Тексты, сохранённые на них позже, пропадут из рабочей копии. Опубликованное не изменится.',
      aboutToRevertToPublished:
        'Изменения этого документа будут отменены до сохранённого состояния. Вы уверены?',
      confirmPublish: 'Подтвердить сохранение',
      currentDraft: 'Текущая рабочая копия',
      currentlyPublished: 'Текущая версия',
      currentPublishedVersion: 'Текущая версия',
      draft: 'Рабочая копия',
      draftHasPublishedVersion: 'Рабочая копия',
      draftSavedSuccessfully: 'Сохранено.',
      previouslyDraft: 'Более ранняя версия',
      previouslyPublished: 'Более ранняя версия',
      publish: 'Сохранить',
      publishChanges: 'Сохранить изменения',
      published: 'Сохранено',
      publishing: 'Сохранение',
      restoreAsDraft: 'Восстановить как рабочую копию',
      revertToPublished: 'Вернуться к сохранённому',
      revertUnsuccessful: 'Откат не удался: более ранняя сохранённая версия не найдена.',
      saveDraft: 'Сохранить',
      // editions are called language versions, so “versions” would be misunderstood
      versions: 'История',
    },
  },
  en: {
    general: {
      aboutToRestoreAsDraft:
        'You are about to restore the {{label}} <1>{{title}}</1> as a working copy. Are you sure?',
      aboutToRestoreAsDraftCount: 'You are about to restore {{count}} {{label}} as working copies',
      restoreAsPublished: 'Restore as saved version',
    },
    version: {
      aboutToRestore:
        'This {{label}} document goes back to what it was on {{versionDate}}, in every language at once: Kyrgyz, Russian and English. Texts saved in them since are lost from the working copy. What is live stays.',
      aboutToRestoreGlobal:
        'The global {{label}} goes back to what it was on {{versionDate}}, in every language at once: Kyrgyz, Russian and English. Texts saved in them since are lost from the working copy. What is live stays.',
      aboutToRevertToPublished:
        "You are about to revert this document's changes to its saved state. Are you sure?",
      confirmPublish: 'Confirm save',
      currentDraft: 'Current working copy',
      currentlyPublished: 'Current version',
      currentPublishedVersion: 'Current version',
      draft: 'Working copy',
      draftHasPublishedVersion: 'Working copy',
      draftSavedSuccessfully: 'Saved.',
      previouslyDraft: 'Earlier version',
      previouslyPublished: 'Earlier version',
      publish: 'Save',
      publishChanges: 'Save changes',
      published: 'Saved',
      publishing: 'Saving',
      restoreAsDraft: 'Restore as working copy',
      revertToPublished: 'Revert to saved',
      revertUnsuccessful: 'Revert unsuccessful. No earlier saved version found.',
      saveDraft: 'Save',
      versions: 'History',
    },
  },
}
