import { CopyCommand } from './copy-command.ts';
import { offerMarks } from './offer-marks.ts';
import { nameCitations } from './name-citations.ts';
import { showOverdue } from './overdue.ts';
import { SharePage } from './share-page.ts';
import { listenToSearch } from './site-search.ts';
import { SlotStrip } from './slot-strip.ts';
import { offerThemes } from './theme-choice.ts';

/** Whether the operator lets browsers keep copies; inserted by the build (astro.config.mjs). */
declare const keepsCopies: boolean;

// The theme first: the page may have been painted already.
offerThemes();
// Elements used on most pages; finder, diagnosis and catalogue load their own.
customElements.define('copy-command', CopyCommand);
customElements.define('share-page', SharePage);
customElements.define('slot-strip', SlotStrip);
offerMarks();
listenToSearch();
nameCitations();
showOverdue(new Date());
// Last, after the page has loaded. Browsers have no service worker on an insecure connection.
if (keepsCopies && 'serviceWorker' in navigator)
	addEventListener('load', () => void import('./saved-copies.ts').catch(() => undefined));

// The first link of the footer reports a mistake.
const report = document.querySelector<HTMLAnchorElement>('footer a')!;
const { href } = report;
const page = encodeURIComponent(location.pathname);

// A link to something collapsed opens it, and the report of a mistake names the step in the address.
const goTo = () => {
	const id = location.hash.slice(1);
	const place = document.getElementById(id);
	const folded = place?.closest('details');
	if (folded) folded.open = true;
	report.href = href.replace(page, place ? `${page}%23${id}` : page);
};
addEventListener('hashchange', goTo);
goTo();

// Printing does not wait for a picture, so a collapsed one is loaded once the page has loaded.
addEventListener('load', () => {
	for (const picture of document.querySelectorAll('img')) picture.loading = 'eager';
});
