import { CopyCommand } from './copy-command.ts';
import { SharePage } from './share-page.ts';

// Elements that stand on most pages; finder, diagnosis and catalogue bring their own.
customElements.define('copy-command', CopyCommand);
customElements.define('share-page', SharePage);
