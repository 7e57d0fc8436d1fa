// Payload 3.90.1 shows a global's menu to whoever may read it, and all that is in it copies into
// another locale.

/** Takes away the menu beside a global's save button, for who may not save it: nothing in it is theirs. */
export const HideGlobalMenu = () => <style>{'.doc-controls__popup { display: none }'}</style>
