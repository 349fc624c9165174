/** What the description of the package names. */
export interface About {
	/** Name of the package. */
	name: string;
	/** One sentence. */
	summary: string;
	/** A code or pair, as a person would type it. */
	example: string;
	edition: string;
	licence: string;
}

/** @returns README.md of the package */
export const readme = ({ name, summary, example, edition, licence }: About): string => `# ${name}

${summary} Edition ${edition}. ${licence}.

No dependency. It runs in Node 22 or newer and in browsers, and asks no network.

\`\`\`js
import { decode } from '${name}';

const { verdict, answers } = decode('${example}');
\`\`\`

\`decode(text)\` takes a code in any spelling, a symbolic name, or a whole message, and never throws. \`verdict\` is
\`exact\`, \`guess\` (a small number, and nothing says which list it is from), \`unknown\` or \`none\`. Each answer has its
parts with their meaning and how good that claim is, the address of its page, and the causes that fit, likeliest first.
What this edition does not have is an answer of the kind \`unknown\`; no other code is offered for it. All fields are
explained in \`index.d.ts\`.

\`edition\` and \`licence\` say what the data is. Sentences of dialogs without a number are not known here; they are in
\`/api/sentences.json\` of the site.

## In a terminal

\`\`\`sh
npx ${name} ${example}
some-program 2>&1 | npx ${name}
\`\`\`

The text is plain. Exit status: 0 when something is recognised, 1 when nothing is or only what is unknown, 2 when it was
called without anything to read.
`;
