import { test as base } from '@playwright/test';

export { expect } from '@playwright/test';

/** A description of something that must never happen on a page. */
type Fault = string;

interface Watch {
	/**
	 * The problems on any page of the test so far: a console error, a policy violation, a dialog, an external request.
	 * It must be empty in the end; a test that provokes a problem removes it itself.
	 */
	faults: Fault[];
	/** Every requested URL, with the data that was sent. */
	requests: string[];
}

const withoutFragment = (address: string) => address.replace(/#.*/, '');

/** A test whose pages are monitored. */
export const test = base.extend<Watch>({
	requests: async ({ context }, use) => {
		const requests: string[] = [];
		context.on('request', (request) => requests.push(request.url() + (request.postData() ?? '')));
		await use(requests);
	},
	faults: [
		async ({ context, baseURL }, use) => {
			const faults: Fault[] = [];
			const documents = new Set<string>();
			context.on('request', (request) => {
				if (request.isNavigationRequest()) documents.add(withoutFragment(request.url()));
				if (!request.url().startsWith(baseURL ?? '')) faults.push(`asks for ${request.url()}`);
			});
			context.on('weberror', (error) => faults.push(String(error.error())));
			context.on('dialog', (dialog) => {
				faults.push(`opens a dialog: ${dialog.message()}`);
				void dialog.dismiss();
			});
			context.on('console', (message) => {
				// The browser itself reports a missing page.
				const notFound = message.text().includes('404') && documents.has(withoutFragment(message.location().url));
				if (message.type() === 'error' && !notFound) faults.push(`logs ${message.text()}`);
			});
			await context.addInitScript(() => {
				addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
					console.error(`breaks ${violatedDirective} with ${blockedURI}`);
				});
			});
			await use(faults);
			base.expect(faults).toEqual([]);
		},
		{ auto: true },
	],
});
