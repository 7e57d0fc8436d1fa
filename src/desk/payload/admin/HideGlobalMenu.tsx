/** Takes away the menu beside a global's save button, for who may not save it: nothing in it is theirs. */
export const HideGlobalMenu = () => <style>{'.doc-controls__popup { display: none }'}</style>
