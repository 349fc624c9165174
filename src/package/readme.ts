/** The variable parts of the description. */
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

It has no dependencies, runs in Node 22 or newer and in browsers, and makes no network requests.

\`\`\`js
import { decode } from '${name}';

const { verdict, answers } = decode('${example}');
\`\`\`

\`decode(text)\` takes a code in any spelling, a symbolic name, or a whole message, and never throws. \`verdict\` is
\`exact\`, \`guess\` (a small number, and the text does not say from which list), \`unknown\` or \`none\`. Each answer has
its parts with their meaning and the grade of that claim, the address of its page, and the causes that fit, most likely
first. For a code that this edition does not have, the answer has the kind \`unknown\`; no other code is suggested for it.
All fields are explained in \`index.d.ts\`.

\`edition\` and \`licence\` describe the data. The package does not recognise sentences without a number; they are in
\`/api/sentences.json\` of the site.

## In a terminal

\`\`\`sh
npx ${name} ${example}
some-program 2>&1 | npx ${name}
\`\`\`

The output is plain text. Exit status: 0 if something was recognised, 1 if nothing was, or only unknown codes, 2 if there
was nothing to read.
`;
