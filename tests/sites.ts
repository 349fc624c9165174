/** A site that the tests build and check. */
interface Site {
	/** Where the build goes. */
	outDir: string;
	/** Base path, with slashes around it. */
	base: string;
	port: number;
	/** URL of its home page. */
	url: string;
	/** Another content folder than `content`. */
	content?: string;
	/** Scheme and host of the build; absolute URLs exist only with it. */
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
	/** The guide as shipped. */
	guide: site('dist', '/', 4391),
	/** The same guide in a folder of a larger site. */
	inFolder: { ...site('test-results/sites/in-folder', '/kb/', 4392), origin: 'https://kb.example.org' },
	/** Another guide, about another subject: the engine knows no subject. */
	other: site('test-results/sites/other', '/', 4393, 'test-results/sites/other-content'),
	/** A copy of the example for newcomers; it uses as little of the engine as a guide can. */
	example: site('test-results/sites/example', '/', 4394, 'test-results/sites/example-content'),
};

/** The guide as shipped, with another operator's branding. It is not served. */
export const branded = {
	outDir: 'test-results/sites/branded',
	base: '/',
	overlay: 'tests/fixtures/brand',
	origin: 'https://harbour.example',
};

/** Two sites from one content folder, which has something internal of every kind. They are not served. */
export const audiences = {
	content: 'test-results/sites/other-content',
	overlay: 'tests/fixtures/inside',
	origin: 'https://taps.example',
	base: '/',
	outside: 'test-results/sites/outside',
	inside: 'test-results/sites/inside',
	/** The archive of the public one. */
	archive: 'test-results/release-outside',
};

/** The portable archive: where it is written, twice, and where it is unpacked. */
export const release = {
	archive: 'test-results/release',
	onAnotherDay: 'test-results/release-on-another-day',
	folder: 'test-results/sites/release',
};
