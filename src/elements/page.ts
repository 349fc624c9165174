import { CopyCommand } from './copy-command.ts';
import { FixResume } from './fix-resume.ts';
import { LeadOn } from './lead-on.ts';
import { SharePage } from './share-page.ts';

// Elements that stand on most pages; finder, diagnosis and catalogue bring their own.
customElements.define('copy-command', CopyCommand);
customElements.define('share-page', SharePage);
customElements.define('fix-resume', FixResume);
customElements.define('lead-on', LeadOn);
