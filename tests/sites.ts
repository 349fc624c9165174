/** A site that the tests build and look at. */
interface Site {
	/** Where the build goes. */
	outDir: string;
	/** Path under which it is served, with slashes around it. */
	base: string;
	port: number;
	/** Address of its home page. */
	url: string;
	/** Another content folder than `content`. */
	content?: string;
	/** Scheme and host that the build is told; what needs a whole address is there only then. */
	origin?: string;
}

const site = (outDir: string, base: string, port: number, content?: string): Site => ({
	outDir,
	base,
	port,
	url: `http://localhost:${port}${base}`,
	...(content && { content }),
});

export const sites: Record<'guide' | 'inFolder' | 'other' | 'example', Site> = {
	/** The guide as it ships. */
	guide: site('dist', '/', 4391),
	/** The same guide in a folder of a larger site. */
	inFolder: { ...site('test-results/sites/in-folder', '/kb/', 4392), origin: 'https://kb.example.org' },
	/** Another guide, about something else: the engine knows no subject. */
	other: site('test-results/sites/other', '/', 4393, 'test-results/sites/other-content'),
	/** The example that a newcomer copies, copied; it uses as little of the engine as a guide can. */
	example: site('test-results/sites/example', '/', 4394, 'test-results/sites/example-content'),
};

/** The guide as it ships, under the brand of somebody else. Nobody serves it. */
export const branded = {
	outDir: 'test-results/sites/branded',
	base: '/',
	overlay: 'tests/fixtures/brand',
	origin: 'https://harbour.example',
};

/** Two sites of one content, which has something internal of every kind. Nobody serves them. */
export const audiences = {
	content: 'test-results/sites/other-content',
	overlay: 'tests/fixtures/inside',
	origin: 'https://taps.example',
	base: '/',
	outside: 'test-results/sites/outside',
	inside: 'test-results/sites/inside',
	/** The archive of the one for outside. */
	archive: 'test-results/release-outside',
};

/** The archive for any folder: where it is written, twice, and where it is unpacked. */
export const release = {
	archive: 'test-results/release',
	onAnotherDay: 'test-results/release-on-another-day',
	folder: 'test-results/sites/release',
};
