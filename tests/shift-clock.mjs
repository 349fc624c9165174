// Preloaded into a build: five months and some hours later, and every look at the clock jumps by a second.
const shift = (5 * 30 * 24 + 7) * 3_600_000;
let looks = 0;
const { now } = Date;
const late = () => now() + shift + 1000 * looks++;
globalThis.Date = class extends Date {
	constructor(...given) {
		super(...(given.length === 0 ? [late()] : given));
	}
	static now = late;
};
