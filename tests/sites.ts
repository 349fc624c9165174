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

export const sites: Record<'guide' | 'inFolder' | 'other', Site> = {
	/** The guide as it ships. */
	guide: site('dist', '/', 4391),
	/** The same guide in a folder of a larger site. */
	inFolder: { ...site('test-results/sites/in-folder', '/kb/', 4392), origin: 'https://kb.example.org' },
	/** Another guide, about something else: the engine knows no subject. */
	other: site('test-results/sites/other', '/', 4393, 'test-results/sites/other-content'),
};
