import { CopyCommand } from './copy-command.ts';
import { offerMarks } from './offer-marks.ts';
import { nameCitations } from './name-citations.ts';
import { showOverdue } from './overdue.ts';
import { SharePage } from './share-page.ts';
import { listenToSearch } from './site-search.ts';
import { SlotStrip } from './slot-strip.ts';
import { offerThemes } from './theme-choice.ts';

/** Whether the operator lets browsers keep copies; the build writes it in (astro.config.mjs). */
declare const keepsCopies: boolean;

// The theme first: the page may have been painted already.
offerThemes();
// Elements used on most pages; finder, diagnosis and catalogue bring their own.
customElements.define('copy-command', CopyCommand);
customElements.define('share-page', SharePage);
customElements.define('slot-strip', SlotStrip);
offerMarks();
listenToSearch();
nameCitations();
showOverdue(new Date());
// Last of all, when the page is there. Where the line is not safe, browsers know no worker.
if (keepsCopies && 'serviceWorker' in navigator)
	addEventListener('load', () => void import('./saved-copies.ts').catch(() => undefined));

// A link to something folded unfolds it.
const unfold = () => {
	const folded = document.getElementById(location.hash.slice(1))?.closest('details');
	if (folded) folded.open = true;
};
addEventListener('hashchange', unfold);
unfold();

// Chromium 150 prints no picture that is folded and still to be loaded.
addEventListener('beforeprint', () => {
	for (const picture of document.querySelectorAll('img')) picture.loading = 'eager';
});
