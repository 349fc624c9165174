/** Begins a part of a fragment that carries a value and no answer. No id of a question holds a dot, so the two never meet. */
export const slotMark = 'my.';
