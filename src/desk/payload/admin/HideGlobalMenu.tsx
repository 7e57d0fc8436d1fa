// Payload 3.90.1 shows a global's menu to everyone who may read it, though its only action, copying
// into another locale, needs the right to save.

/** Hides the menu beside a global's save button from people who may not save the global. */
export const HideGlobalMenu = () => <style>{'.doc-controls__popup { display: none }'}</style>
