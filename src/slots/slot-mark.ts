/** Prefix of a fragment part that carries a slot value, not an answer. No question id has a dot, so they cannot collide. */
export const slotMark = 'my.';
