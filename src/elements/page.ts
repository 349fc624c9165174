import { CopyCommand } from './copy-command.ts';
import { FixResume } from './fix-resume.ts';
import { LeadOn } from './lead-on.ts';
import { SharePage } from './share-page.ts';
import { offerSlots } from './slot-strips.ts';

// What leads elsewhere comes first, before anything is made that would go with the page.
customElements.define('fix-resume', FixResume);
customElements.define('lead-on', LeadOn);
// Elements that stand on most pages; finder, diagnosis and catalogue bring their own.
customElements.define('copy-command', CopyCommand);
customElements.define('share-page', SharePage);
offerSlots();

// A link to something folded unfolds it.
const unfold = () => {
	const place = document.getElementById(location.hash.slice(1));
	if (place instanceof HTMLDetailsElement) place.open = true;
};
addEventListener('hashchange', unfold);
unfold();

// Few pages have a sum, and few readers of those use it: its script comes with the first touch.
const sum = document.querySelector('sum-helper');
sum?.querySelector('[data-form]')?.removeAttribute('hidden');
for (const touch of ['focusin', 'input']) sum?.addEventListener(touch, () => import('./sum-helper.ts'), { once: true });
