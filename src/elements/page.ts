import { FixResume } from './fix-resume.ts';
import { LeadOn } from './lead-on.ts';

// What leads elsewhere comes at once.
customElements.define('fix-resume', FixResume);
customElements.define('lead-on', LeadOn);

// Buttons come once the page is there: the first view must be small.
addEventListener('load', () => void import('./page-buttons.ts'));
