import { CopyCommand } from './copy-command.ts';
import { FixResume } from './fix-resume.ts';
import { SharePage } from './share-page.ts';
import { offerSlots } from './slot-strips.ts';

// Elements that stand on most pages; finder, diagnosis and catalogue bring their own.
customElements.define('copy-command', CopyCommand);
customElements.define('share-page', SharePage);
customElements.define('fix-resume', FixResume);
offerSlots();
